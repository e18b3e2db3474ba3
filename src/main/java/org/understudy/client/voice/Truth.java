package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;

/** What the line says it still says, and nothing is added that nobody wrote. */
final class Truth {
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;'’”\"-] )\\p{Lu}[\\p{L}’'-]+");
    private static final Set<String> NUMBERS = Everyday.list("numbers.txt");
    private static final Set<String> PERSONS = Everyday.list("persons.txt");
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "nobody", "nothing", "none", "nowhere", "neither", "nor", "without", "hardly");

    /** Figures of speech with a "not" in them that turn nothing round. */
    private static final Pattern HEDGED = Pattern.compile(
            "\\b(i |you |we )?(don't|do not|couldn't) (really |even )?know\\b|\\bnot (really )?sure\\b|\\bi"
                    + " dunno\\b|\\bno idea\\b|\\bif not\\b|\\bwhy not\\b|\\bor not\\b");

    /** What is left of "I don't know" when the "not" is gone. */
    private static final Pattern INSISTS =
            Pattern.compile("\\b(i|we|you) (really )?(do|did|could|can) (know|think|mean|remember|mind)\\b");

    /** Share of the author's content that a wording has to keep: of what is told, of anything else. */
    private static final double TOLD = 0.5;

    private static final double OTHERWISE = 0.34;

    private Truth() {}

    static List<Fault> faults(Wordy line, Moment m, Unlocked unlocked) {
        List<Fault> faults = new ArrayList<>();
        Wordy authored = Wordy.of(m.authored());
        if (invents(line, m, unlocked)) faults.add(Fault.INVENTED);
        boolean telling = m.reply().trace().unit().isPresent();
        boolean kept = covered(authored, line) >= (telling ? TOLD : OTHERWISE);
        boolean turned = negations(line.text()) != negations(m.authored())
                || INSISTS.matcher(Words.plain(line.text())).find()
                        && !INSISTS.matcher(Words.plain(m.authored())).find();
        boolean figures = !numbers(line.words()).containsAll(numbers(authored.words()));
        boolean answer = !Secrecy.answers(line.text()).containsAll(first(m.authored()))
                || authored.words().contains("yes") && !line.words().contains("yes");
        boolean person = others(line.words()).stream()
                .anyMatch(p -> !others(authored.words()).contains(p));
        boolean fills = authored.content().isEmpty() && line.content().size() > 1;
        if (!kept || fills || turned || figures || answer || person) faults.add(Fault.UNTRUE);
        return faults;
    }

    private static Set<String> first(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.isEmpty() ? Set.of() : Secrecy.answers(sentences.getFirst());
    }

    private static boolean invents(Wordy line, Moment m, Unlocked unlocked) {
        Matcher names = NAME.matcher(line.text());
        while (names.find()) {
            String name = Words.of(names.group()).getFirst().replaceFirst("'.*", "");
            if (!name.equals("i") && !unlocked.said(name)) return true;
        }
        Set<String> figures = numbers(Words.of(m.authored()));
        if (numbers(line.words()).stream().anyMatch(n -> !figures.contains(n))) return true;
        if (line.words().stream()
                .anyMatch(w -> PERSONS.contains(w)
                        && !unlocked.said(w)
                        && !Words.of(m.asked().text()).contains(w))) return true;
        Set<String> theirs = new HashSet<>(Words.content(m.asked().text()));
        long fresh = line.content().stream()
                .filter(s -> !unlocked.allowed(s) && !Everyday.common(s) && !theirs.contains(s))
                .count();
        return fresh > 1 + line.words().size() / 8;
    }

    /** Share of the author's content that is in a line. */
    static double covered(Wordy authored, Wordy line) {
        if (authored.content().isEmpty()) return 1;
        long kept = authored.content().stream()
                .filter(s -> line.content().contains(s) || near(s, line.content()))
                .count();
        return (double) kept / authored.content().size();
    }

    private static boolean near(String stem, Set<String> content) {
        List<String> groups = Lexicon.groupsOf(stem);
        return !groups.isEmpty()
                && content.stream().anyMatch(f -> Lexicon.groupsOf(f).stream().anyMatch(groups::contains));
    }

    /** Every "not" there is, those in figures of speech too. */
    static long nots(String text) {
        return Words.stems(Words.plain(text)).stream()
                .filter(NEGATIONS::contains)
                .count();
    }

    private static long negations(String text) {
        String plain = HEDGED.matcher(Words.plain(text)).replaceAll(" ");
        return Words.stems(plain).stream().filter(NEGATIONS::contains).count();
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String w : words) if (NUMBERS.contains(w) || w.chars().anyMatch(Character::isDigit)) numbers.add(w);
        return numbers;
    }

    /** He, she, they: who else the line is about. */
    private static Set<String> others(List<String> words) {
        Set<String> others = new HashSet<>();
        for (String w : words) {
            if (w.matches("(he|him|his|himself)('.*)?")) others.add("he");
            if (w.matches("(she|her|hers|herself)('.*)?")) others.add("she");
        }
        return others;
    }
}
