package org.understudy.client.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Ask.Polarity;
import org.understudy.client.aim.Candidate;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** How the answer to a yes/no question starts, where the author said so. */
final class YesNo {
    /** How near the authored question must be before its yes or no is trusted. */
    private static final double NEAR = 0.6;

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(not|never|no|nobody|nothing|without|hardly|less|trouble|difficult\\w*|struggle|badly|poor\\w*|problem\\w*)\\b");
    private static final Pattern OTHER_VERB =
            Pattern.compile("\\b(it (is|was|does|did)|i (do|did|am|was|have|can|could|would)(n't)?|can't say i do)\\b");
    private static final Pattern CLAIM =
            Pattern.compile("\\b(any ?more|never|always|every|ever|these days|now and then|on and"
                    + " off|day|night|morning|week\\w*|sunday\\w*|some days|comes and goes)\\b");

    /** Nobody has a brother in a way, or is sort of married. */
    private static final Pattern OF_FACT = Pattern.compile(
            "\\b(married|single|divorced|children|kids|brothers?|sisters?|siblings|parents|alive|live alone|live"
                + " with|living alone|a partner|boyfriend|girlfriend|husband|wife|a job|working at the moment|pets?|at"
                + " home with you|at home when|in the house|somebody special|someone special|with anyone|still"
                + " (around|living|with us)|retired|(see|saw|seen) (a|any) (therapist|counsell?or)|seeing"
                + " (anyone|anybody|somebody))\\b");

    /** Now and then, or under some condition. */
    private static final Pattern DEPENDS = Pattern.compile(
            "(?i)\\b(depend\\w*|sometimes|some (days|nights|weeks|mornings|of)|var(y|ies)|if|when|unless|except|on and"
                + " off|now and then|not (always|every|all)|mostly|usually|mainly|half|partly|used to|until|till)\\b");

    private static final Pattern HEDGED = Pattern.compile(
            "\\b(in a way|i think|sort of|kind of|a bit|a little|suppose|maybe|probably|not really|mostly|more or"
                + " less|half|hardly|not much|guess|basically|partly|roughly|nearly|almost|i'd say|i'm afraid|afraid"
                + " so|in a manner|to be fair|say so|have to say|don't think|it's so|i"
                + " mean|totally|honestly|sometimes|often|usually|not exactly|not so much|not as such|not quite|could"
                + " say|perhaps|technically|ish)\\b");

    private YesNo() {}

    /** The polarity of the answer: only where the nearest authored question carries one and asks the same way round. */
    static Optional<Polarity> of(Sentence asked, Candidate aimed) {
        if (!asked.closed() || aimed.likeness() < NEAR) return Optional.empty();
        boolean sameWay = negated(asked.text()) == negated(aimed.ask().text());
        return sameWay ? aimed.ask().polarity() : Optional.empty();
    }

    /** The yes or no a line begins with. */
    static Optional<Polarity> begins(String line) {
        String first = Words.of(line).stream().findFirst().orElse("");
        if (first.matches("yes|yeah|yep|aye")) return Optional.of(Polarity.YES);
        return first.matches("no|nah|nope|never") ? Optional.of(Polarity.NO) : Optional.empty();
    }

    private static boolean negated(String text) {
        return NEGATED.matcher(String.join(" ", Words.stems(text)) + " " + Words.plain(text))
                .find();
    }

    private static boolean ofFact(Sentence asked, DisclosureUnit unit) {
        return unit.layer() == DisclosureUnit.Layer.RELATION
                || OF_FACT.matcher(Words.plain(asked.text())).find();
    }

    /** Whether parents are alive does not depend, nor does anything of which no line says when it is so and when not. */
    static boolean mayDepend(Sentence asked, DisclosureUnit unit) {
        return !ofFact(asked, unit)
                && Stream.of(unit.half(), unit.full(), unit.more())
                        .flatMap(List::stream)
                        .anyMatch(line -> DEPENDS.matcher(line).find());
    }

    /** The frames that can start the answer without saying more than yes or no. */
    static Part lead(Situation s, Polarity polarity, Sentence asked, DisclosureUnit unit) {
        Part all = s.frame(polarity.name().toLowerCase(Locale.ROOT));
        boolean known = ofFact(asked, unit);
        List<String> fitting = all.lines().stream()
                .filter(l -> fits(l, asked))
                .filter(l -> !known || !HEDGED.matcher(Words.plain(l)).find())
                .toList();
        return new Part(all.pool(), fitting.isEmpty() ? List.of(plain(polarity)) : fitting, Part.Role.LEAD);
    }

    /** The frames that say yes or no to what is so or is not. */
    static Part ofFact(Situation s, Polarity polarity) {
        Part all = s.frame(polarity.name().toLowerCase(Locale.ROOT));
        List<String> plain = all.lines().stream()
                .filter(l -> !HEDGED.matcher(Words.plain(l)).find()
                        && !CLAIM.matcher(Words.plain(l)).find()
                        && !OTHER_VERB.matcher(Words.plain(l)).find())
                .toList();
        return new Part(all.pool(), plain.isEmpty() ? List.of(plain(polarity)) : plain, Part.Role.BODY);
    }

    private static boolean fits(String frame, Sentence asked) {
        String plain = Words.plain(frame);
        if (CLAIM.matcher(plain).find()) return false;
        var verb = OTHER_VERB.matcher(plain);
        return !verb.find() || echoes(verb.group(), Words.plain(asked.text()));
    }

    /** "I do" answers "do you"; "it is" answers "is it". */
    private static boolean echoes(String answer, String question) {
        String[] words = answer.split(" ");
        String subject = words[0].equals("i") ? "you" : words[0];
        String aux =
                words[1].equals("am") ? "are" : words[1].equals("was") && subject.equals("you") ? "were" : words[1];
        if (answer.equals("can't say i do")) return question.startsWith("do you");
        return question.contains(aux + " " + subject);
    }

    private static String plain(Polarity polarity) {
        return switch (polarity) {
            case YES -> "Yeah.";
            case NO -> "No.";
            case DEPENDS -> "Depends.";
        };
    }
}
