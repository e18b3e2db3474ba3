/** Two replies side by side, blind: which is better, principle by principle. */
package org.understudy.ui.preference;
