package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.ReadingGrade;

/**
 * Chooses lines for one person: those their voice may say and that name nobody who is not there, said in their diction,
 * none twice in a case and no two in one place that hardly differ.
 */
final class Lines {
    /** Shared words above which two lines hardly differ; a little below what the linter complains of. */
    private static final double ALIKE = 0.55;

    private static final int LONG_ENOUGH = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final Person person;
    private final Diction diction;
    private final Map<String, Integer> worn;
    private final Set<String> said = new HashSet<>();
    private final Map<String, String> sayings = new HashMap<>();

    /** @param worn how many of those who are most like this person say a line already */
    Lines(Person person, Map<String, Integer> worn) {
        this(person, new Diction(person.voice()), worn);
    }

    private Lines(Person person, Diction diction, Map<String, Integer> worn) {
        this.person = person;
        this.diction = diction;
        this.worn = worn;
    }

    /** For something that is told anew, where what has been said once may be said again. */
    Lines anew() {
        return new Lines(person, diction, worn);
    }

    /** At most {@code count} of these; the voice's own first, and of others those that fewest of the likest people say. */
    List<String> take(List<BankLine> bank, int count, String purpose) {
        return chosen(bank, count, purpose).stream().map(Chosen::text).toList();
    }

    /** How many of these this person could say. */
    long open(List<BankLine> bank) {
        return bank.stream()
                .filter(l -> l.suits(person.plan().voice()) && person.says(l))
                .count();
    }

    /** A line that was chosen, as it is said and as it stands in the bank. */
    record Chosen(String text, String written) {}

    List<Chosen> chosen(List<BankLine> bank, int count, String purpose) {
        List<BankLine> order = new ArrayList<>();
        List<BankLine> shuffled = person.lots(purpose).shuffled(bank);
        String voice = person.plan().voice();
        shuffled.stream().filter(l -> l.belongsTo(voice)).forEach(order::add);
        shuffled.stream()
                .filter(l -> l.voices().isEmpty())
                .sorted(Comparator.comparingInt(l -> worn.getOrDefault(say(l.text()), 0)))
                .forEach(order::add);
        List<Chosen> chosen = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (BankLine line : order) {
            if (chosen.size() == count) break;
            if (!person.says(line)) continue;
            String text = say(line.text());
            if (ReadingGrade.isHard(text)) continue;
            List<String> plain = words(text);
            Set<String> set = new HashSet<>(plain);
            if (words.stream().anyMatch(w -> alike(w, set))) continue;
            if (plain.size() >= LONG_ENOUGH && !said.add(String.join(" ", plain))) continue;
            words.add(set);
            chosen.add(new Chosen(text, line.text()));
        }
        return chosen;
    }

    /** A line in this person's diction with their names in it. */
    String say(String line) {
        return sayings.computeIfAbsent(line, l -> Filling.capital(Filling.slots(diction.say(l), person.slots())));
    }

    /** What is not said by the client: names filled in, words left alone. */
    String fill(String line) {
        return Filling.capital(person.told(line));
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        if (a.equals(b)) return true;
        if (Math.min(a.size(), b.size()) < 4) return false;
        long both = a.stream().filter(b::contains).count();
        return (double) both / (a.size() + b.size() - both) > ALIKE;
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(m -> m.group())
                .toList();
    }
}
