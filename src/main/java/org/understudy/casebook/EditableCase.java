package org.understudy.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case as it ships with a program's own wording laid over it, for whoever edits it. Immutable, and safe to share between threads. */
public final class EditableCase {
    private final CaseText shipped;
    private final Overlay overlay;
    private final Overlaying.Overlaid laid;
    private volatile Optional<ClientCase> read = Optional.empty();

    private EditableCase(CaseText shipped, Overlay overlay) {
        this.shipped = shipped;
        this.overlay = overlay;
        this.laid = Overlaying.over(shipped, overlay);
    }

    /** The case with this id, as it ships and with the overlay. */
    public static EditableCase of(BundledCasebook casebook, String id, Overlay overlay) {
        return new EditableCase(casebook.text(id), overlay);
    }

    /** The same case with another wording. */
    public EditableCase with(Overlay other) {
        return new EditableCase(shipped, other);
    }

    public Overlay overlay() {
        return overlay;
    }

    /**
     * The case as it would be played.
     *
     * @throws CaseProblem where a value cannot be read
     */
    public ClientCase clientCase() {
        if (read.isEmpty()) read = Optional.of(CaseReader.read(laid.text()));
        return read.get();
    }

    /** What the linter says of it. */
    public CaseLinter.Linted lint() {
        return CaseLinter.lint(laid.text());
    }

    /** Changes whose shipped wording is there no longer. They are kept and not used. */
    public List<Change> aside() {
        return laid.aside();
    }

    /** In which wording a session would begin. */
    public Edition edition() {
        return new Edition(laid.text().digest(), overlay);
    }

    /** Where a line of an edited case comes from. */
    public enum Origin {
        SHIPPED,
        REWORDED,
        ADDED,
        LEFT_OUT
    }

    /**
     * One line of a list.
     *
     * @param text what is said; of a line that is left out, what was
     * @param was the shipped wording, where it is another
     */
    public record Line(String text, Origin origin, Optional<String> was) {}

    /** The lines of a place as they are now, and after them those that are left out. */
    public List<Line> lines(CasePlace place) {
        List<Change> changes =
                overlay.at(place).stream().filter(c -> !aside().contains(c)).toList();
        List<Line> lines = new ArrayList<>();
        for (String text : texts(laid.text(), place)) {
            Optional<Change> own = changes.stream()
                    .filter(c -> c.now().equals(Optional.of(text)))
                    .findFirst();
            Origin origin = own.map(c -> c.was().isPresent() ? Origin.REWORDED : Origin.ADDED)
                    .orElse(Origin.SHIPPED);
            lines.add(new Line(text, origin, own.flatMap(Change::was)));
        }
        for (Change c : changes)
            if (c.now().isEmpty()) lines.add(new Line(c.was().orElseThrow(), Origin.LEFT_OUT, Optional.empty()));
        return lines;
    }

    /** A single value as it is now. */
    public String value(CasePlace field) {
        return value(laid.text(), field);
    }

    /** A single value as it ships. */
    public String shipped(CasePlace field) {
        return value(shipped, field);
    }

    /** The places of the voice and around the memory, in the order they are written. */
    public List<CasePlace> pools(String kind) {
        List<CasePlace> places = new ArrayList<>();
        if (laid.text().root().find(kind).orElse(null) instanceof YamlNode.Fields f) pools(kind + "/", f, places);
        return places;
    }

    private static void pools(String head, YamlNode.Fields fields, List<CasePlace> into) {
        fields.entries().forEach((key, node) -> {
            String path = head + YamlNode.camel(key);
            if (node instanceof YamlNode.Fields f) pools(path + ".", f, into);
            else into.add(new CasePlace(path));
        });
    }

    /** The ids of what is said right after a unit is told, as far as it has any. */
    public List<CasePlace> rejoinders(String unit) {
        return keys(unit, "rejoinders").stream()
                .map(k -> CasePlace.unit(unit, "rejoinders." + k))
                .toList();
    }

    /** The names of a unit's small questions. */
    public List<String> details(String unit) {
        return keys(unit, "details");
    }

    private List<String> keys(String unit, String part) {
        return laid.text().at("units", unit, part) instanceof YamlNode.Fields f
                        && !f.entries().containsKey("id")
                ? f.entries().keySet().stream().map(YamlNode::camel).toList()
                : List.of();
    }

    private static List<String> texts(CaseText text, CasePlace place) {
        return switch (node(text, place)) {
            case YamlNode.Items i ->
                i.items().stream()
                        .filter(YamlNode.Text.class::isInstance)
                        .map(n -> ((YamlNode.Text) n).text().strip())
                        .collect(Collectors.toList());
            case YamlNode.Text t ->
                t.text().isBlank() ? List.of() : List.of(t.text().strip());
            case YamlNode.Fields _ -> List.of();
        };
    }

    private static String value(CaseText text, CasePlace place) {
        return node(text, place) instanceof YamlNode.Text t ? t.text().strip() : "";
    }

    /** The node at a place, or an empty one. */
    private static YamlNode node(CaseText text, CasePlace place) {
        YamlNode here = text.root();
        for (String step : place.steps()) {
            here = CaseText.step(here, step);
            if (here == null) return new YamlNode.Text("", 1, "");
        }
        return here;
    }
}
