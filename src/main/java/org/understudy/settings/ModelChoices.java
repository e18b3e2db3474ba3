package org.understudy.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which local model server and model the person wants, and how fast models were when they were tried.
 *
 * @param address as it was written; absent for the usual place
 * @param consentedHost the one host off this machine the person has consented to in so many words
 * @param openAi true for a server that speaks the OpenAI protocol instead of Ollama's
 * @param model by name; absent while no model is used
 * @param contextTokens what prompt and answer may fill together
 * @param speeds by the model's digest
 * @param fetching the model whose download was begun and has neither come nor been given up
 */
public record ModelChoices(
        Optional<String> address,
        Optional<String> consentedHost,
        boolean openAi,
        Optional<String> model,
        int contextTokens,
        Map<String, Speed> speeds,
        Optional<String> fetching) {
    /**
     * How fast a model was.
     *
     * @param firstWordMillis until its first word
     */
    public record Speed(long firstWordMillis, double wordsPerSecond) {}

    public static final ModelChoices DEFAULT = new ModelChoices(
            Optional.empty(), Optional.empty(), false, Optional.empty(), 4096, Map.of(), Optional.empty());

    public ModelChoices {
        contextTokens = Math.clamp(contextTokens, 2048, 131_072);
        speeds = Map.copyOf(speeds);
    }

    /** The host off this machine that a session's words go to as things are chosen; absent where they stay here. */
    public Optional<String> sentTo() {
        return model.flatMap(_ -> consentedHost)
                .filter(host -> address.map(a -> a.toLowerCase(Locale.ROOT).contains(host))
                        .orElse(false));
    }

    public ModelChoices withAddress(Optional<String> written) {
        return new ModelChoices(written, consentedHost, openAi, model, contextTokens, speeds, fetching);
    }

    public ModelChoices withConsentedHost(Optional<String> host) {
        return new ModelChoices(address, host, openAi, model, contextTokens, speeds, fetching);
    }

    public ModelChoices withOpenAi(boolean spoken) {
        return new ModelChoices(address, consentedHost, spoken, model, contextTokens, speeds, fetching);
    }

    public ModelChoices withModel(Optional<String> name) {
        return new ModelChoices(address, consentedHost, openAi, name, contextTokens, speeds, fetching);
    }

    public ModelChoices withSpeed(String digest, Speed speed) {
        Map<String, Speed> all = new HashMap<>(speeds);
        all.put(digest, speed);
        return new ModelChoices(address, consentedHost, openAi, model, contextTokens, all, fetching);
    }

    public ModelChoices withFetching(Optional<String> name) {
        return new ModelChoices(address, consentedHost, openAi, model, contextTokens, speeds, name);
    }
}
