package org.understudy.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lays changes over a case as its author wrote it. A change whose shipped wording is there no longer is left aside, and
 * named; nothing is put where it might say something else.
 */
final class Overlaying {
    private final String file;
    private final ToIntFunction<Change> line;
    private final List<Change> aside = new ArrayList<>();

    private Overlaying(String file, ToIntFunction<Change> line) {
        this.file = file;
        this.line = line;
    }

    /**
     * A case with an overlay on it.
     *
     * @param aside changes that fit nowhere any more
     */
    record Overlaid(CaseText text, List<Change> aside) {}

    static Overlaid over(CaseText shipped, Overlay overlay) {
        return over(shipped, overlay, overlay.caseId() + "/" + OverlayFile.NAME, _ -> 1);
    }

    static Overlaid over(CaseText shipped, Overlay overlay, String file, ToIntFunction<Change> line) {
        Overlaying laying = new Overlaying(file, line);
        YamlNode.Fields root = shipped.root();
        for (Change change : overlay.changes()) {
            Optional<YamlNode> laid = laying.laid(root, change.at().steps(), change);
            if (laid.isEmpty()) laying.aside.add(change);
            else root = (YamlNode.Fields) laid.get();
        }
        return new Overlaid(new CaseText(shipped.name(), root, shipped.back()), List.copyOf(laying.aside));
    }

    private Optional<YamlNode> laid(YamlNode node, List<String> steps, Change change) {
        if (steps.isEmpty()) return change.at().isField() ? value(node, change) : list(node, change);
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        return switch (node) {
            case YamlNode.Fields f -> {
                Optional<YamlNode> child = f.find(step);
                Optional<YamlNode> laid =
                        child.isPresent() ? laid(child.get(), rest, change) : fresh(rest, change, step);
                yield laid.map(n -> with(f, step, n));
            }
            case YamlNode.Items i -> {
                for (int at = 0; at < i.items().size(); at++) {
                    if (i.items().get(at) instanceof YamlNode.Fields f
                            && f.text("id", "").equals(step)) {
                        int here = at;
                        yield laid(f, rest, change).map(n -> with(i, here, n));
                    }
                }
                yield Optional.empty();
            }
            case YamlNode.Text _ -> Optional.empty();
        };
    }

    /** A part the author left out may be begun; a unit, a segment or a phase that is gone may not. */
    private Optional<YamlNode> fresh(List<String> rest, Change change, String step) {
        boolean owners = step.equals(change.at().kind());
        if (owners && change.at().owner().isPresent() || change.was().isPresent()) return Optional.empty();
        if (!rest.isEmpty()) {
            return fresh(rest.subList(1, rest.size()), change, rest.getFirst())
                    .map(n -> new YamlNode.Fields(file, line(change), Map.of(rest.getFirst(), n)));
        }
        YamlNode text = text(change);
        return Optional.of(change.at().isField() ? text : new YamlNode.Items(file, line(change), List.of(text)));
    }

    private Optional<YamlNode> value(YamlNode node, Change change) {
        String present = node instanceof YamlNode.Text t ? t.text().strip() : "";
        if (change.now().equals(Optional.of(present))) return Optional.of(node);
        return present.equals(change.was().orElse("")) ? Optional.of(text(change)) : Optional.empty();
    }

    private Optional<YamlNode> list(YamlNode node, Change change) {
        List<YamlNode> items = new ArrayList<>(node instanceof YamlNode.Items i ? i.items() : List.of(node));
        boolean there = change.now().filter(now -> at(items, now) >= 0).isPresent();
        if (change.was().isEmpty()) {
            if (!there) items.add(text(change));
        } else {
            int at = at(items, change.was().get());
            if (at < 0) return there ? Optional.of(node) : Optional.empty();
            if (change.now().isPresent() && !there) items.set(at, text(change));
            else items.remove(at);
        }
        return Optional.of(new YamlNode.Items(node.file(), node.line(), items));
    }

    private static int at(List<YamlNode> items, String text) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlNode.Text t && t.text().strip().equals(text)) return i;
        }
        return -1;
    }

    private YamlNode.Text text(Change change) {
        return new YamlNode.Text(file, line(change), change.now().orElse(""));
    }

    private int line(Change change) {
        return line.applyAsInt(change);
    }

    private static YamlNode with(YamlNode.Fields f, String step, YamlNode child) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(f.entries());
        YamlNode before = f.find(step).orElse(null);
        String key = entries.entrySet().stream()
                .filter(e -> e.getValue() == before)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(step);
        entries.put(key, child);
        return new YamlNode.Fields(f.file(), f.line(), entries);
    }

    private static YamlNode with(YamlNode.Items i, int at, YamlNode child) {
        List<YamlNode> items = new ArrayList<>(i.items());
        items.set(at, child);
        return new YamlNode.Items(i.file(), i.line(), items);
    }
}
