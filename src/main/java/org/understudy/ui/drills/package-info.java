/** Drills: what there is and what is due, and one moment at a time to answer. */
package org.understudy.ui.drills;
