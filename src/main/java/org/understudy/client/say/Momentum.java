package org.understudy.client.say;

import static org.understudy.client.mind.Constants.number;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.session.Speaker;
import org.understudy.session.TalkType;
import org.understudy.session.Turn;

/**
 * Change talk comes in runs: after their own, and a response that does not spoil it, people say more of it (.565 against a
 * share of .25, AnnoMI; design §3.4). Of the lines that could be said, those that lean that way are likelier then, and a
 * little less likely where no such talk went before.
 */
final class Momentum {
    private static final ClientTalkCoder CODER = BuiltInCoder.load().clientTalk();

    /** How each line of one person leans by itself, worked out once. */
    static final class Leanings {
        private final Map<String, Boolean> toChange = new ConcurrentHashMap<>();

        private boolean toChange(String line) {
            return toChange.computeIfAbsent(line, l -> leansToChange(l, CodingContext.NONE));
        }
    }

    private final Leanings leanings;
    private final double change;

    private Momentum(Leanings leanings, double change) {
        this.leanings = leanings;
        this.change = change;
    }

    /** Before this turn is said. */
    static Momentum of(Mind mind, Leanings leanings) {
        boolean spoilt = Arrays.stream(Event.values())
                .anyMatch(e -> e.trust() < 0 && mind.thread().happenedSince(e.code(), mind.turn()) > 0);
        boolean carried = mind.thread().leansToChange() && !spoilt;
        return new Momentum(leanings, carried ? -number("momentum.carries") : number("momentum.starts"));
    }

    /** What a line costs for leaning to change, in the terms of {@link Choosing}; below nothing where it is favoured. */
    double cost(String line) {
        return leanings.toChange(line) ? change : 0;
    }

    /** Notes which way the turn leans that was just said. */
    static void note(String said, Heard heard, Mind mind) {
        Turn asked = Turn.said(0, Speaker.COUNSELOR, heard.plain(), Instant.EPOCH);
        mind.thread().leansToChange(leansToChange(said, new CodingContext(List.of(asked))));
    }

    private static boolean leansToChange(String said, CodingContext context) {
        return CODER.code(said, context).talk() == TalkType.CHANGE;
    }
}
