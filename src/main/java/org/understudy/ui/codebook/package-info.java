/** The codebook: every technique with its examples and how well it is told. */
package org.understudy.ui.codebook;
