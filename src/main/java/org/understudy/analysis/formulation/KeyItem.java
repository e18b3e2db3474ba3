package org.understudy.analysis.formulation;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Formulation;

/**
 * An entry of a case's key as the case has it.
 *
 * @param units the disclosure units it rests on, where the case names them
 * @param letter whether the case says that the referral letter has it; of entries without units the words decide
 * @param judged whether it is the counselor's own judgment, rather than something it rests on
 */
record KeyItem(String text, List<String> units, boolean letter, boolean judged) {
    KeyItem(String text, List<String> units, boolean letter) {
        this(text, units, letter, false);
    }

    /** What the case has for a part of a formulation. */
    static List<KeyItem> of(ClientCase c, Part part) {
        Formulation f = c.formulation();
        return switch (part) {
            case PROBLEMS ->
                f.problems().stream()
                        .map(p -> new KeyItem(p.problem(), p.units(), p.letter()))
                        .toList();
            case EVENT -> unnamed(f.event().isBlank() ? List.of() : List.of(f.event()));
            case HISTORY -> unnamed(f.history());
            case TRIGGERS -> unnamed(f.triggers());
            case THOUGHTS ->
                unnamed(f.thoughts().stream()
                        .map(t -> t.situation() + ": “" + t.thought() + "”")
                        .toList());
            case RULES -> unnamed(f.intermediateBeliefs());
            case CORE_BELIEFS -> unnamed(f.coreBeliefs());
            case STUCK_POINTS -> unnamed(f.stuckPoints());
            case AVOIDANCE -> unnamed(f.avoidance());
            case IN_VIVO ->
                unnamed(f.inVivo().stream()
                        .map(i -> i.item() + " (" + i.suds() + ")")
                        .toList());
            case COPING -> unnamed(f.coping());
            case STRENGTHS -> unnamed(f.strengths());
            case HYPOTHESES ->
                c.key().differential().stream()
                        .flatMap(h -> hypothesis(h.hypothesis(), h.pro(), h.contra()))
                        .toList();
            case PLAN ->
                List.of(
                        judged(c.key().therapy().choice()),
                        ground("because " + c.key().therapy().because()));
        };
    }

    /** What it might be, and after it each thing that speaks for and against, as lines of a {@link Hypothesis}. */
    private static Stream<KeyItem> hypothesis(String what, String pro, String contra) {
        Stream<Hypothesis> grounds = Stream.concat(
                points(pro).map(p -> new Hypothesis(what, p, "")),
                points(contra).map(p -> new Hypothesis(what, "", p)));
        return Stream.concat(
                Stream.of(judged(what)), grounds.map(Hypothesis::line).map(KeyItem::ground));
    }

    /** One by one: by semicolons where there are any, else by commas. */
    private static Stream<String> points(String list) {
        return Stream.of(list.split(list.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(p -> !p.isEmpty());
    }

    private static KeyItem judged(String text) {
        return new KeyItem(text, List.of(), false, true);
    }

    private static KeyItem ground(String text) {
        return new KeyItem(text, List.of(), false, false);
    }

    /** Entries whose units are to be found by their words. */
    private static List<KeyItem> unnamed(List<String> texts) {
        return texts.stream().map(text -> new KeyItem(text, List.of(), false)).toList();
    }
}
