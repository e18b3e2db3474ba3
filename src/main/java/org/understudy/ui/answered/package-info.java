/** Recorded clients answered by a local model, beside what was said to them, and the table over all of them. */
package org.understudy.ui.answered;
