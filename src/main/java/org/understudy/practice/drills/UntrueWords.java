package org.understudy.practice.drills;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Words;
import org.understudy.practice.drills.Clause.Who;
import org.understudy.practice.drills.SaidLexicon.Kind;
import org.understudy.session.Technique;

/**
 * Finds in a reflection what the client did not say, or said the other way round. It reads words, no meaning: another
 * person, number, day or heavy fact than was named; yes where the client said no; somebody else doing it; gladness
 * where there was none; a thing the client is said to do that touches nothing they said. What it does not find may be
 * untrue all the same.
 */
final class UntrueWords {
    private static final List<Kind> TAKEN_FROM_THE_CLIENT =
            List.of(Kind.NUMBER, Kind.WEEKDAY, Kind.MONTH, Kind.DAYTIME);
    private static final Pattern COUNTED = Pattern.compile("\\b(\\w+) (?:\\w+ )?(days?|weeks?|months?|years?)\\b");
    private static final Pattern UNREAL = Pattern.compile(
            "hope|hopes|hoping|wish|wishes|wishing|would|could|if|used|should|supposed|meant|pretend|everybody|everyone"
                    + "|they|try|trying|want|wants");
    private static final Pattern UNCARING =
            Pattern.compile("\\byou (?:don't|didn't) (?:really )?(?:care|mind)\\b|\\byou(?:'re| are) over it\\b");
    private static final Pattern OWN = Pattern.compile("\\b(my|your|his|her|their) (\\w+)\\b");

    private final String said;
    private final String reply;
    private final Set<String> saidWords;
    private final List<Clause> saidClauses;
    private final List<Clause> clauses;
    private final boolean praising;

    /**
     * @param client what the client said
     * @param before everything said before the reply, the client's words among it
     * @param praising whether the reply may be glad of something the client was not glad of
     */
    private UntrueWords(String client, String before, String reply, boolean praising) {
        this.said = plain(before);
        this.reply = plain(reply);
        this.saidWords = Set.copyOf(Words.all(said));
        this.saidClauses = Clause.of(client, true);
        this.clauses = Clause.of(this.reply, false);
        this.praising = praising;
    }

    /** The words that are not the client's, or turn them round; empty where none were found. */
    static Optional<String> in(SkillExercise exercise, String reply) {
        Skill skill = exercise.skill();
        boolean praising = skill.wants(Technique.AFFIRM);
        boolean rolling = skill.wants(Technique.EMPHASIZE_AUTONOMY);
        Function<Stream<Exercise.Line>, String> text =
                lines -> lines.map(Exercise.Line::text).collect(Collectors.joining(". "));
        String client =
                text.apply(exercise.lines().stream().filter(l -> l.speaker() == org.understudy.session.Speaker.CLIENT));
        UntrueWords found = new UntrueWords(client, text.apply(exercise.lines().stream()), reply, praising);
        return found.people()
                .or(found::amounts)
                .or(found::heavy)
                .or(found::glad)
                .or(found::everybody)
                .or(found::turned)
                .or(found::others)
                .or(found::owners)
                .or(() -> praising || rolling ? Optional.empty() : found.invented());
    }

    private Stream<String> words(Kind kind) {
        return Words.all(reply).stream().map(UntrueWords::bare).filter(w -> SaidLexicon.is(kind, w));
    }

    private boolean wasSaid(Kind kind) {
        return saidWords.stream().map(UntrueWords::bare).anyMatch(w -> SaidLexicon.is(kind, w));
    }

    private boolean wasSaid(String word) {
        String meaning = SaidLexicon.meaning(word);
        return saidWords.stream().map(UntrueWords::bare).anyMatch(w -> SaidLexicon.meaning(w)
                .equals(meaning));
    }

    /** Somebody nobody spoke of. A husband may be meant by a "he". */
    private Optional<String> people() {
        return Stream.of(Kind.MALE, Kind.FEMALE)
                .filter(kind -> !wasSaid(kind))
                .flatMap(this::words)
                .findFirst()
                .or(() -> words(Kind.KIN)
                        .filter(w -> !wasSaid(w) && !w.matches("husband|wife|partner|boyfriend|girlfriend"))
                        .findFirst())
                .or(() -> words(Kind.KIN)
                        .filter(w -> !wasSaid(w))
                        .filter(w -> !wasSaid(w.matches("husband|boyfriend") ? Kind.MALE : Kind.FEMALE)
                                && !(w.equals("partner") && wasSaid(Kind.MALE)))
                        .findFirst());
    }

