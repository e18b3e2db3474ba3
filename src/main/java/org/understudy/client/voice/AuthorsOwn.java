package org.understudy.client.voice;

import org.understudy.client.read.Words;
import org.understudy.session.Turn;

/**
 * The lines that stay in the author's words whatever voice there is: answers about risk, distress figures, the memory
 * as it is retold, leaving, silence, not understanding a word, and the short sounds that nothing is gained by wording anew.
 */
final class AuthorsOwn {
    private static final int SHORTEST_WORTH_WORDING = 4;

    private AuthorsOwn() {}

    static boolean is(Moment moment) {
        String line = moment.authored();
        if (line.equals(Turn.SILENCE) || moment.reply().leaves()) return true;
        if (Words.count(line) < SHORTEST_WORTH_WORDING) return true;
        String act = moment.reply().trace().act();
        if (act.matches("(suds|scale|retell|robot|puzzled|other_language|leave|repeat)\\b.*")) return true;
        return moment.reply()
                .trace()
                .unit()
                .flatMap(moment.clientCase()::unit)
                .filter(u -> u.risk().isPresent())
                .isPresent();
    }
}
