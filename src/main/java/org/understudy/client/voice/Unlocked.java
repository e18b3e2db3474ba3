package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What may be spoken of at a moment, and what may not: told so far, told by this very line, and everything else. */
final class Unlocked {
    private final Set<String> stems = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final List<Wordy> lines = new ArrayList<>();
    private final Set<List<String>> sentences = new HashSet<>();
    private final List<Wordy> secrets = new ArrayList<>();
    private final Set<String> telling = new LinkedHashSet<>();
    private final Set<String> tellingWords = new HashSet<>();

    private Unlocked() {}

    static Unlocked at(Moment m) {
        Unlocked u = new Unlocked();
        CaseWords words = CaseWords.of(m.clientCase());
        u.stems.addAll(words.open());
        u.sentences.addAll(words.sounds());
        Map<String, Release> told = told(m);
        words.units()
                .forEach((id, by) -> by.forEach((release, said) -> {
                    boolean out = told.containsKey(id) && told.get(id).compareTo(release) >= 0;
                    if (out) said.forEach(u::allow);
                    else u.secrets.addAll(said);
                }));
        Set<String> retold = retold(m.session());
        words.memory().forEach((id, said) -> {
            if (retold.contains(id)) said.forEach(u::allow);
            else u.secrets.addAll(said);
        });
        u.secrets.addAll(words.never());
        m.session().clientTurns().forEach(t -> u.allow(Wordy.of(t.text())));
        m.session().clientTurns().forEach(t -> authored(t).ifPresent(a -> u.allow(Wordy.of(a))));
        u.allow(Wordy.of(m.authored()));
        u.words.addAll(Words.of(String.join(
                " ", m.clientCase().card().name(), m.clientCase().card().referral())));
        u.telling(words.facts());
        return u;
    }

    private void allow(Wordy line) {
        lines.add(line);
        sentences.addAll(line.sentences());
        stems.addAll(line.content());
        words.addAll(line.words());
    }

    /** A word of a secret that is not out and that not everybody uses gives it away by itself. */
    private void telling(Set<String> facts) {
        for (Wordy secret : secrets)
            for (String stem : secret.content())
                if (!stems.contains(stem) && (facts.contains(stem) || !Everyday.common(stem))) telling.add(stem);
        // "sawing" has the stem of what everybody saw
        for (Wordy secret : secrets)
            for (String word : secret.words())
                if (word.length() > LIKE && !words.contains(word) && !Everyday.written(word)) tellingWords.add(word);
    }

    /** Whether a word as it is written stands in a secret and is in nobody else's mouth. */
    boolean tellingWord(String word) {
        return tellingWords.contains(word);
    }

    /** How much of each unit is out, this line included. */
    private static Map<String, Release> told(Moment m) {
        Map<String, Release> told = new HashMap<>();
        ClientCase c = m.clientCase();
        m.session()
                .setting()
                .phase()
                .flatMap(c.card()::phase)
                .or(() -> c.card().phases().stream().findFirst())
                .map(CaseCard.Phase::known)
                .ifPresent(known -> known.forEach(id -> told.put(id, Release.FULL)));
        m.session().clientTurns().forEach(t -> t.trace().ifPresent(trace -> tell(told, trace)));
        tell(told, m.reply().trace());
        return told;
    }

    private static void tell(Map<String, Release> told, TurnTrace trace) {
        if (trace.unit().isEmpty()
                || trace.release().filter(r -> r != Release.BLOCKED).isEmpty()) return;
        told.merge(trace.unit().get(), trace.release().get(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private static Set<String> retold(Session session) {
        Set<String> retold = new HashSet<>();
        for (Turn turn : session.clientTurns())
            turn.trace().map(t -> t.extra().get("lines")).ifPresent(lines -> {
                if (lines instanceof List<?> ids)
                    for (Object id : ids) {
                        String[] path = String.valueOf(id).split("/");
                        if (path.length > 1 && path[0].equals("segments")) retold.add(path[1]);
                    }
            });
        return retold;
    }

    /** What the author would have said in a turn that was worded otherwise. */
    static java.util.Optional<String> authored(Turn turn) {
        return turn.trace().map(t -> t.extra().get("authored")).map(String::valueOf);
    }

    /** Stems that are out: told, said, or never a secret. */
    boolean allowed(String stem) {
        return stems.contains(stem);
    }

    /** Whether a word as written has been said, or stands in the letter. */
    boolean said(String word) {
        return words.contains(word);
    }

    boolean telling(String stem) {
        return telling.contains(stem);
    }

    /** Whether a stem is a telling one in another form, mistyped, or run together with another word. */
    boolean likeTelling(String stem) {
        if (stem.length() < LIKE || Everyday.common(stem)) return false;
        return telling.stream()
                .filter(t -> t.length() >= LIKE)
                .anyMatch(t -> stem.startsWith(t) || stem.endsWith(t) || t.startsWith(stem) || Spelling.slip(stem, t));
    }

    private static final int LIKE = 4;

    /** Whether a sentence has been said as it stands, or is a sound anybody may make. */
    boolean saidWhole(List<String> sentence) {
        return sentences.contains(sentence);
    }

    /** Sentences that are not out. */
    List<Wordy> secrets() {
        return secrets;
    }

    /** Sentences that are out. */
    List<Wordy> lines() {
        return lines;
    }
}
