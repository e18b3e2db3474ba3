package org.understudy.casebook.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.casebook.CaseProblem;

/**
 * The rules of a life, from {@code rules.yaml}: attributes drawn one after another, each from the options whose
 * conditions hold. An option marked {@code must} is a deterministic rule: where its conditions hold, nothing else is
 * drawn. All others are drawn by weight.
 */
final class Draws {
    private final Map<String, List<Option>> attributes = new LinkedHashMap<>();

    /** One value an attribute may take. */
    private record Option(String is, double weight, boolean must, List<Condition> conditions) {}

    Draws(JsonNode rules) {
        rules.fields().forEachRemaining(attribute -> {
            List<Option> options = new ArrayList<>();
            for (JsonNode o : attribute.getValue()) {
                List<Condition> conditions = new ArrayList<>();
                o.path("if").forEach(c -> conditions.add(Condition.of(c.asText())));
                if (!o.path("is").isTextual())
                    throw new CaseProblem("rules.yaml: “is: " + o.path("is").asText() + "” of “" + attribute.getKey()
                            + "” is no word; write yes and no in quotation marks");
                options.add(new Option(
                        o.path("is").asText(),
                        o.path("weight").asDouble(1),
                        o.path("must").asBoolean(false),
                        conditions));
            }
            attributes.put(attribute.getKey(), options);
        });
    }

    /** Draws every attribute that is not settled yet, in the order of the table. */
    void settle(Map<String, String> person, Lots lots) {
        attributes.forEach((what, options) -> {
            if (person.containsKey(what)) return;
            List<Option> open = options.stream()
                    .filter(o -> o.conditions().stream().allMatch(c -> c.holds(person)))
                    .toList();
            List<Option> musts = open.stream().filter(Option::must).toList();
            List<Option> from = musts.isEmpty() ? open : musts;
            if (!from.isEmpty())
                person.put(what, lots.apart(what).pick(from, Option::weight).is());
        });
    }
}
