package org.understudy.analysis.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

/**
 * What has the words of advice and gives none: the next appointment, a question about a duty, the counselor's own view
 * or own duty, an invitation to take one's time, a cry of surprise. And the reverse, a prescription in the words of a
 * reflection: "you don't need tablets, you need exercise".
 */
enum SoundsLikeAdvice {
    APPOINTMENT(Technique.CONCLUSION),
    DUTY_ASKED(Technique.CLOSED_QUESTION),
    OWN_VIEW(Technique.OTHER),
    OWN_PACE(Technique.EMPHASIZE_AUTONOMY),
    SURPRISE(Technique.OTHER),
    NEED_HEARD(Technique.COMPLEX_REFLECTION),
    PRESCRIPTION(Technique.ADVISE_WITHOUT_PERMISSION);

    private static final String BEFORE =
            "^(?:(?:and|but|so|then|well|okay|ok|no|oh|ah|ha|right|yes|yeah|good|sure|now|look|honestly|lovely) )*";

    private static final String DAY =
            "(?:(?:this |next |on |the coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next"
                + " (?:week|time|month)|tomorrow|(?:the|our) (?:same|usual) (?:time|day|hour)|same time|in a"
                + " (?:week|fortnight)|a week (?:today|on \\w+)|the \\w+(?:th|st|nd|rd)|at (?:half |quarter )?(?:past"
                + " |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+))";

    private static final Pattern APPOINTS = Pattern.compile(BEFORE
            + "(?:(?:at )?(?:the )?(?:same|usual) (?:time|day|place|hour)\\b(?!.*\\b(?:every|each|bed|night|get"
            + " up|getting up)\\b).{0,30}|(?:shall|should|could|can|will|do|would) (?:we|you|i) (?:say|do|make"
            + " it|manage|come|come (?:back|in)|meet|meet again|see you|see each other) " + DAY + "\\b.*"
            + "|(?:ill )?see you (?:again )?" + DAY + "\\b.*|" + DAY + "(?: " + DAY + ")?(?: then| again| okay| yeah)*"
            + "|(?:does|would|is) " + DAY
            + "(?: \\w+){0,3} (?:work|suit|okay|ok|all right|alright|good|fine)\\b.{0,12})$");

    private static final Pattern ASKS_DUTY = Pattern.compile(BEFORE
            + "(?:(?:what|when|where|why|who|which|how)\\b.{0,30}?"
            + " )?(?:(?:do|dont|does|doesnt|did|didnt|will|wont|would) (?:you|he|she|they|it|we|your \\w+|the \\w+)(?:"
            + " (?:still|always|often|usually|really|even|ever|then|also))* have to\\b|(?:do|does|did|will|would)"
            + " (?:you|he|she|they|it|we|your \\w+) need to\\b|(?:should|shouldnt) (?:you|he|she|they)(?: not)? be"
            + " (?:at|in|on|off|home|asleep|there|working)\\b|(?:are|arent|were|werent|is|isnt|was|wasnt)"
            + " (?:you|he|she|they) (?:supposed|meant|due|expected) to\\b).*");

    /** "Don't you have to admit it?" argues with a question mark. */
    private static final Pattern ARGUES = Pattern.compile("\\bto (?:just |first |at least"
            + " )?(?:try|admit|agree|accept|stop|start|think|understand|realise|realize|remember|learn|face|let|move"
            + " on|consider)\\b");

    private static final Pattern VIEWS = Pattern.compile(BEFORE + "(?:(?:\\w+ ){0,5}(?:and|so|but|because) )?(?:dont"
            + " )?(?:(?:id|i would)(?:"
            + " (?:really|just|still|probably|even|honestly|only|always|already|much))*"
            + " (?:guess|bet|sooner|rather|prefer|love|hate|enjoy|miss|expect|imagine|hope|wonder|drink|call"
            + " (?:it|that|this)|say"
            + " (?:so|its|that|youre|a|an|it|about)|put"
            + " (?:money|it|that)|be(?!(?:\\w|"
            + " )*\\b(?:talking|going|getting|ringing|seeing|in)\\b)|have"
            + " (?:been|felt|thought|said|gone|told|done|hated|loved|wanted|cried|left)|like"
            + " to (?:know|hear|ask|understand|check|stay|come"
            + " back|tell|hold|go back|make sure)|(?:need|want) to"
            + " (?:know|hear|ask|check|understand))\\b|(?:ill have"
            + " to|ive got to|i have to|id better|i had better|i"
            + " must|i ought to|i need to)\\b).*");

    private static final Pattern AT_THE_CLIENT = Pattern.compile(
            "\\byou (?:to|should|need|must|ought|have to|could|went|did|stopped|tried|left|had better)\\b|\\b(?:if"
                    + " (?:i|it) (?:were|was) (?:you|me)|in your (?:place|shoes)|instead|if you)\\b");

