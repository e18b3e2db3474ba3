package org.understudy.casebook.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseProblem;

/** Writes a draft as a case folder, and beside it the list of what is still to be written. */
public final class DraftFiles {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR));

    /** The file that says what is missing. */
    public static final String TO_WRITE = "TO-WRITE.md";

    private DraftFiles() {}

    /**
     * Writes a draft into a new folder below this one.
     *
     * @return the folder
     * @throws CaseProblem when a folder of that name is there already; nothing is written over
     */
    public static Path write(Draft draft, Path below) throws IOException {
        return writeAll(List.of(draft), below).getFirst();
    }

    /**
     * Writes drafts into new folders below this one, all of them or none; of several with one name the second is
     * {@code name-2}.
     *
     * @return the folders
     * @throws CaseProblem when a folder of such a name is there already
     */
    public static List<Path> writeAll(List<Draft> drafts, Path below) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = id(draft);
            int number = 2;
            while (ids.contains(id)) id = id(draft) + "-" + number++;
            ids.add(id);
        }
        for (String id : ids)
            if (Files.exists(below.resolve(id)))
                throw new CaseProblem(below.resolve(id)
                        + ": is there already; move it away or choose another --out. Nothing was written");
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) folders.add(write(drafts.get(i), ids.get(i), below.resolve(ids.get(i))));
        return folders;
    }

    private static Path write(Draft draft, String id, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("case.yaml"), person(draft, id));
        write(folder.resolve("units.yaml"), Map.of("units", units(draft)));
        Files.writeString(folder.resolve(TO_WRITE), ToWrite.of(draft, folder), StandardCharsets.UTF_8);
        return folder;
    }

    private static void write(Path file, Map<String, Object> content) throws IOException {
        Files.writeString(file, YAML.writeValueAsString(content), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> person(Draft d, String id) {
        Map<String, Object> c = new LinkedHashMap<>();
        c.put("id", id);
        c.put("version", 1);
        c.put("origin", "draft");
        c.put("name", d.name());
        c.put("age", d.age());
        c.put("pronouns", d.pronouns());
        c.put("occupation", d.occupation());
        c.put("approach", d.approach() == Approach.CBT ? "cbt" : "prolonged-exposure");
        c.put("problem", d.problem());
        c.put("difficulty", 2);
        c.put("minutes", 30);
        c.put("tagline", "");
        c.put("contentNote", List.of());
        c.put("trains", List.of());
        c.put("hue", "teal");
        c.put("referral", d.referral());
        c.put("phases", phases(d.approach()));
        c.put("facts", d.people());
        Map<String, Object> formulation = new LinkedHashMap<>();
        d.event().ifPresent(event -> formulation.put("event", event));
        formulation.put("history", d.history());
        formulation.put("coreBeliefs", d.coreBeliefs());
        formulation.put("intermediateBeliefs", d.intermediateBeliefs());
        formulation.put(
                "thoughts",
                d.thoughts().stream()
                        .map(t -> Map.of(
                                "situation",
                                t.situation(),
                                "thought",
                                t.thought(),
                                "feeling",
                                t.feeling(),
                                "act",
                                t.act()))
                        .toList());
        formulation.put("coping", d.coping());
        c.put("formulation", formulation);
        Map<String, Object> style = new LinkedHashMap<>();
        for (String slider : List.of("talk", "hedge", "tangent", "please", "hostile", "numb", "articulate"))
            style.put(slider, d.style().getOrDefault(slider, slider.equals("hostile") ? 0.1 : 0.4));
        Map<String, Object> start = new LinkedHashMap<>();
        start.put("trust", 36);
        start.put("bond", 30);
        start.put("distress", 45);
        start.put("engagement", 15);
        start.put("reactance", 20);
        start.put("shame", 45);
        start.put("hope", 35);
        start.put("fatigue", 25);
        c.put("temperament", Map.of("attachment", "avoidant", "style", style, "start", start));
        return c;
    }

    private static List<Map<String, Object>> phases(Approach approach) {
        List<String> ids = approach == Approach.CBT
                ? List.of("intake", "formulation", "change")
                : List.of("orientation", "suds", "reinforcing", "thoughts", "imaginal", "processing");
        List<Map<String, Object>> phases = new ArrayList<>();
        for (String id : ids) {
            Map<String, Object> phase = new LinkedHashMap<>();
            phase.put("id", id);
            phase.put("name", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
            phase.put("focus", "");
            phase.put("opening", List.of());
            phases.add(phase);
        }
        return phases;
    }

    private static List<Map<String, Object>> units(Draft d) {
        List<Map<String, Object>> units = new ArrayList<>();
        Map<DraftUnit, String> ids = ids(d.units());
        for (DraftUnit u : d.units()) {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("id", ids.get(u));
            unit.put("topic", u.topic());
            unit.put("label", u.label());
            unit.put("layer", u.layer().name().toLowerCase(Locale.ROOT));
            unit.put("gate", Map.of("trust", u.trust(), "depth", u.depth()));
            u.asked().ifPresent(question -> unit.put("risk", question));
            unit.put("shape", "open");
            Map<String, String> facts = facts(u, d.people());
            if (!facts.isEmpty()) unit.put("facts", facts);
            for (String empty : List.of("tags", "asks", "requires", "opens", "hint", "half", "full", "more"))
                unit.put(empty, List.of());
            units.add(unit);
        }
        return units;
    }

    /** A unit's id is its topic and a number, a risk unit's what is asked for. */
    static Map<DraftUnit, String> ids(List<DraftUnit> units) {
        Map<DraftUnit, String> ids = new IdentityHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (DraftUnit u : units) {
            String stem = slug(u.topic());
            ids.put(u, stem + "-" + u.asked().orElseGet(() -> "" + numbers.merge(stem, 1, Integer::sum)));
        }
        return ids;
    }

    /** The names that a unit's source speaks of; every slot is asserted somewhere. */
    private static Map<String, String> facts(DraftUnit unit, Map<String, String> people) {
        Map<String, String> facts = new LinkedHashMap<>();
        people.forEach((slot, name) -> {
            if (unit.source().matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*")) facts.put(slot, name);
        });
        return facts;
    }

    private static String id(Draft draft) {
        String id = slug(draft.name());
        return id.isEmpty() ? "client" : id;
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
