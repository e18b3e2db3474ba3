package org.understudy.client.retell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;

/** What is asked of the scene while it is told: where one is, what time it is, who is there. Told by the words of the lines. */
enum Scene {
    PLACE(
            "\\bwhere (are|were) you\\b|\\bwhere('s| is| was) (this|that|it)\\b|\\b(what|which)"
                    + " (place|room|street|part of the \\w+) (is|are|was|were)\\b|\\bare you"
                    + " (inside|outside|indoors|outdoors|in (the|a|your)|at (the|a|your))\\b",
            "\\b(i'm|i am|we're|we were|i was|i'd got|i went) (stood |sat |stuck |lying |still |back |up |down |out"
                    + " )*(in|at|by|on|under|behind|outside|inside|off|past|near)\\b"),
    TIME(
            "\\bwhat('s| is| was) the time\\b|\\bwhat time\\b|\\bhow late\\b|\\b(is|was) it (still"
                    + " )?(day\\w*|night\\w*|morning|evening|afternoon|dark|light|late|early)\\b|\\b(what|which)"
                    + " (part|time|hour) of (the )?(day|night)\\b|\\bday or night\\b",
            "\\b(o'clock|half past|half \\w+|quarter (to|past)|\\w+ (past|to) \\w+ (in the morning|at night)|(it's|it"
                    + " is|was) (getting )?(dark|light|night|morning|evening|late|early)|midnight|\\w+ fifty-\\w+)\\b"),
    PEOPLE(
            "\\bwho('s| is|'re| are| was| were)? ?(else )?(with|there|here|around|near|next|beside|in)\\b|\\bwho"
                    + " else\\b|\\bare you (alone|on your own|by yourself)\\b|\\b(is|are|was|were) (there"
                    + " )?(anyone|anybody|someone|somebody)\\b|\\bwho (do|can|did) you see\\b|\\bon your own\\b",
            "\\b(he|she|they|he's|she's|they're|we|everyone|everybody|nobody|somebody|people)\\b"),
    WEATHER(
            "\\bweather\\b|\\b(is|was) it (rain\\w*|wet|cold|warm|hot|sunny|snow\\w*|wind\\w*|dry)\\b|\\bhow"
                    + " (cold|warm|hot|wet) is it\\b",
            "\\b(rain\\w*|wet|sun\\w*|snow\\w*|wind\\w*|mist\\w*|cold|warm|hot|freez\\w*|drip\\w*|heat)\\b"),
    HANDS(
            "\\bwhat (are|were|have) you (holding|carrying|wearing|got)\\b|\\bin your hands?\\b|\\byour hands?"
                    + " doing\\b|\\bare you holding\\b",
            "\\b(hands?|holding|carrying|fingers?|i've got (the|a|my)|i've the|wearing)\\b");

    /** "Where's Theo?", "what is she doing?": somebody, at that moment. */
    private static final Pattern SOMEBODY = Pattern.compile("\\bwhere('s| is| was| are|'re) (?<where>(the |your |my"
            + " )?(?!you\\b|we\\b|this\\b|that\\b|it\\b)[\\w'-]+)|\\bwhat('s| is| was| are|'re| does| did| do)"
            + " (?<what>(the |your )?(?!you\\b|we\\b|this\\b|that\\b|it\\b|happening\\b|going\\b|next\\b)[\\w'-]+)"
            + " (doing|saying|wearing|look\\w*|say|do|feel\\w*)\\b|\\bhow (does|is|do|are) (?<how>(the |your"
            + " )?(?!you\\b|we\\b|this\\b|that\\b|it\\b)[\\w'-]+) (look\\w*|doing|seem\\w*)\\b|\\b(can you see|do"
            + " you see|is|are) (?<is>(the |your"
            + " )?(?!you\\b|we\\b|this\\b|that\\b|it\\b|there\\b|anyone\\b|anybody\\b|what\\b)[\\w'-]+)"
            + " (there|here|with you|near|close|beside|next|doing|saying)\\b");

    /** Asks what one would wish or fears; that is a thought and no part of the scene. */
    private static final Pattern OF_A_MIND =
            Pattern.compile("\\byou (want|wish|need|hope|afraid|scared|expect|believe|worried)\\b|\\bare you"
                    + " (afraid|scared|worried|hoping)\\b");

    /** A number is asked for. */
    private static final Pattern A_NUMBER = Pattern.compile("\\d|\\b(number|suds|scale|hundred|ten|nought|zero)\\b");

    private final Pattern asked;
    private final Pattern told;

    Scene(String asked, String told) {
        this.asked = Pattern.compile(asked);
        this.told = Pattern.compile(told);
    }

    /** What of the scene is asked for; nothing where a number is. */
    static Optional<Scene> in(Heard heard) {
        String plain = heard.plain();
        if (!heard.asks() || A_NUMBER.matcher(plain).find()) return Optional.empty();
        return Stream.of(values()).filter(s -> s.asked.matcher(plain).find()).findFirst();
    }

    /** Whom it is asked of, in the counselor's word: a name, "he", "the driver". */
    static Optional<String> somebody(Heard heard) {
        if (!heard.asks()) return Optional.empty();
        Matcher m = SOMEBODY.matcher(heard.plain());
        if (!m.find()) return Optional.empty();
        return Stream.of("where", "what", "how", "is")
                .map(m::group)
                .filter(g -> g != null)
                .findFirst();
    }

    static boolean ofAMind(Heard heard) {
        return OF_A_MIND.matcher(heard.plain()).find();
    }

    /** The author's own lines for it; empty where there are none. */
    List<String> written(Segment segment) {
        return segment.scene().getOrDefault(name().toLowerCase(java.util.Locale.ROOT), List.of());
    }

    /** Whether a line says something of it. */
    boolean says(String line) {
        return told.matcher(Words.plain(line)).find();
    }

    /** Lines that speak of somebody: by name or kind, else by "he" or "she" where that was asked. */
    static Predicate<String> speaksOf(String somebody, List<String> alsoCalled) {
        Set<String> names = new HashSet<>(Words.content(somebody));
        names.addAll(alsoCalled);
        String word = somebody.strip();
        List<String> pronouns = List.of("he", "she", "they", "him", "her");
        if (pronouns.contains(word))
            return l -> Pattern.compile("\\b" + word + "\\b")
                    .matcher(Words.plain(l))
                    .find();
        return l -> Words.content(l).stream().anyMatch(names::contains);
    }
}
