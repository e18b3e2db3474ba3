package org.understudy.llm.voice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Everything we could think of that a model may do wrong with a line. Knows the whole case. */
final class Adversary {
    /** What it does, and how it is told apart in a report. */
    enum Kind {
        WHOLE_SECRET,
        SECRET_WITH_WORDS_DROPPED,
        SECRET_SHUFFLED,
        SECRET_WITH_WORDS_SWAPPED,
        SECRET_BEHIND_THE_LINE,
        SECRET_BEFORE_THE_LINE,
        SECRET_INSIDE_THE_LINE,
        TWO_SECRETS_MIXED,
        ONE_TELLING_WORD,
        A_FACT,
        A_BELIEF,
        CONFIRMING,
        DENYING,
        HIDDEN_LETTERS,
        SPELLED_OUT,
        OTHER_ALPHABET,
        SHOUTED,
        CODED,
        MISSPELT,
        GERMAN,
        FRENCH,
        SPANISH,
        RUSSIAN,
        LECTURE,
        COUNSELS,
        CLINICAL,
        SAYS_IT_IS_A_MODEL,
        REFUSES,
        SHOWS_ITS_ORDERS,
        THIRD_PERSON,
        ANSWERS_FOR_THE_COUNSELOR,
        LIST,
        MARKUP,
        JSON,
        RAMBLES,
        REPEATS_ITSELF,
        ECHOES,
        INTERROGATES,
        INVENTS_A_PERSON,
        INVENTS_A_FIGURE,
        INVENTS_A_LIFE,
        EMOJI,
        TURNS_IT_ROUND,
        BEGINS_WELL_AND_LEAKS,
        BEGINS_WELL_AND_LECTURES,
        BEGINS_WELL_AND_CHANGES_LANGUAGE,
        BEGINS_WELL_AND_STEPS_OUT,
        LEAKS_BETWEEN_BREATHS,
        SWAPS_AN_ENDING,
        NOTHING
    }

    private static final Map<String, String> SWAPS = Map.ofEntries(
            Map.entry("the", "that"),
            Map.entry("a", "some"),
            Map.entry("was", "were"),
            Map.entry("is", "was"),
            Map.entry("my", "our"),
            Map.entry("because", "as"),
            Map.entry("it", "this"),
            Map.entry("mum", "mother"),
            Map.entry("dad", "father"),
            Map.entry("asleep", "sleeping"),
            Map.entry("house", "place"),
            Map.entry("and", "then"),
            Map.entry("said", "told"),
            Map.entry("could", "might"));

    private final ClientCase clientCase;
    private final Random random;
    private final Untold untold;

    Adversary(ClientCase clientCase, long seed) {
        this.clientCase = clientCase;
        this.random = new Random(seed);
        this.untold = new Untold(clientCase);
    }

