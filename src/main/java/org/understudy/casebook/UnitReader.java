package org.understudy.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads one disclosure unit. */
final class UnitReader {
    private UnitReader() {}

    static DisclosureUnit unit(YamlNode.Fields f) {
        YamlNode.Fields gate = f.fields("gate");
        YamlNode.Fields affect = f.fields("affect");
        return new DisclosureUnit(
                f.text("id"),
                f.text("topic", ""),
                f.text("label", f.text("id")),
                choice(f, "layer", DisclosureUnit.Layer.class, "symptom"),
                new DisclosureUnit.Gate(gate.number("trust", 0), gate.integer("depth", 0)),
                f.texts("tags"),
                f.texts("unsaid"),
                choice(f, "shape", DisclosureUnit.AnswerShape.class, "open"),
                f.texts("asks"),
                f.texts("requires"),
                f.texts("opens"),
                f.flag("discomfort"),
                new DisclosureUnit.Affect(
                        affect.number("valence", 0), affect.number("arousal", 0.2), affect.number("shame", 0)),
                f.textMap("facts"),
                f.texts("hint"),
                f.texts("half"),
                f.texts("full"),
                f.texts("more"),
                f.linesMap("rejoinders"),
                details(f.fields("details")),
                f.find("nonverbal").map(n -> YamlNode.textOf(n, "nonverbal")),
                f.find("risk").map(n -> YamlNode.textOf(n, "risk")));
    }

    private static List<DisclosureUnit.Detail> details(YamlNode.Fields all) {
        return all.entries().entrySet().stream()
                .map(e -> detail(YamlNode.camel(e.getKey()), YamlNode.fieldsOf(e.getValue(), e.getKey())))
                .toList();
    }

    private static DisclosureUnit.Detail detail(String name, YamlNode.Fields f) {
        return new DisclosureUnit.Detail(name, f.texts("asks"), f.texts("says"));
    }

    /** An enum constant written in lower camel case, {@code howOften}. */
    private static <E extends Enum<E>> E choice(YamlNode.Fields f, String key, Class<E> type, String otherwise) {
        String written = f.text(key, otherwise);
        String wanted = written.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> YamlNode.problem(
                        f.need(key), "“" + key + "” is one of " + names(type) + ", not “" + written + "”"));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(e -> YamlNode.camel(e.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
