package org.understudy.casebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cases from YAML: a folder of files merged by top-level key, or one file. */
public final class CaseReader {
    private CaseReader() {}

    /**
     * The case in this folder or file.
     *
     * @throws CaseProblem with file and line, where it cannot be read
     */
    public static ClientCase read(Path path) {
        return read(CaseText.of(CaseFiles.at(path)));
    }

    static ClientCase read(CaseText text) {
        YamlNode.Fields root = text.root();
        List<DisclosureUnit> units = new ArrayList<>();
        for (YamlNode.Fields f : root.list("units")) units.add(UnitReader.unit(f));
        return new ClientCase(
                card(root),
                root.textMap("facts"),
                PersonReader.formulation(root.fields("formulation")),
                PersonReader.temperament(root.fields("temperament")),
                integers(root.numberMap("symptoms")),
                PersonReader.key(root.fields("key")),
                List.copyOf(units),
                voice(root),
                root.textMap("ordinary"),
                imaginal(root),
                RepliesReader.read(text));
    }

    static CaseCard card(YamlNode.Fields root) {
        return new CaseCard(
                root.text("id"),
                root.integer("version", 1),
                root.text("name"),
                root.integer("age", 0),
                root.text("pronouns", "they/them"),
                root.text("occupation", ""),
                approach(root),
                root.text("problem", ""),
                root.integer("difficulty", 1),
                root.integer("minutes", 30),
                root.text("tagline", ""),
                root.texts("contentNote"),
                root.texts("trains"),
                root.text("hue", "teal"),
                root.text("referral", ""),
                root.list("phases").stream().map(CaseReader::phase).toList(),
                origin(root),
                root.flag("changeGoal"));
    }

    private static CaseOrigin origin(YamlNode.Fields root) {
        String name = root.text("origin", "written");
        return switch (name) {
            case "written" -> CaseOrigin.WRITTEN;
            case "generated" -> CaseOrigin.GENERATED;
            case "draft" -> CaseOrigin.DRAFT;
            default ->
                throw YamlNode.problem(
                        root.need("origin"), "“origin” is written, generated or draft, not “" + name + "”");
        };
    }

    private static CaseCard.Phase phase(YamlNode.Fields f) {
        return new CaseCard.Phase(
                f.text("id"),
                f.text("name", f.text("id")),
                f.text("focus", ""),
                f.numberMap("start"),
                f.texts("opening"),
                f.texts("known"),
                f.texts("asks"),
                f.flag("changeGoal"));
    }

    private static Approach approach(YamlNode.Fields root) {
        String name = root.text("approach");
        return switch (name.replace('_', '-')) {
            case "prolonged-exposure" -> Approach.PROLONGED_EXPOSURE;
            case "cbt" -> Approach.CBT;
            default ->
                throw YamlNode.problem(
                        root.need("approach"), "“approach” is prolonged-exposure or cbt, not “" + name + "”");
        };
    }

    /** Frames are flattened to paths such as {@code resist.tangent}. */
    private static Voice voice(YamlNode.Fields root) {
        Map<String, List<String>> frames = new LinkedHashMap<>();
        root.fields("frames").entries().forEach((key, node) -> flatten(YamlNode.camel(key), node, frames));
        return new Voice(
                frames, root.linesMap("fallbacks"), root.linesMap("meta"), root.linesMap("nonverbal"), further(root));
    }

    private static List<Further> further(YamlNode.Fields root) {
        return root.list("further").stream()
                .map(f -> new Further(f.text("after"), f.texts("asks"), f.texts("says"), f.number("trust", 0)))
                .toList();
    }

    private static void flatten(String path, YamlNode node, Map<String, List<String>> into) {
        if (node instanceof YamlNode.Fields f) {
            f.entries().forEach((key, child) -> flatten(path + "." + YamlNode.camel(key), child, into));
        } else {
            into.put(path, YamlNode.textsOf(node, path));
        }
    }

    private static Optional<Imaginal> imaginal(YamlNode.Fields root) {
        List<Imaginal.Segment> segments = new ArrayList<>();
        for (YamlNode.Fields f : root.list("segments")) segments.add(segment(f));
        Map<String, List<String>> lines = root.linesMap("imaginal");
        return segments.isEmpty() ? Optional.empty() : Optional.of(new Imaginal(lines, List.copyOf(segments)));
    }

    private static Imaginal.Segment segment(YamlNode.Fields f) {
        return new Imaginal.Segment(
                f.text("id"),
                f.text("title", f.text("id")),
                f.number("hot", 50),
                f.flag("hotSpot"),
                f.texts("past"),
                f.texts("present"),
                f.texts("sense"),
                f.texts("body"),
                f.texts("thought"),
                f.texts("feeling"),
                f.linesMap("scene"),
                f.find("unit").map(n -> YamlNode.textOf(n, "unit")));
    }

    private static Map<String, Integer> integers(Map<String, Double> numbers) {
        Map<String, Integer> map = new LinkedHashMap<>();
        numbers.forEach((k, v) -> map.put(k, (int) Math.rint(v)));
        return map;
    }
}
