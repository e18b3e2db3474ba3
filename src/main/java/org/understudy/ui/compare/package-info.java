/** Two sessions of the same client side by side. */
package org.understudy.ui.compare;
