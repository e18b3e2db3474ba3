package org.understudy.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts a case is written in, by the name a complaint should show.
 *
 * @param name where they come from, for messages
 * @param texts file name to content, {@code case.yaml} first
 * @param back what could be said back to single lines
 */
record CaseFiles(String name, Map<String, String> texts, LineReplies back) {
    static final String FIRST = "case.yaml";
    private static final List<String> FOLDER =
            List.of(FIRST, "units.yaml", "voice.yaml", "memory.yaml", "replies.yaml");

    CaseFiles(String name, Map<String, String> texts) {
        this(name, texts, LineReplies.NONE);
    }

    /** A folder of YAML files, or one file. */
    static CaseFiles at(Path path) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : Files.isDirectory(path) ? yamlIn(path) : List.of(path)) texts.put(file.toString(), read(file));
        if (texts.isEmpty()) throw new CaseProblem(path + ": holds no .yaml file");
        return new CaseFiles(path.toString(), texts, LineReplies.in(path.toString(), () -> back(path)));
    }

    /** Only the file with the card in it. */
    static CaseFiles cardAt(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(FIRST) : path;
        return new CaseFiles(path.toString(), Map.of(file.toString(), read(file)));
    }

    /** When any of the files of a case was last changed, in milliseconds; grows also when one is added. */
    static long changed(Path path) {
        long newest = 0;
        for (Path file : Files.isDirectory(path) ? yamlIn(path) : List.of(path)) {
            try {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            } catch (IOException e) {
                throw new CaseProblem(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return newest;
    }

    /** A bundled case, from {@code cases/<id>/} on the class path. */
    static CaseFiles bundled(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FOLDER) bundledText(id, file, texts);
        if (texts.isEmpty())
            throw new CaseProblem("There is no case “" + id + "”. `understudy cases list` shows them.");
        return new CaseFiles(id, texts, LineReplies.in(id, () -> bundledBack(id)));
    }

    static CaseFiles bundledCard(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        bundledText(id, FIRST, texts);
        return new CaseFiles(id, texts);
    }

    private static Optional<Map.Entry<String, String>> back(Path path) {
        Path file = path.resolve(LineReplies.FILE);
        return Files.isDirectory(path) && Files.exists(file)
                ? Optional.of(Map.entry(file.toString(), read(file)))
                : Optional.empty();
    }

    private static Optional<Map.Entry<String, String>> bundledBack(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        bundledText(id, LineReplies.FILE, texts);
        return texts.entrySet().stream().findFirst();
    }

    private static void bundledText(String id, String file, Map<String, String> into) {
        String resource = "/cases/" + id + "/" + file;
        try (InputStream in = CaseFiles.class.getResourceAsStream(resource)) {
            if (in != null) into.put(id + "/" + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CaseProblem(resource + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Path> yamlIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                    .filter(f -> !f.endsWith(OverlayFile.NAME) && !f.endsWith(LineReplies.FILE))
                    .sorted((a, b) -> Boolean.compare(b.endsWith(FIRST), a.endsWith(FIRST)) * 2
                            + Integer.signum(a.getFileName().compareTo(b.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new CaseProblem(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return decoded(file, bytes);
        } catch (IOException e) {
            throw new CaseProblem(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (end.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new CaseProblem(
                    file + ":" + line + ": a character that is not in UTF-8; save the file as UTF-8 and try again");
        }
        return text.toString();
    }
}
