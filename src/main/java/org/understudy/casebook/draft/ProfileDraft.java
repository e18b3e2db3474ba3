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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final List<String> BETWEEN = List.of(
            "intermediate_belief", "intermediate_beliefs", "intermediate_belief_depression", "rules", "assumptions");
    private static final List<String> HISTORY = List.of("history", "life_history", "background", "relevant_history");
    private static final List<String> COPING =
            List.of("coping_strategies", "coping_strategy", "coping", "compensatory_strategies");
    private static final List<String> SITUATION = List.of("situation", "trigger");
    private static final List<String> THOUGHT =
            List.of("auto_thought", "auto_thoughts", "automatic_thought", "automatic_thoughts", "thought", "thoughts");
    private static final List<String> FEELING = List.of("emotion", "emotions", "feeling", "feelings");
    private static final List<String> ACT = List.of("behavior", "behaviors", "behaviour", "behaviours");
    private static final List<String> STYLE = List.of("type", "style", "conversational_style");
    private static final List<String> WORK = List.of("occupation", "job", "profession");
    private static final List<String> SEX = List.of("pronouns", "gender", "sex");

    private static final Set<String> READ = Stream.of(
                    CORE,
                    BETWEEN,
                    HISTORY,
                    COPING,
                    SITUATION,
                    THOUGHT,
                    FEELING,
                    ACT,
                    STYLE,
                    WORK,
                    SEX,
                    List.of("name", "id", "age"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** One of these makes an object a profile. */
    private static final List<String> TELLING = Stream.of(CORE, BETWEEN, HISTORY, SITUATION, THOUGHT)
            .flatMap(List::stream)
            .toList();

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
        boolean person = node.isObject() && (tells(node) || node.has("name") && holds(node));
        if (person) into.add(node);
        else if (node.isContainerNode()) node.forEach(n -> gather(n, into));
    }

    private static boolean tells(JsonNode node) {
        return TELLING.stream().anyMatch(f -> !texts(node, List.of(f)).isEmpty());
    }

    /** Whether a part of a profile says what the profile itself does not. */
    private static boolean holds(JsonNode node) {
        for (JsonNode part : node) if (part.isObject() && tells(part) || part.isArray() && holds(part)) return true;
        return false;
    }

    private static Draft draft(JsonNode p) {
        List<String> guessed = new ArrayList<>();
        List<String> history = Sentences.of(String.join(" ", texts(p, HISTORY)));
        int age = age(p, history, guessed);
        String occupation = String.join(", ", texts(p, WORK));
        if (occupation.isEmpty()) {
            occupation = Portrait.occupation(history).orElse("");
            guessed.add(
                    occupation.isEmpty()
                            ? "occupation: not in the profile"
                            : "occupation: “" + occupation + "”, out of the history");
        }
        guessed.add("layers and gates of the units: by kind; each is yours to set");
        List<String> core = texts(p, CORE);
        List<String> between = texts(p, BETWEEN);
        List<String> coping = Sentences.of(String.join(" ", texts(p, COPING)));
        List<Draft.Thought> thoughts = thoughts(p);
        List<String> unread = new ArrayList<>();
        p.properties().stream()
                .filter(f -> !READ.contains(key(f.getKey()))
                        && thoughts(f.getValue()).isEmpty())
                .filter(f -> !f.getValue().isNull())
                .forEach(f -> unread.add(f.getKey()));
        if (!unread.isEmpty()) guessed.add("not taken over, no place for it in a case: " + String.join(", ", unread));
        List<RiskSaid.Said> risk = new ArrayList<>();
        List<DraftUnit> units = new ArrayList<>();
        history.forEach(h -> add(units, risk, "History", Layer.EVENT, h));
        for (Draft.Thought t : thoughts) {
            add(units, risk, "Lately", Layer.EVENT, t.situation());
            add(units, risk, "Lately", Layer.THOUGHT, t.thought());
            add(units, risk, "Lately", Layer.FEELING, t.feeling());
            add(units, risk, "Lately", Layer.SYMPTOM, t.act());
        }
        coping.forEach(c -> add(units, risk, "Getting by", Layer.SYMPTOM, c));
        between.forEach(b -> add(units, risk, "Beliefs", Layer.BELIEF, b));
        core.forEach(b -> add(units, risk, "Beliefs", Layer.BELIEF, b));
        units.addAll(0, RiskSaid.units(risk));
        history.stream().filter(RiskSaid::ofSomebodyElse).map(RiskSaid::near).forEach(guessed::add);
        String name = String.join(" ", texts(p, List.of("name")));
        if (name.isEmpty()) guessed.add("name: not in the profile; “Client” stands in");
        List<String> types = texts(p, STYLE);
        Map<String, Double> style = style(types);
        if (style.isEmpty() && !types.isEmpty() && !types.getFirst().equalsIgnoreCase("plain"))
            guessed.add(
                    "style: “" + types.getFirst() + "” is none of upset, verbose, reserved, tangent, pleasing, plain");
        int kept = Math.min(Draft.ROOM, units.size());
        return new Draft(
                name.isEmpty() ? "Client" : name,
                age,
                pronouns(p, history, guessed),
                occupation,
                Approach.CBT,
                "",
                history.stream()
                        .filter(h -> RiskSaid.in(h, false).isEmpty())
                        .limit(3)
                        .collect(Collectors.joining(" ")),
                Optional.empty(),
                Kin.named(history),
                history,
                core,
                between,
                thoughts,
                coping,
                style,
                units.subList(0, kept),
                guessed,
                units.stream().skip(kept).map(DraftUnit::source).toList());
    }

    private static void add(List<DraftUnit> units, List<RiskSaid.Said> risk, String topic, Layer layer, String text) {
        if (text.isBlank()) return;
        List<RiskSaid.Said> said = RiskSaid.in(text, false);
        risk.addAll(said);
        if (said.isEmpty()) units.add(new DraftUnit(topic, layer, text));
    }

    /** One turn of the model, or several where the profile holds a list of them. */
    private static List<Draft.Thought> thoughts(JsonNode p) {
        List<Draft.Thought> found = new ArrayList<>();
        if (p.isObject()) {
            Draft.Thought own = new Draft.Thought(
                    String.join(" ", texts(p, SITUATION)),
                    String.join(" ", texts(p, THOUGHT)),
                    String.join(", ", texts(p, FEELING)),
                    String.join(" ", texts(p, ACT)));
            if (!own.situation().isBlank() || !own.thought().isBlank()) found.add(own);
        }
        if (found.isEmpty() && p.isContainerNode())
            for (JsonNode part : p) if (part.isContainerNode()) found.addAll(thoughts(part));
        return found;
    }

    /** As the profile has them, or as its history calls the person; a word for a sex stands for the usual ones. */
    private static String pronouns(JsonNode p, List<String> history, List<String> guessed) {
        String written = String.join(" ", texts(p, SEX));
        if (written.contains("/")) return written;
        Optional<String> said = Portrait.pronouns(List.of(written))
                .or(() -> Portrait.pronouns(history))
                .or(() -> Portrait.counted(String.join(" ", history)));
        guessed.add(said.map(s -> "pronouns: " + s + ", from the words used")
                .orElse("pronouns: not in the profile; they/them stands in"));
        return said.orElse("they/them");
    }

    /** As the profile has it, or as its history says in passing. */
    private static int age(JsonNode p, List<String> history, List<String> guessed) {
        Matcher written = Pattern.compile("\\b[1-9]\\d\\b").matcher(String.join(" ", texts(p, List.of("age"))));
        if (written.find()) return Integer.parseInt(written.group());
        Optional<Portrait.Age> said = Portrait.age(history);
        guessed.add(said.map(a -> "age: from “" + a.source() + "”")
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

    /** What stands under any of these names, however they are spelt: {@code coreBelief}, “Core belief”. */
    private static List<String> texts(JsonNode p, List<String> names) {
        List<String> texts = new ArrayList<>();
        for (String name : names)
            p.properties().stream()
                    .filter(f -> key(f.getKey()).equals(name))
                    .forEach(f -> gatherTexts(f.getValue(), texts));
        texts.removeIf(t -> t.isBlank() || t.equals("null"));
        return texts.stream().distinct().toList();
    }

    private static String key(String written) {
        return written.strip()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ -]+", "_");
    }

    /** What is written, however it is nested. */
    private static void gatherTexts(JsonNode node, List<String> into) {
        // {"sad": 0.8} says sad
        if (node.isObject()
                && node.properties().stream()
                        .allMatch(f -> f.getValue().isNumber() || f.getValue().isBoolean()))
            node.fieldNames().forEachRemaining(into::add);
        else if (node.isContainerNode()) node.forEach(n -> gatherTexts(n, into));
        else if (node.isValueNode()) into.add(node.asText("").strip());
    }
}
