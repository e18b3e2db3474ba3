package org.understudy.casebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source says of risk, kind by kind: there, or not there. A plan that is denied is an answer, and no plan. */
final class RiskSaid {
    /** What a client is asked of risk, in the order of the case format. */
    static final List<String> KINDS = List.of("ideation", "plan", "means", "intent", "past", "protective", "others");

    private static final String SELF = "(?:him|her|them|my|them)sel(?:f|ves)";

    /** Suicide, self-harm, or the wish not to be alive or not to wake up. */
    private static final String DYING = "suicid\\w*|(?-i:SI)|(?:harm|kill|hurt)(?:s|ed|ing)? " + SELF
            + "|end(?:s|ed|ing)? (?:his|her|their|my) (?:own )?li(?:fe|ves)|end(?:ing)? it all|tak(?:e|ing)"
            + " (?:his|her|their|my) own life|not be here|better off (?:dead|without (?:him|her|them|me))|(?:wouldn't"
            + " |would not )?(?:wish|hop|want|pray|rather|mind|like)\\w*\\b.{0,40}\\b(?:not|never|wouldn't) (?:to"
            + " )?(?:be )?(?:wak\\w+(?: up)?|woken(?: up)?|be alive|alive|live|be"
            + " here|exist)|(?:wish|want)\\w*\\b.{0,25}\\b(?:dead|die|dying)|no (?:reason|point)(?: in| to| for)?"
            + " (?:liv\\w+|going on)|(?:thoughts?|thinks?|thinking|thought|fantas\\w+|images?) (?:of|about) (?:\\w+"
            + " ){0,2}(?:dying|death|suicide|driving (?:the|his|her|their|my) car|driving"
            + " (?:in|off)|jumping|crashing|stepping|walking (?:into|in front)|hanging|overdos\\w+|not being"
            + " (?:here|alive))";

    private static final String ACT = "(?:overdos\\w+|hang\\w+|jump\\w+|shoot\\w+|drown\\w+|cutting|stepping)";

    private static final String DIE =
            "(?:do it|die|act on|end (?:it|his|her|their|my)|kill|harm|hurt|jump|hang|overdos\\w*|shoot|drown|take"
                    + " (?:his|her|their|my) )";

    private static final Map<String, Pattern> SAYS = says();

    /** A word for a plan or an intent, which means something else wherever risk is not spoken of. */
    private static final Pattern BARE = Pattern.compile("(?i)\\bplans?\\b|\\bint(?:ent(?:ions?)?|ends?)\\b");