    private Optional<String> amounts() {
        Optional<String> another = TAKEN_FROM_THE_CLIENT.stream()
                .filter(this::wasSaid)
                .flatMap(this::words)
                .filter(w -> !wasSaid(w))
                .findFirst();
        if (another.isPresent()) return another;
        for (Matcher m = COUNTED.matcher(reply); m.find(); ) {
            if (!SaidLexicon.is(Kind.NUMBER, m.group(1))) continue;
            Matcher counted = COUNTED.matcher(said);
            while (counted.find())
                if (counted.group(1).equals(m.group(1))
                        && !SaidLexicon.meaning(counted.group(2)).equals(SaidLexicon.meaning(m.group(2))))
                    return Optional.of(m.group());
        }
        return Optional.empty();
    }

    private Optional<String> heavy() {
        return words(Kind.HEAVY).filter(w -> !wasSaid(w)).findFirst();
    }

    private Optional<String> glad() {
        if (praising) return Optional.empty();
        Matcher careless = UNCARING.matcher(reply);
        if (careless.find()
                && !UNCARING.matcher(said.replaceAll("\\bi\\b", "you")).find()) return Optional.of(careless.group());
        for (Clause clause : clauses) {
            if (clause.words().stream().anyMatch(w -> UNREAL.matcher(w).matches())) continue;
            for (int i = 0; i < clause.words().size(); i++) {
                String word = clause.words().get(i);
                if (SaidLexicon.is(Kind.GLAD, word) && !clause.denies(i) && !wasSaid(word)) return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** "Nobody" where the client said everybody. */
    private Optional<String> everybody() {
        boolean all = saidWords.contains("everybody") || saidWords.contains("everyone");
        return all
                        && !saidWords.contains("nobody")
                        && Words.all(reply).contains("nobody")
                        && !reply.matches(".*\\bevery(?:body|one)\\b.*")
                ? Optional.of("nobody")
                : Optional.empty();
    }

    /** Yes for the client's no, or no for their yes, of the same thing about the same person. */
    private Optional<String> turned() {
        for (Clause clause : clauses) {
            if (clause.who() == Who.NOBODY) continue;
            for (String word : clause.words()) {
                if (!SaidLexicon.tells(word) || Clause.saysNo(word) || SaidLexicon.is(Kind.NUMBER, word)) continue;
                String meaning = SaidLexicon.meaning(word);
                if (opposed(meaning, clause.who(), clause.denials(meaning).getFirst())) return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean opposed(String meaning, Who who, boolean denied) {
        List<Clause> of =
                saidClauses.stream().filter(c -> !c.denials(meaning).isEmpty()).toList();
        boolean alike = of.stream().allMatch(c -> c.who() == who || c.who() == Who.NOBODY);
        boolean otherwise =
                of.stream().flatMap(c -> c.denials(meaning).stream()).allMatch(no -> no != denied);
        boolean both =
                clauses.stream().flatMap(c -> c.denials(meaning).stream()).anyMatch(no -> no != denied);
        return !of.isEmpty() && alike && otherwise && !both;
    }

    /** Done by the client where another did it, or the other way round. */
    private Optional<String> others() {
        List<Doing> told = Doing.in(saidClauses, true);
        return Doing.in(clauses, false).stream()
                .filter(given -> {
                    List<Doing> of = told.stream()
                            .filter(d -> d.verb().equals(given.verb()))
                            .toList();
                    return !of.isEmpty() && of.stream().allMatch(d -> d.who() != given.who());
                })
                .map(Doing::word)
                .findFirst();
    }

    /** "His way" for the client's "my way", with the same yes or no. */
    private Optional<String> owners() {
        for (Clause clause : clauses) {
            for (Matcher m = OWN.matcher(String.join(" ", clause.words())); m.find(); ) {
                String owner = m.group(1);
                String thing = m.group(2);
                boolean swapped = saidClauses.stream()
                        .filter(c -> c.negated() == clause.negated())
                        .anyMatch(c -> {
                            String words = String.join(" ", c.words());
                            return owner.equals("your")
                                    ? words.matches(".*\\b(?:his|her|their) " + thing + "\\b.*")
                                    : words.matches(".*\\bmy " + thing + "\\b.*");
                        });
                if (swapped) return Optional.of(m.group());
            }
        }
        return Optional.empty();
    }

    /** Something the client is said to do of which nothing was said, and that names no feeling. */
    private Optional<String> invented() {
        for (Clause clause : clauses) {
            List<String> telling =
                    clause.words().stream().filter(SaidLexicon::tells).toList();
            boolean leans = clause.words().stream()
                    .anyMatch(
                            w -> w.matches("it|that|this|them|those|yours|him|her|for|there|yourself|it's|i|i'm|me|my")
                                    || SaidLexicon.is(Kind.FEELING, w));
            if (clause.who() == Who.CLIENT
                    && !telling.isEmpty()
                    && !leans
                    && telling.stream().noneMatch(this::wasSaid)) return Optional.of(String.join(" ", clause.words()));
        }
        return Optional.empty();
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replaceAll("'(?:ll|d|ve)$", "");
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'').toLowerCase(java.util.Locale.ROOT);
    }
}
