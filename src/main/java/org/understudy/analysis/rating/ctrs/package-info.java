/** The eleven CTRS items, each rated by itself from what can be quoted. */
package org.understudy.analysis.rating.ctrs;
