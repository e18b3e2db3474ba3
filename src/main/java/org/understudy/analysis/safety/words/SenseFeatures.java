package org.understudy.analysis.safety.words;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Echo;
import org.understudy.analysis.coding.features.SentenceForm;
import org.understudy.analysis.coding.features.WordClasses;
import org.understudy.analysis.coding.features.WordRuns;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;

/**
 * What is weighed about a stretch of a counselor's turn after a client's line: its words in runs, in classes and in
 * letters, its senses with whether they are denied, given back or asked and whom they are about, pairs of senses in
 * order, the coder's cues, and each of these senses with what the client brought.
 */
public final class SenseFeatures {
    /** What is weighed together, and the length its features have as one group. */
    public enum Group {
        WORDS(2.0),
        STEMS(1.0),
        LETTERS(1.0),
        SHAPES(1.5),
        KINDS(1.5),
        CUES(2.0),
        FORM(2.0),
        SENSES(1.5),
        SUBJECTS(1.0),
        PAIRS(1.2),
        UNDER_DENIAL(1.0),
        CLIENT_WORDS(1.5),
        CLIENT_KINDS(1.0),
        CLIENT_SENSES(1.5),
        CROSS(1.5),
        CROSS_CUES(1.5);

        private final double length;

        Group(double length) {
            this.length = length;
        }

        /** Whether the client's words are weighed in it. */
        boolean withClient() {
            return compareTo(CLIENT_WORDS) >= 0;
        }

        /** The length its features have together. */
        public double length() {
            return length;
        }
    }

    /** So many words after a denial are under it. */
    private static final int REACH = 6;

    private static final int SAID_BY_CLIENT = Features.key("client");
    private static final int STEM = Features.key("stem");

    private final Senses senses = Senses.shipped();
    private final CueBook book = CueBook.load();
    private final int[] plain = keys("");
    private final int[] denied = keys("not ");
    private final int[] givenBack = keys("said ");
    private final int[] asked = keys("ask ");
    private final int[] ofClient = keys("client ");
    private final int[] cueKeys =
            book.names().stream().mapToInt(n -> Features.key("cue " + n)).toArray();
    private final BitSet persons = new BitSet();
    private final int not = senses.number("not");
    private final int report = senses.number("report");

    public SenseFeatures() {
        for (String name : List.of("you", "me", "us", "others", "kin", "group")) persons.set(senses.number(name));
    }

    private int[] keys(String prefix) {
        return senses.names().stream()
                .mapToInt(n -> Features.key(prefix + "sense " + n))
                .toArray();
    }

    /**
     * The features of some sentences of a reply.
     *
     * @param cues keys of {@code client-cues.tsv} that the client's line holds
     */
    public Features of(String client, Set<String> cues, Reading reply, List<Sentence> part) {
        Features out = new Features();
        Map<Group, Features> groups = new EnumMap<>(Group.class);
        withClient(groups, client, cues, ofReply(groups, client, reply, part));
        groups.forEach((group, features) -> {
            features.normalise(0, group.length);
            for (int i = 0; i < features.size(); i++) out.add(features.key(i), features.value(i));
        });
        return out;
    }

    /** What the reply alone says, by group, none of them of its length yet; the client's line only shows what is given back. */
    public Map<Group, Features> ofReply(String client, Reading reply, List<Sentence> part) {
        Map<Group, Features> groups = new EnumMap<>(Group.class);
        ofReply(groups, client, reply, part);
        return groups;
    }

    /** Returns the senses said without a denial. */
    private BitSet ofReply(Map<Group, Features> groups, String client, Reading reply, List<Sentence> part) {
        for (Group g : Group.values()) if (!g.withClient()) groups.put(g, new Features());
        for (Sentence s : part) {
            WordRuns.words(groups.get(Group.WORDS), s.words());
            WordRuns.letters(groups.get(Group.LETTERS), s.words());
            WordClasses.shipped().shapes(groups.get(Group.SHAPES), s.words());
            WordClasses.shipped().kinds(groups.get(Group.KINDS), s.words());
            stems(groups.get(Group.STEMS), s.words());
            int[] heard = book.heard(s);
            for (int c = 0; c < heard.length; c++)
                if (heard[c] > 0) groups.get(Group.CUES).add(cueKeys[c], 1f);
        }
        form(groups.get(Group.FORM), client, reply, part);
        return sensesOf(groups, part);
    }

