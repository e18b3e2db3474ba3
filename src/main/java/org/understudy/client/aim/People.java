package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.aim.Person.Pronoun;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** The people of a case, read from its facts ({@code brother.name: Theo}) and from how its units speak of them. */
public final class People {
    private static final Set<String> MEN = Set.of(
            "brother",
            "father",
            "husband",
            "son",
            "grandson",
            "grandfather",
            "grandad",
            "uncle",
            "nephew",
            "boyfriend",
            "stepfather");
    private static final Set<String> WOMEN = Set.of(
            "sister",
            "mother",
            "wife",
            "daughter",
            "granddaughter",
            "grandmother",
            "aunt",
            "niece",
            "girlfriend",
            "stepmother",
            "abuela");
    private static final Set<String> OTHERS = Set.of(
            "apprentice",
            "assistant",
            "boss",
            "captain",
            "colleague",
            "cousin",
            "friend",
            "manager",
            "mate",
            "neighbour",
            "officer",
            "partner",
            "seller",
            "supervisor",
            "teacher",
            "doctor",
            "gp",
            "child",
            "baby");

    private static final String KIN = "(mum|mom|mother|dad|father|brother|sister|wife|husband|son|daughter)";

    private static final Pattern SOMEBODY_ELSES =
            Pattern.compile("(?i)\\b(his|her|their|somebody's|someone's) (own )?" + KIN + "\\b");

    /** "Is he a good father?", "did she have brothers or sisters?": what they are or have, and nobody the client has. */
    private static final Pattern OF_THEM = Pattern.compile("(?i)\\b((?:he|she|they)\\b(?: [\\p{L}']+){0,2}?"
            + " (?:an?|any|much of a|have|had|got)(?: \\p{L}+)?) " + KIN + "s?( (or|and) (a )?" + KIN + "s?)?\\b(?!')");

    private static final Set<String> CALLED_BY_ROLE = Set.of(
            "cousin",
            "boss",
            "manager",
            "captain",
            "supervisor",
            "tutor",
            "flatmate",
            "neighbour",
            "partner",
            "apprentice");

    /** What else a counselor may call them. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "wife", List.of("spouse", "missus"),
            "husband", List.of("spouse"),
            "daughter", List.of("lass"),
            "partner", List.of("fiance", "spouse", "husband", "wife", "boyfriend", "girlfriend"));

    /** Asks who somebody is, by name. */
    private static final Pattern WHO = Pattern.compile(
            "(?:[Aa]nd )?[Ww]ho(?:'s| is| was) (?:(?:Mr|Mrs|Ms|Dr|Uncle|Aunt|Auntie) )?(\\p{Lu}\\p{Ll}{2,})\\??");

    /** A unit is about somebody when so many of the ways to ask for it say so. */
    private static final double MOSTLY = 0.3;

    private final List<Person> people;
    private final Map<String, List<List<String>>> asked = new HashMap<>();

    public People(ClientCase clientCase) {
        Map<String, Person> found = new LinkedHashMap<>();
        for (var fact : new TreeMap<>(clientCase.facts()).entrySet()) {
            String[] key = fact.getKey().split("\\.");
            String role = key[key.length - 1].equals("name") ? key[0] : key[key.length - 1];
            boolean own = MEN.contains(key[0]) || WOMEN.contains(key[0]);
            boolean named = fact.getValue().matches("(Mr |Mrs |Ms |Dr )?\\p{Lu}\\p{L}+")
                    && (key[key.length - 1].equals("name") || known(role));
            if (named && (known(role) || key[key.length - 1].equals("name") && human(fact.getValue(), clientCase))) {
                add(
                        found,
                        role,
                        own && role.equals(key[0]) || onlyOne(role, clientCase),
                        Optional.of(fact.getValue()),
                        clientCase);
            } else if (own) {
                add(found, key[0], true, Optional.ofNullable(clientCase.facts().get(key[0] + ".name")), clientCase);
            }
        }
        strangers(found, clientCase);
        people = List.copyOf(found.values());
        asked.clear();
    }

    /** Whom no fact names and the case knows who they are: "Who's Dez?" is one of its questions. */
    private void strangers(Map<String, Person> found, ClientCase c) {
        Map<String, Set<String>> units = new TreeMap<>();
        for (DisclosureUnit u : c.units()) {
            asks(u).map(WHO::matcher).filter(Matcher::matches).forEach(m -> units.computeIfAbsent(
                            m.group(1), _ -> new HashSet<>())
                    .add(u.id()));
        }
        units.keySet().removeIf(name -> {
            List<String> words = Words.stems(name);
            return words.size() != 1
                    || Lexicon.isStop(words.getFirst())
                    || found.values().stream().anyMatch(p -> p.isNamed(words));
        });
        Map<String, Long> he = inDetails(
                units.keySet().stream()
                        .map(name -> Words.stems(name).getFirst())
                        .collect(Collectors.toSet()),
                c);
        units.forEach((name, of) -> {
            long more = he.getOrDefault(Words.stems(name).getFirst(), 0L);
            Optional<Pronoun> pronoun = more == 0 ? Optional.empty() : Optional.of(more > 0 ? Pronoun.HE : Pronoun.SHE);
            found.put(name, new Person(Words.stems(name), List.of(), pronoun, Set.copyOf(of)));
        });
    }

    private static Stream<String> asks(DisclosureUnit u) {
        return Stream.concat(u.asks().stream(), u.details().stream().flatMap(d -> d.asks().stream()));
    }

