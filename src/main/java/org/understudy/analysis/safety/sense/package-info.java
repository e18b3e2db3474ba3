/** Harm in a counselor's turn by sense: a fitted reader of words, of senses with who and whether, and of the client's line. */
package org.understudy.analysis.safety.sense;
