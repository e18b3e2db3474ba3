package org.understudy.analysis.coding;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Turn;

/** What a counselor wants a figure of: how much it weighs on the client, or how firmly something is believed, and so on. */
enum FigureAsked {
    DISTRESS,
    SOMETHING_ELSE,
    UNNAMED;

    /** On these the scale of distress stands, whatever else the question speaks of. */
    private static final Set<String> SURELY = Set.of("suds", "sud", "distress", "distressed", "distressing");

    private static final Pattern WEIGHS = Pattern.compile(
            "anxi\\w*|upset\\w*|afraid|scar(?:ed|y)|fear\\w*|fright\\w*|panic\\w*|terrif\\w*|terror|tens(?:e|ion)|"
                    + "stress\\w*|worr(?:y|ied)|nerv\\w*|pain\\w*|hurt\\w*|bad|badly|hard|awful|urge\\w*|overwhelm\\w*|"
                    + "intens\\w*|peak|uncomfortable|discomfort|troubl\\w*|bother\\w*|shak(?:y|en)|asham\\w*|shame|"
                    + "guilt\\w*|ang(?:er|ry)|sad\\w*|high");
    private static final Pattern ELSE = Pattern.compile(
            "belie\\w*|convinc\\w*|certain\\w*|tru(?:e|er|th)|sure|confiden\\w*|importan\\w*|matter\\w*|likel\\w*|"
                + "chanc\\w*|probab\\w*|read(?:y|iness)|willing\\w*|motivat\\w*|committed|mood|hope\\w*|happ(?:y|ier|iness)|"
                + "satisf\\w*|pleas\\w*|enjoy\\w*|mast\\w*|sleep|slept|energy|helpful|trust|content|well|tired\\w*|"
                + "interest\\w*|close|connect\\w*|able|possible|agree\\w*|week");

    /** Words with which work on a memory is spoken of. */
    private static final Pattern MEMORY = Pattern.compile(
            "\\b(?:suds|memory|imaginal|close your eyes|eyes closed|present tense|relive|as if it (?:were|was|is)"
                    + " happening|exposure)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Your number", "where are you now": for how it is here and now. */
    private static final Pattern HERE = Pattern.compile(
            "\\b(?:your (?:number|level)|number (?:right )?now|where are you|where (?:is|are) (?:it|you) now)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What this turn asks a figure of, read with what was said before it. */
    static FigureAsked in(String asked, CodingContext context) {
        FigureAsked here = named(asked);
        if (here != UNNAMED) return here;
        // "and now?" asks for what was last asked for
        FigureAsked before = context.before().reversed().stream()
                .filter(Turn::byCounselor)
                .map(Turn::text)
                .filter(t -> !t.equals(asked) && StatedSuds.asksForFigure(t))
                .map(FigureAsked::named)
                .filter(f -> f != UNNAMED)
                .findFirst()
                .orElse(UNNAMED);
        if (before != UNNAMED) return before;
        boolean inMemory = Stream.concat(
                        Stream.of(asked), context.before().stream().map(Turn::text))
                .anyMatch(t -> MEMORY.matcher(t).find());
        return inMemory || HERE.matcher(asked).find() ? DISTRESS : UNNAMED;
    }

    /** The last sentence that names one says it: "How much do you believe that? From nought to a hundred." */
    private static FigureAsked named(String asked) {
        for (Sentence sentence : Reading.of(asked).sentences().reversed()) {
            FigureAsked found = named(sentence);
            if (found != UNNAMED) return found;
        }
        return UNNAMED;
    }

    /** What comes first after "how" is asked for: "when you're anxious, how sure are you …". */
    private static FigureAsked named(Sentence sentence) {
        FigureAsked found = UNNAMED;
        for (Word word : sentence.words()) {
            String form = word.form();
            if (SURELY.contains(form)) return DISTRESS;
            if (form.equals("how")) found = UNNAMED;
            if (found != UNNAMED) continue;
            if (WEIGHS.matcher(form).matches()) found = DISTRESS;
            else if (ELSE.matcher(form).matches()) found = SOMETHING_ELSE;
        }
        return found;
    }
}
