/** Two sessions side by side, aligned by what was asked and what was told. */
package org.understudy.analysis.compare;
