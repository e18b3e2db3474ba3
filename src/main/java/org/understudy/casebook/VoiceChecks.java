package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said that carries no fact: every pool there, and large enough not to wear thin. */
final class VoiceChecks {
    private static final Map<String, Integer> FRAMES = frames();
    private static final List<String> SHAPES =
            List.of("yesNo", "when", "howOften", "howMuch", "who", "where", "why", "feel", "scale", "open");
    private static final List<String> META = List.of(
            "greeting",
            "howAreYou",
            "consent",
            "confidentiality",
            "robot",
            "time",
            "ending",
            "thanks",
            "smallTalk",
            "offTopic",
            "injection",
            "otherLanguage",
            "aboutCounselor",
            "remembers");
    private static final int FALLBACKS = 45;

    /** Says how far the last talk went, or what was said in it; that may not be so. */
    private static final Pattern CLAIMS = Pattern.compile(
            "(?i)\\b(got as far as|(had|'d) (got|reached|come) (as far as|to the|on to)|we (talked|spoke|had"
                + " reached|were on|got)|i (told you|said) (about|more|a lot|sorry|a real)|last time i (told|said)|you"
                + " asked (me )?(about|after)|you had an? \\w+ last)\\b");

    private VoiceChecks() {}

    static void check(CaseLinter linter) {
        Voice voice = linter.clientCase().voice();
        FRAMES.forEach((path, least) -> {
            Object[] at = ("frames." + path).split("\\.");
            atLeast(linter, "frame “" + path + "”", voice.frame(path), least, at);
            if (path.startsWith("suds.") || path.equals("scale"))
                holding("{suds}", linter, path, voice.frame(path), at);
            if (path.equals("echo") || path.equals("plan.proposed"))
                holding("{echo} ", linter, path, voice.frame(path), at);
        });
        for (String path : voice.frames().keySet()) {
            if (path.startsWith(ClientCase.REMEMBERS_TOPIC)) topic(path, linter);
            else if (!FRAMES.containsKey(path) && !path.startsWith(ClientCase.ORDINARY))
                linter.remark("frame “" + path + "” is never used", "frames");
        }
        int fallbacks = 0;
        for (String shape : SHAPES) {
            List<String> lines = voice.fallbacks().getOrDefault(shape, List.of());
            fallbacks += lines.size();
            atLeast(linter, "fallbacks for “" + shape + "”", lines, 3, "fallbacks", shape);
        }
        if (fallbacks < FALLBACKS)
            linter.problem(fallbacks + " fallbacks in all; " + FALLBACKS + " are wanted", "fallbacks");
        for (String name : META)
            atLeast(linter, "meta “" + name + "”", voice.meta().getOrDefault(name, List.of()), 4, "meta", name);
        claims(linter, voice.meta().getOrDefault("remembers", List.of()));
        for (String band : List.of("calm", "tense", "high")) {
            atLeast(
                    linter,
                    "nonverbal “" + band + "”",
                    voice.nonverbal().getOrDefault(band, List.of()),
                    8,
                    "nonverbal",
                    band);
        }
    }

    /** The topic an opening names is one of the case's; in what anybody may say who comes again, none is named. */
    private static void topic(String path, CaseLinter linter) {
        String topic = path.substring(ClientCase.REMEMBERS_TOPIC.length());
        boolean known = linter.clientCase().units().stream().anyMatch(u -> u.topic()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .equals(topic));
        if (!known) linter.problem("frame “" + path + "” names no topic of this case", "frames", "remembersTopic");
    }

    private static void claims(CaseLinter linter, List<String> lines) {
        for (String line : lines) {
            if (CLAIMS.matcher(line).find() && !line.contains("here had we got"))
                linter.remark(
                        "“remembers” says what was talked about: “" + line + "”; such a line goes under"
                                + " “frames.remembersTopic”",
                        "meta",
                        "remembers");
        }
    }

    private static void atLeast(CaseLinter linter, String what, List<String> lines, int least, Object... at) {
        if (lines.size() < least) linter.problem(what + " wants " + least + " lines, has " + lines.size(), at);
    }

    private static void holding(String slot, CaseLinter linter, String path, List<String> lines, Object... at) {
        for (String line : lines) {
            if (!line.contains(slot))
                linter.problem("frame “" + path + "” has a line without " + slot.strip() + ": “" + line + "”", at);
        }
    }

