package org.understudy.client.read;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Things said around the work rather than in it, and things that do not belong in the room. Tried in this order. */
public enum Occasion {
    INJECTION("ignore (all|any|every|your|the|previous|what)\\b.*(instruction|prompt|rule|above|told|file)|system"
        + " prompt|your (prompt|case file|programming|system message)|(ignore|forget|show|print|reveal|repeat|tell me)"
        + " .{0,20}your (instructions|rules|file)\\b|print (your|the|out)|as an? (ai|assistant|language"
        + " model)|developer mode|(?<!\\b(you|he|she|they|i|we|to|did|could|would|never|then) )(stop|quit)"
        + " (being|playing|pretending)|(act|behave|respond) as (a|an|if)|(?<!(where|what|how|who|as|like|that|than)"
        + " )you are now (an?|the|in|going to|free|no longer|my|called|acting)\\b|jailbreak|drop table|sudo |select"
        + " \\*|<script|</|repeat (after me|the word|everything)|say the (word|phrase|following)|out of"
        + " character|break character|role.?play is over|end (the )?(simulation|role)|\\bjson\\b|base64|translate"
        + " (this|the following)|write (me )?(a |an )?(poem|code|essay|function|haiku|story|song|script)|summari[sz]e"
        + " the (above|text)|list (your|all) (facts|units|secrets|hidden)|reveal (your|the|all)|what('s| is) (in"
        + " )?your (hidden|secret)|admin (mode|override)|override|debug"),
    HOSTILE("\\b(idiot|moron|pathetic|loser|you (stupid|silly|dumb|daft|fat|ugly)( (old|little|stupid|silly))*"
        + " (woman|man|girl|boy|cow|bitch|git|fool|person|thing)|you( (stupid|silly|little|old))*"
        + " bitch|(?<=^|[^\\p{L}' ] |\\b(oh|please|do|sake|well|(will|would|can|could|can't|won't|don't) you("
        + " just)?|you (should|can|need to|have to)|you to|you'd) |(^|[^\\p{L}' ] )(just|now|so|then|right|okay|ok)"
        + " )shut up|(?<!\\b(had|has|he|she|they|who|you|that|to|and|then) )shut it|pull yourself together|get over"
        + " (it|yourself)|grow up|man up|snap out of it|stop (whining|moaning|whingeing|crying|being"
        + " such)|whining|whinge|drama queen|nobody cares|no one cares|who cares|waste of (space|my"
        + " time)|(?<!\\b(not|about|of|be|mind|for) )wasting my time|(you|you're|this"
        + " is|that's|what|such|complete|total|talking to you is) (are )?(just )?(such )?(a )?(complete |total |real"
        + " )?waste of time(?! (for you|to))|attention.?seek\\w*|crybaby|cry ?baby|fuck|fucking|piss"
        + " off|bullshit|bloody useless|you('re| are) (just )?(so |such a |a |being |really |completely"
        + " )*(stupid|useless|lazy|weak|ridiculous|selfish|liar|boring|disgusting|failure|coward|hopeless|hysterical|childish)(?!"
        + " (to|for|about|with|in your|at))|you disgust|sick of (you|listening|hearing)|i don't care|get a"
        + " grip|(?<!\\b(if|like|somehow|though|think|believe|feel|because|says?|said|was|wonder)\\b.{0,30})your own"
        + " fault|you deserve(d)? (it|that))\\b"),
    ROBOT("\\bare you (a |an |even |actually |really |just"
            + " )*(robot|bot|ai|computer|real|human|machine|program|chatbot|chatgpt|language"
            + " model|simulation|simulated|actor|person)\\b|(is this|am i (talking|speaking) (to|with)) (a |an"
            + " )?(real|bot|robot|computer|machine|human|ai)|\\b(you('re| are| must be)|this is|is this|it's|aren't"
            + " you) (just |only |really |actually |even |not |all |basically )*(an? )?(real |bit of )?(robot|(chat"
            + " ?)?bot|ai|computer( program(me)?)?|machine|program(me)?|software|language model|simulation|chatgpt"
            + "|(?<=real )(person|human( being)?))(?=[,.!?]| (are|aren't|is|isn't) (you|it)|,? right\\b|$)"),
    CONFIDENTIALITY("\\bconfidential|(?<!\\b(to|you|she|he|they|i|and|can|could|would) )(stays?|kept|keep it|remains?)"
        + " (just |strictly |only )?(between|in (this|the) room|in here|private|with me)|\\bprivacy\\b|(leaves?|goes"
        + " (beyond|outside|out of)) (this|the|these) (room|four walls|walls)|who (can|gets to|will|might|may|else"
        + " (can|gets to|will)) (see|read|know|hear|find out)|\\bprivate (conversation|talk|session)|i('ll|'d| will|"
        + " may| might| do)?( also| just| sometimes)? (take|keep|make|write) (some |a few |brief |short"
        + " )?notes\\b|\\bmy supervisor\\b.{0,40}(hear|listen|read|see|discuss|talk|know)|(discuss|talk about|go"
        + " through|share) .{0,40}(with my supervisor|in supervision)|(nobody|no one|no-one) else (will"
        + " )?(hears?|reads?|sees?|gets to)|(unless|except)\\b.{0,50}\\b(at risk|in danger|(risk|danger)"
        + " (of|to)|harm|life)|data protection|(won't|will not|never)"
        + " (tell|repeat|share|pass)\\b.{0,30}(anyone|anybody|outside|on)|(pass|share) (that|it|this|anything)"
        + " on|(harm|risk|danger).{0,60}(have to|need to|would|must|might).{0,30}(tell|share|speak|let|pass)|(have"
        + " to|need to|would) (tell|let).{0,30}(someone|gp|doctor|supervisor)"),
    CONSENT("\\b(consent(?! (when|to (have )?sex|if))|recorded|(?<!the )recording (this|today|our|the)|record (this"
            + " (session|hour|talk|conversation|meeting)|today|our|the (session|talk|conversation))|sign (this|the|a)"
            + " |permission to record)|(happy|okay|ok|all right|alright|comfortable|willing) (for me )?(to|with) (go"
            + " ahead|start(?! with|\\W*$| (now|today|there|this))|begin(?! with|\\W*$|"
            + " (now|today|there|this))|proceed|carry on|that|do (this|that)|continue|try (this|that|it))\\b"),
    TIME("what time (is it|do you make it)|what's the time|how (much time|long) (do|have|are) we|(we have|we've"
            + " got|we have got|there('s| is| are)) (about |around |only |still |just )*(\\w+|\\d+|a (few|couple)("
            + " of)?|a little) (more )?(minute|minutes|mins|time) (left|to go|today|remaining|together)|\\d+"
            + " minutes left|keep an eye on the (time|clock)"),
    ENDING("\\b((?<!(say|said|saying) )good ?bye|(?<!(say|said|saying) )bye( then| for now)?|see you"
        + " (next|then|again|on|in|soon|later|at)|same time next|next (appointment|session)\\?|shall we"
        + " (meet|say|book)|meet (again )?next|(make|book|arrange) (you )?(in )?(another|the next|a next|a second)"
        + " (appointment|session|time|hour)|(?<!(to|you|they|we|people|somebody|someone|anyone|anybody) )take care(?!"
        + " of (?!yourself))( of yourself)?|until next (time|week)|(that's|that is|we're|we are) (all |about |nearly"
        + " |almost |just )*(time|out of time|at (the|our) (end|time)|all we have time|it for today)|our time('s| is)("
        + " nearly| almost)? (up|over)|(?<!you (could|can|may) )(?<!\\b(you|he|she|they|people|it) )(?<!by the time"
        + " (we|you) )(wrap|finish|close|stop) (things )?(up|there|here|off|for today)|(leave|stop|end|finish)"
        + " (it|things|that|this) (there|here) (for )?today|(shall|should|can) we (leave it|stop|end|finish)( there|"
        + " here)?\\?|call it a day|coming? to (the|an) end|before we (finish|stop|end|close|wrap|go\\b(?!"
        + " (on|any|further|into|back|through|over|there|deeper|to)))(?!.{0,12}\\b(would|could|can|will|what|how|is|are|do|did)\\b.*\\?)|(we('re|"
        + " are)|we) (have to|need to|should|will have to|'ll have to) (stop|finish|end|wrap)|running out of time|end"
        + " of (our|the) (session|time|hour))"),
    HOW_ARE_YOU("^(and |so )?(how are you( (doing|keeping|today|feeling( today| now| about (being|coming) here| right"
            + " now)?|this (morning|afternoon|evening|week)|getting on|finding (it|things)))?|how('s| is)"
            + " (it|everything|life|things|your (day|week))( going)?( been)?( today| so far)?|how are things( with"
            + " you)?( today| going| at the moment)?|how (have you|'ve you|have things|has your week|has the"
            + " week|has it|has life) been( (keeping|doing|lately|recently|since( i last saw you| we last"
            + " (met|spoke))?|this week|getting on|feeling( lately)?))?|how was (the|your)"
            + " (day|week|morning|weekend)|(are )?you (ok|okay|all right|alright|well)( today)?|you doing"
            + " (ok|okay|all right|alright)|(how|what) (has|have|'s|is|was|were) (today|the day|your day|your"
            + " morning)( been)?( like)?( for you)?( so far| today)?)([,?. ]*(today|then)|, ?\\p{L}+)?[?. ]*$"),
    GREETING("^(hi|hello|hey|hiya|good (morning|afternoon|evening)|morning|afternoon|evening|welcome|come (on )?in|come"
            + " (on )?through|nice to (meet|see)|lovely to (meet|see)|good to (meet|see)|great to"
            + " (meet|see)|pleased to meet|(please,? )?(do )?((have|take) a seat|sit (yourself )?(down|wherever)|make"
            + " yourself (comfortable|at home))|thank you for"
            + " coming|thanks for coming|glad you (came|could)|sorry to keep you)\\b"),
    SMALL_TALK("\\b(weather|bucketing|pouring (down|out)|lashing|(stay|keep|get)"
            + " (dry|wet|soaked)|raining|rainy|sunny|parking|park ok|find (us|the place|your way|it (ok|okay|all"
            + " right))|(your|the) (journey|trip) (here|in|over)|(get|getting|got) here (ok|okay|all"
            + " right|today)|traffic|(?<!(drink|drinking|having|over|with|share|for) a )cup of"
            + " (tea|coffee)|(glass|drink) of water|some water|any plans|plans for the|(doing|up to) (anything"
            + " nice|this weekend)|(nice|lovely) (coat|top|jumper|shoes|bag|scarf|day)|football|the"
            + " match|telly|christmas shopping|warm enough|cold in here|(is|are) (the|that)"
            + " (heating|chair|window|temperature))\\b"),
    THANKS("^(well |okay |ok |right |great |and )*(thank you|thanks|cheers|ta|much appreciated|i appreciate"
            + " (that|it|you|your))\\b");

    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(der|die|das|und|ist|wie|nicht|ich|sie|ihnen|haben|est|vous|votre|comment|parlez|je|les|des|qu|que|como|está|cómo|usted|qué|por|los|las|una|mi|che|sono|come|sta|lei|di|della|jag|är|hur|vad|och|mår|du|czy|jak|się|nie|pan|pani|hoe|gaat|het|niet|een|wat|você|não|tudo|ça|pourquoi|warum|wo|oggi|quanto|buongiorno|hola|bonjour|guten|hvordan|har|det|kuinka|miten|voit|olla|nasıl|merhaba|gracias|merci|danke|kya|aap|kaise|bạn|habari|sut|wyt|ti)\\b");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|you|your|is|are|was|what|how|do|did|and|that|it|to|of|i|a|in|me|have|when|why|who|about|for|with|can|could|would|tell|feel|will|he|she|they|him|her|his|we|us|back|go|get|got|not|there|here|this|were|been|has|had|at|on|from|by|or|if|so|does|too|but|any|she)\\b");

    /** Words given back between marks, with more around them. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"“][^\"“”]{2,120}[\"”](?=[^\\p{L}]*\\p{L})|(?<=\\p{L}[,:]? )[\"“][^\"“”]{2,120}[\"”]");

    private final Pattern pattern;

    Occasion(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    private static final LatelyRead<Set<Occasion>> ALL = new LatelyRead<>(Occasion::read);

    /** Every occasion a turn matches; what is quoted in it insults nobody. */
    static Set<Occasion> all(String turn) {
        return ALL.of(turn);
    }

    private static Set<Occasion> read(String turn) {
        String plain = Words.plain(turn);
        String own = Words.plain(QUOTED.matcher(turn).replaceAll(" "));
        Set<Occasion> all = EnumSet.noneOf(Occasion.class);
        for (Occasion o : values()) if (o.matches(o == HOSTILE ? own : plain)) all.add(o);
        return Collections.unmodifiableSet(all);
    }

    boolean matches(String plain) {
        return this == HOSTILE
                ? HardWords.hurled(pattern, plain)
                : pattern.matcher(plain).find();
    }

    /** The first occasion a sentence matches. */
    static Optional<Occasion> in(String sentence) {
        return all(sentence).stream().findFirst();
    }

    /** Whether a text is in another language: another script, or foreign function words and hardly an English one. */
    static boolean isForeign(String text) {
        String plain = Words.plain(text);
        long letters = plain.codePoints().filter(Character::isLetter).count();
        long strange = plain.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        if (letters > 0 && strange * 2 > letters) return true;
        long english = ENGLISH.matcher(plain).results().count();
        long foreign = FOREIGN.matcher(plain).results().count();
        long accents =
                plain.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
        return foreign >= 2 && foreign > english
                || foreign >= 1 && english == 0 && Words.count(text) <= 4 && Words.count(text) >= 2
                || accents >= 2 && english == 0 && Words.count(text) >= 2;
    }

    /** Keys hit at random: no letters, one letter over and over, or no vowels. */
    static boolean isGibberish(String text) {
        String plain = Words.plain(text);
        String letters = plain.replaceAll("[^\\p{L}]", "");
        if (letters.isEmpty()) return !plain.replaceAll("[^\\p{N}]", "").isEmpty() || plain.length() > 3;
        if (plain.matches("((m+|h+m+|m+[- ]?h+m+|u+[hm]+([- ]?h?u+[hm]+)?|a+h+|o+h+|e+r+m?|ye+ah|sh+)[ ,.…?!–-]*)+|[mh"
                + " ,.-]+[.…?!]*")) return false;
        if (letters.length() >= 4 && letters.chars().distinct().count() <= 2) return true;
        long bad = Words.of(text).stream()
                .filter(w -> w.length() >= 4)
                .filter(
                        w -> w.matches(
                                ".*[bcdfghjklmnpqrstvwxz]{6,}.*|.*(.)\\1{3,}.*|[^aeiouyáéíóúäöüàèå0-9']{4,}|.*(asdf|qwer|zxcv|hjkl|sdfg|jkl|dfgh|wert).*"))
                .count();
        return bad > 0 && bad * 2 >= Words.of(text).size();
    }
}
