package org.understudy.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.analysis.preference.Agreement;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Judgment;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.analysis.preference.Verdicts;
import org.understudy.analysis.rating.Principle;
import org.understudy.practice.Preferring.Handover;
import org.understudy.wire.JsonLines;

/**
 * Preferences as JSON Lines, one judgment a line: the reply that was preferred and the one that was not, the words each
 * answered, the machine's rating of both and the gap between them. A name, whoever says it, is the same number in all
 * lines; a judge is one code in all that leaves one library, and another in what leaves another library.
 */
public final class PreferenceLines {
    private static final String KEYED = "HmacSHA256";

    private final Masks masks = new Masks();
    private final byte[] secret;

    private PreferenceLines(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The lines, in the order of the desks and their pairs; a pair both of whose replies are as good has no chosen one.
     *
     * @param secret the library's; without it nobody can try names against a judge's code
     */
    public static List<String> of(List<Handover> handovers, byte[] secret) {
        PreferenceLines writing = new PreferenceLines(secret);
        return handovers.stream().flatMap(h -> writing.lines(h).stream()).toList();
    }

    private List<String> lines(Handover handed) {
        List<Judgment> judged = handed.desk().judged();
        // both talk with the same client, and only one may have said the name where it is heard for one
        Deidentified names = new Deidentified(
                masks,
                handed.cases(),
                List.of(handed.one(), handed.other()),
                judged.stream().map(Judgment::judge).toList());
        List<String> lines = new ArrayList<>();
        for (ReplyPair pair : handed.desk().pairs())
            for (Judgment judgment : judged)
                if (judgment.pair().equals(pair.id()))
                    lines.add(JsonLines.line(
                            line(pair, judgment, names, handed.one().caseId())));
        return lines;
    }

    public static void write(List<String> lines, Path file) throws IOException {
        Files.writeString(file, text(lines), StandardCharsets.UTF_8);
    }

    /** The lines as the file holds them. */
    public static String text(List<String> lines) {
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }

    private Map<String, Object> line(ReplyPair pair, Judgment judgment, Deidentified names, Optional<String> caseId) {
        Choice overall = judgment.on(pair);
        boolean swapped = overall == Choice.B;
        ReplyPair.Reply first = swapped ? pair.b() : pair.a();
        ReplyPair.Reply second = swapped ? pair.a() : pair.b();
        boolean chosen = overall != Choice.SAME;
        String one = chosen ? "chosen" : "a";
        String two = chosen ? "rejected" : "b";
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", hash(pair.id()));
        line.put("judge", "J-" + code(judgment.judge()));
        line.put("case", caseId.orElse(null));
        line.put("preferred", chosen ? (first.session().compareTo(second.session()) < 0 ? "first" : "second") : "same");
        put(line, one, first, names);
        put(line, two, second, names);
        judgment.left().ifPresent(session -> line.put("left", session.equals(first.session()) ? one : two));
        line.put("rating_gap", Math.round((first.mean() - second.mean()) * 1000) / 1000.0);
        Map<String, Object> principles = new LinkedHashMap<>();
        for (Principle p : Principle.values()) {
            judgment.on(pair, p)
                    .ifPresent(c -> principles.put(
                            p.code(), c == Choice.SAME ? "same" : (c == Choice.B) == swapped ? one : two));
            line.put(one + "_" + p.code() + "_rating", first.rated().get(p));
            line.put(two + "_" + p.code() + "_rating", second.rated().get(p));
        }
        line.put("principles", principles);
        line.put("why", names.ofReason(judgment.why()));
        return line;
    }

    private static void put(Map<String, Object> line, String side, ReplyPair.Reply reply, Deidentified names) {
        line.put(side, names.of(reply.words()));
        line.put(side + "_answers", names.of(reply.clientSaid()));
    }

    /**
     * The agreement of the judges in these files.
     *
     * @throws IOException naming file and line where a file is not such lines
     */
    public static Agreement agreement(List<Path> files) throws IOException {
        List<Agreement.Vote> votes = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).isBlank()) continue;
                votes.add(vote(JsonLines.read(lines.get(i)), file + ":" + (i + 1)));
            }
        }
        return Agreement.of(votes.stream().distinct().toList());
    }

    /**
     * How often what stood left was preferred in these files, where it is recorded.
     *
     * @throws IOException naming file and line where a file is not such lines
     */
    public static Verdicts.Sides sides(List<Path> files) throws IOException {
        Set<Map<String, Object>> known = new HashSet<>();
        for (Path file : files)
            for (String text : Files.readAllLines(file, StandardCharsets.UTF_8))
                JsonLines.read(text).filter(l -> l.containsKey("left")).ifPresent(known::add);
        List<String> sides = known.stream()
                .map(l -> String.valueOf(l.get("left")))
                .filter(Set.of("chosen", "rejected")::contains)
                .toList();
        return new Verdicts.Sides((int) sides.stream().filter("chosen"::equals).count(), sides.size());
    }

    private static Agreement.Vote vote(Optional<Map<String, Object>> line, String place) throws IOException {
        if (line.isPresent()
                && line.get().get("id") instanceof String id
                && line.get().get("judge") instanceof String judge
                && line.get().get("preferred") instanceof String preferred)
            return new Agreement.Vote(
                    "first:" + id, judge, preferred.equals("same") ? Optional.empty() : Optional.of(preferred));
        throw new IOException(place + ": not a preference; export them with `understudy preferences export`");
    }

    /** A judge's code: without the library's secret nobody can find out by trying whose it is. */
    private String code(String judge) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(secret, KEYED));
            return hex(mac.doFinal(judge.getBytes(StandardCharsets.UTF_8)), 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + KEYED, e);
        }
    }

    private static String hash(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] sum, int letters) {
        return HexFormat.of().formatHex(sum).substring(0, letters);
    }
}
