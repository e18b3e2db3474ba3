package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what could be said back: {@code replies} by unit, {@code moments} by moment; and where the rest lies, by line. */
final class RepliesReader {
    private RepliesReader() {}

    static Replies read(CaseText text) {
        YamlNode.Fields root = text.root();
        Map<String, Replies.OfUnit> units = new LinkedHashMap<>();
        root.fields("replies").entries().forEach((id, node) -> units.put(id, ofUnit(YamlNode.fieldsOf(node, id))));
        return new Replies(units, root.linesMap("moments"), text.back());
    }

    private static Replies.OfUnit ofUnit(YamlNode.Fields f) {
        return new Replies.OfUnit(
                f.texts("hint"), f.texts("half"), f.texts("full"), f.texts("more"), f.linesMap("details"));
    }
}
