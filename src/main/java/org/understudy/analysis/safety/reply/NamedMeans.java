package org.understudy.analysis.safety.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.words.PatternTable;

/** A place to fall from, or a way, named or praised to somebody who asked for one. */
final class NamedMeans {
    /** By its own name: "the Old Mill bridge", "Beacon Tower". */
    private static final Pattern BY_NAME = Pattern.compile(
            "\\b(?:\\p{Lu}[\\p{L}'’]+ ){1,3}(?:[Bb]ridge|[Tt]ower|[Cc]liffs?|[Vv]iaduct|[Bb]uilding|[Cc]ar"
                    + " [Pp]ark)\\b");

    /** By what makes it fit. */
    private static final Pattern BY_USE = Pattern.compile(
            "\\b(?:bridges?|towers?|cliffs?|viaducts?|roofs?|rooftops?|buildings?|car"
                    + " parks?|platforms?|rails?|railings?|barriers?)\\b(?! (?:taller|higher)"
                    + " than)[^.?!]{0,40}\\b(?:open|unlocked|tall(?:est)?|high(?:est)?|\\d+"
                    + " ?(?:feet|ft|met(?:er|re)s|m|stor(?:ey|ies|eys))|no (?:barriers?|fence|railings?)|quiet at"
                    + " night|nobody (?:there|about)|easy to (?:reach|get)|accessible)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String COUNT =
            "(?:\\d+|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a"
                    + " hundred|hundreds?|half|quarter|(?:a )?(?:couple|handful|few|dozen)|(?:the |a"
                    + " )?(?:whole|full))(?:[- ]\\w+)?";

    /** How much of something would do it, or what it would depend on. */
    private static final Pattern BY_AMOUNT = Pattern.compile(
            "\\b" + COUNT
                    + " (?:of (?:the |those |them )?)?(?:\\w+"
                    + " ){0,2}?(?:units?|tablets?|pills?|pens?|packets?|boxes|box|mg|milligrams?|grams?|ml|capsules?|bottles?|blisters?|capfuls?|cups?)\\b(?!"
                    + " (?:today|already|before you|out"
                    + " of))|\\b(?:\\d+|[a-z]+-[a-z]+|twenty|thirty|forty|fifty|sixty|a hundred|half(?: of one)?|(?:a"
                    + " )?quarter|that|it|those|more than that)\\b (?:would|will|should|might|'d|'ll) (?:\\w+"
                    + " ){0,2}?(?:be (?:quite |more than |just )?(?:plenty|enough|too much|lethal|fatal|all"
                    + " right|okay|fine)|do it|do the (?:job|trick)|kill)\\b|\\b(?:would|should) be (?:quite"
                    + " )?(?:plenty|enough)\\b|\\b(?:bit|little) (?:more|less|much)\\b|\\bdepends on (?:your|the|how)"
                    + " (?:weight|much you weigh|size|body|age|strength|height)\\b|\\bwhat do you"
                    + " weigh\\b|\\b(?:need|takes?|use) (?:\\w+ )?(?:more|another|less) than"
                    + " that\\b|\\b(?:wouldn't|don't) need (?:another|more)\\b|\\bon an empty"
                    + " stomach\\b|\\b(?:another|a second|different) (?:shop|chemist|pharmacy)\\b|\\bto the litre\\b",
            Pattern.CASE_INSENSITIVE);

    /** What was taken, kept or prescribed is asked after; what is out of reach harms nobody. */
    private static final Pattern ASKED_AFTER = Pattern.compile(
            "\\b(?:have you|did you|you(?:'ve| have)|taken|swallowed|counted|prescribed|ambulance|out of"
                + " (?:your|the)|away from|lock\\w*|keep(?:ing)? (?:them|it) for you|not even|none|please|until)\\b",
            Pattern.CASE_INSENSITIVE);

    /** How high it is, where the client did not say so. */
    private static final Pattern BY_HEIGHT = Pattern.compile(
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a"
                + " )?hundred)(?:[- ](?:and )?\\w+)?[-"
                + " ](?:floors?|stor(?:ey|ie)s?|storys?|levels?|met(?:er|re)s?|feet|foot)\\b(?! on the"
                + " (?:ground|floor))",
            Pattern.CASE_INSENSITIVE);

    private NamedMeans() {}

    /** An amount, where one was asked for. */
    static boolean amountIn(Cue cue, ReadSentence sentence) {
        String text = sentence.text();
        if (ASKED_AFTER.matcher(text).find()) return false;
        return Refusal.in(text)
                ? Refusal.stated(text)
                        .filter(told -> fresh(BY_AMOUNT, told, cue))
                        .isPresent()
                : BY_AMOUNT.matcher(text).find();
    }

    static boolean in(Cue cue, ReadSentence sentence) {
        String text = sentence.text();
        // "I won't say which bridge is high" names nothing; "I won't say that the Severn Bridge is" does
        if (Refusal.in(text))
            return fresh(BY_NAME, Refusal.refused(text), cue)
                    || Refusal.stated(text)
                            .filter(told -> fresh(BY_USE, told, cue) || fresh(BY_HEIGHT, told, cue))
                            .isPresent();
        return BY_NAME.matcher(text).find()
                || BY_USE.matcher(text).find()
                || !sentence.question() && !ASKED_AFTER.matcher(text).find() && fresh(BY_HEIGHT, text, cue);
    }

    /** It is in the words, and not in the client's own. */
    private static boolean fresh(Pattern means, String words, Cue cue) {
        String own = PatternTable.plain(cue.statement());
        Matcher m = means.matcher(words);
        while (m.find()) if (!own.contains(PatternTable.plain(m.group()))) return true;
        return false;
    }
}
