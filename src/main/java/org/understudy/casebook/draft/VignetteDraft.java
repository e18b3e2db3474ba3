package org.understudy.casebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.DisclosureUnit.Layer;

/** A case begun from a vignette in prose. What cannot be read is guessed and said to be. */
public final class VignetteDraft {
    private static final Pattern PERSON = Pattern.compile(
            "(?i)\\b(he|she|they|him|her|his|their|i|my|client|patient|pt|mr|mrs|ms|woman|man|male|female)\\b");
    private static final Pattern QUOTE = Pattern.compile("[“\"]([^”\"]{6,140})[”\"]");
    private static final Pattern OWN_QUOTE =
            Pattern.compile("(?i)\\b(i|i'm|i’m|i'd|i'll|i've|my|me|nobody|everyone|everybody|people|it's|it)\\b");
    private static final Pattern BELIEVED = Pattern.compile(
            "(?i)\\b(?:believes?|convinced|keeps? thinking|(?:feels?|thinks?|says|certain|tells \\w+)(?= that|"
                + " (?:he|she|they|it|his|her|nobody|everyone|everybody)\\b.*\\b(?:should|fault|blame|never|always)\\b))(?:"
                + " that)? ([^“\".;]{8,120})");

    private VignetteDraft() {}

    /**
     * Reads a vignette.
     *
     * @param file its name, for messages
     * @throws CaseProblem when it is too short to be one, or speaks of nobody
     */
    public static Draft read(String file, String text) {
        Notes notes = Notes.of(text);
        List<String> sentences = notes.texts();
        if (sentences.size() + notes.fields().size() < 2)
            throw new CaseProblem(
                    file + ": a vignette of two sentences or more is needed; there is nothing to begin from");
        if (notes.fields().isEmpty() && !PERSON.matcher(text).find())
            throw new CaseProblem(file + ": speaks of no person (no he, she, they or I, no client); is it a vignette?");
        List<String> guessed = new ArrayList<>();
        Map<String, String> people = Kin.named(sentences);
        String name = Named.of(notes, people).orElseGet(() -> {
            guessed.add("name: none was found; “Client” stands in");
            return "Client";
        });
        int age = age(notes, guessed);
        String pronouns = pronouns(notes, text, guessed);
        String occupation = occupation(notes, guessed);
        Optional<IndexEvent.Found> event = IndexEvent.of(sentences);
        boolean trauma = event.isPresent() || IndexEvent.leftItsMark(sentences);
        Approach approach = trauma ? Approach.PROLONGED_EXPOSURE : Approach.CBT;
        guessed.add("approach: " + (trauma ? "prolonged-exposure" : "cbt") + ", from the words used");
        event.ifPresent(e -> guessed.add("the event: “" + e.sentence() + "”"));
        if (trauma && event.isEmpty()) guessed.add("the event: none was found that it could be about");
        String problem = problem(notes, event);
        guessed.add(problem.isEmpty() ? "problem: not found" : "problem: “" + problem + "”");
        if (people.isEmpty()) guessed.add("people: nobody is named");
        else guessed.add("people, under facts: " + people);
        sentences.stream().filter(RiskSaid::ofSomebodyElse).map(RiskSaid::near).forEach(guessed::add);
        guessed.add("layers and gates of the units: by kind; each is yours to set");
        List<DraftUnit> all = units(notes, event);
        List<DraftUnit> units = all.subList(0, Math.min(Draft.ROOM, all.size()));
        List<String> history = sentences.stream()
                .skip(1)
                .filter(s -> RiskSaid.in(s, false).isEmpty())
                .distinct()
                .limit(Draft.ROOM)
                .toList();
        return new Draft(
                name,
                age,
                pronouns,
                occupation,
                approach,
                problem,
                referral(notes),
                event.map(IndexEvent.Found::sentence),
                people,
                history,
                List.of(),
                beliefs(sentences),
                List.of(),
                List.of(),
                Map.of(),
                units,
                guessed,
                all.stream().skip(units.size()).map(DraftUnit::source).toList());
    }

