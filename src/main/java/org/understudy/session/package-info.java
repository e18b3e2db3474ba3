/**
 * The shared words: what a session, a turn, a technique and a rating are. Records that hold their invariants and
 * nothing else; every other room of the house speaks in these.
 */
package org.understudy.session;
