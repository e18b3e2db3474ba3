package org.understudy.ui.common;

import java.util.Locale;
import org.understudy.i18n.Words;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;

/** Why a local model has nothing to say, and what to do, in a sentence. */
public final class NoWords {
    private NoWords() {}

    public static String of(String model, NoAnswer why) {
        return why.trouble() == ModelTrouble.UNCHECKED
                ? Words.of("model.trouble.unchecked", model)
                : Words.of(
                        "model.away",
                        model,
                        Words.of("model.trouble." + why.trouble().name().toLowerCase(Locale.ROOT)));
    }
}
