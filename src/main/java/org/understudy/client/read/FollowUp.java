package org.understudy.client.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.AnswerShape;

/** Short questions that mean nothing by themselves and everything after what was just said. */
public enum FollowUp {
    WHY("why|what( (stops|stopped)|'s stopping) you( then| there)?|why('s| is| was| did| do| not|)( that| it| you|"
            + " this)?( so| do that| happen)?|how come|what('s| is| was) (the reason|behind (that|it|this))|what"
            + " (makes|made) (you say|that|it|you do|you think) ?(that|so|happen)?|because\\.*|how so|what('s| is|"
            + " was) that about|why do you think (that|it) (is|was|happens|happened)"),
    FEEL("(and )?what (was|is|'s) (that|it) like,? (to|for"
            + " you|being|hearing|having|doing|standing|sitting|watching) .*|how (did|does|do|was|is)"
            + " (that|it|this|you|all that|all of that)( (make|leave|land|sit|for))?( you)?( feel| feeling| for"
            + " you| with you)?( about (that|it|this))?( (then|now|at the time|inside))?|(and )?what"
            + " (was|is|'s|must) (that|it|this)( have been)? like( for you)?( then| now| to| living with"
            + " that)?|what (did|do|does|are) (you|that|it) (feel|feeling|bring up)( then| now| in you| for you|"
            + " when (that|it) happen(s|ed))?|what('s| is| was) (that|it) like( for you)?|(and )?how (did|does)"
            + " (that|it) affect you|what feelings? (was|were|is|came|comes) (that|there|up)( for you)?|what('s|"
            + " is) it like to say that( out ?loud)?( here)?"),
    THOUGHT("what (went|goes|was going|is going|runs|ran|was running) through your (mind|head)( then| when (that|it)"
        + " happen(s|ed)| at (that|the) (moment|time|point)| just (then|now))?|what (were|are|did|do|was|'s|is)"
        + " (you|it you) (thinking|think|say to yourself|tell(ing)? yourself)( then| at (that|the) (moment|time)| when"
        + " (that|it) happen(s|ed)| about (that|it)| just now)?|what (did|does|do) (that|it|this) mean( to| about|"
        + " for)? ?(you|yourself)?|what do you make of (that|it|this)|what does (that|it) say about you|and if that"
        + " were true.*|what would be so bad about that|what('s| is| was) the (worst|hardest|toughest|scariest|most"
        + " difficult) (part|thing|bit|moment)( of| about)?( (that|it|this|all (this|that)))?( for you)?"),
    NEXT("(and |so )?(then|what happened( (that|this) time)?|and then|next|what then|what"
            + " (happened|happens|came|comes) (then|next|after( that| wards)?)|what did (you|he|she|they) do("
            + " then| next| straight after(wards)?| afterwards| after( that)?| about (that|it))?|how did (that|it)"
            + " (go|end|turn out)|what was next)"),
    WHEN("(and |so )?(when|since when|how long ago( (was|is|did) (that|it|this)( happen| start| begin)?)?|(in"
        + " )?(what|which) (year|month|day) (was|is) (that|it|this)( in| then)?|when (was|did|is|does) (that|it|this)("
        + " happen| start| begin)?|how long (was|is|'s) (that|it)( for)?|how long (did|does) (that|it) (last|take|go"
        + " on)( for)?( you)?|what time( was (that|it))?|how old were you( then| at the time| when (that|it)"
        + " happened)?|(for )?how long( for| now| has (that|it|this) been( going on)?)?)"),
    OFTEN("(and |so )?(how often|how many times|how (much|many)|(is (that|it) )?every (single"
        + " )?(day|night|time|week)|always|each time|all the time|most days|a lot)( is that| does (that|it) happen| do"
        + " you do (that|it)| would you say|, would you say)?( then| now)?"),
    WHO("(and |so )?(who|whose (idea|fault|doing|choice|decision) (was|is) (that|it|this)( to \\w+("
            + " \\w+){0,2})?|with who|with whom|who with|who else|who (was|is|were) (that|it|there|with"
            + " you|they)|who('s| is) (that|he|she))"),
    WHERE("(and |so )?(where|whereabouts( (was|is) (that|it|this))?|(in )?(what|which) (part of (the"
            + " )?(town|city|country|world)|room|street|town|city|place) (was|is) (that|it|this)( in)?|where('s|"
            + " was| is| were) (that|it|this|you|he|she|they)( then| now)?)"),
    EXAMPLE("like what|such as|for (example|instance)|(can|could|would) you (please )?(give|think of) (me )?an?"
            + " example( of (that|it))?|give me an example( of (that|when that happened))?|in what way|how do you"
            + " mean|what (sort|kind) of (thing|things|stuff)|which (one|ones|bit|part)|what do you mean( (by|with)"
            + " (that|this|it))?( word)?( exactly)?|meaning|what (is|was|'s) (it|that)|what exactly|how exactly|how('s|"
            + " is)? that|in what sense"),
    MORE("(please |just )?(go on|say more|tell me more|and|so|yes|mm+|m+h?m*[- ]?h+m+|mhm|uh"
        + " ?huh|hm+|yeah|ok(ay)?|right|i see|i'm listening|keep going|carry on|anything else|what else|is there"
        + " (anything|more)( else)?|and\\?|more|oh|really|wow|say a (bit|little) more|tell me (a (bit|little)"
        + " )?more|can you (say|tell me) (a (bit|little) )?more|could you (say|tell me) (a (bit|little) )?more|would"
        + " you (say|tell me) (a (bit|little) )?more|what more|what do you (two |both |guys )?(like to do|like"
        + " doing|do|get up to|talk about) together|what do you do with (him|her|them)|expand on that|i'd like to hear"
        + " more)( about (that|it|this|him|her|them))?( please| if you('d)? (like|want|can))?( to me)?");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}']+$");
    private static final Pattern LEAD = Pattern.compile(
            "^((haha|ha|lol|heh|oh|ah|okay|ok|so|and|right|yeah|yes|mm+|mhm|hm+|well|um|uh|but|i see|sorry|sure),? )+");

    private final Pattern pattern;

    FollowUp(String pattern) {
        this.pattern = Pattern.compile("(?:" + pattern + ")");
    }

    /** Asks for more of the same or for what came after, whatever that is. */
    public boolean wide() {
        return this == MORE || this == NEXT || this == EXAMPLE;
    }

    /** What an answer to it would look like. */
    public AnswerShape shape() {
        return switch (this) {
            case WHY -> AnswerShape.WHY;
            case FEEL -> AnswerShape.FEEL;
            case WHEN -> AnswerShape.WHEN;
            case OFTEN -> AnswerShape.HOW_OFTEN;
            case WHO -> AnswerShape.WHO;
            case WHERE -> AnswerShape.WHERE;
            case THOUGHT, NEXT, EXAMPLE, MORE -> AnswerShape.OPEN;
        };
    }

    /** The follow-up this sentence is, if it is nothing else. */
    static Optional<FollowUp> in(String sentence) {
        String plain = EDGES.matcher(Words.plain(sentence)).replaceAll("").replace(",", "");
        Optional<FollowUp> whole = match(plain);
        return whole.isPresent() ? whole : match(LEAD.matcher(plain).replaceFirst(""));
    }

    private static Optional<FollowUp> match(String plain) {
        for (FollowUp f : values()) if (f.pattern.matcher(plain).matches()) return Optional.of(f);
        return Optional.empty();
    }
}
