package org.understudy.casebook;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A written reply, and which lines of its level it answers. In a case it is a sentence, with their places before it where
 * it does not answer them all: {@code [0,2] It got you through.}
 *
 * @param to places of lines in their level, from 0; empty for every line of it
 */
public record ReplyLine(Set<Integer> to, String words) {
    private static final Pattern FORM = Pattern.compile("\\[(\\d+(?:,\\d+)*)] (.+)", Pattern.DOTALL);

    public ReplyLine {
        to = Set.copyOf(to);
    }

    public static ReplyLine of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) return new ReplyLine(Set.of(), written);
        Set<Integer> to = Arrays.stream(form.group(1).split(","))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new ReplyLine(to, form.group(2));
    }

    /** Whether it answers one of the lines that were said; a line that is not known is answered by what answers all. */
    public boolean answers(Set<Integer> said) {
        return to.isEmpty() || said.stream().anyMatch(to::contains);
    }
}
