package org.understudy.practice.partners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.models.ModelRoles;

/**
 * Who sits in the counselor's chair when nobody does.
 *
 * @param name for the record, for example {@code skilled} or a model's name
 */
public record Partner(String name, Optional<Bot> rules, Optional<ModelRoles> model) {
    private static final Map<String, Bot> BY_NAME = byName();

    /** Counselors of rules, by name, the skilled ones first. */
    public static List<String> names() {
        return new ArrayList<>(BY_NAME.keySet());
    }

    /** A counselor of rules; absent where there is none of this name. */
    public static Optional<Partner> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(bot -> new Partner(name, Optional.of(bot), Optional.empty()));
    }

    public static Partner of(Bot bot, String name) {
        return new Partner(name, Optional.of(bot), Optional.empty());
    }

    /** A language model as counselor. */
    public static Partner of(ModelRoles model) {
        return new Partner(model.name(), Optional.empty(), Optional.of(model));
    }

    private static Map<String, Bot> byName() {
        Map<String, Bot> names = new LinkedHashMap<>();
        names.put("skilled", Bot.G);
        names.put("staged", Bot.E);
        names.put("repairs", Bot.U);
        names.put("advises", Bot.A);
        names.put("interrogates", Bot.I);
        names.put("parrots", Bot.R);
        names.put("pushes", Bot.P);
        names.put("formulaic", Bot.F);
        names.put("strays", Bot.O);
        names.put("hostile", Bot.H);
        names.put("silent", Bot.S);
        names.put("injects", Bot.X);
        names.put("retells", Bot.M);
        return Collections.unmodifiableMap(names);
    }
}
