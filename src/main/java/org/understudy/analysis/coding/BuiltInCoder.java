package org.understudy.analysis.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.session.Technique;

/**
 * The coder that ships: no network, no language model. Its weights were learned from the product's own exemplars; see
 * {@code docs/figures.md} for how often it agrees with people.
 */
public final class BuiltInCoder implements TechniqueCoder {
    private static final String SHIPPED = "/coding/weights.bin";

    private final Weights weights;
    private final FusedCoder techniques;
    private final ClientTalkReader talk;

    private BuiltInCoder(Weights weights) {
        this.weights = weights;
        CueBook book = CueBook.load();
        this.techniques = new FusedCoder(weights, book);
        this.talk = new ClientTalkReader(weights, techniques.before());
    }

    private static final class Shipped {
        static final BuiltInCoder CODER = new BuiltInCoder(read());

        private static Weights read() {
            try (InputStream in = BuiltInCoder.class.getResourceAsStream(SHIPPED)) {
                return Weights.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The shipped coder; read once, on first use, and shared. */
    public static BuiltInCoder load() {
        return Shipped.CODER;
    }

    /**
     * A coder with other weights, such as those a program fitted to its own transcripts. What turns do is read as shipped where
     * the weights were made before it was read at all.
     */
    public static BuiltInCoder with(Weights weights) {
        if (weights.model(Weights.MOVES).isPresent()) return new BuiltInCoder(weights);
        return new BuiltInCoder(
                weights.with(Weights.MOVES, load().weights.model(Weights.MOVES).orElseThrow()));
    }

    @Override
    public CodedTurn code(String text, CodingContext context) {
        return techniques.code(text, context);
    }

    /** The client turn's leaning and distress. */
    public CodedClientTurn codeClient(String text, CodingContext context) {
        return talk.code(text, context);
    }

    /** The client-talk side as its own port. */
    public ClientTalkCoder clientTalk() {
        return talk;
    }

    /** The turn's behaviours and techniques as probabilities; empty where nothing was said. */
    public Optional<TurnShares> shares(String text, CodingContext context) {
        return techniques.shares(text, context);
    }

    /** Open or closed, taking it as given that the turn asks. */
    public Technique questionKind(String text, CodingContext context) {
        return techniques.questionKind(text, context);
    }

    /** Simple or complex, taking it as given that the turn reflects; simple when unsure. */
    public Technique reflectionKind(String text, CodingContext context) {
        return techniques.heavier(text, context, Technique.COMPLEX_REFLECTION, Technique.SIMPLE_REFLECTION);
    }

    public Weights weights() {
        return weights;
    }

    /** What a model fitted to a program's own coded counselor turns learns from. */
    public Features counselorFeatures(String text, CodingContext context) {
        return techniques.ownFeatures(text, context);
    }

    /** What a model fitted to a program's own coded client turns learns from. */
    public Features clientFeatures(String text, CodingContext context) {
        return talk.ownFeatures(text, context);
    }
}
