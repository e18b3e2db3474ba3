package org.understudy.practice.authoring;

import java.util.List;

/**
 * What the stored sessions with a client say to its author.
 *
 * @param sessions how many were read
 * @param unanswered the most asked first
 * @param proposals rewrites of lines, newest session first
 */
public record CaseRecords(int sessions, List<Unanswered> unanswered, List<Proposal> proposals) {

    /** A rewrite somebody wrote after a session. */
    public record Proposal(String sessionId, String title, LineReview review) {}
}
