package org.understudy.cli;

import java.nio.file.Path;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.Casebook;
import org.understudy.client.Casting;
import org.understudy.client.Clients;
import org.understudy.practice.Debrief;
import org.understudy.practice.SessionStore;

/** What commands work with; the composition root opens each room when it is first needed. */
public interface Rooms {
    Casebook casebook();

    TechniqueCoder techniqueCoder();

    ClientTalkCoder clientTalkCoder();

    /** Who plays the clients. */
    default Casting casting() {
        return Clients.casting();
    }

    /** Looks back on sessions. */
    Debrief debrief();

    /** The user's own library. The caller closes it. */
    SessionStore openStore();

    /** Where settings, library and logs are kept. */
    Path dataFolder();
}
