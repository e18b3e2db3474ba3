package org.understudy.practice.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.casebook.Overlay;
import org.understudy.casebook.OverlayFile;
import org.understudy.practice.library.SessionStore;

/**
 * Where a program words its cases: what is on the desk, and where it is kept. Edits are used from the next session on; a
 * session that is under way goes on in the words it began with.
 *
 * @param coder hears the lines an author tries out
 */
public record AuthoringRoom(OverlaidCasebook casebook, SessionStore store, TechniqueCoder coder) {

    /** A case with the wording it has now. */
    public Editing edit(String caseId) {
        return new Editing(casebook.edit(caseId));
    }

    /** Keeps a wording. */
    public void keep(Overlay overlay) {
        casebook.keep(overlay);
    }

    /** Writes the own wording of a case to a file that can be handed out. */
    public void write(Overlay overlay, Path file) throws IOException {
        Files.writeString(file, OverlayFile.text(overlay), StandardCharsets.UTF_8);
    }

    /**
     * The wording in a file somebody handed out.
     *
     * @throws CaseProblem where it cannot be read, is of another case, or would leave the case unreadable
     */
    public Overlay read(Path file, EditableCase onto) {
        return OverlayFile.readFor(onto, file);
    }

    /** Questions about a case that are not to be listed again. */
    public LeftOut leftOut(String caseId) {
        return new LeftOut(casebook.file(caseId).resolveSibling("left-out"));
    }

    /** Reads the sessions with a client for what an author wants of them. */
    public CaseRecordsJob records(String caseId) {
        return new CaseRecordsJob(store, casebook, caseId, leftOut(caseId));
    }
}
