package org.understudy.client.aim;

import java.util.List;
import java.util.Optional;
import org.understudy.client.read.Sentence;

/** What any counselor remarks to anybody ("I'm glad you came", "take your time"), in the words it is said in. */
public final class Remarks {
    private static final Phrasebook SAID = Phrasebook.read("/client/remarks.txt");

    private Remarks() {}

    /** The kind of remark a sentence is, if it is one. */
    public static Optional<String> in(Sentence sentence) {
        return SAID.nearest(sentence.text(), AimWeights.REMARK).map(Phrasebook.Found::kind);
    }

    /** The kinds the wordings of a kind would be taken for, each as if it had not been written; empty for none. */
    public static List<String> leavingOut(String kind) {
        return SAID.leavingOut(kind, AimWeights.REMARK).stream()
                .map(Phrasebook.Found::kind)
                .toList();
    }
}
