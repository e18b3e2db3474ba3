package org.understudy.casebook.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who somebody is, as prose says it in passing: "a 34-year-old teacher". */
final class Portrait {
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String YEARS =
            "(\\d{1,2}|(?:" + TENS + ")(?:[- ](?:" + ONES + "))?|" + TEENS + "|" + ONES + ")";

    private static final Pattern AGE = Pattern.compile("(?i)\\b" + YEARS
            + "[- ]?(?:(?:years?|yrs?|y)[-/ ]?(?:olds?|o)\\b|yo\\b|months?[- ]old\\b)|(?<!\\bat )(?<!\\bat the"
            + " )\\bage[d:]? "
            + YEARS + "\\b|, ?"
            + YEARS + "(?=,|\\)|\\.|;| is\\b| was\\b|$)|\\(" + YEARS
            + "(?: [MF])?\\)|\\b(?:I am|I'm|I’m|is|she's|he's|they're|"
            + "turned|of) " + YEARS + "(?=[,.;]| and\\b| whose\\b| who\\b| years? old|$)");

    /** "In her late thirties". */
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(early|mid|late)?[- ]?(?:to[- ]late[- ])?"
            + "(?:(twenties|thirties|forties|fifties|sixties|seventies|eighties)|([2-8]0)['’]?s)\\b");

    private static final String NOT_WORK =
            "(?!(?:man|woman|person|male|female|who|and|the|him|her|them|us|me|years|it|this|that|lot|bit|way)\\b)";
    private static final String WORKED =
            NOT_WORK + "([\\p{L}][\\p{L}'’/-]*(?: (?!who\\b|at\\b|in\\b|and\\b|with\\b|on\\b|named\\b|called\\b|"
                     + "of\\b|from\\b|for\\b|whose\\b|since\\b|now\\b|but\\b|is\\b|was\\b|referred\\b|presenting\\b|living\\b|she\\b|he\\b|"
                     + "they\\b)[\\p{L}'’/-]+){0,4})";

    /** What somebody does now, said outright. */
    private static final List<Pattern> WORK = Stream.of(
                    "\\b(?:works?|working|worked|employed|employment) (?:\\p{L}+ )?as (?:an? |the )?" + WORKED,
                    "\\b(?:I'm|I am|is|was|been|became|be) (?:currently |now |also )?an? (?:\\d+|[\\p{L}-]+)[-"
                            + " ]?(?:years?|yrs?)[- ]old "
                            + WORKED,
                    "(?:(?:years?|yrs?|y)[-/ ]?(?:old|o)|yo),? (?:an? )?" + WORKED,
                    "(?:\\b(?:he|she|they|I|who) |^)(?:now |currently"
                        + " )?((?:[Tt]eaches|[Dd]rives|[Ww]orks|drives|works|drive|work|runs|teaches|teach|sells|repairs|cleans|manages)"
                        + " (?:(?:at|in|for|on|nights|days|shifts|an?|the|her|his|their|own) )*[\\p{L}-]+(?:"
                        + " [\\p{L}\\d-]+)?)(?=[,.;]| in| on| and| with| since| for|$)",
                    "\\b(?:has|have|had|he's|she's|they've|I've) been"
                            + " ((?:driving|running|teaching|selling|repairing|cleaning|managing)"
                            + " (?:(?:an?|the|his|her|their|own) )*[\\p{L}-]+(?:"
                            + " (?!for\\b|since\\b|in\\b|at\\b)[\\p{L}-]+)?)(?=[,.;]| in| on| and| with| since| for|$)",
                    "\\b(?:now|currently) ((?:drives|works|runs|teaches|sells|repairs|cleans|manages)"
                            + " (?:(?:at|in|for|an?|the) )*[\\p{L}-]+(?: [\\p{L}-]+)?)(?=[,.;]| in| on| and| with|"
                            + " since|$)",
                    "\\b(?:I'm|I am|is|was|who is|he's|she's|they're) (?:currently |now |still )?an? " + WORKED,
                    "(?:^|, |\\d, )(?:an? )?" + WORKED
                            + "(?=[,.;+]| \\+| on | at | in | who | with | of | from | named | called | referred |"
                            + " living |$)")
            .map(p -> Pattern.compile("(?U)" + p))
            .toList();

    /** What a line of work ends in; what is said of kin, faith and illness ends so too, and is none. */
    private static final Pattern TRADE =
            Pattern.compile("(?i).*(?:(?:er|or|ist|ian|man|woman|ant|ent|eer|ier|guard|nurse|"
                + "midwife|sophomore|freshman|undergraduate|pupil|cook|chef|clerk|paralegal|mechanic|barista|aide|analyst|executive|official|secretary|lead|pilot|judge|"
                + "vet|medic|staff|apprentice|assistant|postman|engineer|technician|porter|attendant|therapist|joiner|solicitor|"
                + "representative|rep|hand|carpenter|smith|fisher|herd|maid|host|hostess|actress|waitress|priest|imam|rabbi|soldier|constable|sergeant|captain|homemaker|housewife|parent"
                + " at home|unemployed)s?)");

    private static final Pattern NO_TRADE = Pattern.compile(
            "(?i).*\\b(?:(?:step|grand|god)?(?:mother|father|brother|"
                + "sister|daughter|parent)|partner|survivor|smoker|drinker|member|immigrant|migrant|patient|client|american|"
                + "christian|man|woman|male|female|person|son|boy|girl|child|twin|number|loner|failure|believer|lover|winner|"
                + "reader|swimmer|runner|walker|year|other|never|ever|over|her|or|for|after|however|another|former|order|fever|"
                + "disorder|trigger|december|october|november|september|different|present|recent|frequent|accident|event|moment|"
                + "important|significant|constant|argument|apartment|winter|summer|river|corner|water|manner|matter|letter)s?");

    private static final Pattern PLAIN_WORDS =
            Pattern.compile("(?i)\\b(?:divorced|married|single|widowed|separated|engaged|"
                + "gay|straight|bisexual|white|black|asian|british|american|latin[ao]|hispanic|korean|african|chinese|indian|"
                + "former|gifted|keen|full-time|self-described|local|busy|successful|cis|trans|cisgender|transgender|heterosexual|caucasian|right-handed|m|f)\\b,?"
                + " ?");

    private static final Map<String, String> SEX = Map.of(
            "he/him",
            "(?i:\\b(?:man|male|boy|gentleman|father of|widower|he/him|cis man|trans man)\\b)|\\bMr\\b"
                    + "|\\b\\d\\d ?(?:yo|y/o|M\\b)[, ]*M\\b|\\b\\d\\d ?M\\b|^M$",
            "she/her",
            "(?i:\\b(?:woman|female|girl|lady|mother of|widow|she/her|cis woman|trans woman)\\b)|\\b(?:Mrs|Ms|Miss)\\b"
                    + "|\\b\\d\\d ?(?:yo|y/o)[, ]*F\\b|\\b\\d\\d ?F\\b|^F$",
            "they/them",
            "(?i)\\b(?:they/them|non-?binary|genderqueer|agender)\\b");

    private Portrait() {}

    /**
     * An age, and the words it was said in.
     *
     * @param exact whether a number was said; "in her late thirties" is none
     */
    record Age(int years, String source, boolean exact) {}

    /** The first age that is said of the person and not of a child, a brother or a dog. */
    static Optional<Age> age(List<String> sentences) {
        return sentences.stream().flatMap(s -> years(s).stream()).findFirst().or(() -> sentences.stream()
                .flatMap(s -> about(s).stream())
                .findFirst());
    }

    /** What somebody does for a living, from the sentences that say it of the person. */
    static Optional<String> occupation(List<String> sentences) {
        for (Pattern pattern : WORK)
            for (String sentence : sentences)
                for (Matcher m = pattern.matcher(sentence); m.find(); ) {
                    if (Kin.begins(sentence) || Kin.before(sentence, m.start(1))) continue;
                    Optional<String> work = trade(m.group(1));
                    if (work.isPresent()) return work;
                }
        return Optional.empty();
    }

    /** Pronouns as they are said, or as a word for the person's sex has them; the first that is said counts. */
    static Optional<String> pronouns(List<String> sentences) {
        record Found(int sentence, int at, String pronouns) {}
        Found first = null;
        for (int i = 0; i < Math.min(4, sentences.size()); i++)
            for (Map.Entry<String, String> sex : SEX.entrySet()) {
                Matcher m = Pattern.compile(sex.getValue()).matcher(sentences.get(i));
                if (!m.find() || Kin.begins(sentences.get(i))) continue;
                Found found = new Found(i, m.start(), sex.getKey());
                if (first == null || found.sentence == first.sentence && found.at < first.at) first = found;
            }
        return Optional.ofNullable(first).map(Found::pronouns);
    }

    /** The pronouns that are used most; empty where somebody speaks of themself, or of nobody. */
    static Optional<String> counted(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("she/her", count(text, "she|her|hers"));
        counts.put("he/him", count(text, "he|him|his"));
        counts.put("they/them", count(text, "they|them|their"));
        if (count(text, "i|my|i'm|i’m")
                > counts.values().stream().mapToInt(n -> n).sum()) return Optional.empty();
        return counts.entrySet().stream()
                .filter(c -> c.getValue() > 0)
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private static int count(String text, String words) {
        return (int) Pattern.compile("(?i)\\b(?:" + words + ")\\b")
                .matcher(text)
                .results()
                .count();
    }

    private static Optional<String> trade(String words) {
        String work = PLAIN_WORDS.matcher(words.strip()).replaceAll("").strip().replaceFirst("^(?i:an?|the) ", "");
        if (work.matches("(?:driv|work|run|teach|sell|repair|clean|manag)(?:e?s|e|n?ing)? .+"))
            return Optional.of(said(work));
        if (work.isEmpty() || NO_TRADE.matcher(work).matches()) return Optional.empty();
        return TRADE.matcher(work).matches() ? Optional.of(work) : Optional.empty();
    }

    /** As it is said of somebody: "works nights in a bakery". */
    private static String said(String work) {
        String verb = work.split(" ")[0];
        if (verb.endsWith("s")) return work;
        if (verb.endsWith("ing"))
            return said(verb.replaceFirst("(?<=driv|manag)ing", "e").replaceFirst("(?<=run)ning$|ing$", "")
                    + work.substring(verb.length()));
        return verb + (verb.equals("teach") ? "es" : "s") + work.substring(verb.length());
    }

    private static Optional<Age> years(String sentence) {
        if (Kin.begins(sentence)) return Optional.empty();
        for (Matcher m = AGE.matcher(sentence); m.find(); ) {
            if (Kin.before(sentence, m.start()) || m.group().contains("month")) continue;
            for (int group = 1; group <= m.groupCount(); group++)
                if (m.group(group) != null) {
                    int years = number(m.group(group));
                    if (years >= 12 && years <= 99) return Optional.of(new Age(years, sentence, true));
                }
        }
        return Optional.empty();
    }

    private static Optional<Age> about(String sentence) {
        Matcher m = ABOUT.matcher(sentence);
        if (!m.find() || Kin.begins(sentence) || Kin.before(sentence, m.start())) return Optional.empty();
        int tens = m.group(3) != null
                ? Integer.parseInt(m.group(3))
                : number(m.group(2).toLowerCase(Locale.ROOT).replace("ies", "y"));
        int ones = m.group(1) == null
                ? 5
                : switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "early" -> 2;
                    case "late" -> 8;
                    default -> 5;
                };
        return Optional.of(new Age(tens + ones, m.group().strip(), false));
    }

    private static int number(String said) {
        if (said.matches("\\d+")) return Integer.parseInt(said);
        int sum = 0;
        List<String> ones = List.of(ONES.split("\\|"));
        List<String> teens = List.of(TEENS.split("\\|"));
        List<String> tens = List.of(TENS.split("\\|"));
        for (String part : said.toLowerCase(Locale.ROOT).split("[- ]")) {
            if (ones.contains(part)) sum += 1 + ones.indexOf(part);
            if (teens.contains(part)) sum += 10 + teens.indexOf(part);
            if (tens.contains(part)) sum += 20 + 10 * tens.indexOf(part);
        }
        return sum;
    }
}
