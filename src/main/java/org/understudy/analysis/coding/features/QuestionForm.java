package org.understudy.analysis.coding.features;

import java.util.List;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;

/**
 * What the wording of a question says about whether it is open or closed. The rules are read in order and the first that
 * holds decides: an invitation to tell is open, a request for leave or a tag is closed, what and how are open, a verb
 * before its subject or a plain statement with a question mark is closed.
 */
public final class QuestionForm {
    /** Log-odds that a rule is worth beside the learned model's own. */
    private static final double WORTH = 3;
    /** A stretch of speech longer than this is not one question. */
    private static final int LONGEST = 40;

    private static final String START = "^(?:(?:so|okay|and|well|but|yeah|right|mhm|oh|now|then|sure|yes|no|great|good"
            + "|also|because|or|alright|again|just|first|like) )*";
    private static final String VERB = "(?:do|did|does|are|is|was|were|have|has|had|can|could|would|will|should|may"
            + "|might|dont|didnt|doesnt|arent|isnt|wasnt|werent|havent|hasnt|wouldnt|couldnt)";
    private static final String SUBJECT = "(?:you|it|that|this|he|she|they|we|there|i|your|any|anyone|anything|anybody"
            + "|someone|those|these|his|her|their|my|the|people)";
    private static final List<Rule> RULES = List.of(
            closed("\\b(?:is it|would it be) (?:okay|ok|alright|all right) (?:if|with)\\b|\\b(?:do|would) you mind\\b"
                    + "|\\b(?:can|could|may) (?:i|we) (?:ask|share|give|show|tell|offer|talk)\\b"),
            open("\\btell (?:me|us)\\b|\\bdescribe\\b|\\bhelp me (?:to )?understand\\b|\\bwalk me\\b"
                    + "|\\btalk (?:to|with) me\\b|\\bsay more\\b|\\belaborate\\b|\\bexplain\\b|\\bshare with me\\b"
                    + "|\\bfill me in\\b|\\bgive me (?:an|a sense|some)\\b"),
            closed("\\b(?:isnt it|arent you|dont you|didnt you|wasnt it|wouldnt it|doesnt it"
                    + "|is that (?:right|it|correct|fair|true)|right|correct|yeah|huh|okay|did i get that)$"),
            silent("\\bor$"),
            open("\\b(?:anything|what|who|something|anyone) else\\b|\\bany other\\b|\\bother things\\b"),
            silent("\\bscale\\b|\\b(?:1|0|one|zero) to (?:10|ten)\\b|\\bout of (?:10|ten)\\b"),
            open("\\bwhyd?\\b|\\bhow come\\b"),
            closed("\\b(?:wondering|wonder|curious) (?:if|whether)\\b"),
            closed("\\bhow (?:many|long|old|far|tall)\\b|\\bhow much (?:do|did|are|have|would|is|of)\\b"
                    + "|\\bwhat (?:time|day)\\b|\\bwhats (?:your|his|her|the) name\\b"),
            silent("\\bhow often\\b|\\bwhen (?:did|was|is|are|were|do|would|will)\\b|\\bwhich\\b"
                    + "|\\bwhere (?:do|did|are|is|was) you\\b|\\bwho (?:is|was|are|do|did)\\b"),
            open("\\bhow (?:important|confident|ready|motivated|committed|likely|willing|worried|concerned)\\b"),
            silent("\\b(?:is|are|was|were) there (?:any|anything|something|some|other|things|a time|times)\\b"),
            silent(START + "any\\b"),
            open("\\b(?:your|any) (?:thoughts|ideas|reaction|sense)\\b"),
            open(START + "(?:[a-z]+ ){0,2}?(?:what|how|whats|hows)\\b"),
            open("\\b(?:what|how|whats|hows)\\b(?! if)(?: \\w+){0,4} " + VERB + "\\b|\\b(?:what|how) about\\b"
                    + "|\\b(?:whats|hows)\\b|\\b(?:wondering|curious|interested|wonder) (?:what|how|about)\\b"
                    + "|\\b(?:what|how)$"),
            closed(START + VERB + " (?:\\w+ )?" + SUBJECT + "\\b"),
            silent(START + "(?:who|where)\\b"),
            closed("\\b" + VERB + " " + SUBJECT + "\\b"),
            closed(START + "(?:you|youre|youve|youd|it|its|thats|that|this|he|she|they|hes|shes|theyre|your|i|im|theres"
                    + "|we)\\b"));

    private record Rule(Pattern pattern, double says) {}

    private QuestionForm() {}

    private static Rule open(String pattern) {
        return new Rule(Pattern.compile(pattern), WORTH);
    }

    private static Rule closed(String pattern) {
        return new Rule(Pattern.compile(pattern), -WORTH);
    }

    /** Wordings that are asked both ways; the learned model decides. */
    private static Rule silent(String pattern) {
        return new Rule(Pattern.compile(pattern), 0);
    }

    /** The chance that the question in a sentence is open, from the learned chance and the wording; 0 to 1. */
    public static double open(Heard heard, int sentence, double learned) {
        double odds = Math.log((learned + .01) / (1.01 - learned)) + says(clause(heard, sentence));
        return 1 / (1 + Math.exp(-odds));
    }

    static double says(String clause) {
        for (Rule r : RULES) if (r.pattern().matcher(clause).find()) return r.says();
        return 0;
    }

    /** The words from the last mark that ends a sentence: the reader may have cut before the verb ("what number | would you"). */
    private static String clause(Heard heard, int sentence) {
        List<Sentence> all = heard.sentences();
        int from = sentence;
        int words = all.get(sentence).size();
        int furthest = heard.reading().punctuated() ? 0 : Math.max(0, sentence - 1);
        while (from > furthest
                && !ends(all.get(from - 1))
                && words + all.get(from - 1).size() <= LONGEST) {
            words += all.get(--from).size();
        }
        StringBuilder out = new StringBuilder();
        for (Sentence s : all.subList(from, sentence + 1)) {
            for (Word w : s.words()) {
                if (!out.isEmpty()) out.append(' ');
                out.append(w.form());
            }
        }
        return out.toString();
    }

    private static boolean ends(Sentence s) {
        return s.end() == '.' || s.end() == '?' || s.end() == '!';
    }
}
