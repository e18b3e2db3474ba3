/**
 * The JSON words for a session and its parts, used wherever a session leaves the program's memory. Reading is strict
 * about what a field means and lenient about what may be left out; what is unknown is kept and written back.
 */
package org.understudy.wire;
