package org.understudy.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.understudy.session.Speaker;

/** What transcripts call the two people in the room. */
public final class SpeakerNames {
    private static final Set<String> COUNSELORS =
            Set.of("therapist", "counselor", "counsellor", "supporter", "interviewer", "t", "th", "practitioner");
    private static final Set<String> CLIENTS = Set.of("client", "patient", "seeker", "interviewee", "c", "cl", "p");

    private SpeakerNames() {}

    /** Who is meant, in any case of letters. */
    public static Optional<Speaker> of(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        if (COUNSELORS.contains(word)) return Optional.of(Speaker.COUNSELOR);
        if (CLIENTS.contains(word)) return Optional.of(Speaker.CLIENT);
        return Optional.empty();
    }

    /** AnnoMI's name: {@code therapist} or {@code client}. */
    public static String inTables(Speaker speaker) {
        return speaker == Speaker.COUNSELOR ? "therapist" : "client";
    }
}
