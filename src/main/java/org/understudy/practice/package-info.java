/**
 * What people do here: rehearse, look back, review, keep. Use cases and the ports they need; no window, no database,
 * no model.
 */
package org.understudy.practice;
