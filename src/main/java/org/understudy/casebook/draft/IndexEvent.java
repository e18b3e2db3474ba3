package org.understudy.casebook.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one event an exposure would be about, as a vignette tells it among everything else. */
final class IndexEvent {
    /** What happens in such an event; figures of speech (an attack of panic, a bombed exam) are none. */
    private static final Map<Pattern, String> HAPPENS = happens();

    private static final Pattern SOMEBODY_HURT = Pattern.compile(
            "(?i)\\b(killed|died|dead|blood|bleeding|injur\\w+|fractur\\w+|burn(?:s|ed|t)|unconscious|trapped|ambulance|did"
                + " not survive|didn't survive|thought (?:he|she|they|I) (?:was|were) going to die)\\b");

    private static final Pattern DATED = Pattern.compile("(?i)\\b(19|20)\\d\\d\\b|\\bago\\b|\\bin"
            + " (january|february|march|april|may|june|july|august|september|october|november|december|the"
            + " spring|the summer|the autumn|the fall)\\b|\\bon"
            + " (\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\\bone"
            + " (night|evening|morning|day)\\b|\\blast"
            + " (year|month|week|spring|summer|autumn|winter|fall)\\b|\\b(while|when|during)\\b");

    /** It is only spoken of: what came after it, what is dreamt of it, what did not happen. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\b(avoidance|following|presents? with|referred|nightmares? (?:about|of)|dreams?"
                    + " (?:about|of)|avoids?|avoiding|flashbacks? (?:of|to)|since"
                    + " (?:the|that|then)|remembers?|reminds?|believes?|blames?|thinks?|feels?|says|afraid"
                    + " of|fears?|worr\\w+|without an?|no history of|never been|denie\\w+|watches|hears)\\b");

    private static final Pattern AFTERMATH =
            Pattern.compile("(?i)\\b(ptsd|post-?traumatic|flashbacks?|hyper-?vigilan\\w+|intrusive"
                    + " (?:memor\\w+|images?)|traumati[sz]ed)\\b");

    private IndexEvent() {}

    /**
     * An event, in the sentence that tells it.
     *
     * @param problem what a card would call it: "after an assault"
     */
    record Found(String sentence, String problem) {}

    /** The likeliest, the first among equals; empty where nothing of the kind is told. */
    static Optional<Found> of(List<String> sentences) {
        Found best = null;
        int most = 2;
        for (String sentence : sentences) {
            int weight = weight(sentence);
            if (weight <= most) continue;
            most = weight;
            best = new Found(sentence, kind(sentence).orElseThrow());
        }
        return Optional.ofNullable(best);
    }

    /** Whether what is told is what stays after such an event, though the event is not. */
    static boolean leftItsMark(List<String> sentences) {
        return sentences.stream().anyMatch(s -> AFTERMATH.matcher(s).find());
    }

    /** Whether somebody is hurt in it, and so it may go on with the event told before it. */
    static boolean hurts(String sentence) {
        return SOMEBODY_HURT.matcher(sentence).find();
    }

    private static int weight(String sentence) {
        if (kind(sentence).isEmpty()) return 0;
        int weight = 4;
        if (SOMEBODY_HURT.matcher(sentence).find()) weight += 2;
        if (DATED.matcher(sentence).find()) weight += 1;
        if (ASIDE.matcher(sentence).find()) weight -= 2;
        if (Kin.begins(sentence)) weight -= 2;
        return weight;
    }

    private static Optional<String> kind(String sentence) {
        return HAPPENS.entrySet().stream()
                .filter(h -> h.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, String> happens() {
        Map<Pattern, String> happens = new LinkedHashMap<>();
        add(
                happens,
                "rap(?:ed|ist)|(?:sexually|indecently) (?:assaulted|abused)|sexual (?:assault|abuse)",
                "after a sexual assault");
        add(
                happens,
                "robbed|robbery|robbers?|gunpoint|knifepoint|held up at|burgl\\w+|home invasion|carjack\\w+",
                "after a robbery");
        add(
                happens,
                "IED|bomb(?:s|ed|ing)?(?! (?:an?|the|his|her|their)"
                    + " (?:exam|test|interview|talk|speech|presentation|audition))|explo(?:ded|sion)|blast|shell(?:ed|ing)|mortar|landmine|ambush\\w*|firefight|combat|air"
                    + " ?strike|gunfire|shooting|(?:was|were|got|been) shot|shot (?:at|him|her|them|me|dead|and"
                    + " killed)",
                "after gunfire or an explosion");
        add(
                happens,
                "jumped in front of|under (?:his|her|the|my) train|(?:found|saw) \\w+(?: \\w+)?"
                        + " (?:hanging|hanged|dead)|died in (?:his|her|their|my) arms",
                "after seeing somebody die");
        add(
                happens,
                "(?<!panic )(?<!heart )(?<!verbally )attacked|assault(?:ed)?|mugg(?:ed|ing)|stabb(?:ed|ing)|beaten(?!"
                        + " by (?:his|her) team)|beat (?:him|her|them|me)(?: up)?\\b|got jumped|jumped"
                        + " (?:outside|by)|punched|strangled|choked (?:him|her|them|me)|knife|machete|kidnapp\\w+|held"
                        + " hostage|tortur\\w+|(?:physically )abused|abuse(?! of)|dragged",
                "after an assault");
        add(
                happens,
                "collision|collid\\w+|(?<!stock market )crash(?:ed)?|jackknif\\w+|car accident|road"
                    + " accident|accident|(?:lorry|truck|car|bus|coach|van|train|tram|taxi|cab|bike|motorbike|driver)"
                    + " (?:ran|drove|went|ploughed|plowed|slid|smashed|skidded|slammed) (?:into|off|across|on"
                    + " ice|through)|(?:was|were|got) (?:hit|struck|knocked down|run over) by|run over|hit"
                    + " (?:us|him|her|them|me)\\b|t-boned|broadside|ran (?:the|a) (?:red"
                    + " )?light|derail\\w+|overturned|rolled over|pile-?up|mva|rta",
                "after an accident");
        add(
                happens,
                "burn(?:ed|t) (?:down|out)|caught fire|(?:house|flat|apartment|building|kitchen) fire|fire broke"
                        + " out|wildfire|was (?:badly )?(?:burned|burnt|scalded)|electrocut\\w+",
                "after a fire");
        add(
                happens,
                "flood(?:ed|s)?(?! (?:with|of|by))|earthquake|tsunami|tornado|hurricane|landslide|avalanche|drown\\w*",
                "after a disaster");
        add(happens, "miscarr\\w+|(?:baby|pregnancy) loss|lost (?:the|her|their|a) baby", "after losing a baby");
        add(
                happens,
                "h(?:a)?emorrhag\\w+|stillb\\w+|resuscitat\\w+|cardiac arrest|emergency c(?:-| ?a?e)s\\w+|intensive"
                        + " care|icu|woke up during",
                "after a medical emergency");
        return happens;
    }

    private static void add(Map<Pattern, String> map, String words, String problem) {
        map.put(Pattern.compile("(?i)\\b(?:" + words + ")\\b"), problem);
    }
}
