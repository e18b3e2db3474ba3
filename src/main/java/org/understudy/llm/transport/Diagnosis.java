package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.Reply.Trouble.Kind;
import org.understudy.llm.transport.Framing.Piece.Fault;

/** What a refusal, a fault or a broken connection means, from status and words that Ollama is known to use. */
final class Diagnosis {
    /**
     * Ollama up to about 0.29 says {@code model requires more system memory}; later the runner just stops, "due to
     * resource limitations".
     */
    private static final Pattern MEMORY = Pattern.compile(
            "more system memory|unexpectedly stopped|out of memory|cudamalloc failed|unable to allocate");

    private static final Pattern MODEL = Pattern.compile("model .*not found|model .*does not exist");
    private static final int LONGEST = 240;

    private Diagnosis() {}

    /** What an answer with a status other than 200 means. */
    static Trouble ofStatus(int status, String body) {
        Optional<Fault> error = error(body);
        String words = error.map(Fault::words).orElse("");
        Kind kind =
                switch (status) {
                    case 404 -> {
                        if (MODEL.matcher(words).find()) yield Kind.MODEL_MISSING;
                        yield error.isPresent() ? Kind.REFUSED : Kind.NOT_OLLAMA;
                    }
                    case 499 -> Kind.ENDED_EARLY;
                    case 503, 429 -> Kind.BUSY;
                    default -> {
                        if (status / 100 == 4) yield Kind.REFUSED;
                        yield status / 100 == 5 ? kindOf(words) : Kind.NOT_OLLAMA;
                    }
                };
        return new Trouble(
                kind, detail("HTTP " + status, error.map(Fault::quotable).orElse("")));
    }

    /** What a fault means that the server reports in its own words. */
    static Trouble ofFault(Fault fault) {
        return new Trouble(kindOf(fault.words()), detail("server", fault.quotable()));
    }

    private static Kind kindOf(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (MEMORY.matcher(text).find()) return Kind.OUT_OF_MEMORY;
        if (MODEL.matcher(text).find()) return Kind.MODEL_MISSING;
        return text.contains("server busy") ? Kind.BUSY : Kind.SERVER_FAULT;
    }

    /**
     * What a broken exchange means.
     *
     * @param answered true where the server had begun to answer
     */
    static Trouble ofBreak(Throwable cause, boolean answered) {
        Kind kind = answered ? Kind.ENDED_EARLY : Kind.UNREACHABLE;
        for (Throwable t = cause; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof UnresolvedAddressException || t instanceof HttpConnectTimeoutException)
                return new Trouble(Kind.UNREACHABLE, name(t));
            if (t instanceof ConnectException) kind = Kind.NOT_FOUND;
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
