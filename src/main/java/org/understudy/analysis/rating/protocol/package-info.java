/** Protocols as lists of what was done and what had better been left. */
package org.understudy.analysis.rating.protocol;
