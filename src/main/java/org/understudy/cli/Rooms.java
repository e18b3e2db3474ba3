package org.understudy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.client.Casting;
import org.understudy.client.Clients;
import org.understudy.practice.Debrief;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelShelf;
import org.understudy.session.Session;

/** What commands work with; the composition root opens each room when it is first needed. */
public interface Rooms {
    Casebook casebook();

    /** The cases with a program's own wording, for whoever looks at that. */
    default OverlaidCasebook wordings() {
        return new OverlaidCasebook(
                new BundledCasebook(caseFolders()), dataFolder().resolve("cases"));
    }

    TechniqueCoder techniqueCoder();

    ClientTalkCoder clientTalkCoder();

    /** Who plays the clients. */
    default Casting casting() {
        return Clients.casting();
    }

    /**
     * A local model in all its roles.
     *
     * @throws Problem when the server is not there, has no such model, or is off this machine
     */
    default ModelRoles model(ModelChoice choice) {
        throw Problem.found("there are no local models here");
    }

    /** Talks that ship, for whatever needs an ordinary talk. */
    default List<Session> sampleTalks() {
        return List.of();
    }

    /** Looks back on sessions. */
    Debrief debrief();

    /** The language models of this machine. */
    ModelShelf modelShelf();

    /** The model that is to word the client's answers, by name, when one is chosen. */
    Optional<String> chosenModel();

    /** The user's own library. The caller closes it. */
    SessionStore openStore();

    /** Adds a folder of cases to those of one's own, before the first case is looked for. */
    default void alsoCasesIn(Path folder) {
        throw Problem.input("--cases is of no use here");
    }

    /** The folders of one's own cases; the first is the one in the data folder. */
    default List<Path> caseFolders() {
        return List.of(dataFolder().resolve("cases"));
    }

    /** Where settings, library and logs are kept. */
    Path dataFolder();
}
