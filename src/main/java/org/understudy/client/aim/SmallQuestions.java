package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Finds which of the case's small questions a sentence is: the nearer the talk is to the unit, the less alike they must be. */
public final class SmallQuestions {
    private final List<DisclosureUnit> units;
    private final List<Written> asks = new ArrayList<>();
    private final int[] ofUnit;
    private final Wordings wordings;
    private final double accept;

    /** Speaks of somebody who has to have been named. */
    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she|him|her|his|you two|each other|you both)\\b");

    private static final Pattern YOU = Pattern.compile("\\byou(rself)?\\b");

    /** Of the way here and the room: asked before anything was told. */
    private static final Pattern HERE = Pattern.compile(
            "\\b(get(ting)?|got|come|came|coming|find|found|way|journey|trip|drive) (\\w+ )?(here|us|over)\\b"
                    + "|\\byour (journey|trip)\\b");

    /** A word with a capital that does not begin the question. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},'’] )(?!I\\b)\\p{Lu}\\p{Ll}+");

    private static final Pattern NAMED = Pattern.compile(".+\\b\\p{Lu}\\p{Ll}+.*");

    /** So many words make a question of its own, unless it points at somebody or something told. */
    private static final int WHOLE = 4;

    /** A question that names whoever is meant is so near the talk at least. */
    private static final double OF_THEM = 0.4;

    private static final Pattern LEANS = Pattern.compile(
            "\\b(he|she|him|her|his|they|them|their|that|those|these|then|there|one|you two|each other|you"
                    + " both)\\b");

    /** Words that fit any matter: a question of nothing else is about what was just told. */
    private static final Set<String> WEAK = stems("often long last time happen start best worst old say tell think feel"
            + " know mean do go come thing believe sure help like want next new else more much many good bad hard");

    /** With words that fit any matter, these ask of the moment just told: "what went through your mind?", "what stops you?" */
    private static final Set<String> OF_THE_MOMENT =
            stems("mind cross react reaction end stop notice handle respond reply next first");

    /**
     * One way of asking.
     *
     * @param bare means something only after its unit: hardly a word of content, of somebody not named, or asked of several
     *     units
     * @param ofSomebody speaks of somebody without a name
     * @param here of the way here and the room, whatever was just told
     * @param whole a question that needs nothing before it, though its words are plain: asked of one unit, of nobody unnamed
     * @param names the stems of whoever it names
     * @param whose the stems of the one person its detail's wordings name; empty where they name nobody, or several
     * @param you asks after the client
     * @param third asks after somebody else
     * @param of the place of the wording it is, read with "they" for whoever that names; its own where it is as written
     * @param matter the stems its detail speaks of, where it speaks of one moment or thing within its unit: none of them
     *     is a word of the unit's own. Empty where it is about the unit's matter itself.
     */
    private record Written(
            DisclosureUnit unit,
            Detail detail,
            QuestionWord word,
            Sought sought,
            boolean bare,
            boolean ofSomebody,
            boolean here,
            boolean whole,
            Set<String> names,
            Set<String> whose,
            boolean you,
            boolean third,
            int of,
            Set<String> matter) {

        /** The same where whoever it names is not named. */
        private Written ofThem(Set<String> words) {
            return new Written(
                    unit, detail, word, sought, true, true, false, false, words, whose, you, true, of, matter);
        }
    }

    public SmallQuestions(ClientCase clientCase) {
        this(clientCase, new People(clientCase));
    }

    /** @param people of that case */
    public SmallQuestions(ClientCase clientCase, People people) {
        this(clientCase.units(), people, AimWeights.SMALL_ACCEPT);
    }

    /** @param accept what likeness and nearness together must reach */
    SmallQuestions(List<DisclosureUnit> all, People people, double accept) {
        this.accept = accept;
        this.units = List.copyOf(all);
        List<String> texts = all.stream()
                .flatMap(unit -> unit.details().stream())
                .flatMap(detail -> detail.asks().stream())
                .toList();
        Map<String, List<String>> known = new HashMap<>();
        Function<String, List<String>> stemsOf = text -> known.computeIfAbsent(text, QuestionStems::of);
        List<List<Person>> named = texts.stream().map(people::named).toList();
        List<List<String>> stems = new ArrayList<>(texts.stream().map(stemsOf).toList());
        Map<List<String>, Set<String>> askedOf = new HashMap<>();
        int at = 0;
        for (DisclosureUnit unit : all)
            for (Detail detail : unit.details())
                for (int a = 0; a < detail.asks().size(); a++)
                    askedOf.computeIfAbsent(stems.get(at++), _ -> new HashSet<>())
                            .add(unit.id());
        for (DisclosureUnit unit : all) {
            Set<String> own = ownWords(unit, stemsOf);
            for (Detail detail : unit.details()) {
                int from = asks.size(), to = from + detail.asks().size();
                Set<String> whose = whose(named.subList(from, to));
                Set<String> matter = matter(stems.subList(from, to), own);
                for (String ask : detail.asks()) {
                    List<String> words = stems.get(asks.size());
                    asks.add(written(
                            unit,
                            detail,
                            ask,
                            words,
                            askedOf.get(words).size() > 1,
                            whose,
                            !named.get(asks.size()).isEmpty(),
                            asks.size(),
                            matter));
                }
            }
        }
        addTheirs(named, stems);
        wordings = new Wordings(stems);
        Map<DisclosureUnit, Integer> places = new IdentityHashMap<>();
        for (DisclosureUnit unit : all) places.put(unit, places.size());
        ofUnit = asks.stream().mapToInt(a -> places.get(a.unit())).toArray();
    }

    /** "How old is your sister" once more as "how old are they": whoever a question names may be he or she by now. */
    private void addTheirs(List<List<Person>> named, List<List<String>> stems) {
        Set<List<String>> written = new HashSet<>(stems);
        for (int a = 0; a < stems.size() && asks.get(a).of() == a; a++) {
            if (named.get(a).size() != 1) continue;
            Whom whom = Whom.of(named.get(a).getFirst());
            List<String> theirs = whom.asThey(stems.get(a));
            if (theirs.equals(stems.get(a)) || !written.add(theirs)) continue;
            stems.add(theirs);
            asks.add(asks.get(a).ofThem(Set.copyOf(whom.words())));
        }
    }

    private static Written written(
            DisclosureUnit unit,
            Detail detail,
            String ask,
            List<String> stems,
            boolean shared,
            Set<String> whose,
            boolean named,
            int of,
            Set<String> matter) {
        String plain = Words.plain(ask);
        return new Written(
                unit,
                detail,
                QuestionWord.of(ask),
                Sought.of(ask),
                shared || bare(ask, stems),
                SOMEBODY.matcher(plain).find(),
                HERE.matcher(plain).find(),
                !shared
                        && !ofTheMoment(stems)
                        && Words.count(ask) >= WHOLE
                        && !LEANS.matcher(plain).find(),
                names(ask),
                whose,
                YOU.matcher(plain).find(),
                Sentence.ofOthers(plain) || named && !YOU.matcher(plain).find(),
                of,
                matter);
    }

    /** The words a unit has for its matter. */
    private static Set<String> ownWords(DisclosureUnit unit, Function<String, List<String>> stemsOf) {
        return Stream.of(unit.asks(), unit.tags(), unit.half(), unit.full(), List.of(unit.label()))
                .flatMap(List::stream)
                .flatMap(text -> stemsOf.apply(text).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> matter(List<List<String>> asks, Set<String> own) {
        Set<String> words = asks.stream()
                .flatMap(List::stream)
                .filter(w -> !fitsAnyMatter(w))
                .collect(Collectors.toSet());
        return Collections.disjoint(words, own) ? words : Set.of();
    }

    /** The stems of the one person the wordings of a detail name. */
    private static Set<String> whose(List<List<Person>> named) {
        Set<Person> all = named.stream().flatMap(List::stream).collect(Collectors.toSet());
        return all.size() == 1 ? Set.copyOf(Whom.of(all.iterator().next()).words()) : Set.of();
    }

    private static boolean bare(String ask, List<String> stems) {
        if (HERE.matcher(Words.plain(ask)).find()) return false;
        long content = content(stems);
        boolean named = NAMED.matcher(ask).matches();
        return stems.stream().allMatch(SmallQuestions::fitsAnyMatter)
                || !named && content <= 2 && SOMEBODY.matcher(Words.plain(ask)).find();
    }

    private static boolean fitsAnyMatter(String stem) {
        return Lexicon.isStop(stem) || WEAK.contains(stem) || OF_THE_MOMENT.contains(stem);
    }

    private static boolean ofTheMoment(List<String> stems) {
        return stems.stream().anyMatch(OF_THE_MOMENT::contains)
                && stems.stream().allMatch(SmallQuestions::fitsAnyMatter);
    }

    private static Set<String> names(String ask) {
        return NAME.matcher(ask)
                .results()
                .flatMap(m -> Words.stems(m.group()).stream())
                .collect(Collectors.toSet());
    }

    private static long content(List<String> stems) {
        return stems.stream().filter(s -> !Lexicon.isStop(s)).count();
    }

    private static Set<String> stems(String words) {
        return Set.copyOf(Words.stems(words));
    }

    /**
     * The small question a sentence is, if it is one.
     *
     * @param whom it is about, if it is about somebody
     * @param said the stems of what was said last on either side
     * @param nearness of the talk to a unit: 1 where it was just spoken of, 0 where it was not
     * @param open whether a detail may be said, asked with this likeness
     */
    public Optional<SmallQuestion> in(
            Sentence sentence,
            Optional<Whom> whom,
            Set<String> said,
            ToDoubleFunction<DisclosureUnit> nearness,
            Open open) {
        return in(sentence, whom, said, nearness, open, _ -> true);
    }

    /** The same among some units only. */
    Optional<SmallQuestion> in(
            Sentence sentence,
            Optional<Whom> whom,
            Set<String> said,
            ToDoubleFunction<DisclosureUnit> nearness,
            Open open,
            Predicate<DisclosureUnit> among) {
        return in(sentence, whom, matter -> !Collections.disjoint(matter, said), nearness, open, among, -1);
    }

    /**
     * What each detail's first wording is taken for right after its unit, as if that wording had not been written.
     *
     * @param then is given the detail and what it was taken for
     */
    public void leavingFirst(BiConsumer<Detail, Optional<Detail>> then) {
        Detail before = null;
        for (int a = 0; a < asks.size(); a++) {
            Written ask = asks.get(a);
            if (ask.of() != a) return;
            boolean first = ask.detail() != before;
            before = ask.detail();
            if (!first || ask.detail().asks().size() < 2) continue;
            Sentence left = Sentence.of(ask.detail().asks().getFirst());
            then.accept(
                    ask.detail(),
                    in(left, Optional.empty(), _ -> true, u -> u == ask.unit() ? 1 : 0, (_, _, _) -> true, _ -> true, a)
                            .map(SmallQuestion::detail));
        }
    }

    private Optional<SmallQuestion> in(
            Sentence sentence,
            Optional<Whom> whom,
            Predicate<Set<String>> spokenOf,
            ToDoubleFunction<DisclosureUnit> nearness,
            Open open,
            Predicate<DisclosureUnit> among,
            int without) {
        List<String> stems = QuestionStems.of(sentence.text());
        boolean weak = bare(sentence.text(), stems);
        QuestionWord word = QuestionWord.of(sentence.text());
        Sought sought = Sought.of(sentence.text());
        String plain = Words.plain(sentence.text());
        boolean here = HERE.matcher(plain).find();
        boolean you = YOU.matcher(plain).find();
        boolean third = whom.isPresent() || Sentence.ofOthers(plain);
        double[] enough = units.stream()
                .mapToDouble(u -> among.test(u) ? least(nearness.applyAsDouble(u), whom) : Double.POSITIVE_INFINITY)
                .toArray();
        IntToDoubleFunction least = a -> enough[ofUnit[a]];
        double[] asSaid = wordings.likeness(stems, least);
        double[] ofThem =
                whom.map(w -> wordings.likeness(w.asThey(stems), least)).orElse(asSaid);
        SmallQuestion best = null;
        for (int a = 0; a < asSaid.length; a++) {
            if (Math.max(asSaid[a], ofThem[a]) + AimWeights.SMALL_NEAR < accept) continue;
            Written ask = asks.get(a);
            if (ask.of() == without || isOfAnother(ask, whom) || !asksAlike(ask, you, third)) continue;
            boolean named = whom.filter(w -> w.isAmong(ask.names())).isPresent();
            boolean read = ask.of() != a;
            if (read && whom.isPresent() && !named) continue;
            boolean theirs = named || whom.filter(w -> w.isTold(ask.unit())).isPresent();
            // "how old is your daughter" is not the "how old is she" of somebody else
            if (!theirs
                    && whom.filter(w -> ask.ofSomebody() || ask.names().stream().anyMatch(w::isNot))
                            .isPresent()) continue;
            double likeness = theirs ? Math.max(asSaid[a], ofThem[a] - AimWeights.SMALL_NAMED) : asSaid[a];
            likeness -= Otherwise.lost(word, ask.word()) + Otherwise.lost(sought, ask.sought());
            if (likeness + AimWeights.SMALL_NEAR < accept || !open.test(ask.unit(), ask.detail(), likeness)) continue;
            double near = ask.here() && !here ? 0 : nearness.applyAsDouble(ask.unit());
            if (named) near = Math.max(near, OF_THEM);
            boolean wordForWord = ask.whole() && likeness >= AimWeights.SMALL_VERBATIM;
            // "what happened?" is of the moment just told, and not of another the unit holds as well
            boolean elsewhere = !ask.matter().isEmpty() && !spokenOf.test(ask.matter());
            if ((weak || ask.bare()) && (near < AimWeights.SMALL_BARE || elsewhere) && !theirs && !wordForWord)
                continue;
            if (near == 0 && likeness < AimWeights.SMALL_ALONE) continue;
            SmallQuestion found = new SmallQuestion(ask.unit(), ask.detail(), likeness, near);
            if (found.score() >= accept && (best == null || found.score() > best.score())) best = found;
        }
        return Optional.ofNullable(best);
    }

    /** What the likeness must be at least, for it and the nearness together to be enough. */
    private double least(double nearness, Optional<Whom> whom) {
        return accept - AimWeights.SMALL_NEAR * (whom.isPresent() ? Math.max(nearness, OF_THEM) : nearness);
    }

    /** Somebody is asked about, and all its detail's wordings name somebody else. */
    private static boolean isOfAnother(Written ask, Optional<Whom> whom) {
        return !ask.whose().isEmpty()
                && whom.filter(w -> !w.isAmong(ask.whose())).isPresent();
    }

    /** One that asks only after the client is none that asks only after somebody else. */
    private static boolean asksAlike(Written ask, boolean you, boolean third) {
        boolean ofClient = you && !third;
        boolean ofOther = third && !you;
        return !(ofClient && ask.third() && !ask.you() || ofOther && ask.you() && !ask.third());
    }

    /** Whether a detail may be said. */
    public interface Open {
        boolean test(DisclosureUnit unit, Detail detail, double likeness);
    }
}
