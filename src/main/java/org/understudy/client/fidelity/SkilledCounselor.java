package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.ClientReply;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * Knows the case as a good counselor knows people: asks one open question at a time near what was just said, puts words
 * to what is nearly said, waits, lets a no be a no.
 */
class SkilledCounselor implements Counselor {
    private static final List<String> RESPECTS = List.of(
            "We can leave that for now. You decide where we go.",
            "That's okay, there's no rush with it. We can stay with something else.",
            "I won't push on that today. It can wait until you're ready.",
            "You don't have to go there. We can come back to it another day, or not at all.",
            "Let's slow down. You get to choose what we talk about.",
            "I hear that's enough of that for now. We can go at your pace.");
    private static final List<String> NAMES = List.of(
            "There's something in it about %s, I think.",
            "Underneath that, it's %s.",
            "Part of you is left with %s.",
            "And so there's %s, all the time.",
            "What you're carrying there is %s.",
            "It comes back to %s.");
    private static final List<String> PERMISSIONS = List.of(
            "Would it be all right if I asked you about something harder?",
            "Is it okay if we look at that a bit more closely?",
            "Can I check something with you?");
    private static final List<String> SOCRATIC = List.of(
            "What makes you most sure that's true about %s?",
            "If a friend told you the same about %s, what would you say to them?",
            "What does that say about you, when you think about %s?",
            "What's the evidence on the other side, when it comes to %s?",
            "If it were true about %s, what would be the worst of it?");
    private static final List<String> AFFIRMS = List.of(
            "You kept going with that when most days it was the last thing you wanted.",
            "You found a way to say that, and it wasn't easy.",
            "You stayed with a hard thing just now.",
            "You managed that by yourself, and nobody saw it.");
    private static final List<String> FOLLOWS = List.of(
            "What was that like?",
            "What happened then?",
            "Tell me more about that.",
            "And then?",
            "How was that for you?");

    private static final Comparator<DisclosureUnit> GENTLEST =
            Comparator.comparingDouble(u -> u.gate().trust());

    /** How far above the trust there is a question may reach: what half might be told of. */
    private static final double REACH = 8;

    /** Turns a no is left alone before the counselor asks leave to come back to it (design §3.9). */
    private static final int LEFT_ALONE = 4;

    /** So many answers back a hard thing told still wants air. */
    private static final int BREATHER = 3;

    /** So often is one thing come back to; after the first time only where all of it may be told. */
    private static final int COMES_BACK = 3;

    private static final List<String> MAY_I = List.of(
            "There was something you weren't ready for earlier. Would it be all right to try it again? %s",
            "You said not yet, before. Is it okay if I ask once more, and you can still say no? %s",
            "Could we go back, if you're willing, to what we left? %s");

    private static final double NAMES_OF_REFLECTIONS = 0.4;

    /** Of all turns so many reflect; the other figures beside it go on from the one before. */
    private static final double REFLECTS = 0.3;

    private static final double FOLLOWS_ON = 0.36;
    private static final double THINKS_WITH = 0.43;
    private static final double ASKS_LEAVE = 0.46;
    private static final double AFFIRMS_EFFORT = 0.48;

    private final WrittenReplies written = new WrittenReplies();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Integer> resisted = new HashMap<>();
    private final Map<String, Integer> cameBack = new HashMap<>();
    private final Set<String> gotNear = new HashSet<>();

    @Override
    public String say(Seen s) {
        if (s.turn() == 0) return "Hello, come in. It's good to meet you.";
        if (s.turn() == 1) return "What would you like to use today for? We can decide together what's most useful.";
        remember(s);
        if (s.resisted()) return s.dice().chance(0.25) ? "…" : s.pick(RESPECTS);
        if (s.turn() == s.turns() - 1) return "We're nearly at time. What has today been like for you?";
        if (s.turn() % 11 == 10) return summary(s);
        Optional<String> back = comeBack(s);
        if (back.isPresent()) return back.get();
        double r = s.dice().unit();
        if (s.last().filter(x -> deep(x, s)).isPresent() && r < 0.3) return "…";
        if (r < REFLECTS) return reflection(s).orElseGet(() -> question(s));
        if (r < FOLLOWS_ON) return written.any(s).orElseGet(() -> s.pick(FOLLOWS));
        if (r < THINKS_WITH) return socratic(s).orElseGet(() -> question(s));
        if (r < ASKS_LEAVE) return s.pick(PERMISSIONS);
        if (r < AFFIRMS_EFFORT) return s.pick(AFFIRMS);
        return question(s);
    }

