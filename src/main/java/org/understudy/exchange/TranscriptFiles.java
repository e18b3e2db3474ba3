package org.understudy.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.practice.library.Transcripts;
import org.understudy.session.Session;
import org.understudy.wire.Limits;
import org.understudy.wire.SessionJson;
import org.understudy.wire.WireProblem;

/** Reads every format there is, told from the content, and writes session files, tables and plain text. */
public final class TranscriptFiles implements Transcripts {
    /** Endings that can be written, without the dot; the first two are session files. */
    public static final List<String> ENDINGS = List.of("json", "understudy", "csv", "txt");

    @Override
    public Reading read(Path file) throws IOException {
        String source = file.getFileName().toString();
        if (Files.isDirectory(file)) throw new UnreadableFile(file + ": is a folder; name a file in it");
        try {
            if (Files.size(file) > Limits.FILE_BYTES)
                throw new UnreadableFile(
                        source + ": is larger than " + (Limits.FILE_BYTES >> 20) + " MB; split it into several files");
            Instant written = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return read(Files.readAllBytes(file), source, written);
        } catch (NoSuchFileException _) {
            throw new UnreadableFile(file + ": is not there; check the name");
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile(file + ": cannot be opened: " + e.getMessage());
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param source name of the file
     * @param written when the file was written; transcripts that know no better are taken to be from then
     */
    public Reading read(byte[] bytes, String source, Instant written) throws UnreadableFile {
        String text = Encoding.decode(bytes);
        if (text.isBlank()) throw new UnreadableFile(source + ": is empty");
        try {
            if (json(text)) return readJson(text.getBytes(UTF_8), source, written);
        } catch (WireProblem e) {
            throw new UnreadableFile(e.getMessage());
        }
        if (text.chars().filter(c -> c == 0).count() > 10 + text.length() / 50)
            throw new UnreadableFile(source + ": is not text; choose another file");
        if (CsvTranscripts.fits(text)) return CsvTranscripts.read(CsvTable.parse(text, source), written);
        return TextTranscript.read(text, source, written);
    }

    /**
     * The table in a file, with every column it came with; empty where it is of another format.
     *
     * @throws UnreadableFile where it is a table that cannot be read
     */
    public static Optional<CsvTable> table(byte[] bytes, String source) throws UnreadableFile {
        String text = Encoding.decode(bytes);
        boolean named = source.toLowerCase(Locale.ROOT).endsWith(".csv");
        if (json(text) || text.isBlank() || !named && !CsvTranscripts.fits(text)) return Optional.empty();
        return Optional.of(CsvTable.parse(text, source));
    }

    private static Reading readJson(byte[] json, String source, Instant written) throws UnreadableFile {
        Object plain = SessionJson.plain(json, source);
        if (plain instanceof java.util.Map<?, ?> map && map.containsKey("format"))
            return new Reading(List.of(SessionJson.read(json, source)), List.of());
        return JsonTranscripts.read(plain, source, written);
    }

    /** JSON begins with a brace, or with a bracket and then a quote, a brace or a bracket. */
    private static boolean json(String text) {
        String start = text.substring(0, Math.min(text.length(), 200)).strip();
        return start.startsWith("{") || start.matches("(?s)\\[\\s*([\"{\\[\\]].*)?");
    }

    @Override
    public void write(List<Session> sessions, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        byte[] content = content(sessions, target.getFileName().toString());
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), ".understudy-", ".part");
        try {
            Files.write(part, content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] content(List<Session> sessions, String name) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("csv")) return CsvTranscripts.write(sessions).getBytes(UTF_8);
        if (!ENDINGS.contains(ending))
            throw new IOException(name + ": this ending is not known; use one of ." + String.join(", .", ENDINGS));
        if (sessions.size() != 1)
            throw new IOException(name + ": holds one session, not " + sessions.size() + "; use .csv or one file each");
        Session session = sessions.getFirst();
        return ending.equals("txt") ? TextTranscript.write(session).getBytes(UTF_8) : SessionJson.write(session);
    }
}
