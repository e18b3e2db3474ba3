/** What the coder looks at: cue phrases, word and letter runs, sentence form, and echoes of what the client said. */
package org.understudy.analysis.coding.features;
