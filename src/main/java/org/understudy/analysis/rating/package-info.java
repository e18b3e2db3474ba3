/** How the counselor worked, rated from the words alone: every number stands on quotes and has a range. */
package org.understudy.analysis.rating;
