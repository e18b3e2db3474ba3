/**
 * A second opinion on a session by a local model: one question a call, evidence first, quotes that must be in the
 * session, several passes and their median, moved towards the program's own people where they have rated. It stands beside
 * the built-in rating and never in its place.
 */
package org.understudy.practice.opinion;
