package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.Map;

/** A case as its author wrote it: the merged fields, each still knowing its file and line. */
record CaseText(String name, YamlNode.Fields root) {

    /**
     * Merges the files by top-level key.
     *
     * @throws CaseProblem where two files hold the same key, or one is not YAML
     */
    static CaseText of(CaseFiles files) {
        Map<String, YamlNode> merged = new LinkedHashMap<>();
        String first = files.name();
        for (var entry : files.texts().entrySet()) {
            if (merged.isEmpty()) first = entry.getKey();
            YamlTree.parse(entry.getKey(), entry.getValue()).entries().forEach((key, node) -> {
                YamlNode before = merged.put(key, node);
                if (before != null) throw YamlNode.problem(node, "“" + key + "” is already in " + before.place());
            });
        }
        return new CaseText(files.name(), new YamlNode.Fields(first, 1, merged));
    }

    /** The place of a node, or of the nearest thing above it: keys by name, list items by position or by their id. */
    YamlNode at(Object... path) {
        YamlNode here = root;
        for (Object step : path) {
            YamlNode next = step(here, step);
            if (next == null) return here;
            here = next;
        }
        return here;
    }

    private static YamlNode step(YamlNode from, Object step) {
        return switch (from) {
            case YamlNode.Fields f -> f.find(step.toString()).orElse(null);
            case YamlNode.Items i
            when step instanceof Integer n -> n < i.items().size() ? i.items().get(n) : null;
            case YamlNode.Items i ->
                i.items().stream()
                        .filter(n -> hasId(n, step.toString()))
                        .findFirst()
                        .orElse(null);
            case YamlNode.Text _ -> null;
        };
    }

    private static boolean hasId(YamlNode node, String id) {
        return node instanceof YamlNode.Fields f && f.text("id", "").equals(id);
    }
}
