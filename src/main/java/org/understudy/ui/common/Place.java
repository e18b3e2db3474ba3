package org.understudy.ui.common;

import java.util.Optional;
import org.understudy.casebook.CasePlace;
import org.understudy.session.Technique;

/** Somewhere in the window one can be. */
public sealed interface Place {
    /** The case shelf. */
    record Shelf() implements Place {}

    /** Short practice of one moment at a time. */
    record Drills() implements Place {}

    /**
     * One moment after another.
     *
     * @param id the skill or the critical moment; empty for what today brings
     */
    record Drill(Optional<String> id) implements Place {}

    /** The letter before a session. */
    record Brief(String caseId) implements Place {}

    /** A session being played. */
    record Playing(String sessionId) implements Place {}

    /** The library of sessions. */
    record Sessions() implements Place {}

    /** Looking back on a session; at a turn and on a page, where one is named. */
    record Debrief(String sessionId, Optional<Integer> turn, Optional<Page> page) implements Place {
        public Debrief(String sessionId, Optional<Integer> turn) {
            this(sessionId, turn, Optional.empty());
        }

        /** A session's debrief on the page where a figure rests. */
        public static Debrief on(String sessionId, Page page) {
            return new Debrief(sessionId, Optional.empty(), Optional.of(page));
        }

        /** The pages beside the transcript. */
        public enum Page {
            CTRS,
            TECHNIQUES,
            QUALITY,
            CHECKLIST,
            SAFETY,
            LENSES,
            OPINION
        }
    }

    /** A counselor turn tried again. */
    record SecondTry(String sessionId, int turn) implements Place {}

    /** How the client's distress and trust moved. */
    record Trajectory(String sessionId) implements Place {}

    /** What one understands of a session's client, written down. */
    record Formulation(String sessionId) implements Place {}

    /** Two sessions side by side; sides not yet chosen are absent. */
    record Compare(Optional<String> left, Optional<String> right) implements Place {}

    /** A session that plays itself; with this client, where one is named. */
    record Watch(Optional<String> caseId) implements Place {}

    /** Recorded clients answered by a local model, and the table over them. */
    record Answered() implements Place {}

    /** Two sessions judged blind, reply by reply. */
    record Preferring(String left, String right) implements Place {}

    /** Sessions over time. */
    record Progress() implements Place {}

    record SettingsPage() implements Place {}

    /** The model on this machine that may word the client's answers. */
    record LocalModel() implements Place {}

    /** What the machine's figures are worth. */
    record HowGood() implements Place {}

    /** What each technique is; at one of them, where one is named. */
    record Codebook(Optional<Technique> at) implements Place {}

    /**
     * Where a program words a case.
     *
     * @param at the place in it, {@code units/sleep-hours/full}
     */
    record Author(String caseId, Optional<CasePlace> at) implements Place {}

    /** The first two minutes. */
    record Welcome() implements Place {}
}
