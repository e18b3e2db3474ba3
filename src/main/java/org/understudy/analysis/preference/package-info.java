/**
 * Two replies side by side, and which of them people prefer: blind, principle by principle, in the manner of the
 * preference pairs of Zhang, Eack and Chen (2025).
 */
package org.understudy.analysis.preference;
