package org.understudy.client.read;

import java.util.regex.Pattern;

/** What a question is wrapped in when people talk: fillers, false starts, and the polite way in ("I was just wondering if…"). */
final class Wrapping {
    /** Said anywhere, meaning nothing. */
    private static final Pattern FILLER =
            Pattern.compile("\\b(um+|uh+|er+m?|hm+|sort of|kind of|kinda|sorta|i mean|you know(?= ?,)|as it were|or"
                + " (something|whatever|anything)( like that)?|and (stuff|that)(?=[?.,]|$)|if you('d)?"
                + " (like|want|don't mind( me asking)?)|if (that's|it's) (ok(ay)?|all right|alright)( with you)?|if i"
                + " (may|might|can)( ask)?|i (guess|suppose|imagine|gather|think|take it|understand)(?= ?,)|well(?="
                + " ?,)|right(?= ?,)|,? ?(only )?as (much|little|far) as you(('d| would)? (like|wish|want)|( feel)?"
                + " (can|able))( to)?|basically|actually|literally|honestly(?= ?,))\\b");

    private static final Pattern LIKE = Pattern.compile(",\\s*(like|say|you know|well|right|yeah|okay|ok)\\s*(?=,)");

    /** A word, or two, said twice over. */
    private static final Pattern TWICE = Pattern.compile("\\b(\\w+( \\w+)?)(,| -|\\.\\.\\.)? \\1\\b");

    private static final Pattern WAY_IN =
            Pattern.compile("^[,.;:\\s–—-]*((so|and|but|okay|ok|right|well|now|alright|all"
                + " right|yeah|sorry|also|then)\\b[,.\\s]+)*(i('m| am| was|'ve been| have been)? ?(just |kind of"
                + " |really |still |a bit |a little )*(wonder(ing|ed)?|curious|interested|thinking|asking|trying to"
                + " (understand|get a (sense|picture|feel)))( (if|whether|about|of|to know|in|to hear|to"
                + " understand))*( (you|i) (could|can|might|would|'d) (maybe |just |perhaps )?(tell me|say|talk me"
                + " through|ask|describe)( (a (bit|little)( more)?|something|more))?( about| for)?)?|(i('d| would)"
                + " (just |also |really |quite )*(like|love|be (interested|curious|glad)|want) (you )?to"
                + " (hear|know|ask|understand|talk( a (bit|little))?|tell me|get a sense|say)( (from you|a"
                + " (bit|little)( more)?|more|something))?( about| of)?)|(can|could|would|will|may|might) (you|i)"
                + " (just |maybe |perhaps |please |possibly |at all )*((be )?(willing|able) to |like to |bear to"
                + " )?(tell me|say|talk( to me)?( a (bit|little))?|talk me through|walk me through|ask("
                + " you)?|explain|share|describe( for me| to me)?|help me understand|give me (a sense|an idea))( (a"
                + " (bit|little)( more)?|something|more))?( about| of)?|(please )?(tell me|talk to me|talk me"
                + " through|walk me through|say something|let's talk|describe( for me| to me)?)( (a (bit|little)("
                + " more)?|something|more))?( about)?|help me (to )?understand|do you mind (if i ask|me asking|telling"
                + " me|saying)( about)?|is it (ok|okay|all right|alright) (if i ask|to ask)( (you )?about)?|what"
                + " about|how about|what can you tell me about|i (guess|suppose|imagine|gather|take"
                + " it|understand|hear|know|see|notice)(?! (you|what|how|who|why|when|where))(,| that)?|it"
                + " (sounds|seems|looks) (to me )?(like|as (if|though))|let me ask( you)?( about)?|(one|another) thing"
                + " i (wanted|wonder) (to ask )?(is|was)?)\\b[,:\\s]*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Wrapping() {}

    /** Whether a word stands again right after itself, or after one other: nothing else can be said twice over. */
    private static boolean repeats(String text) {
        String before = "";
        String last = "";
        for (int at = 0; at < text.length(); at++) {
            if (!isOfAWord(text.charAt(at))) continue;
            int end = at + 1;
            while (end < text.length() && isOfAWord(text.charAt(end))) end++;
            String word = text.substring(at, end);
            if (word.equals(last) || word.equals(before)) return true;
            before = last;
            last = word;
            at = end;
        }
        return false;
    }

    /** As {@code \\w}. */
    private static boolean isOfAWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** What is left of a plain text once it is unwrapped; the whole where nothing would be left. */
    static String off(String plain) {
        String bare = FILLER.matcher(plain).replaceAll(" ");
        if (bare.indexOf(',') >= 0) bare = LIKE.matcher(bare).replaceAll(" ");
        if (repeats(bare)) bare = TWICE.matcher(bare).replaceAll("$1");
        String before;
        int rounds = 0;
        do {
            before = bare;
            bare = WAY_IN.matcher(bare).replaceFirst("");
        } while (!bare.equals(before) && ++rounds < 3);
        bare = SPACES.matcher(bare).replaceAll(" ").strip();
        return Words.of(bare).isEmpty() ? plain : bare;
    }
}
