package org.understudy.analysis.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns of phrase that show something a technique code does not. The patterns are in {@code rating/cues.tsv}, a line
 * each; they are read sentence by sentence, so that a find can be quoted.
 */
public enum Cue {
    AGENDA_ASK,
    AGENDA_SET,
    TIME_NAMED,
    PRIORITISE,
    AGENDA_RETURN,
    FEEDBACK_ASK,
    UNDERSTANDING_CHECK,
    SUMMARISES,
    THOUGHT_ASK,
    BEHAVIOUR_ASK,
    FEELING_ASK,
    SOCRATIC,
    HOMEWORK,
    HOMEWORK_REVIEW,
    HOMEWORK_DETAIL,
    PERMISSION,
    CHOICE,
    WARMTH,
    COLD,
    HURTFUL,
    RATIONALE,
    PLAN,
    CLOSING,
    CONFIDENTIALITY,
    EYES_PRESENT,
    REPEAT,
    CURVE,
    IN_VIVO,
    BODY_ASK,
    DISTORTION,
    NEW_THOUGHT,
    SAFE_NOW,
    MEMORY_DANGEROUS,
    BREATHE,
    HOTLINE,
    IMPOSES,
    LEADING_CHECK,
    MOVES_ON,
    CLIENT_CONFIRMS,
    CLIENT_STRUCK,
    CLIENT_CORRECTS,
    CLIENT_DENIES,
    CLIENT_ASSENTS,
    CLIENT_FEELING,
    CLIENT_BELIEF,
    CLIENT_INSIGHT,
    CLIENT_DEFENDS,
    CLIENT_POLITE,
    CLIENT_ACCEPTS,
    CLIENT_WISHES,
    TAKES_UP,
    DECIDES,
    PROPOSES,
    PROPOSES_OUT,
    ARRANGES,
    LATER,
    UNDERTAKES,
    ASKS_WHAT,
    REFUSES,
    REPORTS,
    OWNS_SLIP,
    SUDS_ASK,
    HABIT,
    LOOKS_AHEAD,
    TAKES_ON,
    AGENDA_OPEN,
    ABOUT_US,
    NOT_ABOUT_US,
    OTHERS_SAY,
    OWN_BUSINESS,
    FEEDBACK_LATE,
    FEEDBACK_OWN_FAULT,
    FEEDBACK_POLITE,
    SAY_BACK,
    ASKS_AFTER,
    PLATITUDE,
    EVADES,
    SCALE,
    STOP_AGREED,
    VIEW_ASK,
    EVENINGS_ASK,
    RISK_ASK,
    RISK_DETAIL,
    RULER,
    LAID_OUT,
    OPENER,
    NO_TASK;

    private static final Map<Cue, Pattern> PATTERNS = load();

    /** The first sentence of the text that shows this cue. */
    public Optional<String> in(String text) {
        return in(Quotes.sentences(text));
    }

    /** The first of these sentences that shows this cue. */
    Optional<String> in(List<String> sentences) {
        Pattern pattern = PATTERNS.get(this);
        return sentences.stream()
                .filter(s -> pattern.matcher(s).find())
                .findFirst()
                .map(Quotes::shorten);
    }

    public boolean found(String text) {
        return in(text).isPresent();
    }

    /** Whether every sentence of the text shows this cue, so that it says nothing else. */
    public boolean throughout(String text) {
        List<String> sentences = Quotes.sentences(text);
        Pattern pattern = PATTERNS.get(this);
        return !sentences.isEmpty()
                && sentences.stream().allMatch(s -> pattern.matcher(s).find());
    }

    private static String spelledOut(String pattern, Map<String, String> classes) {
        String whole = pattern;
        for (var named : classes.entrySet()) whole = whole.replace(named.getKey(), named.getValue());
        return whole;
    }

    private static Map<Cue, Pattern> load() {
        try (var reader = new BufferedReader(
                new InputStreamReader(Cue.class.getResourceAsStream("/rating/cues.tsv"), StandardCharsets.UTF_8))) {
            Map<String, String> classes = new LinkedHashMap<>();
            Map<Cue, List<String>> lines = new EnumMap<>(Cue.class);
            for (String line : reader.lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] cells = line.split("\t", 2);
                String pattern = spelledOut(cells[1], classes);
                if (line.startsWith("=")) classes.put("<" + cells[0].substring(1) + ">", pattern);
                else
                    lines.computeIfAbsent(valueOf(cells[0]), _ -> new ArrayList<>())
                            .add(pattern);
            }
            Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);
            for (Cue cue : values()) {
                String joined = String.join("|", lines.getOrDefault(cue, List.of("(?!)")));
                patterns.put(cue, Pattern.compile(joined.replace("'", "['’]"), Pattern.CASE_INSENSITIVE));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("rating/cues.tsv cannot be read", e);
        }
    }
}
