/** Pure measures of a session: no clock, no chance, no file but the wording and the lists that ship with them. */
package org.understudy.analysis;
