package org.understudy.client.aim;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.client.read.LatelyRead;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** The stems a question is compared by with those that are written: without its edges, and whoever it is about as "they". */
final class QuestionStems {
    /** What stands before and behind a question and is no part of it. */
    private static final Pattern EDGES =
            Pattern.compile("^((and|so|but|ok|okay|oh|well|right|then|now|also|haha|ha|lol|hm+|um+"
                    + "|uh+|sorry|please)\\b[,. ]*)+|[,. ]+(then|though|tho|anyway|by the way|please|too|also|at the"
                    + " moment|now)(?=\\W*$)");

    private static final Pattern THEY = Pattern.compile("\\b(he|she)\\b");
    private static final Pattern THEM = Pattern.compile("\\b(him|her)\\b");

    private static final LatelyRead<List<String>> LATELY = new LatelyRead<>(QuestionStems::read);

    private QuestionStems() {}

    static List<String> of(String question) {
        return LATELY.of(question);
    }

    private static List<String> read(String question) {
        String bare = EDGES.matcher(Words.plain(question)).replaceAll("");
        // whoever it is, it is whoever was told of
        String anybody = THEY.matcher(bare).replaceAll("they");
        return Sentence.stems(THEM.matcher(anybody).replaceAll("them"));
    }
}
