package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.transport.Framing.Piece.Fault;
import org.understudy.practice.models.ModelTrouble;

/** What a refusal, a fault or a broken connection means, from status and words that Ollama is known to use. */
final class Diagnosis {
    /**
     * Ollama up to about 0.29 says {@code model requires more system memory}; later the runner just stops, "due to
     * resource limitations".
     */
    private static final Pattern MEMORY = Pattern.compile(
            "more system memory|unexpectedly stopped|out of memory|cudamalloc failed|unable to allocate");

    /** A download that fails on the disk, in the words of the system. */
    private static final Pattern DISK = Pattern.compile("no space left|not enough space|disk full|quota exceeded");

    /** Ollama's library could not be reached, in the words of Go's network code. */
    private static final Pattern NETWORK =
            Pattern.compile("no such host|dial tcp|network is unreachable|i/o timeout|tls handshake");

    private static final Pattern MODEL = Pattern.compile("model .*not found|model .*does not exist");
    private static final int LONGEST = 240;

    private Diagnosis() {}

    /** What an answer with a status other than 200 means. */
    static Trouble ofStatus(int status, String body) {
        Optional<Fault> error = error(body);
        String words = error.map(Fault::words).orElse("");
        ModelTrouble kind =
                switch (status) {
                    case 404 -> {
                        if (MODEL.matcher(words).find()) yield ModelTrouble.MODEL_MISSING;
                        yield error.isPresent() ? ModelTrouble.REFUSED : ModelTrouble.NOT_OLLAMA;
                    }
                    case 499 -> ModelTrouble.ENDED_EARLY;
                    case 503, 429 -> ModelTrouble.BUSY;
                    default -> {
                        if (status / 100 == 4) yield ModelTrouble.REFUSED;
                        yield status / 100 == 5 ? kindOf(words) : ModelTrouble.NOT_OLLAMA;
                    }
                };
        return new Trouble(
                kind, detail("HTTP " + status, error.map(Fault::quotable).orElse("")));
    }

    /** What a fault means that the server reports in its own words. */
    static Trouble ofFault(Fault fault) {
        return new Trouble(kindOf(fault.words()), detail("server", fault.quotable()));
    }

    private static ModelTrouble kindOf(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (MEMORY.matcher(text).find()) return ModelTrouble.OUT_OF_MEMORY;
        if (DISK.matcher(text).find()) return ModelTrouble.NO_SPACE;
        if (NETWORK.matcher(text).find()) return ModelTrouble.NO_NETWORK;
        if (MODEL.matcher(text).find()) return ModelTrouble.MODEL_MISSING;
        return text.contains("server busy") ? ModelTrouble.BUSY : ModelTrouble.SERVER_FAULT;
    }

    /**
     * What a broken exchange means.
     *
     * @param answered true where the server had begun to answer
     */
    static Trouble ofBreak(Throwable cause, boolean answered) {
        ModelTrouble kind = answered ? ModelTrouble.ENDED_EARLY : ModelTrouble.UNREACHABLE;
        for (Throwable t = cause; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof UnresolvedAddressException || t instanceof HttpConnectTimeoutException)
                return new Trouble(ModelTrouble.UNREACHABLE, name(t));
            if (t instanceof ConnectException) kind = ModelTrouble.NOT_FOUND;
        }
        return new Trouble(kind, name(cause));
    }

    private static String name(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        return root.getClass().getSimpleName();
    }

    private static Optional<Fault> error(String body) {
        try {
            JsonNode error = WireJson.object(body).path("error");
            return Optional.of(Fault.of(error)).filter(fault -> !fault.words().isEmpty());
        } catch (Framing.Garbled _) {
            return Optional.empty();
        }
    }

    private static String detail(String where, String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return text.isBlank() ? where : where + ": " + text;
    }
}