    /** He or she, by the details that name them: how much more often he than she is said where each of the words stands. */
    private static Map<String, Long> inDetails(Set<String> stems, ClientCase c) {
        Map<String, Long> he = new HashMap<>();
        for (DisclosureUnit u : c.units()) {
            for (Detail d : u.details()) {
                List<String> words = Stream.concat(d.asks().stream(), d.says().stream())
                        .flatMap(text -> Words.of(text).stream())
                        .toList();
                long more = Pronoun.HE.count(words) - Pronoun.SHE.count(words);
                if (more == 0) continue;
                words.stream()
                        .map(Words::stem)
                        .distinct()
                        .filter(stems::contains)
                        .forEach(stem -> he.merge(stem, more, Long::sum));
            }
        }
        return he;
    }

    /** "My cousin" is somebody where there is only one. */
    private static boolean onlyOne(String role, ClientCase c) {
        return CALLED_BY_ROLE.contains(role)
                && c.facts().keySet().stream()
                                .filter(k -> k.startsWith(role + ".") && k.endsWith(".name") || k.endsWith("." + role))
                                .count()
                        == 1;
    }

    private static boolean known(String role) {
        return MEN.contains(role) || WOMEN.contains(role) || OTHERS.contains(role);
    }

    /** Spoken of as he or she more than once. */
    private boolean human(String name, ClientCase c) {
        return pronoun(Words.stem(Words.plain(name)), c).isPresent();
    }

    private void add(Map<String, Person> found, String role, boolean own, Optional<String> name, ClientCase c) {
        String id = name.orElse(role);
        if (found.containsKey(id)) return;
        List<String> words = new ArrayList<>(name.map(n -> Words.stems(n.replaceFirst("^(Mr|Mrs|Ms|Dr) ", "")))
                .orElse(List.of()));
        if (own) words.add(Words.stem(role));
        if (words.isEmpty() || words.stream().allMatch(Lexicon::isStop)) return;
        Optional<Pronoun> pronoun = MEN.contains(role)
                ? Optional.of(Pronoun.HE)
                : WOMEN.contains(role) ? Optional.of(Pronoun.SHE) : pronoun(words.getFirst(), c);
        Set<String> units = new HashSet<>();
        for (DisclosureUnit u : c.units()) {
            boolean called = mentions(Words.stems(u.label() + " " + u.id().replace('-', ' ')), words);
            if (called || share(u, words) >= MOSTLY) units.add(u.id());
        }
        List<String> also = own
                ? ALSO.getOrDefault(role, List.of()).stream().map(Words::stem).toList()
                : List.of();
        found.put(id, new Person(List.copyOf(words), also, pronoun, Set.copyOf(units)));
    }

    private double share(DisclosureUnit u, List<String> words) {
        List<List<String>> asks = asked.computeIfAbsent(
                u.id(), _ -> u.asks().stream().map(Words::stems).toList());
        return (double) asks.stream().filter(a -> mentions(a, words)).count() / Math.max(1, asks.size());
    }

    /** He or she, by the lines the name stands in. */
    private Optional<Pronoun> pronoun(String stem, ClientCase c) {
        long he = 0;
        long she = 0;
        for (DisclosureUnit u : c.units()) {
            List<String> lines = Stream.of(u.asks(), u.half(), u.full(), u.more())
                    .flatMap(List::stream)
                    .toList();
            if (!mentions(Words.stems(u.label()), List.of(stem)) && share(u, List.of(stem)) < MOSTLY) continue;
            for (String line : lines) {
                he += Pronoun.HE.count(Words.of(line));
                she += Pronoun.SHE.count(Words.of(line));
            }
        }
        if (he + she < 2 || he == she) return Optional.empty();
        return Optional.of(he > she ? Pronoun.HE : Pronoun.SHE);
    }

    /** Everybody a text names, in the order of the case; not somebody else's mother. */
    List<Person> named(String text) {
        String apart = SOMEBODY_ELSES.matcher(text).replaceAll(" ");
        List<String> stems = Words.stems(OF_THEM.matcher(apart).replaceAll("$1"));
        return people.stream().filter(p -> p.isNamed(stems)).toList();
    }

    /** Whoever of these a unit names most, in its questions and its lines; empty where it names none more than once. */
    Optional<Person> mostIn(DisclosureUnit unit, Predicate<Person> which) {
        List<List<String>> lines = Stream.of(unit.asks(), unit.half(), unit.full(), unit.more())
                .flatMap(List::stream)
                .map(Words::stems)
                .toList();
        Map<Person, Long> counts = new LinkedHashMap<>();
        for (Person p : people) {
            long named = lines.stream().filter(l -> mentions(l, p.words())).count();
            if (named > 1 && which.test(p)) counts.put(p, named);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The one person these roles call, where there is one. */
    Optional<Person> called(Set<String> roles) {
        List<Person> all = people.stream()
                .filter(p -> roles.stream().map(Words::stem).anyMatch(p.words()::contains))
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Who a unit is about, as far as it is about somebody. */
    List<Person> of(DisclosureUnit unit) {
        return people.stream().filter(p -> p.units().contains(unit.id())).toList();
    }

    /** Whoever a sentence names or means by he or she. */
    List<Person> spokenOf(Sentence sentence) {
        return sentence.meant().isEmpty()
                ? named(sentence.text())
                : of(sentence.meant()).stream().toList();
    }

    /** The stems of all names, and of what people are to the client. */
    Set<String> words() {
        return people.stream().flatMap(p -> p.words().stream()).collect(Collectors.toSet());
    }

    /** Whoever these words name. */
    Optional<Person> of(List<String> words) {
        return people.stream().filter(p -> p.words().equals(words)).findFirst();
    }

    List<Person> others(List<String> words) {
        return people.stream().filter(p -> !p.words().equals(words)).toList();
    }

    private static boolean mentions(List<String> stems, List<String> words) {
        return words.stream().anyMatch(stems::contains);
    }
}