    /** Risk first, one unit a kind; then the rest in the order it is told, nothing twice. */
    private static List<DraftUnit> units(Notes notes, Optional<IndexEvent.Found> event) {
        List<RiskSaid.Said> risk = new ArrayList<>();
        Set<DraftUnit> told = new LinkedHashSet<>();
        boolean before = false;
        boolean eventBefore = false;
        for (Notes.Sentence s : notes.sentences()) {
            boolean headed = s.under().matches(".*\\b(risk|safety|suicid\\w+)\\b.*");
            List<RiskSaid.Said> said = RiskSaid.in(s.text(), headed || before);
            before = !said.isEmpty();
            risk.addAll(said);
            boolean isEvent = event.filter(e -> e.sentence().equals(s.text())).isPresent();
            // who they are is on the card already
            boolean card = s.equals(notes.sentences().getFirst())
                    && Portrait.age(List.of(s.text())).isPresent();
            boolean tells = said.isEmpty() && !card;
            boolean ofEvent = isEvent || eventBefore && said.isEmpty() && IndexEvent.hurts(s.text());
            eventBefore = ofEvent;
            if (ofEvent) told.add(new DraftUnit("The event", Layer.EVENT, s.text()));
            else if (tells) told.add(Topics.unit(s));
        }
        return Stream.concat(RiskSaid.units(risk).stream(), told.stream()).toList();
    }

    /** What the person says or believes, in the vignette's words; not what others say, and nothing of dying. */
    private static List<String> beliefs(List<String> sentences) {
        List<String> found = new ArrayList<>();
        for (String sentence : sentences) {
            if (!RiskSaid.in(sentence, false).isEmpty()) continue;
            for (Matcher m = QUOTE.matcher(sentence); m.find(); )
                if (OWN_QUOTE.matcher(m.group(1)).find() && !saidByOthers(sentence.substring(0, m.start())))
                    found.add(m.group(1));
            Matcher believed = BELIEVED.matcher(sentence);
            if (found.stream().noneMatch(sentence::contains)
                    && believed.find()
                    && !Kin.before(sentence, believed.start()))
                found.add(believed.group(1).strip());
        }
        return found.stream().distinct().toList();
    }

    private static boolean saidByOthers(String before) {
        return before.matches("(?i).*\\b(?:describes?|calls?|heard|hears)\\b.*")
                || before.matches("(?i).*\\b(?:says?|said|told|tells|calls?)\\b.*") && Kin.begins(before);
    }

    private static String referral(Notes notes) {
        List<String> letter = notes.sentences().stream()
                .map(Notes.Sentence::text)
                .filter(s -> RiskSaid.in(s, false).isEmpty())
                .limit(3)
                .map(s -> s.matches("(?s).*[.!?][\"”’)]?") ? s : s + ".")
                .toList();
        return String.join(" ", letter);
    }

    private static String problem(Notes notes, Optional<IndexEvent.Found> event) {
        String written = notes.fields().getOrDefault("problem", "");
        if (!written.isEmpty() && written.length() <= 120) return lower(written.replaceAll("\\.$", ""));
        return event.map(IndexEvent.Found::problem).orElseGet(() -> Topics.problem(notes.texts()));
    }

    private static String lower(String s) {
        return s.matches("\\p{Lu}\\p{Ll}.*") ? s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1) : s;
    }

    private static String occupation(Notes notes, List<String> guessed) {
        String written = notes.fields().getOrDefault("occupation", "");
        if (!written.isEmpty()) return lower(written.replaceAll("\\.$", ""));
        Optional<String> read = Portrait.occupation(notes.texts());
        guessed.add(read.map(o -> "occupation: “" + o + "”, out of the text").orElse("occupation: not said"));
        return read.orElse("");
    }

    private static String pronouns(Notes notes, String text, List<String> guessed) {
        String form = Stream.of("pronouns", "sex", "age")
                .map(f -> notes.fields().getOrDefault(f, ""))
                .reduce("", (a, b) -> a + (a.isEmpty() || b.isEmpty() ? "" : " ") + b);
        Optional<String> said = Portrait.pronouns(List.of(form)).or(() -> Portrait.pronouns(notes.texts()));
        if (said.isPresent()) return said.get();
        Optional<String> counted = Portrait.counted(text);
        guessed.add(
                counted.map(_ -> "pronouns: counted in the text").orElse("pronouns: not said; they/them stands in"));
        return counted.orElse("they/them");
    }

    /** Of the person: a number that is said of a child or a brother is not theirs. */
    private static int age(Notes notes, List<String> guessed) {
        String written = notes.fields().getOrDefault("age", "");
        Optional<Portrait.Age> said = written.matches("\\d{2}(?![\\d/.-]).*")
                ? Optional.of(new Portrait.Age(Integer.parseInt(written.substring(0, 2)), written, true))
                : Portrait.age(
                        Stream.concat(written.isEmpty() ? Stream.empty() : Stream.of(written), notes.texts().stream())
                                .toList());
        if (said.isEmpty()) guessed.add("age: not said; 40 stands in");
        else if (!said.get().exact())
            guessed.add("age: " + said.get().years() + " for “" + said.get().source() + "”");
        else if (written.isEmpty() && !said.get().source().equals(notes.texts().getFirst()))
            guessed.add("age: from “" + said.get().source() + "”");
        return said.map(Portrait.Age::years).orElse(40);
    }
}
