package org.understudy.practice.models;

import java.util.Optional;

/**
 * Which server and model the person wants.
 *
 * @param address as it was written; absent for {@code OLLAMA_HOST}, or else the usual place
 * @param consentedHost the one host off this machine the person has consented to
 * @param openAi true for a server that speaks the OpenAI protocol instead of Ollama's
 * @param model by name; absent while the built-in client does without
 * @param contextTokens what prompt and answer may fill together, 2048 or more
 */
public record ModelChoice(
        Optional<String> address,
        Optional<String> consentedHost,
        boolean openAi,
        Optional<String> model,
        int contextTokens) {
    public static final int USUAL_CONTEXT = 4096;
    public static final ModelChoice NONE =
            new ModelChoice(Optional.empty(), Optional.empty(), false, Optional.empty(), USUAL_CONTEXT);

    public ModelChoice {
        contextTokens = Math.clamp(contextTokens, 2048, 131_072);
    }
}
