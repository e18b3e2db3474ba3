package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.AnswerShape;

/**
 * One sentence of the counselor's turn.
 *
 * @param asking a question or an invitation to tell
 * @param tagged a statement with "…, is that right?" after it, or that tag alone
 * @param shape what an answer would look like
 * @param followUp the short question it is, where it means nothing without what was said before
 * @param meant the words for whoever "he" or "she" is, once that is known; part of the content too
 */
public record Sentence(
        String text,
        List<String> stems,
        List<String> content,
        boolean asking,
        boolean tagged,
        AnswerShape shape,
        Optional<FollowUp> followUp,
        Optional<Occasion> occasion,
        List<String> meant) {

    private static final Set<String> POINTERS =
            Set.of("he", "she", "they", "it", "that", "there", "this", "then", "together");

    private static final Pattern OTHERS = Pattern.compile("\\b(he|she|his|her|hers|him|they|them|their)\\b");

    /** Tells of the counselor's own life, and not of what is heard or seen in the client. */
    private static final Pattern OWN_LIFE = Pattern.compile("\\bmy (own"
        + " )?(mum|mom|mother|dad|father|parents|brother|sister|son|daughter|kids|children|wife|husband|partner|ex|gran|nan|grandmother|grandad|grandfather|uncle|aunt|cousin|friend|best"
        + " friend|family|boss|job|house|marriage|divorce|childhood|life|dog|cat)\\b|\\b(i|we)( also| once| just|"
        + " really| never| always| still| even|'ve| have|'d| had| had to)* (was|were|been|lost|had|went|got|get|used"
        + " to|struggled|suffered|grew|cried|slept|lived|worked|nearly|left|broke|drank|buried|nursed|hated|loved|know"
        + " how (hard|that|it))\\b(?! (the"
        + " (sense|feeling|impression)|wondering|thinking|curious|struck|touched|moved|going to|about to|hoping|it"
        + " wrong|that wrong))");

    private static final Pattern YOU = Pattern.compile("\\b(you|your|yours|yourself)\\b");

    private static final LatelyRead<List<String>> STEMS =
            new LatelyRead<>(text -> List.copyOf(Words.stems(Lexicon.rephrase(Wrapping.off(Words.plain(text))))));

    private static final LatelyRead<Sentence> READ = new LatelyRead<>(Sentence::read);

    /** A confidence of the counselor's about their own life: it asks for nothing, and names nothing of the client's. */
    public boolean ofCounselor() {
        String plain = Words.plain(text);
        return !asking && OWN_LIFE.matcher(plain).find() && !YOU.matcher(plain).find();
    }

    /** Whether a text, plainly, speaks of somebody else without a name. */
    public static boolean ofOthers(String plain) {
        return OTHERS.matcher(plain).find();
    }

    /** The stems a text is matched by. */
    public static List<String> stems(String text) {
        return STEMS.of(text);
    }

    public static Sentence of(String text) {
        // said twice in a turn, they are two
        return READ.of(text).again();
    }

    private Sentence again() {
        return new Sentence(text, stems, content, asking, tagged, shape, followUp, occasion, meant);
    }

    private static Sentence read(String text) {
        List<String> stems = stems(text);
        return new Sentence(
                text,
                stems,
                stems.stream().filter(s -> !Lexicon.isStop(s)).toList(),
                QuestionForm.isAsking(text),
                QuestionForm.isTagged(text),
                QuestionForm.shape(text),
                FollowUp.in(text),
                Occasion.in(text),
                List.of());
    }

    /** The parts of a long sentence that could stand by themselves; none for a short one. */
    public List<Sentence> parts() {
        return content.size() < 4
                ? List.of()
                : Sentences.clauses(text).stream()
                        .map(Sentence::of)
                        .filter(s -> !s.content().isEmpty())
                        .toList();
    }

    /** The clauses of a long one, and the questions in it where it holds several, as they were said. */
    public List<String> pieces() {
        List<String> pieces = new ArrayList<>(content.size() < 4 ? List.of() : Sentences.clauses(text));
        List<String> several = Sentences.questions(text);
        if (several.size() > 1) pieces.addAll(several);
        return pieces;
    }

    /** "When was that, and who was with you?": the questions in it, where it holds more than one. */
    public List<Sentence> questions() {
        List<String> several = Sentences.questions(text);
        return several.size() < 2
                ? List.of()
                : several.stream().map(Sentence::of).toList();
    }

    /** The same sentence with other stems. */
    public Sentence with(List<String> otherStems) {
        List<String> otherContent =
                otherStems.stream().filter(s -> !Lexicon.isStop(s)).toList();
        return new Sentence(
                text, List.copyOf(otherStems), otherContent, asking, tagged, shape, followUp, occasion, meant);
    }

    /** This question, matched by the words of the sentence before as well. */
    public Sentence leaningOn(Sentence before) {
        List<String> allStems = new ArrayList<>(before.stems);
        allStems.addAll(stems);
        List<String> allContent = new ArrayList<>(before.content);
        allContent.addAll(content);
        return new Sentence(
                text, List.copyOf(allStems), List.copyOf(allContent), asking, tagged, shape, followUp, occasion, meant);
    }

    /**
     * This sentence, with whoever it speaks of put in.
     *
     * @param holds whether a short follow-up can still be one about what was just told
     */
    public Sentence meaning(List<String> person, boolean holds) {
        List<String> allStems = new ArrayList<>(stems);
        allStems.addAll(person);
        List<String> allContent = new ArrayList<>(content);
        allContent.addAll(person);
        return new Sentence(
                text,
                List.copyOf(allStems),
                List.copyOf(allContent),
                asking,
                tagged,
                shape,
                holds ? followUp : Optional.empty(),
                occasion,
                List.copyOf(person));
    }

    /** This sentence without whoever was put in. */
    public Sentence asSaid() {
        return with(stems.subList(0, stems.size() - meant.size()));
    }

    /** Points back ("she", "that", "there") with little content of its own. */
    public boolean pointsBack() {
        return content.size() - meant.size() <= 2 && stems.stream().anyMatch(POINTERS::contains);
    }

    /** Points back and has no word of its own to be about anything else ("is that so?"). */
    public boolean elliptical() {
        return content.isEmpty() && pointsBack();
    }

    /** A yes or no would be an answer. */
    public boolean closed() {
        return asking && shape == AnswerShape.YES_NO;
    }
}
