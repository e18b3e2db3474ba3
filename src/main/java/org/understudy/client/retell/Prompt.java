package org.understudy.client.retell;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.client.read.Heard;
import org.understudy.session.Technique;

/** What a counselor may say in and around a retelling. Tried in this order. */
enum Prompt {
    STOP("\\b(let's (stop|pause|take a break)|we can stop(?! (when|if|any|at any|as soon))|stop there|that's"
            + " enough|open your eyes|come(s)? back (in)?to the room|back (in|to) (the|this) room|take a"
            + " break|leave the memory|you can stop(?! (when|if|any|at any|as soon))|shall we stop|out of the"
            + " memory)\\b"),
    AGAIN("\\b((once|one) more( time)?|(from|to) the (start|beginning|top) again|again from|start"
            + " (over|again)|(go|run) through it again|tell it again|another time through|(a|the) second time(?="
            + " (through|now|please|from))|do (it|that) again|back to the (start|beginning))\\b"),
    STAY("\\b(stay (with|at|in|on|right (with|at|in)) (that|this|the|it there)"
            + " ?(moment|part|point|bit|picture|image|second|place|minute)|stay (right )?there|hold (it|that)"
            + " there|hold that (moment|picture|image)|don't (rush|move on)|linger (there|here|on (it|that)))\\b"),
    BACK("\\b(skipped|skip(ping)?|jumped|missed (a|that|the)|left (a bit|something|that|a part|one bit) out|leave"
            + " (a bit|one bit|something) out|go back (a bit|to (the|that|just|when|where|before))|rewind|what"
            + " happened (between|just before|right before|in between)|slow (it )?down|the"
            + " (part|bit|moment) (you|that|just|before|between|where)|right before|just before|hot ?spot|that"
            + " gap|in slow motion|frame by frame)\\b"),
    SENSE("\\b(what (do|can|did|could) you (see|hear|smell|taste|notice)|what (are|were) you (seeing|hearing|looking"
            + " at)|what('s| is| was) (around you|it look|the light|the sound|the smell)|what does it"
            + " (look|sound|smell) like|sounds?|smells?|look around|colou?rs?|describe (what you see|the"
            + " scene|it|where you are))\\b"),
    BODY("\\b(in your body|your body|where (do|did) you feel|physical(ly)?|your"
            + " (chest|heart|hands|stomach|breathing|legs|jaw|shoulders|throat)|body (doing|feel\\w*))\\b"),
    THOUGHT("\\b(what (are|were) you (thinking|saying to yourself)|(going|went|goes|running) through your"
            + " (mind|head)|what do you think (is|in|at)|thoughts?|what does (it|that) mean)\\b"),
    FEELING("\\b(what (are|were|do|did) you (feel(ing)?)|how (do|did|are|does it|were) you feel(ing)?|what"
            + " (emotion|feeling)s?|how does (it|that) feel|feelings?)\\b"),
    EYES("\\b(close your eyes|eyes (closed|shut)|shut your eyes)\\b"),
    PRESENT("\\b(present tense|as (if|though) (it's|it is|it were|you're|you are|it was)|(happening|there) (right"
            + " )?now|in the present|\"?i am\"?|say i('m| am))\\b"),
    BEGIN("\\b(start (at|from|with|telling|where|when|whenever|by)|begin (at|with|when|where|whenever|by)|take me"
            + " (through|back)|walk me through|talk me through|tell me (the|that|what happened|about (the|that)"
            + " (memory|accident|crash|night|day|evening|attack|event|fire|moment))|go (back )?(to|through)"
            + " (the|that|what) (memory|accident|crash|night|day|evening|moment|happened)|from the"
            + " (beginning|start)|(ready|willing|able|prepared|happy|up for it) to (start|begin|try|go)|bring yourself"
            + " back|go there now|tell the (story|memory)|imagine|shall we (begin|start|try))\\b"),
    CONTINUE("\\b(what('s| is) happening( now)?|what happen(s|ed) (next|then|after|now)|go on|keep going|carry on|and"
            + " then|stay with (it|that|the|this)|you're doing (really |so |very )?(well|great|good|fine)|doing"
            + " well|well done|i'm (right )?here|i'm with you|i know (this is|it's|it is)"
            + " (hard|difficult|tough)|good work|keep"
            + " (telling|with)|continue|mm+|mhm|okay|ok|yes|good|right|that's it|you can do|one step|bit by"
            + " bit|what (do|did) you do|where are you( now)?|and now)\\b");

    private final Pattern pattern;

    Prompt(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The prompt a turn is; a silence goes on. */
    static Optional<Prompt> in(Heard heard) {
        if (heard.silent()) return Optional.of(CONTINUE);
        for (Prompt p : values()) if (p.pattern.matcher(heard.plain()).find()) return Optional.of(p);
        boolean carries =
                heard.coded().has(Technique.IMAGINAL_PROMPT) || heard.coded().has(Technique.REINFORCE);
        return carries ? Optional.of(CONTINUE) : Optional.empty();
    }

    /** Whether it asks for the telling, whatever else it asks: "Close your eyes, and what do you see?" */
    static boolean invites(Heard heard) {
        return Stream.of(BEGIN, EYES, PRESENT)
                .anyMatch(p -> p.pattern.matcher(heard.plain()).find());
    }

    boolean detail() {
        return this == SENSE || this == BODY || this == THOUGHT || this == FEELING;
    }
}
