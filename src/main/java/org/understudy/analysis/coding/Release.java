package org.understudy.analysis.coding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

/**
 * "You don't have to tell me today": letting somebody off tells nobody what to do, however like "you have to tell me
 * today" its words are. What is let off in this room leaves the choice with the client; what somebody may stop doing
 * outside it ("you don't have to be the strong one") stays the reflection it may be.
 */
final class Release {
    private static final String BEFORE =
            "^(?:(?:and|but|so|then|well|okay|ok|no|oh|sure|right|of course|please|by the way|honestly|really|just"
                    + " so you know|as i said) )*";

    private static final Pattern LETS_OFF = Pattern.compile(BEFORE
            + "(?:(?:you|we|that|this|it) (?:really |certainly |absolutely |just )?(?:dont|do not|doesnt|does"
            + " not|wont|will not) (?:really |ever |necessarily )?(?:have|need)(?: got)? to\\b|you neednt\\b|you need"
            + " not\\b|you (?:havent|have not) got to\\b|(?:theres|there is) (?:really )?no"
            + " (?:need|rush|hurry|obligation) (?:for you )?to\\b|you(?:re| are) (?:really )?under no obligation"
            + " to\\b|(?:nobody|no one) (?:says|said) you (?:have|need) to\\b|you dont owe me\\b).*");

    /** What is done in the hour and for the counselor. */
    private static final Pattern IN_THE_ROOM = Pattern.compile(
            "\\b(?:tell|telling|say|saying|answer\\w*|explain\\w*|describe|talk|speak|share|decide|choose|agree|sign|finish|go"
                + " (?:on|through|into|there)|put|add|write|fill|read|show|do|start|begin|look|close|come"
                + " back)\\b.*\\b(?:me|my|now|today|here|this (?:hour|time|minute|week)|yet|straight away|again|out"
                + " loud|aloud|list|sheet|form|it|that|anything|everything|all of it|if you|unless)\\b|\\b(?:for"
                + " (?:me|my sake)|today|right now|keep coming|come"
                + " (?:back|again))\\b|\\b(?:answer|decide|explain)\\b.{0,20}$");

    /** A push after all: "…, just say no and leave". */
    private static final Pattern AND_YET = Pattern.compile(
            "\\b(?:just (?!now\\b|yet\\b)|but (?:you|i|id|try|do)\\b|instead\\b|you (?:need|should|must|ought|had"
                    + " better)\\b|you (?:can|could) (?:just|always|simply)\\b|try (?:to|and)\\b)");

    private static final List<Technique> PRESSING = List.of(
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.ADVISE_WITH_PERMISSION,
            Technique.DIRECT,
            Technique.CONFRONT,
            Technique.WARN,
            Technique.HOMEWORK,
            Technique.GIVE_INFORMATION);

    private static final List<Technique> REFLECTING =
            List.of(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION);

    private Release() {}

    /** Moves what presses to the choice left with the client, where a sentence lets somebody off. */
    static void withoutPressing(double[] p, Sentence sentence) {
        String said = said(sentence.words());
        if (!letsOff(said)) return;
        move(p, PRESSING);
        if (IN_THE_ROOM.matcher(said).find()) move(p, REFLECTING);
    }

    private static void move(double[] p, List<Technique> from) {
        for (Technique technique : from) {
            p[Technique.EMPHASIZE_AUTONOMY.ordinal()] += p[technique.ordinal()];
            p[technique.ordinal()] = 0;
        }
    }

    /** The same for a turn that does nothing but let somebody off in this room. */
    static double[] behaviours(double[] four, List<Sentence> sentences) {
        boolean only = sentences.stream()
                .map(s -> said(s.words()))
                .allMatch(said -> letsOff(said) && IN_THE_ROOM.matcher(said).find());
        if (!only) return four;
        double[] moved = four.clone();
        for (Behaviour from : List.of(Behaviour.THERAPIST_INPUT, Behaviour.REFLECTION)) {
            moved[Behaviour.OTHER.ordinal()] += moved[from.ordinal()];
            moved[from.ordinal()] = 0;
        }
        return moved;
    }

    private static boolean letsOff(String said) {
        return LETS_OFF.matcher(said).matches() && !AND_YET.matcher(said).find();
    }

    /** A sentence as the patterns read it. */
    static String said(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
