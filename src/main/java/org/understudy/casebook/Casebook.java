package org.understudy.casebook;

import java.util.List;
import java.util.Optional;

/** The shelf of cases. Reading a card is cheap; opening a case reads all of it. */
public interface Casebook {
    /** The cards of the people who ship, in shelf order; a case of one's own with the same id stands in its place. */
    List<CaseCard> cards();

    /** The other cases of one's own. There may be hundreds: not to be asked for before the first screen is on. */
    default OwnShelf own() {
        return OwnShelf.EMPTY;
    }

    /** The card of one case, wherever it lies. */
    default Optional<CaseCard> card(String id) {
        return cards().stream().filter(c -> c.id().equals(id)).findFirst().or(() -> own().cards().stream()
                .filter(c -> c.id().equals(id))
                .findFirst());
    }

    /**
     * The whole case.
     *
     * @throws CaseProblem when there is none with this id, or it cannot be read
     */
    ClientCase open(String id);

    /** How the case is worded now, for whoever begins a session; empty where this casebook does not say. */
    default Optional<Edition> edition(String id) {
        return Optional.empty();
    }

    /** The case as it was worded for an earlier session. */
    default ClientCase open(String id, Edition edition) {
        return open(id);
    }

    /** A program's own wording of the case, where there is one; quicker to say than {@link #edition}. */
    default Optional<Overlay> ownWording(String id) {
        return Optional.empty();
    }

    /** What is wrong with the own wording of a case, where it cannot be used; the case as it ships is open all the same. */
    default Optional<String> trouble(String id) {
        return Optional.empty();
    }
}
