package org.understudy.analysis.coding;

import java.util.List;
import java.util.Set;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/**
 * A counselor turn as coded.
 *
 * @param codes the techniques with their spans, in the order of the text; at most one of each after MITI's parsing
 *     rules
 * @param main the technique that carries the turn
 * @param behaviour the turn in the four-behaviour view
 * @param confidence in the behaviour, 0 to 1, calibrated
 * @param unsure true where the coder would rather not say
 * @param flags quality remarks: {@code stacked_questions}, {@code formulaic}, {@code long}, {@code jargon},
 *     {@code leading}, {@code specific_affirm}, {@code repair}, {@code redirect_respected}, {@code pushes},
 *     {@code not_read} where it is in letters the coder cannot read; and for each {@link Move} of the turn its own
 */
public record CodedTurn(
        List<TechniqueCode> codes,
        Technique main,
        Behaviour behaviour,
        double confidence,
        boolean unsure,
        Set<String> flags) {
    public CodedTurn {
        codes = List.copyOf(codes);
        flags = Set.copyOf(flags);
    }

    /** Whether the whole turn does this, in whatever words. */
    public boolean does(Move move) {
        return flags.contains(move.flag());
    }

    /** Whether the whole turn hardly does this, though one of its sentences may be coded so. */
    public boolean hardly(Move move) {
        return flags.contains(move.doubt());
    }

    public boolean has(Technique technique) {
        return codes.stream().anyMatch(c -> c.code() == technique);
    }
}
