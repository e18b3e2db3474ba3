package org.understudy.casebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program's own wording as a file of its own, {@code overlay.yaml}, beside the case or handed out alone. */
public final class OverlayFile {
    /** Its name in the folder of a case. */
    public static final String NAME = "overlay.yaml";

    private static final int VERSION = 1;
    private static final String HEAD =
            "# A program's own wording, laid over the case that ships. docs/guide/authoring.md\n";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR));

    private OverlayFile() {}

    /**
     * What a file holds.
     *
     * @param lines the line each change begins in
     */
    record Read(Overlay overlay, Map<Change, Integer> lines) {}

    /**
     * The overlay in a file.
     *
     * @throws CaseProblem with file and line where it cannot be read
     */
    public static Overlay read(Path file) {
        return readAt(file).overlay();
    }

    /**
     * The overlay in a file somebody handed out, for this case.
     *
     * @throws CaseProblem where it cannot be read, is of another case, or would leave the case unreadable
     */
    public static Overlay readFor(EditableCase onto, Path file) {
        Overlay overlay = read(file);
        String id = onto.overlay().caseId();
        if (!overlay.caseId().equals(id))
            throw new CaseProblem(file + ": is the wording of “" + overlay.caseId() + "”, not of “" + id + "”");
        onto.with(overlay).clientCase();
        return overlay;
    }

    static Read readAt(Path file) {
        try {
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new CaseProblem(file + ": is not text in UTF-8", e);
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static Read read(String name, String text) {
        YamlNode.Fields root = YamlTree.parse(name, text);
        int version = root.integer("overlay", 0);
        if (version < 1)
            throw YamlNode.problem(root, "this is no file of a program's own wording: “overlay: 1” is missing");
        if (version > VERSION)
            throw YamlNode.problem(
                    root.need("overlay"), "is of a later version of Understudy (" + version + "); update to read it");
        List<Change> changes = new ArrayList<>();
        Map<Change, Integer> lines = new IdentityHashMap<>();
        for (YamlNode.Fields f : root.list("changes")) {
            Change change = change(f);
            changes.add(change);
            lines.put(change, f.line());
        }
        return new Read(new Overlay(root.text("case"), root.text("by", ""), changes), lines);
    }

    private static Change change(YamlNode.Fields f) {
        CasePlace at = new CasePlace(f.text("at"));
        if (!at.isKnown()) throw YamlNode.problem(f.need("at"), "“" + at.path() + "” is no place in a case");
        Optional<String> was = f.find("was").map(n -> YamlNode.textOf(n, "was"));
        Optional<String> now = f.find("now").map(n -> YamlNode.textOf(n, "now"));
        if (was.isEmpty() && now.isEmpty()) throw YamlNode.problem(f, "a change has “was”, “now” or both");
        return new Change(at, was, now);
    }

    /** As text. */
    public static String text(Overlay overlay) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("overlay", VERSION);
        content.put("case", overlay.caseId());
        content.put("by", overlay.by());
        content.put("changes", overlay.plain());
        try {
            return HEAD + YAML.writeValueAsString(content);
        } catch (IOException e) {
            throw new CaseProblem("The wording cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes it whole or not at all; an overlay that changes nothing takes its file away. */
    public static void write(Overlay overlay, Path file) {
        try {
            if (overlay.isEmpty() && overlay.by().isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, text(overlay), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** Gives a file that cannot be read another name, so that nothing in it is lost. */
    static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(NAME + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be set aside: " + e.getMessage(), e);
        }
    }
}
