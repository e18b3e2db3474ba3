package org.understudy.client.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Whom;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** "Who is she?", "who's Phil?": who somebody is that has been spoken of, where that may be said. */
final class WhoTheyAre {
    private static final Pattern ASKED =
            Pattern.compile("^((so|and|but|okay|ok|right|well|sorry|oh|ah|hm+),? )*(who('s| is| was|s)"
                    + " (?!(it|there|else|your|the|a|his|her|their|my|that \\w|this \\w)\\b)[\\p{L}'. ]{2,25}?|who"
                    + " (is|was) (that|this))(,? (to you|then|again|exactly|though|if i may ask|by the way)|,"
                    + " \\p{L}+)*\\W*$");

    private static final Pattern VERB = Pattern.compile("\\b(\\w+ing|\\w+ed|at|in|on|with|there|like)\\b");

    private static final Pattern WHO_IS = Pattern.compile(
            "^(and |so )?who('s| is| was) ((your|mr|mrs|ms|dr|uncle|aunt|auntie) )?\\S+( to you)?\\W*$");

    /** Says whose they are. */
    private static final Pattern OWN = Pattern.compile("\\b(my|our)\\b");

    private static final Pattern HE_OR_SHE = Pattern.compile("\\b(he|she)\\b");

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers");

    /** What somebody may be called who is no kin. */
    private static final Set<String> ROLES = Set.of(
            "partner",
            "boss",
            "manager",
            "friend",
            "mate",
            "cousin",
            "neighbour",
            "colleague",
            "flatmate",
            "apprentice",
            "supervisor",
            "tutor");

    private static final Set<String> KIN = Set.of(
            "brother",
            "husband",
            "son",
            "grandson",
            "grandfather",
            "uncle",
            "nephew",
            "boyfriend",
            "stepfather",
            "sister",
            "wife",
            "daughter",
            "granddaughter",
            "grandmother",
            "aunt",
            "niece",
            "girlfriend",
            "stepmother",
            "mother",
            "father");

    /** Of these, what somebody was is not always what they are. */
    private static final Set<String> COUPLE = Set.of("partner", "husband", "wife", "boyfriend", "girlfriend");

    private static final Pattern NO_LONGER = Pattern.compile(
            "(?i)\\b(my ex|split( up)?|separated|divorced|moved out|walked out|left me|not together|when we were"
                    + " (married|together))\\b");

    /** How people speak of their parents. */
    private static final Map<String, List<String>> SPOKEN = Map.of(
            "mother", List.of("mum", "mam", "mom", "mother"),
            "father", List.of("dad", "father"),
            "grandmother", List.of("nan", "gran", "grandma", "grandmother"),
            "grandfather", List.of("grandad", "grandpa", "grandfather"));

    private WhoTheyAre() {}

    /** What they are to the client, or what introduces them; empty where it is not asked, not known, or kept. */
    static Optional<Decision> of(Situation s) {
        if (!s.heard().asks()) return Optional.empty();
        String last = s.lastAsked();
        if (!ASKED.matcher(last).matches() || VERB.matcher(last).find()) return Optional.empty();
        if (s.whom().isEmpty()) return ofNobody(last, s);
        Whom whom = s.whom().get();
        Optional<DisclosureUnit> unit = introducing(whom, s);
        Optional<Decision> related = maySay(whom, unit, s) ? relation(whom, s) : Optional.empty();
        unit.filter(_ -> related.isPresent()).ifPresent(s.mind().thread()::spokeOf);
        return related.map(d -> unit.map(d::about).orElse(d))
                .or(() -> unit.filter(u -> Telling.missing(u, s.mind()).isEmpty()
                                && Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0)
                        .flatMap(u -> Following.ofTheSame(u, s)));
    }

    /** "Who is she?", where the client has spoken of nobody. */
    private static Optional<Decision> ofNobody(String asked, Situation s) {
        boolean spoken = s.mind().spoken().recent(3).stream()
                .flatMap(List::stream)
                .map(w -> w.replaceAll("'.*", ""))
                .anyMatch(PRONOUNS::contains);
        return HE_OR_SHE.matcher(asked).find() && !spoken ? s.framed("clarify") : Optional.empty();
    }

    /** Whether the case has a small answer of its own to who they are. */
    static boolean isIn(Situation s) {
        return s.small()
                .filter(q -> s.whom().filter(w -> w.isTold(q.unit())).isPresent())
                .filter(q -> q.detail().asks().stream()
                        .anyMatch(a -> WHO_IS.matcher(Words.plain(a)).matches()))
                .filter(q -> q.detail().says().stream()
                        .anyMatch(l -> OWN.matcher(Words.plain(l)).find()))
                .isPresent();
    }

