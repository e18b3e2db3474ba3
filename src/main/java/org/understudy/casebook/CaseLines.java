package org.understudy.casebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every line of a case that somebody may come to say or read in a session. */
public final class CaseLines {
    private CaseLines() {}

    /** The referral and phases' words, all that is told and answered, the frames, and the memory, in this order. */
    public static Stream<String> of(ClientCase one) {
        return Stream.of(
                        Stream.of(one.card().referral(), one.card().tagline()),
                        one.card().phases().stream()
                                .flatMap(p -> Stream.concat(Stream.of(p.focus()), p.opening().stream())),
                        one.units().stream().flatMap(CaseLines::unit),
                        Stream.of(
                                        one.voice().frames(),
                                        one.voice().fallbacks(),
                                        one.voice().meta())
                                .flatMap(CaseLines::lines),
                        one.voice().further().stream()
                                .flatMap(f -> Stream.concat(f.says().stream(), f.asks().stream())),
                        one.imaginal().stream().flatMap(CaseLines::memory))
                .flatMap(words -> words);
    }

    private static Stream<String> unit(DisclosureUnit unit) {
        return Stream.of(
                        unit.lines().stream(),
                        unit.answers().stream(),
                        lines(unit.rejoinders()),
                        unit.asks().stream(),
                        unit.details().stream().flatMap(d -> d.asks().stream()))
                .flatMap(words -> words);
    }

    private static Stream<String> memory(Imaginal memory) {
        return Stream.concat(
                lines(memory.lines()),
                memory.segments().stream()
                        .flatMap(s -> Stream.concat(
                                Stream.of(s.past(), s.present(), s.sense(), s.body(), s.thought(), s.feeling())
                                        .flatMap(List::stream),
                                lines(s.scene()))));
    }

    private static Stream<String> lines(Map<String, List<String>> pools) {
        return pools.values().stream().flatMap(List::stream);
    }
}
