package org.understudy.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.practice.library.Transcripts.Reading;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.wire.Limits;

/**
 * Plain text: a turn begins on a line with the speaker's name and a colon and goes on until the next. Lines that begin
 * with four blanks always belong to the turn above, whatever stands in them; that is how a text with colons or empty
 * lines in it is written so that it reads back the same.
 */
final class TextTranscript {
    private static final Pattern NAMED = Pattern.compile("\\s{0,3}(\\p{L}{1,12})\\s?\\d{0,3}\\s{0,2}[:：](.*)");
    private static final String INDENT = "    ";

    private TextTranscript() {}

    /** A turn's words as they are gathered. */
    private record Gathered(Speaker speaker, String first, List<String> further) {
        String text() {
            List<String> lines = new ArrayList<>(further);
            if (!first.isEmpty() || further.isEmpty()) lines.addFirst(first);
            return String.join("\n", lines);
        }
    }

    /** Who speaks in a line such as {@code Therapist: hello}, and what is said. */
    record Labelled(Speaker speaker, String words) {}

    static Optional<Labelled> labelled(String line) {
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) return Optional.empty();
        return SpeakerNames.of(named.group(1))
                .map(speaker -> new Labelled(speaker, named.group(2).strip()));
    }

    static Reading read(String text, String source, Instant startedAt) throws UnreadableFile {
        List<Gathered> gathered = new ArrayList<>();
        int before = 0;
        for (String line : text.split("\r?\n", -1)) {
            Optional<Labelled> labelled = line.startsWith(INDENT) ? Optional.empty() : labelled(line);
            if (labelled.isPresent())
                gathered.add(
                        new Gathered(labelled.get().speaker(), labelled.get().words(), new ArrayList<>()));
            else if (line.startsWith(INDENT) && !gathered.isEmpty())
                gathered.getLast().further().add(line.substring(INDENT.length()));
            else if (!line.isBlank()) {
                if (gathered.isEmpty()) before++;
                else gathered.getLast().further().add(line.strip());
            }
        }
        if (gathered.isEmpty())
            throw UnreadableFile.at(
                    source, 1, "no line begins with a speaker; begin each turn with \"Therapist:\" or \"Client:\"");
        if (gathered.size() > Limits.TURNS)
            throw new UnreadableFile(source + ": " + gathered.size() + " turns; at most " + Limits.TURNS + " are read");
        List<Turn> turns = new ArrayList<>();
        for (Gathered turn : gathered) turns.add(Turn.said(turns.size(), turn.speaker(), turn.text(), startedAt));
        String note =
                source + ": " + before + (before == 1 ? " line" : " lines") + " before the first speaker left out";
        return new Reading(
                List.of(Transcript.session(source, "", turns, startedAt, Map.of())),
                before == 0 ? List.of() : List.of(note));
    }

    static String write(Session session) {
        StringBuilder text = new StringBuilder();
        for (Turn turn : session.turns()) {
            String[] lines = turn.text().split("\n", -1);
            boolean plain = !lines[0].isEmpty() && lines[0].equals(lines[0].strip());
            text.append(turn.byCounselor() ? "Therapist:" : "Client:");
            if (plain) text.append(' ').append(lines[0]);
            text.append('\n');
            if (turn.text().isEmpty()) continue;
            for (int i = plain ? 1 : 0; i < lines.length; i++)
                text.append(INDENT).append(lines[i]).append('\n');
        }
        return text.toString();
    }
}
