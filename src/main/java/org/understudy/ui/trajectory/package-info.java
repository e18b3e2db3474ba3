/** How distress, trust and engagement moved over a session: the curve, its read-out, its table, its files. */
package org.understudy.ui.trajectory;
