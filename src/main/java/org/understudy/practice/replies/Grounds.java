package org.understudy.practice.replies;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;

/**
 * What a reply may rest on: the words that were really said just before it. Other lines of the same unit tell other
 * things, so a reply that is true to one of them can take for told what this client has not said.
 */
final class Grounds {
    /** Words of a unit's lines that a counselor may use of anything. */
    private static final Set<String> FREE = stems(List.of("""
        thing things bit bits way ways part parts time times moment one ones kind sort version
        be have do go come get give take make keep put let find look see hear feel think know mean tell say talk
        ask answer call notice want need like love hope help try use start stop begin happen change stay leave hold
        wait remember believe understand matter sound seem become turn show
        good bad better best worse worst hard harder easy easier right wrong sure different same first last next
        much many more most little long big small new old own
        people person somebody someone anybody anyone everybody everyone nobody something anything everything nothing
        now then still always never ever again already just only even back here there away yet really all
        other else today sometimes enough maybe quite well yes no okay sorry thank thanks please glad
        """.split("\\s+")));

    /** A thing pointed at as if it had been spoken of. */
    private static final Pattern POINTED = Pattern.compile(
            "(?i)\\b(?:that|those) (night|day|morning|evening|afternoon"
                + "|weekend|week|year|hour|minute|second|age|car|house|room|list|form|road|hall|letter|picture|place)s?\\b");

    /** A question that leans on something said before it, and has nothing before it. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)^[^.?!]*,? if (?:he|she|they|it|you) (?:did|does|do|could|had|would|was|were)(?:n't)?\\?$");

    private static final Pattern GIVEN_BACK = Pattern.compile("^(?:As if|As though|Like|The|An?)\\b[^.?!]{1,50}\\.");

    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|him|his|himself|he's|he'd|he'll)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself|she's|she'd|she'll)\\b");
    private static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them|their|they're|they'd|they'll|they've)\\b");
    private static final Pattern A_MAN = Pattern.compile(
            "(?i)\\b(?:man|lad|boy|husband|dad|father|brother|son|uncle|grandad|grandfather|nephew|fella|feller|bloke"
                + "|guy|mr|cousin|friend|mate|doctor|boss|manager|driver|apprentice|teacher|dentist|neighbour|priest|cat|dog)\\b");
    private static final Pattern A_WOMAN = Pattern.compile(
            "(?i)\\b(?:woman|girl|wife|mum|mom|mam|mother|sister|daughter|aunt|nan|gran|grandmother|niece|lady|mrs|ms"
                + "|miss|cousin|friend|mate|doctor|boss|manager|teacher|dentist|neighbour|nurse|patient|cat|dog)\\b");
    /** A name, or a word that stands where one could: a capital inside a sentence, or alone at its start. */
    private static final Pattern A_NAME =
            Pattern.compile("(?:(?<=[\\p{L},] )|(?<=^)|(?<=[.!?…] ))(?!I\\b)\\p{Lu}\\p{Ll}+\\b");

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b\\p{L}{2,}s\\b|\\b(?:people|everyone|everybody|someone"
                    + "|somebody|nobody|anyone|anybody|they|them|their|family|children|men|women|we|us|our)\\b");

    private final String near;
    private final Set<String> stems;

    /** @param near what was just said, by the client and in the counselor's turn before it */
    Grounds(String near) {
        this.near = near.replace('’', '\'');
        this.stems = new HashSet<>(Words.stems(near));
    }

    /** What in this line, or of it, rests on nothing that was said; empty where it stands. */
    Set<String> missing(String line, DisclosureUnit unit) {
        Set<String> missing = Words.content(line).stream()
                .filter(stem -> !FREE.contains(stem)
                        && !stems.contains(stem)
                        && told(unit).contains(stem))
                .collect(Collectors.toCollection(HashSet::new));
        missing.addAll(pointing(line));
        return missing;
    }

    /** Words that point at what was not spoken of: “that night”, or a “she” who was not named. */
    Set<String> pointing(String line) {
        Set<String> missing = new HashSet<>();
        String plain = line.replace('’', '\'');
        Matcher pointed = POINTED.matcher(plain);
        while (pointed.find()) {
            if (!stems.contains(Words.stem(pointed.group(1).toLowerCase(Locale.ROOT))))
                missing.add(pointed.group().toLowerCase(Locale.ROOT));
        }
        if (LEANS.matcher(plain).find()) missing.add("what went before");
        if (HE.matcher(plain).find() && !named(HE, A_MAN)) missing.add("he");
        if (SHE.matcher(plain).find() && !named(SHE, A_WOMAN)) missing.add("she");
        if (THEY.matcher(plain).find()
                && !SEVERAL.matcher(near + " " + plain.replaceAll(THEY.pattern(), ""))
                        .find()) missing.add("they");
        return missing;
    }

    /** Whether it begins by giving back a picture or a thing ("The right noise.") of which no word was said. */
    boolean floats(String line) {
        Matcher given = GIVEN_BACK.matcher(line);
        return given.find()
                && Words.content(given.group()).stream().noneMatch(stems::contains)
                && !Words.content(given.group()).isEmpty();
    }

    private boolean named(Pattern pronoun, Pattern noun) {
        return pronoun.matcher(near).find() || noun.matcher(near).find() || aName();
    }

    private boolean aName() {
        Matcher name = A_NAME.matcher(near);
        while (name.find()) if (!Lexicon.isStop(Words.stem(name.group().toLowerCase(Locale.ROOT)))) return true;
        return false;
    }

    private static Set<String> told(DisclosureUnit unit) {
        return Known.stems(unit.lines());
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.stream().filter(w -> !w.isBlank()).forEach(w -> stems.addAll(Words.stems(w)));
        return stems;
    }

    static String joined(String... texts) {
        return Arrays.stream(texts).filter(t -> !t.isBlank()).collect(Collectors.joining(" "));
    }
}
