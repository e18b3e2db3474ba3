package org.understudy.client.aim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Person.Pronoun;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** What has been spoken about lately, people and things, so that "he", "she" and "it" can be followed. One to a session. */
public final class Mentioned {
    /** For how many turns somebody can still be meant by he or she. */
    private static final int REMEMBERED = 6;

    /** How many things that were told are kept in mind. */
    private static final int TOPICS = 3;

    /** "Who's that?", "what do you two do?": of whoever was just named, he or she. */
    private static final Pattern OF_ONE =
            Pattern.compile("^((so|and|but|oh|sorry|okay|ok|right),? )*who('s| is| was) (that|this)\\W*$"
                    + "|\\b(you two|(the )?two of you|you both|both of you|the pair of you|you and (him|her|them))\\b");

    private record Mention(Person person, int turn) {}

    private final People people;
    private final Deque<Mention> mentions = new ArrayDeque<>();
    private final Deque<DisclosureUnit> topics = new ArrayDeque<>();

    public Mentioned(People people) {
        this.people = people;
    }

    /** Notes who is named, by either; what is named last is nearest. */
    public void named(String text, int turn) {
        people.named(text).forEach(p -> push(p, turn));
    }

    /** A line that names somebody else in passing: its "she" may be anybody. */
    private static final Pattern A_STRANGER =
            Pattern.compile("\\b(woman|lady|girl|nurse|doctor|man|bloke|feller|fella|guy|lad|boy"
                + "|somebody|someone|driver|neighbour|boss|manager|friend|mum|mom|mam|mother|dad|father|sister|brother|daughter|son"
                + "|nan|gran|aunt|uncle|cousin|teacher|bloke|dog|cat)\\b");

    /** Those of one's house, who need no name. */
    private static final Set<String> AT_HOME = Set.of("wife", "husband", "partner");

    /** The client's words: who is named in them, or meant by a "she" that has no name before it. */
    public void said(String text, Optional<DisclosureUnit> unit, int turn) {
        named(text, turn);
        List<String> words = Words.of(text);
        if (!people.named(text).isEmpty()
                || A_STRANGER.matcher(Words.plain(text)).find()) return;
        for (Pronoun p : Pronoun.values()) {
            if (!p.in(words)) continue;
            boolean known = mentions.stream()
                    .anyMatch(m -> turn - m.turn() <= REMEMBERED && m.person().may(p));
            if (known) continue;
            List<Person> here = unit.map(people::of).orElse(List.of()).stream()
                    .filter(x -> x.may(p))
                    .toList();
            if (here.size() == 1) push(here.getFirst(), turn);
            else people.called(AT_HOME).filter(x -> x.may(p)).ifPresent(x -> push(x, turn));
        }
    }

    /** Notes what was told, and with it who that is about. */
    public void told(DisclosureUnit unit, int turn) {
        topics.remove(unit);
        topics.push(unit);
        if (topics.size() > TOPICS) topics.removeLast();
        List<Person> about = people.of(unit);
        if (about.size() == 1) push(about.getFirst(), turn);
    }

    private void push(Person p, int turn) {
        mentions.removeIf(m -> m.person() == p);
        mentions.push(new Mention(p, turn));
    }

    /** The turn with whoever is meant by he or she put in. */
    public Heard resolved(Heard heard, int turn) {
        List<Sentence> sentences = new ArrayList<>();
        List<Person> here = new ArrayList<>();
        for (Sentence s : heard.sentences()) {
            List<Person> named = people.named(s.text());
            Optional<Person> meant = named.isEmpty() ? meant(s, here, turn) : Optional.empty();
            sentences.add(meant.map(p -> s.meaning(p.words(), about(p))).orElse(s));
            here.addAll(0, named);
        }
        return heard.with(sentences);
    }

    /** A short follow-up about somebody holds only where the last thing told is about them. */
    private boolean about(Person p) {
        return topics.stream()
                .findFirst()
                .filter(t -> p.units().contains(t.id()))
                .isPresent();
    }

    private Optional<Person> meant(Sentence s, List<Person> here, int turn) {
        List<String> words =
                Words.of(s.text()).stream().map(w -> w.replaceAll("'.*", "")).toList();
        if (OF_ONE.matcher(Words.plain(s.text())).find()) return lately(here, turn);
        boolean he = Pronoun.HE.in(words);
        boolean she = Pronoun.SHE.in(words);
        if (he == she) return Optional.empty();
        Pronoun p = he ? Pronoun.HE : Pronoun.SHE;
        Optional<Person> inTurn = here.stream().filter(x -> x.may(p)).findFirst();
        return inTurn.or(() -> mentions.stream()
                        .filter(m -> turn - m.turn() <= REMEMBERED)
                        .map(Mention::person)
                        .filter(x -> x.may(p))
                        .findFirst())
                .or(() -> Optional.ofNullable(topics.peek()).flatMap(t -> people.mostIn(t, x -> x.may(p))));
    }

    /** Whoever was named last, in this turn or the one before it. */
    private Optional<Person> lately(List<Person> here, int turn) {
        return here.stream().findFirst().or(() -> mentions.stream()
                .filter(m -> turn - m.turn() <= 2)
                .map(Mention::person)
                .findFirst());
    }

    /** Whoever a sentence of a turn is about, where it is one person. */
    public Optional<Whom> whom(Sentence sentence) {
        List<Person> people = this.people.spokenOf(sentence);
        return people.size() == 1 ? Optional.of(people.getFirst()).map(Whom::of) : Optional.empty();
    }

    /** What makes some units likelier before a sentence is matched. */
    public Prior prior(Optional<DisclosureUnit> last, Sentence sentence) {
        Set<String> about = whom(sentence).map(Whom::units).orElse(Set.of());
        if (sentence.meant().isEmpty()) return new Prior(last, List.copyOf(topics), about, Set.of());
        List<String> words = sentence.meant();
        Set<String> others = people.others(words).stream()
                .flatMap(p -> p.units().stream())
                .filter(u -> !about.contains(u))
                .collect(Collectors.toSet());
        return new Prior(last, List.copyOf(topics), about, others);
    }
}
