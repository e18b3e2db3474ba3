package org.understudy.client.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line as it will be said.
 *
 * @param engine who worded it
 * @param refused why each other wording was not taken, in order; never the wording itself
 * @param trouble what went wrong with the model, by the name of its kind
 * @param begun characters a model worded before the author's words went on; only where it was so
 */
public record Worded(
        String text, String engine, Outcome outcome, List<Fault> refused, Optional<String> trouble, OptionalInt begun) {
    /** How a line came by its words. */
    public enum Outcome {
        /** A model worded it and it passed every check. */
        MODEL,
        /** A model worded its beginning, and its ending is in the author's words. */
        FINISHED,
        /** Lines of this kind are always the author's. */
        KEPT,
        /** What the model said did not pass. */
        REFUSED,
        /** The one who waited had enough. */
        STOPPED,
        /** No answer came from the model. */
        UNAVAILABLE;

        /** The name in files: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Worded {
        refused = List.copyOf(refused);
    }

    /** In the author's words. */
    public static Worded authored(String text, Outcome outcome) {
        return new Worded(text, ClientVoice.BUILT_IN, outcome, List.of(), Optional.empty(), OptionalInt.empty());
    }

    /** In the words of a model. */
    public static Worded byModel(String text, String model, List<Fault> refusedBefore) {
        return new Worded(text, model, Outcome.MODEL, refusedBefore, Optional.empty(), OptionalInt.empty());
    }

    /** Begun by a model; where the author's words had to end it, they do. */
    public static Worded begunBy(String model, String soFar, String whole) {
        boolean ended = soFar.length() < whole.length();
        return new Worded(
                whole,
                model,
                ended ? Outcome.FINISHED : Outcome.MODEL,
                List.of(),
                Optional.empty(),
                ended ? OptionalInt.of(soFar.length()) : OptionalInt.empty());
    }

    /** The author's line instead. */
    public static Worded instead(Moment moment, Outcome outcome, List<Fault> refused) {
        return new Worded(
                moment.authored(), ClientVoice.BUILT_IN, outcome, refused, Optional.empty(), OptionalInt.empty());
    }

    public Worded because(String kind) {
        return new Worded(text, engine, outcome, refused, Optional.of(kind), begun);
    }

    /** The same, with why another wording, or the rest of this one, was not taken. */
    public Worded without(List<Fault> faults) {
        return new Worded(text, engine, outcome, faults, trouble, begun);
    }
}
