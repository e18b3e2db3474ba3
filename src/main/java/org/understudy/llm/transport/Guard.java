package org.understudy.llm.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/**
 * Follows one streamed answer to its one end, whatever the server does. All decisions are made on the calling thread:
 * it takes what the network hands in, looks at the limits and at whether the answer is still wanted, and returns once.
 */
public final class Guard {
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration GOODBYE = Duration.ofMillis(200);
    private static final int LONGEST_REFUSAL = 1 << 16;

    private final Framing framing;
    private final Watch watch;
    private final long mostBytes;
    private final BooleanSupplier unwanted;
    private final Consumer<String> events;
    private final Lines lines = new Lines();
    private long bytes;

    /**
     * A guard for one answer.
     *
     * @param unwanted asked every few milliseconds
     * @param events hears each event, the last one too
     */
    public Guard(Framing framing, Limits limits, BooleanSupplier unwanted, Consumer<String> events) {
        this.framing = framing;
        this.watch = new Watch(limits);
        this.mostBytes = limits.bytes();
        this.unwanted = unwanted;
        this.events = events;
    }

    /** Reads the answer; nothing when it came to its own end, else why it was cut. Lets go of the connection. */
    public Optional<Trouble> follow(Exchange exchange) {
        try (exchange) {
            Signal first = await(exchange);
            return switch (first) {
                case Signal.Head head when head.status() == 200 && framing.fits(head.contentType()) -> read(exchange);
                case Signal.Head head
                when head.status() == 200 -> cut(ModelTrouble.NOT_OLLAMA, "answers " + head.contentType());
                case Signal.Head head -> refusal(exchange, head);
                case Signal.Broken broken -> Optional.of(Diagnosis.ofBreak(broken.cause(), false));
                case Signal.Bytes _, Signal.End _ -> cut(ModelTrouble.NOT_OLLAMA, "a body before its headers");
            };
        } catch (Cut cut) {
            return Optional.of(cut.trouble);
        } catch (Framing.Garbled garbled) {
            return cut(ModelTrouble.GARBLED, garbled.getMessage());
        } catch (InterruptedException _) {
            // The interrupt is this call's cancel and ends with it; passed on, it would break the next file write.
            return cut(ModelTrouble.CANCELLED, "interrupted");
        }
    }

    private Optional<Trouble> read(Exchange exchange) throws Cut, Framing.Garbled, InterruptedException {
        while (true) {
            switch (await(exchange)) {
                case Signal.Bytes more -> {
                    count(more);
                    for (String line : lines.add(more.bytes())) if (last(line)) return farewell(exchange);
                }
                case Signal.End _ -> {
                    Optional<String> rest = lines.rest();
                    if (rest.isPresent() && last(rest.get()) || framing.mayEndHere()) return Optional.empty();
                    return cut(ModelTrouble.ENDED_EARLY, "the stream ended before the answer");
                }
                case Signal.Broken broken -> {
                    return Optional.of(Diagnosis.ofBreak(broken.cause(), true));
                }
                case Signal.Head _ -> throw new IllegalStateException("headers twice");
            }
        }
    }

    /** Hands a line on; true when it was the last. */
    private boolean last(String line) throws Cut, Framing.Garbled {
        Framing.Piece piece = framing.read(line);
        if (!(piece instanceof Framing.Piece.Nothing)) watch.sign();
        switch (piece) {
            case Framing.Piece.Nothing _ -> {}
            case Framing.Piece.Event event -> hand(event.json());
            case Framing.Piece.Last end -> {
                if (!end.json().isEmpty()) hand(end.json());
                return true;
            }
            case Framing.Piece.Fault fault -> throw new Cut(Diagnosis.ofFault(fault));
        }
        return false;
    }

    private void hand(String json) throws Framing.Garbled {
        try {
            events.accept(json);
        } catch (RuntimeException e) {
            throw new Framing.Garbled(
                    "an event of another shape: " + e.getClass().getSimpleName());
        }
    }

    /** The answer is whole; waits a moment for the end of the body, so that the connection can be used again. */
    private Optional<Trouble> farewell(Exchange exchange) throws InterruptedException {
        long until = System.nanoTime() + GOODBYE.toNanos();
        while (System.nanoTime() < until) {
            Optional<Signal> signal = exchange.next(TICK);
            if (signal.isPresent() && !(signal.get() instanceof Signal.Bytes)) break;
        }
        return Optional.empty();
    }

    private Optional<Trouble> refusal(Exchange exchange, Signal.Head head) throws Cut, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        watch.sign();
        while (body.size() < LONGEST_REFUSAL && await(exchange) instanceof Signal.Bytes more)
            body.writeBytes(more.bytes());
        return Optional.of(Diagnosis.ofStatus(head.status(), body.toString(UTF_8)));
    }

    private Signal await(Exchange exchange) throws Cut, InterruptedException {
        while (true) {
            if (unwanted.getAsBoolean()) throw new Cut(ModelTrouble.CANCELLED, "stopped");
            Optional<ModelTrouble> late = watch.ranOut();
            if (late.isPresent())
                throw new Cut(late.get(), "after " + watch.elapsed().toSeconds() + " s");
            Optional<Signal> signal = exchange.next(TICK);
            if (signal.isPresent()) return signal.get();
        }
    }

    private void count(Signal.Bytes more) throws Cut {
        bytes += more.bytes().length;
        if (bytes > mostBytes) throw new Cut(ModelTrouble.TOO_LONG, "more than " + mostBytes + " bytes");
    }

    private static Optional<Trouble> cut(ModelTrouble kind, String detail) {
        return Optional.of(new Trouble(kind, detail));
    }

    /** The answer is over before its end. */
    private static final class Cut extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Trouble trouble;

        Cut(Trouble trouble) {
            super(trouble.kind().name(), null, false, false);
            this.trouble = trouble;
        }

        Cut(ModelTrouble kind, String detail) {
            this(new Trouble(kind, detail));
        }
    }
}
