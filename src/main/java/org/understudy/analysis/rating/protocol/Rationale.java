package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;

/** Where it was explained why this is done: said, not asked, not of oneself, and more than its name. */
final class Rationale {
    private static final int NAME = 4;

    private static final Pattern OF_ONESELF = Pattern.compile("\\bI\\b");

    private Rationale() {}

    static List<Evidence> in(Transcript t) {
        return Mood.telling(t.saying(Cue.RATIONALE)).stream()
                .filter(e -> Words.count(e.quote()) > NAME)
                .filter(e -> !OF_ONESELF.matcher(e.quote()).find())
                .toList();
    }
}
