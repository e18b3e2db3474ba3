package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;

/**
 * What a line takes for a fact, read from its words: ages, who somebody is to the client, how many brothers or children there
 * are, how long a marriage or a job has lasted, names by role. Only what is said outright and in the present counts, so that "when I was nineteen" or
 * "my daughter's five foot one" is no age.
 */
final class Claims {
    /** One fact: a slot, as far as may be named as the case names it, and what is said to be in it. */
    record Claim(String slot, String value) {}

    private static final String KIN =
            "brother|sister|mother|mum|mam|mom|father|dad|husband|wife|partner|boyfriend|girlfriend"
                + "|son|daughter|aunt|auntie|uncle|cousin|niece|nephew|grandson|granddaughter|gran|granny|nan|nana|grandma|grandmother"
                + "|grandpa|grandad|grandfather|neighbour|neighbor";

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("mum", "mother"),
            Map.entry("mam", "mother"),
            Map.entry("mom", "mother"),
            Map.entry("dad", "father"),
            Map.entry("auntie", "aunt"),
            Map.entry("gran", "grandmother"),
            Map.entry("granny", "grandmother"),
            Map.entry("nan", "grandmother"),
            Map.entry("nana", "grandmother"),
            Map.entry("grandma", "grandmother"),
            Map.entry("grandpa", "grandfather"),
            Map.entry("grandad", "grandfather"),
            Map.entry("neighbor", "neighbour"),
            Map.entry("kids", "children"),
            Map.entry("grandkids", "grandchildren"));

    private static final String NUMBER = Numerals.PATTERN;

    /** Ends an age: nothing is counted after the number. */
    private static final String STOP = "(?: now| today| years old)?(?=\\s*(?:[.,;!?…]|$| and (?:she|he|a|in)\\b))";

    private static final String BY_AGE = "(?:big |little |older |younger |eldest |youngest |late )?";

    private static final Pattern OWN_AGE = Pattern.compile(
            "(?:(?:^|[.!?;,:–—-] ?|\\b(?:and|but|because) )I(?:'m| am) (?:only |just )?(" + NUMBER + ")" + STOP
                    + "|\\bI(?:'m| am) an? (" + Numerals.JOINED + ")[- ]year[- ]old\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGE = Pattern.compile("\\b(?:[Mm]y " + BY_AGE + "(" + KIN
            + ")(?:,? [A-Z][a-z]+,?)?|(Mum|Mam|Mom|Dad|Gran|Nan|Nana|Grandma|Grandad|Grandpa)|([A-Z][a-z]+))"
            + "(?:'s| is) (?:only |just )?(" + NUMBER + ")" + STOP);

    private static final Pattern NAMED =
            Pattern.compile("\\b[Mm]y " + BY_AGE + "(" + KIN + ")(?:'s called| is called)? ([A-Z][a-z]+)\\b");

    /** Of these a person has one, or calls one so. */
    private static final Set<String> ONE_OF_A_KIND =
            Set.of("mother", "father", "husband", "wife", "grandmother", "grandfather");

    private static final Pattern IS_KIN = Pattern.compile(
            "\\b([A-Z][a-z]+)(?:'s| is|'s) my (?:big |little |older |younger |eldest )?(" + KIN + ")\\b(?!')");

    private static final Pattern COUNT = Pattern.compile("\\bI(?:'ve| have)(?: got)? (" + NUMBER
            + "|no) (brothers?|sisters?|children|kids|sons?|daughters?|grandchildren|grandkids)\\b");

    private static final Pattern MARRIED = Pattern.compile(
            "\\b(?:been (?:married|wed) (" + NUMBER + ") years|(" + NUMBER
                    + ") years (?:we've been )?(?:married|wed))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Thirty-one years driving", "six years on the railway". */
    private static final Pattern YEARS = Pattern.compile(
            "\\b(" + NUMBER + ") years (?:of )?([a-z]+ing|(?:on|in|at|with) the [a-z]+)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLED =
            Pattern.compile("\\b[Mm]y (" + KIN + ")(?:'s| is) (?:called|name is) ([A-Z][a-z]+)\\b");

    /** No names, though they may begin a sentence. */
    private static final Set<String> PRONOUNS =
            Set.of("He", "She", "It", "They", "That", "This", "Who", "There", "I", "You");

    private final Map<String, String> slotOfName = new HashMap<>();
    private final Map<String, Set<String>> kinOf = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Claims(ClientCase clientCase) {
        clientCase.facts().forEach((slot, value) -> {
            if (slot.endsWith(".name")) {
                String person = slot.substring(0, slot.length() - ".name".length());
                slotOfName.put(value, person);
                // "mom" is an operations manager where trains run
                if (!person.matches(KIN) || person.equals("mom")) return;
                known.put(one(person) + ".name", value);
                kinOf.computeIfAbsent(value, _ -> new HashSet<>()).add(one(person));
            }
            if (slot.endsWith(".age") || slot.equals("marriage.years"))
                Numerals.of(value).ifPresent(n -> known.put(person(slot), String.valueOf(n)));
        });
        known.putIfAbsent("client.age", String.valueOf(clientCase.card().age()));
        kinOf.forEach((name, kin) -> known.put("kin of " + name, kin.iterator().next()));
    }

    /** What the case's own facts say. */
    Map<String, String> known() {
        return Map.copyOf(known);
    }

    /** Everything a text claims. */
    List<Claim> of(String text) {
        String plain = text.replace('’', '\'');
        List<Claim> claims = new ArrayList<>();
        Matcher own = OWN_AGE.matcher(plain);
        while (own.find())
            claims.add(new Claim("client.age", number(own.group(1) != null ? own.group(1) : own.group(2))));
        Matcher age = AGE.matcher(plain);
        while (age.find()) {
            String kin = age.group(1) != null ? age.group(1) : age.group(2);
            String person = kin != null ? one(kin) : slotOfName.get(age.group(3));
            boolean years = !age.group(4).equalsIgnoreCase("one");
            if (person != null && years) claims.add(new Claim(person(person + ".age"), number(age.group(4))));
        }
        Matcher named = NAMED.matcher(plain);
        while (named.find()) {
            String kin = one(named.group(1));
            if (PRONOUNS.contains(named.group(2))) continue;
            claims.add(new Claim("kin of " + named.group(2), kin));
            if (ONE_OF_A_KIND.contains(kin)) claims.add(new Claim(kin + ".name", called(kin, named.group(2))));
        }
        Matcher is = IS_KIN.matcher(plain);
        while (is.find() && !PRONOUNS.contains(is.group(1)))
            claims.add(new Claim("kin of " + is.group(1), one(is.group(2))));
        Matcher count = COUNT.matcher(plain);
        while (count.find()) claims.add(new Claim("number of " + many(count.group(2)), number(count.group(1))));
        Matcher called = CALLED.matcher(plain);
        while (called.find()) claims.add(new Claim(one(called.group(1)) + ".name", called.group(2)));
        Matcher years = YEARS.matcher(plain);
        while (years.find())
            claims.add(new Claim("years " + years.group(2).toLowerCase(Locale.ROOT), number(years.group(1))));
        Matcher married = MARRIED.matcher(plain);
        while (married.find())
            claims.add(new Claim(
                    "marriage.years", number(married.group(1) != null ? married.group(1) : married.group(2))));
        return claims;
    }

    /** A name as the facts have it, where it is a part of theirs. */
    private String called(String kin, String name) {
        String whole = known.getOrDefault(kin + ".name", name);
        return List.of(whole.split("[ .]+")).contains(name) ? whole : name;
    }

    /** {@code nan.age} is the grandmother's. */
    private static String person(String slot) {
        String owner = slot.substring(0, slot.lastIndexOf('.'));
        return owner.equals("mom") ? slot : one(owner) + slot.substring(owner.length());
    }

    private static String number(String word) {
        if (word.equalsIgnoreCase("no")) return "0";
        Optional<Integer> n = Numerals.of(word);
        return n.map(String::valueOf).orElse(word);
    }

    private static String one(String kin) {
        return SAME.getOrDefault(kin.toLowerCase(Locale.ROOT), kin.toLowerCase(Locale.ROOT));
    }

    private static String many(String counted) {
        String word = one(counted);
        return word.endsWith("s") || word.endsWith("children") ? word : word + "s";
    }
}
