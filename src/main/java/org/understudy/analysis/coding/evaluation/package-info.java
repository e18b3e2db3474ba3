/** How often a coder agrees with people: the figures, and how they are worked out. */
package org.understudy.analysis.coding.evaluation;
