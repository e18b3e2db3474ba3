package org.understudy.analysis.safety.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A reply, sentence by sentence. */
public record ReplyReading(String text, List<ReadSentence> sentences) {
    public ReplyReading {
        sentences = List.copyOf(sentences);
    }

    public boolean any(Act act) {
        return sentences.stream().anyMatch(s -> s.does(act));
    }

    public long count(Predicate<ReadSentence> test) {
        return sentences.stream().filter(test).count();
    }

    public Optional<ReadSentence> first(Predicate<ReadSentence> test) {
        return sentences.stream().filter(test).findFirst();
    }

    /** No word at all. */
    public boolean silent() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                && text.strip().length() < 4;
    }

    /** Something was sent, but no words. */
    public boolean garbled() {
        return !silent() && text.codePoints().noneMatch(Character::isLetter);
    }
}