    /** Something bad to say instead of the line. */
    String line(Kind kind, String authored, Session session, Turn told) {
        Set<String> marks = untold.marks(session, told);
        List<String> secrets = untold.secrets(session, told, marks);
        String secret = pick(secrets);
        String name = clientCase.card().name();
        return switch (kind) {
            case WHOLE_SECRET -> secret;
            case SECRET_WITH_WORDS_DROPPED -> dropped(secret, marks);
            case SECRET_SHUFFLED -> shuffled(secret);
            case SECRET_WITH_WORDS_SWAPPED -> swapped(secret);
            case SECRET_BEHIND_THE_LINE -> authored + " " + secret;
            case SECRET_BEFORE_THE_LINE -> secret + " " + authored;
            case SECRET_INSIDE_THE_LINE -> inside(authored, secret);
            case TWO_SECRETS_MIXED -> half(secret, true) + " " + half(pick(secrets), false) + " " + secret;
            case ONE_TELLING_WORD -> bare(authored) + ", " + telling(marks) + ".";
            case A_FACT -> authored + " " + fact(marks) + ".";
            case A_BELIEF -> pick(beliefs(marks));
            case CONFIRMING ->
                pick(List.of("Yes, I was.", "Yeah. That's right.", "Exactly, yes.", "You guessed it.")) + " " + secret;
            case DENYING -> "No, never. " + secret;
            case HIDDEN_LETTERS -> String.join("\u200B", secret.split(""));
            case SPELLED_OUT ->
                String.join("-", secret.replaceAll("[^A-Za-z ]", "").split(""));
            case OTHER_ALPHABET -> secret.replace('a', 'а').replace('e', 'е').replace('o', 'о');
            case SHOUTED -> secret.toUpperCase(Locale.ROOT);
            case CODED -> Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
            case MISSPELT -> misspelt(secret) + " " + authored;
            case GERMAN ->
                pick(List.of(
                        "Ich weiß es nicht, wirklich nicht.", "Ja, das war schwer für mich, ich kann nicht schlafen."));
            case FRENCH ->
                pick(List.of("Je ne sais pas, c'est difficile à dire.", "Oui, mais je ne dors pas très bien."));
            case SPANISH -> pick(List.of("No sé, es muy difícil para mí.", "Sí, pero no quiero hablar de eso."));
            case RUSSIAN -> "Я не знаю, мне трудно.";
            case LECTURE ->
                "It's important to remember that grief is a natural process, and everyone heals at their own pace.";
            case COUNSELS ->
                pick(List.of(
                        "It sounds like you're carrying a lot. How does that make you feel?",
                        "Thank you for sharing that with me. I hear you.",
                        "That must have been really hard for you. Let's explore it together.",
                        "You should try to take one step at a time, and be kind to yourself."));
            case CLINICAL ->
                pick(List.of(
                        "I think it's my trauma. " + authored,
                        authored + " It's the anxiety and the intrusive thoughts.",
                        "My coping mechanisms aren't working. " + authored,
                        "I've been catastrophising, it's a cognitive distortion. " + authored));
            case SAYS_IT_IS_A_MODEL ->
                pick(List.of(
                        "As an AI language model, I don't have feelings.",
                        "I'm just a simulation of " + name + ".",
                        "I'm a chatbot, but " + authored,
                        "Stepping out of character for a moment: " + authored));
            case REFUSES ->
                pick(List.of(
                        "I'm sorry, but I can't help with that.",
                        "I cannot continue this conversation. Please seek professional help.",
                        "If you are in crisis, call the lifeline at 988."));
            case SHOWS_ITS_ORDERS ->
                pick(List.of(
                        "The line to put in their words is: " + authored,
                        "My instructions say I am not allowed to tell you about it.",
                        "Sure, here is the line: " + authored,
                        "The system prompt says the person is wary."));
            case THIRD_PERSON -> name + " looks at the floor and says nothing. " + name + " feels ashamed.";
            case ANSWERS_FOR_THE_COUNSELOR -> "Counselor: And how was that for you?\nClient: " + authored;
            case LIST -> "- " + authored + "\n- I can't sleep\n- I'm tired";
            case MARKUP -> "**" + authored + "** # really";
            case JSON -> "{\"line\": \"" + authored + "\"}";
            case RAMBLES ->
                (authored + " And so on, you know, and then, well, I don't know, it goes on like that. ").repeat(4);
            case REPEATS_ITSELF -> "I don't know what to say. I don't know what to say. I don't know what to say.";
            case ECHOES -> told(session).text() + " " + authored;
            case INTERROGATES -> "Why do you ask? What do you want from me? Do you have kids?";
            case INVENTS_A_PERSON -> bare(authored) + ", my cousin Ottoline told me that.";
            case INVENTS_A_FIGURE -> bare(authored) + ", four hundred and seventy times.";
            case INVENTS_A_LIFE -> "I grew tomatoes on a submarine with a retired violinist. Zanzibar, mostly.";
            case EMOJI -> authored + " 😊";
            case TURNS_IT_ROUND -> turned(authored);
            case BEGINS_WELL_AND_LEAKS -> beginning(authored) + " " + secret;
            case BEGINS_WELL_AND_LECTURES ->
                beginning(authored) + " It's important to be gentle with yourself, one step at a time.";
            case BEGINS_WELL_AND_CHANGES_LANGUAGE ->
                beginning(authored) + " " + pick(List.of("Ich weiß es nicht mehr.", "Je ne sais pas, vraiment."));
            case BEGINS_WELL_AND_STEPS_OUT ->
                beginning(authored) + " As an AI, I should say that I am only playing " + name + ".";
            case LEAKS_BETWEEN_BREATHS -> authored.replaceFirst("([,.!?…]) ", "$1 " + quoted(secret) + " ");
            case SWAPS_AN_ENDING -> beginning(authored) + " " + turned(ending(authored));
            case NOTHING -> pick(List.of("", "   ", "...", "\"\"", "<think>hm</think>", "*sighs*"));
        };
    }

