/** A turn tried again: write first, then see what it was, what else could be said, and where it would have led. */
package org.understudy.ui.secondtry;
