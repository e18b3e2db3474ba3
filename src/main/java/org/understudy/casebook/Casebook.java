package org.understudy.casebook;

import java.util.List;

/** The shelf of cases. Reading a card is cheap; opening a case reads all of it. */
public interface Casebook {
    /** The cards in shelf order. */
    List<CaseCard> cards();

    /**
     * The whole case.
     *
     * @throws CaseProblem when there is none with this id, or it cannot be read
     */
    ClientCase open(String id);
}