    private static final Pattern TAKES_TIME = Pattern.compile(BEFORE
            + "(?:(?:you )?take (?:your time|as (?:long|much time) as|all the time|whatever time|a"
            + " (?:moment|minute|second))\\b|let your (?:eyes|hands|shoulders|breath\\w*|feet|body|gaze)\\b|(?:only"
            + " |just )?when(?:ever)? youre ready\\b|in your own time\\b|(?:theres )?no (?:rush|hurry)\\b).*");

    private static final Pattern SURPRISED = Pattern.compile(BEFORE
            + "(?:get away(?: with you)?|come off it|give over|you (?:couldnt|could not) make it up|you"
            + " (?:cant|cannot) beat (?:it|that)|now youre talking|dont tell me|well i never)$");

    /** What a person needs of people, and not for a cure, is the client's need given back. */
    private static final Pattern PRESCRIBES = Pattern.compile(BEFORE
            + "(?:you (?:dont|do not) need (?:\\w+ ){1,5}?you (?:just |really )?need|(?:what|all) you (?:really"
            + " |actually )?need(?: now| here)? is) (?!(?:to"
            + " (?:be|feel|know|hear|say|tell|understand|believe|trust|grieve|talk)|someone|somebody|people|anyone|time|space|room|him|her|them|it|me|more|less|an?"
            + " (?:answer|person|friend|word|hand)|answers|help|proof|certainty|safety|peace|quiet|permission|both|love|company)\\b)((?:an?"
            + " |some |more |to )?\\w+).*");

    private static final Pattern NEEDS_PEOPLE = Pattern.compile(BEFORE
            + "you (?:dont|do not) need (?:\\w+ ){1,5}?you (?:just |really )?need (?:to be (?:heard|seen|held|believed"
            + "|understood|listened to)|someone|somebody|people|company)\\b.*");

    private static final List<Technique> ADVISING =
            List.of(Technique.ADVISE_WITHOUT_PERMISSION, Technique.ADVISE_WITH_PERMISSION, Technique.DIRECT);

    private static final List<Technique> REFLECTING =
            List.of(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.AFFIRM, Technique.SUPPORT);

    private final Technique really;

    SoundsLikeAdvice(Technique really) {
        this.really = really;
    }

    /** Moves what one sentence was taken for to what it is. */
    static void setRight(double[] p, Sentence sentence, Heard heard) {
        of(sentence, heard).ifPresent(kind -> kind.move(p));
    }

    private void move(double[] p) {
        for (Technique from : this == PRESCRIPTION ? REFLECTING : ADVISING) {
            p[really.ordinal()] += p[from.ordinal()];
            p[from.ordinal()] = 0;
        }
        if (this == SURPRISE) {
            p[really.ordinal()] += p[Technique.CONFRONT.ordinal()];
            p[Technique.CONFRONT.ordinal()] = 0;
        }
    }

    /** The same for a turn that does nothing else. */
    static double[] behaviours(double[] four, Heard heard) {
        List<Optional<SoundsLikeAdvice>> kinds =
                heard.sentences().stream().map(s -> of(s, heard)).toList();
        if (kinds.isEmpty() || kinds.stream().anyMatch(Optional::isEmpty)) return four;
        SoundsLikeAdvice last = kinds.getLast().orElseThrow();
        // a view may still press, and an exercise is led with "let your eyes close"; only the words of advice are gone
        if (last == OWN_VIEW || last == OWN_PACE) return four;
        Behaviour from = last == PRESCRIPTION ? Behaviour.REFLECTION : Behaviour.THERAPIST_INPUT;
        double[] moved = four.clone();
        moved[last.really.behaviour().ordinal()] += moved[from.ordinal()];
        moved[from.ordinal()] = 0;
        return moved;
    }

    private static Optional<SoundsLikeAdvice> of(Sentence sentence, Heard heard) {
        String said = Release.said(sentence.words()).replaceAll("['’]", "");
        if (APPOINTS.matcher(said).matches()) return Optional.of(APPOINTMENT);
        if (sentence.asks()
                && ASKS_DUTY.matcher(said).matches()
                && !ARGUES.matcher(said).find()) return Optional.of(DUTY_ASKED);
        if (SURPRISED.matcher(said).matches()) return Optional.of(SURPRISE);
        if (TAKES_TIME.matcher(said).matches()) return Optional.of(OWN_PACE);
        if (VIEWS.matcher(said).matches() && !AT_THE_CLIENT.matcher(said).find()) return Optional.of(OWN_VIEW);
        if (NEEDS_PEOPLE.matcher(said).matches()) return Optional.of(NEED_HEARD);
        Matcher prescribed = PRESCRIBES.matcher(said);
        boolean clients = prescribed.matches() && saidByClient(prescribed.group(1), heard);
        return prescribed.matches() && !clients ? Optional.of(PRESCRIPTION) : Optional.empty();
    }

    private static boolean saidByClient(String need, Heard heard) {
        String noun = need.substring(need.lastIndexOf(' ') + 1);
        return heard.lastClient().words().stream().anyMatch(w -> w.form().equals(noun));
    }
}