    /** The unit that says who they are: asked for so, else named after them. */
    private static Optional<DisclosureUnit> introducing(Whom whom, Situation s) {
        return s.clientCase().units().stream()
                .filter(u -> whom.isTold(u) && u.risk().isEmpty() && introduces(u, whom) > 0)
                .max(Comparator.comparingInt(u -> introduces(u, whom)));
    }

    private static int introduces(DisclosureUnit unit, Whom whom) {
        long asks = unit.asks().stream()
                .filter(a -> WHO_IS.matcher(Words.plain(a)).matches()
                        && Words.stems(a).stream().anyMatch(whom.words()::contains))
                .count();
        boolean called = Words.stems(unit.label() + " " + unit.id().replace('-', ' ')).stream()
                .anyMatch(whom.words()::contains);
        boolean names = unit.facts().entrySet().stream()
                .anyMatch(f -> f.getKey().endsWith(".name") && whom.words().containsAll(Words.stems(f.getValue())));
        boolean own = whom.words().contains(Words.stem(unit.id().replaceFirst("-who$", "")));
        return (int) asks * 4 + (called ? 1 : 0) + (names ? 3 : 0) + (own ? 3 : 0);
    }

    /** Named by the client already, or nothing that is kept. */
    private static boolean maySay(Whom whom, Optional<DisclosureUnit> unit, Situation s) {
        boolean named = s.mind().spoken().recent(12).stream()
                .flatMap(List::stream)
                .anyMatch(w -> whom.words().contains(Words.stem(w)));
        boolean open = unit.filter(
                        u -> Gates.isHarmless(u) && Gates.allowed(u, s.mind()).compareTo(Release.HALF) >= 0
                                || s.mind().ledger().toldAtLeast(u.id(), Release.HALF))
                .isPresent();
        return open || named && unit.filter(u -> !Gates.isHarmless(u)).isEmpty();
    }

    /** "Beth. My daughter." */
    static Optional<Decision> relation(Whom whom, Situation s) {
        Map<String, String> facts = s.clientCase().facts();
        boolean over = s.clientCase().units().stream()
                .filter(whom::isTold)
                .flatMap(u -> Stream.of(u.half(), u.full(), u.more()).flatMap(List::stream))
                .anyMatch(l -> NO_LONGER.matcher(l).find());
        return facts.keySet().stream()
                .sorted()
                .flatMap(key -> role(key, facts.get(key), whom).stream())
                .filter(role -> !over || !COUPLE.contains(role))
                .findFirst()
                .map(role -> {
                    String my = "my " + spoken(role, s);
                    List<String> lines = name(whom, facts)
                            .map(n -> List.of(
                                    n + ". " + capital(my) + ".",
                                    capital(my) + ", " + n + ".",
                                    "That's " + my + ", " + n + "."))
                            .orElse(List.of(capital(my) + ".", "That's " + my + "."));
                    return Decision.of("answer", new Part("facts/" + role, lines, Part.Role.BODY));
                });
    }

    private static Optional<String> role(String key, String value, Whom whom) {
        String[] parts = key.split("\\.");
        String first = parts[0], last = parts[parts.length - 1];
        boolean theirs = whom.words().containsAll(Words.stems(value.replaceFirst("^(Mr|Mrs|Ms|Dr) ", "")));
        if (theirs && last.equals("name") && (KIN.contains(first) || ROLES.contains(first))) return Optional.of(first);
        if (theirs && (KIN.contains(last) || ROLES.contains(last))) return Optional.of(last);
        return KIN.contains(first) && whom.words().contains(Words.stem(first)) ? Optional.of(first) : Optional.empty();
    }

    private static Optional<String> name(Whom whom, Map<String, String> facts) {
        return facts.values().stream()
                .filter(v -> v.matches("(Mr |Mrs |Ms |Dr )?\\p{Lu}\\p{L}+"))
                .filter(v -> whom.words().containsAll(Words.stems(v.replaceFirst("^(Mr|Mrs|Ms|Dr) ", ""))))
                .sorted()
                .findFirst();
    }

    /** As this person says it: "my mum", "my mom". */
    private static String spoken(String role, Situation s) {
        List<String> forms = SPOKEN.getOrDefault(role, List.of(role));
        return forms.stream()
                .max(Comparator.comparingLong(form -> said("my " + form, s)))
                .filter(form -> said("my " + form, s) > 0)
                .orElse(forms.getFirst());
    }

    private static long said(String words, Situation s) {
        Pattern whole = Pattern.compile("(?i)\\b" + words + "\\b");
        return s.clientCase().units().stream()
                .flatMap(u -> Stream.of(u.half(), u.full(), u.more()))
                .flatMap(List::stream)
                .filter(l -> whole.matcher(l).find())
                .count();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
