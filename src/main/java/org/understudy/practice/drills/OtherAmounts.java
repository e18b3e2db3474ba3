package org.understudy.practice.drills;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.practice.drills.SaidLexicon.Kind;

/** Another number, day, month or hour than was named, or the number of something else. */
final class OtherAmounts {
    private static final List<Kind> TAKEN_FROM_THE_CLIENT =
            List.of(Kind.NUMBER, Kind.WEEKDAY, Kind.MONTH, Kind.DAYTIME);
    private static final Pattern COUNTED = Pattern.compile("\\b(\\w+) (?:\\w+ )?(days?|weeks?|months?|years?)\\b");

    private OtherAmounts() {}

    static Optional<String> in(Retelling told) {
        Optional<String> another = TAKEN_FROM_THE_CLIENT.stream()
                .filter(told::wasSaid)
                .flatMap(told::words)
                .filter(w -> !told.wasSaid(w))
                .findFirst();
        if (another.isPresent()) return another;
        for (Matcher m = COUNTED.matcher(told.reply()); m.find(); ) {
            if (!SaidLexicon.is(Kind.NUMBER, m.group(1))) continue;
            Matcher counted = COUNTED.matcher(told.said());
            while (counted.find())
                if (counted.group(1).equals(m.group(1))
                        && !SaidLexicon.meaning(counted.group(2)).equals(SaidLexicon.meaning(m.group(2))))
                    return Optional.of(m.group());
        }
        return Optional.empty();
    }
}
