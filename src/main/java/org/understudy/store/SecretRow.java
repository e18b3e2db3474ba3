package org.understudy.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.understudy.practice.library.HalfWritten;

/** The library's secret: a row among what belongs to no session, which is taken over from a damaged library too. */
final class SecretRow {
    private static final String PLACE = "library secret";
    private static final int BYTES = 32;

    private final HalfRows rows;

    SecretRow(Handle handle) {
        this.rows = new HalfRows(handle);
    }

    Optional<byte[]> find() {
        return Optional.ofNullable(rows.of(HalfWritten.NO_SESSION).get(PLACE)).map(HexFormat.of()::parseHex);
    }

    byte[] draw() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        rows.keep(HalfWritten.NO_SESSION, PLACE, HexFormat.of().formatHex(drawn));
        return drawn;
    }
}
