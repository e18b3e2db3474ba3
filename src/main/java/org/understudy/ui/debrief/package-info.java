/** Looking back on a session: its words, what they did, ranges with their quotes, and one's own view first. */
package org.understudy.ui.debrief;