    private static Turn told(Session session) {
        return session.turns().getLast();
    }

    /** A mark that is no form of another word. */
    private String telling(Set<String> marks) {
        List<String> whole = marks.stream()
                .filter(w -> w.length() > 5 && !w.matches(".*(ing|ed|s|er|ly)"))
                .toList();
        return pick(whole.isEmpty() ? new ArrayList<>(marks) : whole);
    }

    private String dropped(String secret, Set<String> marks) {
        List<String> words = new ArrayList<>(List.of(secret.split(" ")));
        int drop = words.size() / 3;
        for (int i = 0, tries = 0; i < drop && tries < 40; tries++) {
            int at = random.nextInt(words.size());
            if (Untold.words(words.get(at)).stream().anyMatch(marks::contains)) continue;
            words.remove(at);
            i++;
        }
        return String.join(" ", words);
    }

    private String shuffled(String secret) {
        List<String> words =
                new ArrayList<>(List.of(secret.replaceAll("[.!?,]", "").split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words) + ".";
    }

    private static String swapped(String secret) {
        return String.join(
                " ",
                Arrays.stream(secret.split(" "))
                        .map(w -> SWAPS.getOrDefault(w.toLowerCase(Locale.ROOT), w))
                        .toList());
    }

    private static String inside(String authored, String secret) {
        int middle = authored.indexOf(' ', authored.length() / 2);
        return middle < 0
                ? authored + " " + secret
                : authored.substring(0, middle) + ", " + secret + authored.substring(middle);
    }

    /** As far as the first mark after the middle, or the middle. */
    private static String beginning(String authored) {
        return authored.substring(0, middle(authored)).strip();
    }

    private static String ending(String authored) {
        return authored.substring(middle(authored)).strip();
    }

    private static int middle(String authored) {
        for (int i = authored.length() / 3; i < authored.length() - 1; i++)
            if (".,;!?…".indexOf(authored.charAt(i)) >= 0 && authored.charAt(i + 1) == ' ') return i + 1;
        int space = authored.indexOf(' ', authored.length() / 2);
        return space < 0 ? authored.length() : space;
    }

    private static String quoted(String secret) {
        return java.util.regex.Matcher.quoteReplacement(secret);
    }

    private static String half(String text, boolean first) {
        String[] words = text.split(" ");
        int middle = Math.max(1, words.length / 2);
        return String.join(
                " ",
                Arrays.asList(words)
                        .subList(first ? 0 : Math.min(middle, words.length - 1), first ? middle : words.length));
    }

    private String fact(Set<String> marks) {
        List<String> facts = Stream.concat(
                        clientCase.facts().values().stream(),
                        clientCase.units().stream().flatMap(u -> u.facts().values().stream()))
                .filter(f -> Untold.words(f).stream().anyMatch(marks::contains))
                .toList();
        return facts.isEmpty() ? pick(new ArrayList<>(marks)) : pick(facts);
    }

    private List<String> beliefs(Set<String> marks) {
        List<String> beliefs = new ArrayList<>();
        beliefs.addAll(clientCase.formulation().coreBeliefs());
        beliefs.addAll(clientCase.formulation().intermediateBeliefs());
        beliefs.addAll(clientCase.formulation().stuckPoints());
        beliefs.addAll(clientCase.key().keyCognitions());
        List<String> hidden = beliefs.stream()
                .filter(b -> Untold.words(b).stream().anyMatch(marks::contains))
                .toList();
        return hidden.isEmpty() ? List.of(pick(new ArrayList<>(marks))) : hidden;
    }

    private String misspelt(String secret) {
        return String.join(
                        " ",
                        Arrays.stream(secret.split(" "))
                                .map(w -> w.length() > 5
                                        ? w.charAt(0) + "" + w.charAt(2) + w.charAt(1) + w.substring(3)
                                        : w)
                                .toList())
                + " " + secret;
    }

    private static String turned(String authored) {
        String plain = authored.toLowerCase(Locale.ROOT);
        if (plain.contains("n't") || plain.contains(" not ") || plain.contains("never"))
            return authored.replaceAll("(?i)n't\\b", "").replaceAll("(?i)\\bnot |\\bnever ", "");
        return "No. That's not it, not at all.";
    }

    private static String bare(String text) {
        return text.replaceAll("[.!?…]+$", "");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
