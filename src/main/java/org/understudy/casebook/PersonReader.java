package org.understudy.casebook;

import java.util.Arrays;
import java.util.Locale;

/** Reads who the person is: formulation, temperament and the reasoning key. */
final class PersonReader {
    private PersonReader() {}

    static Formulation formulation(YamlNode.Fields f) {
        YamlNode.Fields expectation = f.fields("expectation");
        return new Formulation(
                f.list("problems").stream()
                        .map(p -> new Formulation.Problem(p.text("problem"), p.texts("units"), p.flag("letter")))
                        .toList(),
                f.texts("history"),
                f.texts("coreBeliefs"),
                f.texts("intermediateBeliefs"),
                f.list("thoughts").stream().map(PersonReader::thought).toList(),
                f.texts("coping"),
                f.texts("triggers"),
                f.texts("strengths"),
                new Formulation.Expectation(
                        expectation.text("wish", ""), expectation.text("expects", ""), expectation.text("does", "")),
                f.text("event", ""),
                f.texts("stuckPoints"),
                f.texts("avoidance"),
                f.list("inVivo").stream()
                        .map(i -> new Formulation.InVivoItem(i.text("item"), i.integer("suds", 0)))
                        .toList());
    }

    private static Formulation.Thought thought(YamlNode.Fields f) {
        return new Formulation.Thought(
                f.text("situation", ""),
                f.text("thought", ""),
                f.text("feeling", ""),
                f.text("body", ""),
                f.text("act", ""));
    }

    static Temperament temperament(YamlNode.Fields f) {
        String written = f.text("attachment", "secure");
        Temperament.Attachment attachment = Arrays.stream(Temperament.Attachment.values())
                .filter(a -> a.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> YamlNode.problem(
                        f.need("attachment"),
                        "“attachment” is secure, anxious, avoidant or disorganised, not “" + written + "”"));
        return new Temperament(attachment, f.numberMap("style"), f.numberMap("start"));
    }

    /** In files {@code for} and {@code against}; both are words a Java record cannot use well. */
    static ReasoningKey key(YamlNode.Fields f) {
        YamlNode.Fields therapy = f.fields("therapy");
        return new ReasoningKey(
                f.texts("notice"),
                f.list("differential").stream()
                        .map(d -> new ReasoningKey.Hypothesis(
                                d.text("hypothesis"), d.text("for", ""), d.text("against", "")))
                        .toList(),
                new ReasoningKey.Therapy(therapy.text("choice", ""), therapy.text("because", "")),
                f.texts("keyCognitions"),
                f.texts("goodQuestions"));
    }
}
