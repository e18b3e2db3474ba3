package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Formulation;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * Everything a case could give away, taken apart once: what each release of each unit says, what is said of the memory,
 * and what only a supervisor is to know.
 *
 * @param units what each unit says at each release, hint to full
 * @param memory what each part of the memory says
 * @param never what no client of this case would say at all unless a unit does: beliefs, history, conclusions, facts
 * @param open stems of what carries no secret: the letter, the card, the sounds and frames; not what is answered to further
 *     questions, which has its place after one line and is out when it has been said
 * @param sounds sentences of the sounds and frames, in words
 * @param facts stems of names, figures and places; they tell by themselves however common they are
 */
record CaseWords(
        Map<String, Map<Release, List<Wordy>>> units,
        Map<String, List<Wordy>> memory,
        List<Wordy> never,
        Set<String> open,
        Set<List<String>> sounds,
        Set<String> facts) {

    private static final Map<String, CaseWords> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, ClientCase> OF = new ConcurrentHashMap<>();

    static CaseWords of(ClientCase c) {
        return KEPT.compute(c.id(), (id, kept) -> kept != null && OF.put(id, c) == c ? kept : read(remembered(id, c)));
    }

    private static ClientCase remembered(String id, ClientCase c) {
        OF.put(id, c);
        return c;
    }

    private static CaseWords read(ClientCase c) {
        Map<String, Map<Release, List<Wordy>>> units = new LinkedHashMap<>();
        c.units().forEach(u -> units.put(u.id(), releases(u)));
        Map<String, List<Wordy>> memory = new LinkedHashMap<>();
        c.imaginal().ifPresent(i -> i.segments().forEach(s -> memory.put(s.id(), lines(said(s)))));
        List<String> texts = open(c);
        Set<String> open = new HashSet<>();
        texts.forEach(t -> open.addAll(Words.content(t)));
        Set<String> facts = new HashSet<>();
        c.facts().values().forEach(f -> facts.addAll(Words.content(f)));
        c.units().forEach(u -> u.facts().values().forEach(f -> facts.addAll(Words.content(f))));
        Set<List<String>> sounds = lines(texts).stream().map(Wordy::words).collect(Collectors.toSet());
        return new CaseWords(units, memory, lines(supervisors(c)), open, sounds, facts);
    }

    private static Map<Release, List<Wordy>> releases(DisclosureUnit u) {
        List<String> deep = new ArrayList<>(u.full());
        deep.addAll(u.more());
        deep.addAll(u.unsaid());
        u.rejoinders().values().forEach(deep::addAll);
        deep.addAll(u.answers());
        deep.addAll(u.facts().values());
        Map<Release, List<Wordy>> by = new LinkedHashMap<>();
        by.put(Release.HINT, lines(u.hint()));
        by.put(Release.HALF, lines(u.half()));
        by.put(Release.FULL, lines(deep));
        return by;
    }

    private static List<String> said(Segment s) {
        List<String> all = new ArrayList<>();
        List.of(s.past(), s.present(), s.sense(), s.body(), s.thought(), s.feeling())
                .forEach(all::addAll);
        s.scene().values().forEach(all::addAll);
        return all;
    }

    private static List<String> supervisors(ClientCase c) {
        Formulation f = c.formulation();
        List<String> all = new ArrayList<>();
        List.of(f.history(), f.coreBeliefs(), f.intermediateBeliefs(), f.stuckPoints(), f.triggers())
                .forEach(all::addAll);
        f.thoughts().forEach(t -> all.add(t.thought()));
        all.add(f.event());
        all.addAll(c.key().keyCognitions());
        all.addAll(c.facts().values());
        return all;
    }

    private static List<String> open(ClientCase c) {
        List<String> texts = new ArrayList<>(List.of(
                c.card().name(),
                c.card().occupation(),
                c.card().problem(),
                c.card().tagline(),
                c.card().referral()));
        texts.addAll(c.card().contentNote());
        c.voice().frames().values().forEach(texts::addAll);
        c.voice().fallbacks().values().forEach(texts::addAll);
        c.voice().meta().values().forEach(texts::addAll);
        return texts;
    }

    private static List<Wordy> lines(List<String> texts) {
        return texts.stream()
                .flatMap(t -> Sentences.of(t).stream())
                .map(Wordy::of)
                .filter(w -> !w.words().isEmpty())
                .toList();
    }
}
