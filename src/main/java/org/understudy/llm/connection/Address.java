package org.understudy.llm.connection;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server is, read as Ollama reads {@code OLLAMA_HOST}: a host, a port, both or a whole address. Without a port
 * it is 11434; with a scheme and no port it is the scheme's own, 80 or 443. What means "every address of this machine"
 * to a server means this machine to us, and so does {@code localhost}: Ollama listens on 127.0.0.1 only, while the name
 * may lead to ::1 first.
 */
public final class Address {
    /** Where Ollama listens unless told otherwise. */
    public static final URI USUAL = URI.create("http://127.0.0.1:11434");

    private static final Pattern PARTS = Pattern.compile("(?:(?<scheme>https?)://)?"
            + "(?<host>\\[[0-9a-fA-F:.]*]|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*|[^:/]*)"
            + "(?::(?<port>\\d+))?(?<path>/.*)?");

    private Address() {}

    /** The address these words stand for; nothing where they cannot be one. */
    public static Optional<URI> read(String words) {
        String plain = words.replaceAll("^[\"'\\s]+|[\"'\\s]+$", "");
        // No host is a bare number; who writes one means the port.
        Matcher parts = PARTS.matcher(plain.matches("\\d+") ? ":" + plain : plain);
        if (!parts.matches()) return Optional.empty();
        Optional<String> scheme = Optional.ofNullable(parts.group("scheme"));
        int usual = scheme.map(s -> s.equals("https") ? 443 : 80).orElse(11434);
        String digits = Optional.ofNullable(parts.group("port")).orElse("");
        if (digits.length() > 5) return Optional.empty();
        int port = digits.isEmpty() ? usual : Integer.parseInt(digits);
        if (port < 1 || port > 65535) return Optional.empty();
        String path = Optional.ofNullable(parts.group("path")).orElse("").replaceAll("/+$", "");
        return make(scheme.orElse("http") + "://" + host(parts.group("host")) + ":" + port + path);
    }

    /** The address from the environment, where it says one that can be read. */
    public static Optional<URI> fromEnvironment() {
        return Optional.ofNullable(System.getenv("OLLAMA_HOST"))
                .filter(value -> !value.isBlank())
                .flatMap(Address::read);
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        return switch (host) {
            case "", "localhost", "0.0.0.0" -> "127.0.0.1";
            case "::", "0:0:0:0:0:0:0:0" -> "[::1]";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }

    private static Optional<URI> make(String text) {
        try {
            return Optional.of(URI.create(text)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
