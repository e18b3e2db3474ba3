package org.understudy.client.decide;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.aim.Aim;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** Talk of the world, the weather or the counselor's car, where somebody has come to talk about themselves. */
final class Straying {
    /** So sure a chit-chat label must be to stand alone. */
    private static final double CHIT_CHAT = 0.5;

    /** What is said around the work belongs to it. */
    private static final Set<Occasion> AROUND_THE_WORK =
            EnumSet.complementOf(EnumSet.of(Occasion.SMALL_TALK, Occasion.INJECTION, Occasion.HOSTILE));

    /** "How do you make a lasagne?", "what do you think of the new shopping centre?": of the world, in spite of its you. */
    private static final Pattern OF_THE_WORLD = Pattern.compile("\\bhow do you"
        + " (make|cook|wire|bake|fix|build|spell|say|get to|play|change)\\b|\\bwhat do you (think|make) of"
        + " (the|this|that) new\\b|\\b(who|what|which team) won\\b|\\bdo you prefer \\w+ or \\w+|\\bwhat('s| is) your"
        + " favou?rite\\b|\\banywhere nice\\b");

    private Straying() {}

    static boolean is(Situation s) {
        Heard heard = s.heard();
        if (heard.silent()
                || s.small().isPresent()
                || s.further().isPresent()
                || s.ordinary().isPresent()) return false;
        if (heard.sentences().stream()
                .anyMatch(x -> x.occasion().filter(AROUND_THE_WORK::contains).isPresent())) return false;
        if (heard.asks()) return asksOfTheWorld(s);
        boolean chats = heard.has(Occasion.SMALL_TALK)
                || heard.coded().main() == Technique.CHIT_CHAT && heard.coded().confidence() >= CHIT_CHAT
                || Chatter.of(s).filter(d -> d.act().equals("chat")).isPresent();
        return chats && heard.stated().stream().anyMatch(x -> !x.content().isEmpty());
    }

    private static boolean asksOfTheWorld(Situation s) {
        Heard heard = s.heard();
        if (s.aim().confident()) return false;
        Sentence asked = heard.asked().getLast();
        if (heard.has(Occasion.SMALL_TALK)) return true;
        boolean known = s.lastSaid().stream().anyMatch(asked.content()::contains);
        if (known || asked.followUp().isPresent()) return false;
        if (OF_THE_WORLD.matcher(Words.plain(asked.text())).find()) return true;
        return s.aim().outcome() == Aim.Outcome.OUT_OF_SCOPE && !Beside.personal(asked, s);
    }
}
