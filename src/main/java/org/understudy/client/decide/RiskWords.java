package org.understudy.client.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.read.LatelyRead;

/** The wordings risk is asked for in, {@code client/risk.txt}. */
final class RiskWords {
    /** In what talk a wording asks for risk. */
    enum When {
        ALWAYS,
        AFTER,
        WITH,
        BARE
    }

    private record Wording(String topic, When when, Pattern pattern) {}

    private static final List<Wording> WORDINGS = read();

    private static final LatelyRead<List<Wording>> FOUND = new LatelyRead<>(RiskWords::in);

    /** A wish to die put into the client's mouth: it is answered truly, and never with a nod. */
    static final Pattern SAID_OF_YOU = Pattern.compile(
            "\\bif you('re| are| were)? (not|no longer) (alive|around)\\b|\\bif you('re| are| were) (dead|gone|out of"
                    + " the way)\\b|\\byou('re| are|'ve| have|'d| would)?( \\w+){0,2} (want\\w*|wish\\w*|think\\w*"
                    + " (about|of)|thought (about|of)|feel\\w* like|rather|ready|going|planning) (to )?(die\\b|dying|be"
                    + " dead|being dead|kill(ing)? yourself|end(ing)? (it all|your life)|not be(ing)?"
                    + " (here|alive))|\\byou('re| are)?( \\w+)? (cutting|harming|hurting|killing) yourself\\b(?!"
                    + " (at|in|when|with|trying|by trying))");

    /** "That's a good reason to be here": something the client said, valued. */
    static final Pattern A_GOOD_REASON = Pattern.compile("\\b(good|great|lovely|strong|real|big|fine)"
            + " reasons? (to|for) (be(ing)?|stay(ing)?|liv(e|ing)|keep(ing)? going)( here)?\\b");

    private RiskWords() {}

    /** What a question, in plain words, asks for: a kind of unit, or a frame. */
    static Optional<String> topic(String plain, Set<When> when) {
        return FOUND.of(plain).stream()
                .filter(w -> when.contains(w.when))
                .map(Wording::topic)
                .findFirst();
    }

    private static List<Wording> in(String plain) {
        return WORDINGS.stream().filter(w -> w.pattern.matcher(plain).find()).toList();
    }

    private static List<Wording> read() {
        List<Wording> all = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        try (var in = RiskWords.class.getResourceAsStream("/client/risk.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> {
                String[] cells = l.split("\t");
                String pattern = filled(cells[cells.length - 1], named);
                if (l.startsWith("=")) named.put(cells[0].substring(1), pattern);
                else
                    all.add(new Wording(
                            cells[0], When.valueOf(cells[1].toUpperCase(Locale.ROOT)), Pattern.compile(pattern)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private static String filled(String pattern, Map<String, String> named) {
        String filled = pattern;
        for (var part : named.entrySet()) filled = filled.replace("%" + part.getKey() + "%", part.getValue());
        return filled;
    }
}