    /** Stems, and two stems with at most two words between them. */
    private static void stems(Features to, List<Word> words) {
        int[] stems = new int[words.size()];
        for (int i = 0; i < stems.length; i++)
            stems[i] = Features.join(STEM, Features.key(Echo.stem(words.get(i).form())));
        for (int i = 0; i < stems.length; i++) {
            to.add(stems[i], 1f);
            for (int j = i + 1; j < Math.min(stems.length, i + 4); j++) to.add(Features.join(stems[i], stems[j]), .7f);
        }
    }

    private static void form(Features to, String client, Reading reply, List<Sentence> part) {
        SentenceForm.add(to, part.getLast(), reply.punctuated(), "");
        SentenceForm.add(to, part.getFirst(), reply.punctuated(), "first ");
        to.flag("sentences" + part.size());
        to.flag(part.stream().anyMatch(Sentence::asks) ? "asks somewhere" : "asks nothing");
        Echo echo = new Echo(List.of(client));
        int telling = 0;
        int echoed = 0;
        for (Sentence s : part) {
            int[] n = echo.of(s.words());
            telling += n[0];
            echoed += n[1];
        }
        to.flag("echoed" + Math.min(3, echoed));
        if (telling > 0) to.flag("echo" + Math.min(3, 4 * echoed / telling));
    }

    /** Adds the senses of the reply, by sentence; returns those said without a denial. */
    private BitSet sensesOf(Map<Group, Features> groups, List<Sentence> part) {
        BitSet present = new BitSet();
        Features out = groups.get(Group.SENSES);
        for (Sentence s : part) {
            List<Senses.Hit> hits = senses.in(s.words());
            int[] said = new int[hits.size()];
            int subject = -1;
            for (int h = 0; h < hits.size(); h++) {
                Senses.Hit hit = hits.get(h);
                int sense = hit.sense();
                if (subject < 0 && persons.get(sense)) subject = sense;
                said[h] = as(hit, hits);
                if (said[h] == plain[sense]) present.set(sense);
                out.add(said[h], 1f);
                if (s.asks()) out.add(asked[sense], 1f);
                if (subject >= 0 && subject != sense)
                    groups.get(Group.SUBJECTS).add(Features.join(plain[subject], said[h]), 1f);
            }
            for (int a = 0; a < hits.size(); a++)
                for (int b = a + 1; b < hits.size(); b++)
                    if (hits.get(a).sense() != hits.get(b).sense())
                        groups.get(Group.PAIRS).add(Features.join(said[a] + 1, said[b]), 1f);
            for (Senses.Hit hit : hits) {
                if (hit.sense() != not) continue;
                for (int i = hit.to(); i < Math.min(s.size(), hit.to() + REACH); i++)
                    groups.get(Group.UNDER_DENIAL).add(Features.join(plain[not], Features.key(s.word(i))), 1f);
            }
        }
        return present;
    }

    /** How a sense is said: outright, under a denial or as what somebody else says. */
    private int as(Senses.Hit hit, List<Senses.Hit> hits) {
        int as = plain[hit.sense()];
        for (Senses.Hit before : hits) {
            if (before.from() >= hit.from()) break;
            if (before.sense() == not && hit.sense() != not && hit.from() - before.to() < REACH)
                return denied[hit.sense()];
            if (before.sense() == report && hit.sense() != report) as = givenBack[hit.sense()];
        }
        return as;
    }

    private void withClient(Map<Group, Features> groups, String client, Set<String> cues, BitSet present) {
        for (Group g : Group.values()) if (g.withClient()) groups.put(g, new Features());
        Reading line = Reading.of(client);
        Features words = new Features();
        Features kinds = new Features();
        BitSet heard = new BitSet();
        for (Sentence s : line.sentences()) {
            WordRuns.words(words, s.words());
            WordClasses.shipped().kinds(kinds, s.words());
            for (Senses.Hit hit : senses.in(s.words())) heard.set(hit.sense());
        }
        said(groups.get(Group.CLIENT_WORDS), words);
        said(groups.get(Group.CLIENT_KINDS), kinds);
        Features brought = groups.get(Group.CLIENT_SENSES);
        heard.stream().forEach(sense -> brought.add(ofClient[sense], 1f));
        for (String cue : cues) brought.flag("client cue " + cue);
        Features cross = groups.get(Group.CROSS);
        heard.stream().forEach(c -> present.stream().forEach(r -> cross.add(Features.join(ofClient[c], plain[r]), 1f)));
        for (String cue : cues) {
            int c = Features.key("client cue " + cue);
            present.stream().forEach(r -> groups.get(Group.CROSS_CUES).add(Features.join(c, plain[r]), 1f));
        }
    }

    private static void said(Features to, Features words) {
        for (int i = 0; i < words.size(); i++) to.add(Features.join(SAID_BY_CLIENT, words.key(i)), words.value(i));
    }
}
