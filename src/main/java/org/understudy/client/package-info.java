/**
 * The simulated client: read, aim, feel, decide, say. One way through, from the counselor's words to the client's, with
 * a trace of every step. Pure: no clock, no disk, no chance but the seed.
 *
 * <p>The steps are rooms of their own: {@code read} hears the words, {@code aim} finds what they are about,
 * {@code feel} weighs them, {@code decide} chooses the act, {@code say} finds the words; {@code mind} is what is carried
 * from turn to turn.
 */
package org.understudy.client;
