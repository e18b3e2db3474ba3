package org.understudy.casebook.generate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.CaseProblem;

/** Something that is so of a person or is not: {@code age>=66}, {@code partner=together}, {@code drives!=yes}. */
record Condition(String what, String comparison, String value) {
    private static final Pattern FORM = Pattern.compile("([a-zA-Z.-]+)(>=|<=|!=|=|<|>)([a-zA-Z0-9-]+)");

    static Condition of(String written) {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) throw new CaseProblem("“" + written + "” is no condition; one looks like age>=66");
        return new Condition(m.group(1), m.group(2), m.group(3));
    }

    /** What has not been drawn is nothing: equal to no value. */
    boolean holds(Map<String, String> attributes) {
        String is = attributes.getOrDefault(what, "");
        return switch (comparison) {
            case "=" -> is.equals(value);
            case "!=" -> !is.equals(value);
            case ">=" -> number(is) >= number(value);
            case "<=" -> number(is) <= number(value);
            case "<" -> number(is) < number(value);
            default -> number(is) > number(value);
        };
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return what + comparison + value;
    }
}