    private static final Pattern BARE_DENIAL =
            Pattern.compile("(?i)\\b(?:denie[sd]|deny|denying|no|without|any)\\b[^.;]{0,40}(?:\\bplans?(?: or |/|, |"
                + " and |, or |$|[.;])(?:intent\\w*|means)?|\\bintent\\b)|n['’]t (?:\\w+ ){0,2}plans?(?=$|[.,;]| and|"
                + " or| but)|\\bplans? to "
                    + DIE + ""
                    + "|\\bplans? (?:and|or) intent|\\bintends? to " + DIE);

    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:denie[sd]|deny|denying|denial|no|not|never|without|negative for|none|nil|nor)\\b|n['’]t\\b");

    /** "SI - nil", "Plan: none". */
    private static final Pattern NIL =
            Pattern.compile("(?i)^(?:/\\w+)?\\s*(?:[-–:=]|is|are|was)?\\s*(?:nil|none|no\\b|denied|absent|negative)");

    private static final Pattern CUT = Pattern.compile(
            "(?i)[;]|,? but |,? although |,? though |,? however | and (?=there )|, and (?=he|she|they|I|has|says|"
                    + "reports|would|her|his|my)| and (?=says|has |reports|would|(?:his|her|their|my) )");

    /** Somebody else's death by their own hand, or their attempt at it. */
    private static final Pattern RELATIVES = Pattern.compile(
            "(?i)\\b(?:suicid\\w*|killed " + SELF + "|(?:his|her|their) own life|hanged " + SELF + "|overdos\\w+)");

    /**
     * One kind of risk as one sentence has it.
     *
     * @param there false where it is denied
     */
    record Said(String kind, boolean there, String source) {}

    private RiskSaid() {}

    /**
     * What a sentence says of risk; empty for most.
     *
     * @param spokenOf whether risk is what is spoken of: under such a heading, or in the sentence before
     */
    static List<Said> in(String sentence, boolean spokenOf) {
        if (ofSomebodyElse(sentence)) return List.of();
        boolean dying = SAYS.get("ideation").matcher(sentence).find()
                || SAYS.get("others").matcher(sentence).find();
        Set<Said> found = new LinkedHashSet<>();
        for (String clause : CUT.split(sentence)) {
            boolean planned = (dying
                            || spokenOf && NOT.matcher(clause).find()
                            || BARE_DENIAL.matcher(sentence).find())
                    && BARE.matcher(clause).find();
            if (planned) {
                at(clause, "\\bplans?\\b|\\bplans to\\b")
                        .ifPresent(there -> found.add(new Said("plan", there, sentence)));
                at(clause, "\\bintent(?:ions?)?\\b|\\bintends? to " + DIE)
                        .ifPresent(there -> found.add(new Said("intent", there, sentence)));
            }
            SAYS.forEach((kind, pattern) -> {
                Matcher m = pattern.matcher(clause);
                if (!m.find()) return;
                boolean ownKind =
                        kind.equals("ideation") && !clause.matches("(?i).*(?:\\bSI\\b|thought|ideation|thinking).*");
                if (ownKind && (planned || SAYS.get("past").matcher(clause).find())) return;
                if (kind.equals("means") && clause.matches("(?i).*no access.*"))
                    found.add(new Said(kind, false, sentence));
                else found.add(new Said(kind, !denied(clause, m, kind), sentence));
            });
        }
        return List.copyOf(found);
    }

    /** One unit a kind, with every sentence it rests on; the answer to one question is one answer. */
    static List<DraftUnit> units(List<Said> said) {
        List<DraftUnit> units = new ArrayList<>();
        for (String kind : KINDS) {
            List<Said> of = said.stream().filter(s -> s.kind().equals(kind)).toList();
            if (of.isEmpty()) continue;
            boolean yes = of.stream().anyMatch(Said::there);
            boolean no = of.stream().anyMatch(s -> !s.there());
            String source = String.join(
                    " ", of.stream().map(Said::source).distinct().limit(6).toList());
            units.add(DraftUnit.risk(kind, yes && no ? "said and denied" : yes ? "said" : "denied", source));
        }
        return units;
    }

    /** Whether a sentence tells of a suicide in the family and not of the person. */
    static boolean ofSomebodyElse(String sentence) {
        Matcher m = RELATIVES.matcher(sentence);
        return m.find()
                && (Kin.begins(sentence) || Kin.before(sentence, m.start()))
                && !sentence.matches(
                        "(?i).*\\b(?:he|she|they|I|pt|client|patient) (?:\\w+ )?(?:denie\\w+|ha[sd]|report\\w*)\\b.*");
    }

    /** What the author is told of such a sentence. */
    static String near(String sentence) {
        return "suicide near the person: “" + sentence + "”; frames.risk.family in voice.yaml answers it";
    }

    private static Optional<Boolean> at(String clause, String words) {
        Matcher m = Pattern.compile("(?i)" + words).matcher(clause);
        return m.find()
                ? Optional.of(!NOT.matcher(clause.substring(0, m.start())).find()
                        && !NIL.matcher(clause.substring(m.end())).find())
                : Optional.empty();
    }

    /** What keeps somebody alive is there, however it is said: he would never do that to her. */
    private static boolean denied(String clause, Matcher said, String kind) {
        return !kind.equals("protective")
                && (NOT.matcher(clause.substring(0, said.start())).find()
                        || NIL.matcher(clause.substring(said.end())).find());
    }

    private static Map<String, Pattern> says() {
        Map<String, Pattern> says = new LinkedHashMap<>();
        add(says, "ideation", DYING);
        add(
                says,
                "plan",
                "(?:set|picked|chosen) an? (?:date|day)|consider(?:s|ed|ing) " + ACT
                        + "|suicide (?:note|letter)|goodbye letters?|(?:written|wrote|left) (?:\\w+"
                        + " )?(?:letters?|notes?) to (?:his|her|their|my)"
                        + " (?:children|family|wife|husband|kids|parents)");
        add(
                says,
                "means",
                "access to (?:\\w+ )?(?:firearms?|guns?|weapons?|means|pills|medications?|lethal"
                    + " means)|(?:owns?|has|have|keeps?) (?:\\w+"
                    + " ){0,3}(?:firearms?|guns?|rifles?|shotguns?|pistols?|handguns?)|(?:firearms?|guns?) (?:in|at)"
                    + " (?:the |his |her )?(?:home|house)|no"
                    + " (?:firearms?|guns?|weapons?)|(?:bottle|stash|store|supply|box) of (?:[\\w'’]+"
                    + " ){0,3}(?:pills|tablets|medication|meds)|stockpil\\w+|hoard\\w+ (?:pills|tablets|medication)");
        add(
                says,
                "intent",
                "act(?:ing)? on (?:it|this|that|them|the(?:se)? thoughts?|those)|would never do it|going to do it");
        add(
                says,
                "past",
                "(?:history|hx|h/o) of (?:\\w+"
                    + " ){0,2}(?:self-?(?:harm|injur)\\w*|suicid\\w+|attempts?|overdos\\w+)|(?:suicide|previous|prior|past|one|two|an?)"
                    + " (?:suicide )?attempts?\\b(?! to (?!end|kill|take|harm|hurt))|attempted suicide|tried to"
                    + " (?:kill|end|take (?:his|her|their|my) (?:own )?life|hang|hurt "
                        + SELF + ")|took an"
                               + " overdose|overdosed|self-?harm(?:s|ed|ing)?|(?:cut|cuts|cutting|burn(?:s|ed|t|ing)?|scratch(?:es|ed|ing)?|hit(?:s|ting)?)"
                               + " (?:"
                        + SELF + "|(?:his|her|their|my) (?:arms?|legs?|thighs?|wrists?|skin))");
        add(
                says,
                "protective",
                "protective factors?|(?:what|who) (?:stops|keeps) (?:him|her|them|me)|would stop"
                        + " (?:him|her|them|me)|(?:would never|wouldn't|would not|could never|couldn't) do"
                        + " (?:that|this|it|anything) to|only reason (?:I'm|I am|(?:he|she|they)(?:'s|'re| is| are))"
                        + " (?:still )?(?:here|alive)|protective(?=:)|reasons? (?:to live|for living)|keep(?:s|ing)"
                        + " (?:him|her|them|me) (?:going|alive|here)|because of (?:the|his|her|their|my)"
                        + " (?:children|kids|daughters?|sons?)");
        add(
                says,
                "others",
                "(?-i:HI)|homicid\\w*|(?:harm|hurt|kill)\\w* (?:" + SELF
                        + " (?:or|and|nor) )?(?:others|anyone|anybody|other people|somebody|someone|the"
                        + " baby|(?:his|her|their|my) (?:baby|child\\w*|wife|husband|partner))|with the baby");
        return says;
    }

    private static void add(Map<String, Pattern> says, String kind, String words) {
        says.put(kind, Pattern.compile("(?i)(?<![\\w-])(?:" + words + ")(?!\\w)"));
    }
}
