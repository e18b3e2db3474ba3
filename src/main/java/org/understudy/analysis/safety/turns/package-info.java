/** Reads the counselor turns of a whole session for what could harm, and for a hint of risk nobody took up. */
package org.understudy.analysis.safety.turns;