    private static Map<String, Integer> frames() {
        Map<String, Integer> f = new LinkedHashMap<>();
        f.put("backchannel", 16);
        f.put("opener", 16);
        f.put("openerHigh", 10);
        f.put("tail", 12);
        f.put("understood", 10);
        f.put("disagree", 8);
        f.put("volunteer", 10);
        f.put("pullback", 12);
        f.put("repeat", 8);
        f.put("callback", 6);
        for (String p :
                List.of("minimal", "tangent", "superficial", "intellectualise", "hostile", "defend", "comply")) {
            f.put("resist." + p, 10);
        }
        for (String p : List.of("withdrawal", "confrontation")) f.put("rupture." + p, 8);
        for (String p : List.of("wary", "thaw", "back")) f.put("repair." + p, 6);
        for (String p : List.of("took", "shrugged")) f.put("affirmed." + p, 8);
        for (String p : List.of("yesBut", "comply")) f.put("advised." + p, 10);
        f.put("reassured", 8);
        f.put("confronted", 8);
        for (String p : List.of("interested", "flat", "rationale")) f.put("informed." + p, 6);
        for (String p : List.of("yes", "depends", "no")) f.put("permission." + p, 6);
        for (String p : List.of("mine", "agree")) f.put("agenda." + p, 6);
        for (String p : List.of("yes", "correction")) f.put("summary." + p, 6);
        for (String p : List.of("good", "middling", "poor")) f.put("feedback." + p, 6);
        for (String p : List.of("accept", "hesitant", "decline", "done", "halfDone")) f.put("homework." + p, 5);
        for (String p : List.of("low", "middle", "high")) f.put("suds." + p, 6);
        f.put("scale", 6);
        f.put("grounded", 8);
        f.put("disclosed", 6);
        // optional: without them a word of thanks is said
        f.put("condoled", 0);
        f.put("offered", 0);
        // optional: talk about the talk; without them the shape of the question decides
        for (String p : List.of("clarify", "questions", "encouraged")) f.put(p, 0);
        // optional: plain answers to plain things that carry no fact
        for (String p : List.of(
                "settled",
                "named",
                "chat",
                "either",
                "which",
                "detail",
                "mistaken",
                "notMine",
                "misnamed",
                "usual",
                "pondering",
                "unsure",
                "saying",
                "endsEarly",
                "comeBack",
                "yourself",
                "ownView",
                "worryHere",
                "beingHere",
                "justNow",
                "sayingIt",
                "turnsAway",
                "nothingMore",
                "keeps",
                "thatsAll",
                "cantSay",
                "echo",
                "unhurried",
                "glad",
                "hardToSay",
                "noticed",
                "listening",
                "normalised")) {
            f.put(p, 0);
        }
        for (String p : List.of("yes", "no")) f.put("invited." + p, 0);
        // optional: what is asked of risk beside the units that hold it
        for (String p : List.of(
                "preparations",
                "date",
                "byOthers",
                "family",
                "call",
                "told",
                "howOften",
                "lastTime",
                "now",
                "strong",
                "comes",
                "since",
                "else",
                "danger",
                "safe",
                "wouldSay")) {
            f.put("risk." + p, 0);
        }
        // optional: without them a task that was never set is only said no to
        for (String p : List.of("none", "notDone")) f.put("noTask." + p, 0);
        // optional: without them what is asked of a task is met as a task with doubts is
        for (String p : List.of(
                "when",
                "where",
                "often",
                "hurdle",
                "help",
                "expect",
                "remember",
                "who",
                "number",
                "recap",
                "notYet",
                "open",
                "proposed")) {
            f.put("plan." + p, 0);
        }
        // optional: without them a harmless question that nobody has written an answer for is declined
        for (String p : List.of(
                "howLong",
                "doing",
                "did",
                "coping",
                "like",
                "said",
                "about",
                "more",
                "kind",
                "feel",
                "think",
                "want",
                "whenMost",
                "who",
                "where",
                "amount",
                "lastTime",
                "thing",
                "effect",
                "body",
                "noticed",
                "whether")) {
            f.put("thin." + p, 0);
        }
        // optional: without them plain words are said, the same for everybody
        for (String p : List.of("lead", "still", "yes", "notTold", "firstTime", "metBefore", "little"))
            f.put("recall." + p, 0);
        f.put("homework.wrote", 0);
        for (String p : List.of("usual", "most", "least")) f.put("homework.figure." + p, 0);
        for (String p : List.of("short", "long", "fill")) f.put("silence." + p, 6);
        for (String p : List.of("yes", "no", "depends")) f.put(p, 8);
        f.put("unsureWhy", 8);
        f.put("hostileReceived", 6);
        f.put("leaving", 5);
        return f;
    }
}