    private static boolean deep(ClientReply reply, Seen s) {
        return reply.trace()
                .unit()
                .flatMap(s.clientCase()::unit)
                .filter(u -> u.layer() == Layer.BELIEF || u.layer() == Layer.MEMORY)
                .isPresent();
    }

    /** Something hard was told just now: nobody is led back to the next. */
    private static boolean heavyGoing(Seen s) {
        int all = s.replies().size();
        return s.replies().subList(Math.max(0, all - BREATHER), all).stream()
                .map(ClientReply::trace)
                .filter(t ->
                        t.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent())
                .flatMap(t -> t.unit().stream())
                .flatMap(id -> s.clientCase().unit(id).stream())
                .anyMatch(u -> u.discomfort() || u.gate().depth() > 0);
    }

    /** What was held back, and when. */
    private void remember(Seen s) {
        s.last()
                .filter(r -> r.trace().resistance().isPresent())
                .flatMap(r -> r.trace().unit())
                .ifPresent(u -> resisted.put(u, s.turn()));
    }

    /** With leave, and where there is trust enough for it by now; words are put to what lies deep before it is asked for. */
    final Optional<String> comeBack(Seen s) {
        double trust = s.last().map(x -> x.state().trust()).orElse(30.0);
        Optional<DisclosureUnit> due = s.clientCase().units().stream()
                .filter(u -> resisted.containsKey(u.id()) && s.turn() - resisted.get(u.id()) >= LEFT_ALONE)
                .filter(u -> u.risk().isEmpty() && !toldWhole(u, s))
                .filter(u -> u.requires().stream().allMatch(id -> told(id, Release.HALF, s)))
                .filter(u -> {
                    int times = cameBack.getOrDefault(u.id(), 0);
                    return times < COMES_BACK && u.gate().trust() <= trust + (times == 0 ? REACH : 0);
                })
                .min(GENTLEST);
        if (due.isEmpty() || heavyGoing(s)) return Optional.empty();
        DisclosureUnit unit = due.get();
        Optional<String> near = unit.gate().depth() > 0 && gotNear.add(unit.id()) ? nearer(unit, s) : Optional.empty();
        if (near.isPresent()) return near;
        cameBack.merge(unit.id(), 1, Integer::sum);
        resisted.put(unit.id(), s.turn());
        return ask(unit, s).map(ask -> s.pick(MAY_I).formatted(ask));
    }

    private static Optional<String> nearer(DisclosureUnit unit, Seen s) {
        if (!unit.unsaid().isEmpty()) return Optional.of(s.pick(NAMES).formatted(s.pick(unit.unsaid())));
        return unit.tags().isEmpty()
                ? Optional.empty()
                : Optional.of(s.pick(SOCRATIC).formatted(s.pick(unit.tags())));
    }

    static boolean toldWhole(DisclosureUnit unit, Seen s) {
        return told(unit.id(), Release.FULL, s);
    }

    private static boolean told(String unit, Release least, Seen s) {
        return s.replies().stream()
                .map(ClientReply::trace)
                .anyMatch(t -> t.unit().filter(unit::equals).isPresent()
                        && t.release().filter(r -> r.compareTo(least) >= 0).isPresent());
    }

    /** The client's last few words, given back. */
    private static Optional<String> simple(Seen s) {
        List<String> sentences = Sentences.of(s.lastText());
        if (sentences.isEmpty()
                || !tells(s)
                || Words.count(sentences.getLast()) < 3
                || sentences.getLast().contains("?")) return Optional.empty();
        String back = sentences
                .getLast()
                .replaceAll("[.!…]+$", "")
                .replaceAll("\\bI'm\\b", "you're")
                .replaceAll("\\bI've\\b", "you've")
                .replaceAll("\\bI'd\\b", "you'd")
                .replaceAll("\\bI\\b", "you")
                .replaceAll("\\b([Mm])y\\b", "your")
                .replaceAll("\\bme\\b", "you");
        return Optional.of(back.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + back.substring(1) + ".");
    }

    private static boolean tells(Seen s) {
        return s.last().flatMap(r -> r.trace().unit()).isPresent();
    }

