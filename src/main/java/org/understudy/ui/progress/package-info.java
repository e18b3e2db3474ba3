/** One's own practice over time. */
package org.understudy.ui.progress;
