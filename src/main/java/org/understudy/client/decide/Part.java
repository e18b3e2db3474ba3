package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.aim.FurtherQuestion;
import org.understudy.session.Release;

/**
 * A pool of authored lines that one piece of the answer is drawn from.
 *
 * @param pool its name in the case, for example {@code sleep-hours/full} or {@code frames/backchannel}
 */
public record Part(String pool, List<String> lines, Role role) {

    /** What a piece does in the answer. */
    public enum Role {
        /** Before the matter: a yes, a hedge. */
        LEAD,
        /** The matter itself. */
        BODY,
        /** More of it, where the client has breath for it. */
        EXTRA,
        /** After it: tidying up, a question back. */
        TAIL
    }

    public static Part frame(ClientCase c, String path, Role role) {
        return new Part("frames/" + path, c.voice().frame(path), role);
    }

    public static Part frame(ClientCase c, String path) {
        return frame(c, path, Role.BODY);
    }

    public static Part meta(ClientCase c, String name) {
        return new Part("meta/" + name, c.voice().meta().getOrDefault(name, List.of()), Role.BODY);
    }

    public static Part fallback(ClientCase c, String shape) {
        List<String> own = c.voice().fallbacks().getOrDefault(shape, List.of());
        return new Part("fallbacks/" + shape, own, Role.BODY);
    }

    /** What may be said of a unit at this release; the step below where the author wrote none. */
    public static Optional<Part> told(DisclosureUnit unit, Release release) {
        List<String> lines =
                switch (release) {
                    case FULL -> unit.full();
                    case HALF -> unit.half();
                    case HINT -> unit.hint();
                    case BLOCKED -> List.of();
                };
        if (!lines.isEmpty()) return Optional.of(new Part(unit.id() + "/" + release.code(), lines, Role.BODY));
        return switch (release) {
            case FULL -> told(unit, Release.HALF);
            case HALF -> told(unit, Release.HINT);
            case HINT, BLOCKED -> Optional.empty();
        };
    }

    public static Part more(DisclosureUnit unit, Role role) {
        return new Part(unit.id() + "/more", unit.more(), role);
    }

    public static Part detail(DisclosureUnit unit, Detail detail) {
        return new Part(unit.id() + "/details." + detail.name() + ".says", detail.says(), Role.BODY);
    }

    /** What is answered to a question about the client's own last words. */
    static Part further(FurtherQuestion asked) {
        return new Part("further/" + asked.at(), asked.entry().says(), Role.BODY);
    }

    public static Part rejoinder(DisclosureUnit unit, String name) {
        return new Part(unit.id() + "/rejoinders." + name, unit.rejoinders().getOrDefault(name, List.of()), Role.BODY);
    }

    public Part as(Role newRole) {
        return new Part(pool, lines, newRole);
    }

    /** The lines that pass, or all where none does. */
    public Part keeping(Predicate<String> passes) {
        List<String> kept = lines.stream().filter(passes).toList();
        return kept.isEmpty() ? this : new Part(pool, kept, role);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
