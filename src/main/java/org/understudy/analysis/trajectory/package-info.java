/** How the client was, turn by turn, and how that compares with a template or another session. */
package org.understudy.analysis.trajectory;
