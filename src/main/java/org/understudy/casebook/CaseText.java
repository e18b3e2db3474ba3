package org.understudy.casebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case as its author wrote it: the merged fields, each still knowing its file and line.
 *
 * @param back what could be said back to single lines, which is no part of who the client is
 */
record CaseText(String name, YamlNode.Fields root, LineReplies back) {

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
        return new CaseText(files.name(), new YamlNode.Fields(first, 1, merged), files.back());
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

    /** The same for an editor: the place, and the line where the path leads to one; nothing for what is not edited. */
    Optional<CaseFinding.Spot> spot(Object... path) {
        List<String> steps = new ArrayList<>();
        YamlNode here = root;
        for (Object step : path) {
            YamlNode next = here == null ? null : step(here, step);
            boolean listed = here instanceof YamlNode.Items;
            if (listed && next instanceof YamlNode.Text line)
                return spot(steps, Optional.of(line.text().strip()));
            steps.add(listed && next instanceof YamlNode.Fields f ? f.text("id", "") : step.toString());
            here = next;
        }
        return spot(steps, Optional.empty());
    }

    private static Optional<CaseFinding.Spot> spot(List<String> steps, Optional<String> line) {
        if (steps.size() < 2) return Optional.empty();
        boolean owned = List.of("units", "segments", "phases").contains(steps.getFirst());
        String head = owned ? steps.get(0) + "/" + steps.get(1) : steps.getFirst();
        List<String> rest = steps.subList(owned ? 2 : 1, steps.size());
        String whole = steps.getFirst().equals("segments") ? "title" : "label";
        String part = rest.isEmpty() ? whole : String.join(".", rest);
        CasePlace place = new CasePlace(head + "/" + (part.equals("gate") ? "gate.trust" : part));
        return Optional.of(place).filter(CasePlace::isKnown).map(p -> new CaseFinding.Spot(p, line));
    }

    /** A number for what is written, whatever its order of keys, comments and layout: 16 hexadecimal digits. */
    String digest() {
        MessageDigest sha = sha();
        feed(root, sha);
        return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    }

    private static void feed(YamlNode node, MessageDigest into) {
        switch (node) {
            case YamlNode.Fields f -> {
                into.update((byte) '{');
                new TreeMap<>(f.entries()).forEach((key, child) -> {
                    into.update(key.getBytes(StandardCharsets.UTF_8));
                    into.update((byte) ':');
                    feed(child, into);
                });
                into.update((byte) '}');
            }
            case YamlNode.Items i -> {
                into.update((byte) '[');
                i.items().forEach(child -> feed(child, into));
                into.update((byte) ']');
            }
            case YamlNode.Text t -> {
                into.update(t.text().strip().getBytes(StandardCharsets.UTF_8));
                into.update((byte) 0);
            }
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static YamlNode step(YamlNode from, Object step) {
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
