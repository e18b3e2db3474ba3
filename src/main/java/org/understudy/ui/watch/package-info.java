/** Sessions that play themselves: one watched turn by turn, or many measured together. */
package org.understudy.ui.watch;
