package org.understudy.analysis.formulation;

import java.util.List;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Formulation;

/**
 * An entry of a case's key as the case has it.
 *
 * @param units the disclosure units it rests on, where the case names them
 * @param letter whether the case says that the referral letter has it; of entries without units the words decide
 */
record KeyItem(String text, List<String> units, boolean letter) {

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
                unnamed(c.key().differential().stream()
                        .map(h -> h.hypothesis() + " | " + h.pro() + " | " + h.contra())
                        .toList());
            case PLAN ->
                unnamed(List.of(c.key().therapy().choice() + ", because "
                        + c.key().therapy().because()));
        };
    }

    /** Entries whose units are to be found by their words. */
    private static List<KeyItem> unnamed(List<String> texts) {
        return texts.stream().map(text -> new KeyItem(text, List.of(), false)).toList();
    }
}
