package org.understudy.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.understudy.analysis.coding.Codebook;
import org.understudy.analysis.compare.Comparison;
import org.understudy.practice.authoring.Coverage;
import org.understudy.session.Session;

/** Debriefs in files, to print or to hand on. */
public interface Reports {
    /**
     * Writes a report; the ending decides the format: {@code pdf}, {@code html} or {@code json}.
     *
     * @param paper how much of it goes on the page, and whether under its title; data is always whole
     * @throws IOException when it cannot be written, or the ending is none of these
     */
    void write(DebriefReport report, Paper paper, Path file) throws IOException;

    /**
     * Writes the codebook as a handout; the ending decides the format: {@code pdf} or {@code html}.
     *
     * @throws IOException when it cannot be written, or the ending is neither
     */
    void writeCodebook(Codebook book, Path file) throws IOException;

    /**
     * Writes two sessions side by side; the ending decides the format: {@code pdf} or {@code html}.
     *
     * @param sessions the two, to know whom they name
     * @param named true where the sessions' titles, and whoever is named in them, may stand on the page
     * @throws IOException when it cannot be written, or the ending is neither
     */
    void write(Comparison comparison, List<Session> sessions, boolean named, Path file) throws IOException;

    /**
     * Writes which units simulated counselors reached; the ending decides the format: {@code html}, {@code csv} or
     * {@code json}.
     *
     * @throws IOException when it cannot be written, or the ending is none of these
     */
    void writeCoverage(Coverage coverage, Path file) throws IOException;

    /**
     * Writes what judges preferred as JSON Lines, without names.
     *
     * @param secret what the judges' codes are keyed with
     * @return how many judgments it holds
     * @throws IOException when it cannot be written
     */
    int writePreferences(List<Preferring.Handover> handovers, byte[] secret, Path file) throws IOException;
}
