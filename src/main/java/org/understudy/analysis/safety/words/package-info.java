/** What the words of a turn and of the line before it hold: cues, senses, and the features that fitted readers weigh. */
package org.understudy.analysis.safety.words;
