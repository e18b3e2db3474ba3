package org.understudy.casebook.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.DisclosureUnit.Layer;

/**
 * Cases begun from cognitive conceptualization profiles in the manner of Patient-Psi: a JSON object, or a list of them,
 * with history, core and intermediate beliefs, coping, and a situation with its thought, emotion and behaviour.
 */
public final class ProfileDraft {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CORE =
            List.of("core_belief", "core_beliefs", "helpless_belief", "unlovable_belief", "worthless_belief");
    private static final List<String> BETWEEN =
            List.of("intermediate_belief", "intermediate_beliefs", "intermediate_belief_depression");

    private static final Set<String> READ = Stream.of(
                    CORE,
                    BETWEEN,
                    List.of("name", "id", "age", "pronouns", "occupation", "type", "history", "coping_strategies"),
                    List.of("situation", "auto_thought", "emotion", "behavior"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private ProfileDraft() {}

    /**
     * Reads every profile of a file.
     *
     * @param file its name, for messages
     * @throws CaseProblem where it is not JSON, or holds no profile
     */
    public static List<Draft> read(String file, String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CaseProblem(
                    file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": not readable as JSON",
                    e);
        }
        List<JsonNode> profiles = new ArrayList<>();
        if (root != null) gather(root, profiles);
        List<Draft> drafts = profiles.stream().map(ProfileDraft::draft).toList();
        if (drafts.isEmpty())
            throw new CaseProblem(
                    file + ": holds no profile; one has “history”, “situation”, “auto_thought” and beliefs");
        return drafts;
    }

    /** The profiles of a list, and of whatever is put round a list. */
    private static void gather(JsonNode node, List<JsonNode> into) {
        if (node.isObject() && (node.has("history") || node.has("auto_thought") || node.has("situation")))
            into.add(node);
        else if (node.isContainerNode()) node.forEach(n -> gather(n, into));
    }

    private static Draft draft(JsonNode p) {
        List<String> guessed = new ArrayList<>();
        List<String> history = Sentences.of(String.join(" ", texts(p, "history")));
        int age = age(p, history, guessed);
        String pronouns = String.join(" ", texts(p, "pronouns"));
        if (pronouns.isEmpty()) guessed.add("pronouns: not in the profile; they/them stands in");
        String occupation = String.join(", ", texts(p, "occupation"));
        if (occupation.isEmpty()) {
            occupation = Portrait.occupation(String.join(" ", history)).orElse("");
            guessed.add(
                    occupation.isEmpty()
                            ? "occupation: not in the profile"
                            : "occupation: “" + occupation + "”, out of the history");
        }
        guessed.add("layers and gates of the units: by kind; each is yours to set");
        List<String> unread = new ArrayList<>();
        p.fieldNames().forEachRemaining(f -> {
            if (!READ.contains(f)) unread.add(f);
        });
        if (!unread.isEmpty()) guessed.add("not taken over, no place for it in a case: " + String.join(", ", unread));
        List<String> core = all(p, CORE);
        List<String> between = all(p, BETWEEN);
        List<String> coping = Sentences.of(String.join(" ", texts(p, "coping_strategies")));
        String situation = String.join(" ", texts(p, "situation"));
        String thought = String.join(" ", texts(p, "auto_thought"));
        String feeling = String.join(", ", texts(p, "emotion"));
        String act = String.join(" ", texts(p, "behavior"));
        List<DraftUnit> units = new ArrayList<>();
        history.forEach(h -> add(units, "History", Layer.EVENT, h));
        add(units, "Lately", Layer.EVENT, situation);
        add(units, "Lately", Layer.THOUGHT, thought);
        add(units, "Lately", Layer.FEELING, feeling);
        add(units, "Lately", Layer.SYMPTOM, act);
        coping.forEach(c -> units.add(new DraftUnit("Getting by", Layer.SYMPTOM, c)));
        between.forEach(b -> units.add(new DraftUnit("Beliefs", Layer.BELIEF, b)));
        core.forEach(b -> units.add(new DraftUnit("Beliefs", Layer.BELIEF, b)));
        return new Draft(
                String.join(" ", texts(p, "name")).isBlank() ? "Client" : String.join(" ", texts(p, "name")),
                age,
                pronouns.isEmpty() ? "they/them" : pronouns,
                occupation,
                Approach.CBT,
                "",
                String.join(" ", history.subList(0, Math.min(3, history.size()))),
                history,
                core,
                between,
                situation.isBlank() && thought.isBlank()
                        ? List.of()
                        : List.of(new Draft.Thought(situation, thought, feeling, act)),
                coping,
                style(texts(p, "type")),
                units,
                guessed);
    }

    private static void add(List<DraftUnit> units, String topic, Layer layer, String text) {
        if (text.isBlank()) return;
        units.add(DraftUnit.speaksOfDying(text) ? DraftUnit.risk(text) : new DraftUnit(topic, layer, text));
    }

    /** As the profile has it, or as its history says in passing. */
    private static int age(JsonNode p, List<String> history, List<String> guessed) {
        if (p.path("age").asInt(0) > 0) return p.path("age").asInt();
        Optional<Portrait.Age> said = Portrait.age(history);
        guessed.add(said.map(a -> "age: from “" + a.source() + "”; it may be somebody else's")
                .orElse("age: profiles of this kind do not say; 40 stands in"));
        return said.map(Portrait.Age::years).orElse(40);
    }

    /** The six conversational styles of the profiles as positions of our sliders. */
    private static Map<String, Double> style(List<String> types) {
        String type = types.isEmpty() ? "plain" : types.getFirst().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "upset" -> Map.of("hostile", 0.6, "talk", 0.5);
            case "verbose" -> Map.of("talk", 0.9, "articulate", 0.6);
            case "reserved" -> Map.of("talk", 0.2, "numb", 0.4);
            case "tangent" -> Map.of("tangent", 0.8, "talk", 0.6);
            case "pleasing", "please" -> Map.of("please", 0.85, "hedge", 0.5);
            default -> Map.of();
        };
    }

    private static List<String> all(JsonNode p, List<String> fields) {
        return fields.stream().flatMap(f -> texts(p, f).stream()).distinct().toList();
    }

    private static List<String> texts(JsonNode p, String field) {
        List<String> texts = new ArrayList<>();
        texts(p.path(field), texts);
        texts.removeIf(t -> t.isBlank() || t.equals("null"));
        return texts;
    }

    /** What is written, however it is nested. */
    private static void texts(JsonNode node, List<String> into) {
        if (node.isContainerNode()) node.forEach(n -> texts(n, into));
        else if (node.isValueNode()) into.add(node.asText("").strip());
    }
}
