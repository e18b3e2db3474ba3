package org.understudy.ui.models;

import java.util.Locale;
import org.understudy.i18n.Words;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.Fit;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ServerState;
import org.understudy.practice.models.Timing;

/** What the page says about servers and models. */
final class ModelWords {
    private ModelWords() {}

    /** One word or two for the state. */
    static String chip(ServerState state) {
        return Words.of("models.state." + key(state));
    }

    static String tone(ServerState state) {
        return switch (state) {
            case ServerState.Ready _ -> "green";
            case ServerState.NoModel _, ServerState.NeedsConsent _ -> "amber";
            case ServerState.NotOllama _ -> "red";
            case ServerState.NotFound _, ServerState.Unknown _ -> "";
        };
    }

    /** What it means and what to do. */
    static String sentence(ServerState state, boolean awaitsFirstLook) {
        String key = "models.say." + key(state);
        return switch (state) {
            case ServerState.NeedsConsent(String _, String host) -> Words.of(key, host);
            case ServerState.Ready ready
            when ready.chosen().isPresent() ->
                Words.of(
                        awaitsFirstLook ? "models.say.ready_awaits" : "models.say.ready_chosen",
                        ready.chosen().get().name());
            default -> Words.of(key, state.address());
        };
    }

    private static String key(ServerState state) {
        return switch (state) {
            case ServerState.Unknown _ -> "unknown";
            case ServerState.NotFound _ -> "not_found";
            case ServerState.NotOllama _ -> "not_ollama";
            case ServerState.NeedsConsent _ -> "needs_consent";
            case ServerState.NoModel _ -> "no_model";
            case ServerState.Ready _ -> "ready";
        };
    }

    static String chip(Fit fit) {
        return Words.of("models.fit." + lower(fit.verdict()));
    }

    static String tone(Fit fit) {
        return switch (fit.verdict()) {
            case FITS -> "green";
            case TIGHT -> "amber";
            case TOO_BIG -> "red";
        };
    }

    /** What is short, and what to do; empty where nothing is. */
    static String sentence(Fit fit) {
        if (fit.shortOf() == Fit.Short.NOTHING) return "";
        return Words.of("models.short." + lower(fit.shortOf()), Amounts.of(fit.needed()), Amounts.of(fit.there()));
    }

    static String sentence(Timing timing) {
        return Words.of("models.timing", timing.secondsToAnswer());
    }

    static String sentence(ModelTrouble trouble) {
        return Words.of("model.trouble." + lower(trouble));
    }

    /** How far a fetch is. */
    static String sentence(FetchProgress progress) {
        return switch (progress.step()) {
            case FETCHING ->
                Words.of(
                        "models.fetch.fetching",
                        Amounts.of(progress.done()),
                        Amounts.of(progress.total()),
                        progress.parts().size());
            default -> Words.of("models.fetch." + lower(progress.step()));
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
