package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/** {@code {"code","confidence","from","to"}}: one technique in a stretch of a turn. */
final class CodeWords {
    static final Set<String> KNOWN = Set.of("code", "confidence", "from", "to");

    private CodeWords() {}

    /** @param length characters of the turn the stretch lies in; the whole turn where no stretch is given */
    static TechniqueCode read(Place place, int length) {
        String code = place.object().text("code");
        Technique technique = Technique.ofCode(code)
                .orElseThrow(() -> place.problem("\"" + code + "\" is not a technique code; see the codebook"));
        int from = (int) place.integer("from", 0, length, 0);
        return new TechniqueCode(
                technique, place.number("confidence", 0, 1, 1), from, (int) place.integer("to", from, length, length));
    }

    static ObjectNode write(TechniqueCode code) {
        return Json.MAPPER
                .createObjectNode()
                .put("code", code.code().code())
                .put("confidence", code.confidence())
                .put("from", code.from())
                .put("to", code.to());
    }

    static String key(int position, TechniqueCode code) {
        return "codes/" + position + "/" + code.code().code();
    }
}