    /** What lies under a thing near by, now and then; else what was written for the line just said, else its own words back. */
    final Optional<String> reflection(Seen s) {
        Optional<String> named = s.dice().chance(NAMES_OF_REFLECTIONS) ? naming(s) : Optional.empty();
        return named.or(() -> written.statement(s))
                .or(() -> naming(s))
                .or(() -> written.any(s))
                .or(() -> simple(s));
    }

    /** Puts words to a unit the talk is near and trust nearly reaches. */
    private Optional<String> naming(Seen s) {
        double trust = s.last().map(x -> x.state().trust()).orElse(30.0);
        return near(s).stream()
                .filter(u -> !u.unsaid().isEmpty() && u.gate().trust() <= trust + 12 && asked.add("named:" + u.id()))
                .findFirst()
                .map(u -> s.pick(NAMES).formatted(s.pick(u.unsaid())));
    }

    final Optional<String> socratic(Seen s) {
        double trust = s.last().map(x -> x.state().trust()).orElse(30.0);
        return near(s).stream()
                .filter(u -> (u.layer() == Layer.BELIEF || u.layer() == Layer.THOUGHT || u.layer() == Layer.MEMORY)
                        && u.gate().trust() <= trust + 6
                        && !u.tags().isEmpty())
                .findFirst()
                .map(u -> s.pick(SOCRATIC).formatted(s.pick(u.tags())));
    }

    /** An open question the client may be able to answer, near what was last said where there is one. */
    final String question(Seen s) {
        double trust = s.last().map(x -> x.state().trust()).orElse(30.0);
        List<DisclosureUnit> near = near(s);
        List<DisclosureUnit> all = new ArrayList<>(near);
        s.clientCase().units().stream()
                .filter(u -> !near.contains(u))
                .sorted(GENTLEST)
                .forEach(all::add);
        Optional<DisclosureUnit> next = all.stream()
                .filter(u -> u.gate().trust() <= trust + REACH && u.risk().isEmpty())
                .filter(u -> u.requires().stream().allMatch(asked::contains))
                .filter(u -> !asked.contains(u.id()))
                .findFirst();
        if (next.isEmpty()) return s.pick(FOLLOWS);
        asked.add(next.get().id());
        return ask(next.get(), s).orElseGet(() -> s.pick(FOLLOWS));
    }

    /** Whether there is a question of its own that is not for yes or no alone. */
    static boolean canBeAsked(DisclosureUnit unit) {
        return unit.asks().stream().anyMatch(a -> !a.startsWith("["));
    }

    /** One of a unit's own questions, an open one where there is one. */
    static Optional<String> ask(DisclosureUnit unit, Seen s) {
        List<String> asks = unit.asks().stream().filter(a -> !a.startsWith("[")).toList();
        List<String> open = asks.stream()
                .map(Sentence::of)
                .filter(a -> a.asking() && !a.closed())
                .map(Sentence::text)
                .toList();
        return asks.isEmpty() ? Optional.empty() : Optional.of(s.pick(open.isEmpty() ? asks : open));
    }

    /** Where the last unit leads, then its topic, gentlest first. */
    private static List<DisclosureUnit> near(Seen s) {
        Optional<DisclosureUnit> last = s.replies().reversed().stream()
                .map(ClientReply::trace)
                .flatMap(t -> t.unit().stream())
                .findFirst()
                .flatMap(s.clientCase()::unit);
        if (last.isEmpty()) return List.of();
        List<DisclosureUnit> near = new ArrayList<>();
        last.get().opens().forEach(id -> s.clientCase().unit(id).ifPresent(near::add));
        s.clientCase().units().stream()
                .filter(u -> u != last.get() && u.topic().equals(last.get().topic()) && !near.contains(u))
                .sorted(GENTLEST)
                .forEach(near::add);
        return near;
    }

    private static String summary(Seen s) {
        List<String> topics = s.replies().stream()
                .flatMap(r -> r.trace().unit().stream())
                .flatMap(id -> s.clientCase().unit(id).stream())
                .map(DisclosureUnit::topic)
                .distinct()
                .toList();
        String about = topics.isEmpty()
                ? "a lot"
                : String.join(", and ", topics.subList(Math.max(0, topics.size() - 2), topics.size()))
                        .toLowerCase(java.util.Locale.ROOT);
        return "So far you've told me about " + about + ", and how they hang together for you. Have I got that right?";
    }
}
