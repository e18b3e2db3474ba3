/** How well the ratings agree with people's, as figures. */
package org.understudy.analysis.rating.evaluation;
