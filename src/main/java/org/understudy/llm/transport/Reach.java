package org.understudy.llm.transport;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where words may go: to this machine, and to the one host the person has consented to in so many words.
 *
 * @param consented a host name or address off this machine, in lower case
 */
public record Reach(Optional<String> consented) {
    public static final Reach THIS_MACHINE = new Reach(Optional.empty());

    /** The written addresses of this machine. A name is never one: somebody else decides what it stands for. */
    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1");

    public boolean allows(URI address) {
        return host(address)
                .filter(host ->
                        loopback(host) || consented.map(host::equalsIgnoreCase).orElse(false))
                .isPresent();
    }

    /** Whether an address is on this machine. */
    public static boolean onThisMachine(URI address) {
        return host(address).filter(Reach::loopback).isPresent();
    }

    /** The host of an address in lower case, an IPv6 address without its brackets. */
    public static Optional<String> host(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host -> host.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT));
    }

    private static boolean loopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
