/** What every screen needs: places, loading, words, chips, notices, motion. */
package org.understudy.ui.common;
