package org.understudy.client;

import java.util.stream.Stream;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;

/** The people that ship, for tests that hold for each of them. */
public final class Everybody {
    private static final BundledCasebook CASES = new BundledCasebook();

    private Everybody() {}

    public static Stream<String> ids() {
        return CASES.cards().stream().map(CaseCard::id);
    }

    public static Stream<ClientCase> people() {
        return ids().map(CASES::open);
    }
}
