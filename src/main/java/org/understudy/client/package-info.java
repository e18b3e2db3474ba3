/**
 * The simulated client: read, aim, feel, decide, say. One way through, from the counselor's words to the client's, with
 * a trace of every step. Pure: no clock, no disk, no chance but the seed.
 */
package org.understudy.client;
