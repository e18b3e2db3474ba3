package org.understudy.ui.rehearsal;

import java.util.List;
import org.understudy.session.Technique;

/**
 * What the coach shows about the last turn.
 *
 * @param codes the techniques that were heard
 * @param why in plain words, what it did to the client
 */
public record Heard(List<Technique> codes, List<String> why) {}
