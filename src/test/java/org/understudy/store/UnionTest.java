package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.understudy.session.Session;
import org.understudy.session.Turn;

class UnionTest {
    private static Reading.Part part(String id, int length, int... indexes) {
        Map<Integer, Turn> turns = new TreeMap<>();
        for (int index : indexes) turns.put(index, Sessions.turn(index, id + " " + index));
        return new Reading.Part(Sessions.open(id), turns, length, Optional.empty());
    }

    private static List<Union.Taken> union(Reading.Part... parts) {
        Union union = new Union();
        for (Reading.Part part : parts) union.add(new Reading(List.of(part), List.of(), List.of()));
        return union.sessions();
    }

    @Test
    void takesSessionsOfEitherState() {
        assertThat(union(part("a", 1, 0), part("b", 1, 0)))
                .extracting(Union.Taken::session)
                .extracting(Session::id)
                .containsExactly("a", "b");
    }

    @Test
    void takesTurnsOfEitherState() {
        Union.Taken taken = union(part("a", 3, 0, 2), part("a", 4, 0, 1, 3)).getFirst();
        assertThat(taken.session().turns()).extracting(Turn::text).containsExactly("a 0", "a 1", "a 2", "a 3");
        assertThat(taken.lost()).isZero();
    }

    @Test
    void marksThePlaceOfALostTurnSoThatTheRestKeepTheirs() {
        Union.Taken taken = union(part("a", 3, 0, 2)).getFirst();
        assertThat(taken.session().turns()).extracting(Turn::text).containsExactly("a 0", Union.LOST, "a 2");
        assertThat(taken.session().turns().get(1).byClient()).isTrue();
        assertThat(taken.lost()).isEqualTo(1);
    }
}
