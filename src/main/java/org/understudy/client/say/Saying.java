package org.understudy.client.say;

import static org.understudy.client.mind.Constants.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Part;
import org.understudy.client.decide.Part.Role;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Release;
import org.understudy.session.Turn;

/** SAY: chooses the lines of a decision and joins them. Every word is the author's. */
public final class Saying {
    /** One turn in five shows something (voice guide). */
    private static final double NONVERBAL = number("nonverbal");

    /** Words below which a client stops after the first sentence. */
    private static final double SHORT = number("length.first_sentence");

    /** Part-tellings and ordinary answers, by the pool of the line. */
    private static final Pattern OWES_NO_MORE =
            Pattern.compile(".*/(half|more|hint)/\\d+|frames/(ordinary|agenda)\\..*|.*/details\\..*");

    /** From this arousal or shame a unit is no matter for a light word. */
    private static final double HEAVY = number("hedge.heavy");

    private static final double HIGH_DISTRESS = number("distress.high");

    private final ClientCase clientCase;
    private final Joining joining;
    private final Momentum.Leanings leanings = new Momentum.Leanings();

    public Saying(ClientCase clientCase) {
        this.clientCase = clientCase;
        this.joining = new Joining(clientCase);
    }

    /**
     * What is said.
     *
     * @param lines ids of the authored lines, in order
     * @param aimed the length aimed at, in words
     */
    public record Said(String text, List<String> lines, Optional<String> nonverbal, double aimed) {}

    public Said say(Decision decision, Heard heard, Mind mind, Dice dice, int minutesLeft) {
        double target = LengthTarget.of(heard, mind.style(), dice);
        Choosing choosing = new Choosing(mind.spoken(), mind.turn(), dice, Momentum.of(mind, leanings));
        List<Line> chosen = chosen(decision, heard, target, choosing, mind, dice);
        if (chosen.isEmpty()) chosen.add(new Line("silence", Turn.SILENCE, Role.BODY));
        String text = "";
        for (Line line : chosen) {
            mind.spoken().use(line.text(), mind.turn());
            text = joining.join(text, filled(line.text(), decision, mind, minutesLeft));
        }
        text = silent(text) ? Turn.SILENCE : text;
        mind.spoken().turn(text);
        Momentum.note(text, heard, mind);
        List<String> ids = chosen.stream().map(Line::id).toList();
        return new Said(text, ids, nonverbal(decision, mind, choosing, dice, text), target);
    }

    private List<Line> chosen(Decision decision, Heard heard, double target, Choosing choosing, Mind mind, Dice dice) {
        List<Line> lines = new ArrayList<>();
        int words = 0;
        boolean asked = false;
        for (Part part : decision.parts()) {
            boolean enough =
                    words * number("length.enough") > target || !mind.spoken().unused(part.lines());
            if (part.role() == Role.EXTRA && enough) continue;
            boolean brief = target < SHORT && part.role() == Role.BODY;
            Optional<Line> line =
                    choosing.from(part, Math.max(1, target - words), brief ? Saying::begun : UnaryOperator.identity());
            if (line.isEmpty() || lines.stream().anyMatch(line.get()::says)) continue;
            mind.spoken().use(line.get().text(), mind.turn());
            if (brief) line = line.map(Saying::begun);
            boolean question = line.get().text().contains("?");
            if (question && asked) continue;
            asked |= question;
            if (part.role() == Role.BODY
                    && !lines.isEmpty()
                    && doubles(lines.getLast().text(), line.get().text())) lines.removeLast();
            lines.add(line.get());
            words += Words.count(line.get().text());
        }
        if (decision.open() && !lines.isEmpty())
            dress(lines, decision, target, words, choosing, mind, dice, asked, heard.asks());
        return lines;
    }

    /** Only the first sentence of a part-telling or an ordinary answer: the rest is not owed. What is told in full is told whole. */
    private static Line begun(Line line) {
        boolean partly = OWES_NO_MORE.matcher(line.id()).matches();
        List<String> sentences = Sentences.of(line.text());
        return partly && sentences.size() > 1 && Words.count(sentences.getFirst()) > 2
                ? new Line(line.id(), sentences.getFirst(), line.role())
                : line;
    }

    /** A yes before a line that already says yes or no is one too many. */
    private static boolean doubles(String lead, String body) {
        String first = Words.of(body).stream().findFirst().orElse("");
        return first.matches("yes|yeah|yep|aye|no|nah|nope|depends|sometimes")
                || Words.of(lead).isEmpty();
    }

    /** A hedge before, a tidy-up after: where they fit the weight of what is said, and never twice. */
    private void dress(
            List<Line> lines,
            Decision d,
            double target,
            int words,
            Choosing choosing,
            Mind mind,
            Dice dice,
            boolean asked,
            boolean answering) {
        Line first = lines.getFirst();
        boolean heavy = d.unit()
                .filter(u -> u.affect().arousal() >= HEAVY || u.affect().shame() >= HEAVY || u.discomfort())
                .isPresent();
        boolean high = mind.feelings().distress() >= HIGH_DISTRESS;
        double lead = number("hedge.lead")
                + number("hedge.lead_style")
                        * mind.style().hedge()
                        * (1 - mind.style().articulate() * number("hedge.articulate"));
        if (first.role() == Role.BODY && !Joining.startsLikeSpeech(first.text()) && dice.chance(lead)) {
            Part opener = Part.frame(clientCase, high ? "openerHigh" : "opener", Role.LEAD);
            List<String> fitting = opener.lines().stream()
                    .filter(l -> suits(l, heavy, answering))
                    .toList();
            choosing.from(new Part(opener.pool(), fitting, Role.LEAD), 2)
                    .filter(l -> !(l.text().contains("?") && asked))
                    .ifPresent(l -> lines.addFirst(l));
        }
        double tail = number("tail") + number("tail_style") * mind.style().talk();
        boolean full = d.release().filter(r -> r.compareTo(Release.HALF) >= 0).isPresent();
        String last = lines.getLast().text();
        if (full
                && words >= number("tail.words")
                && !last.matches("(?i).*(anyway|so|\\?|though|there you are)[.?]*")
                && dice.chance(tail)) {
            choosing.from(Part.frame(clientCase, heavy ? "pullback" : "tail", Role.TAIL), 3)
                    .filter(l -> !(l.text().contains("?")
                            && (asked || lines.stream().anyMatch(x -> x.text().contains("?")))))
                    .ifPresent(lines::add);
        }
    }

    /** "You'd laugh, but" is not how one begins on a thing that hurts. */
    private static boolean suits(String opener, boolean heavy, boolean answering) {
        String plain = Words.plain(opener);
        if (!answering
                && plain.matches(
                        ".*\\b(question|ask\\w*|let me think|let's think|how to say|put it this way|bit of both)\\b.*"))
            return false;
        return !heavy
                || !plain.matches(".*\\b(laugh|daft|silly|funny|joke|meal of it|ask me another|fair question|good"
                        + " question)\\b.*");
    }

    private String filled(String line, Decision decision, Mind mind, int minutesLeft) {
        String text = line;
        if (text.contains("{suds}"))
            text = text.replace("{suds}", decision.figure().orElse("?"));
        if (text.contains("{echo}"))
            text = text.replace("{echo}", decision.figure().orElse("…"));
        return text.replace("{time}", minutesLeft > 1 ? minutesLeft + " minutes" : "time");
    }

    private Optional<String> nonverbal(Decision d, Mind mind, Choosing choosing, Dice dice, String text) {
        boolean telling = d.unit().isPresent()
                && d.release().filter(r -> r != Release.BLOCKED).isPresent();
        double p = NONVERBAL
                * (d.resistance().isPresent() || d.act().startsWith("rupture")
                        ? number("nonverbal.held")
                        : number("nonverbal.else"));
        if (silent(text)) p = number("nonverbal.silent");
        if (!dice.chance(p)) return Optional.empty();
        if (telling
                && d.unit().get().nonverbal().isPresent()
                && mind.spoken().lastUse("*" + d.unit().get().id()) < 0) {
            mind.spoken().use("*" + d.unit().get().id(), mind.turn());
            return d.unit().get().nonverbal();
        }
        double load = Math.max(mind.feelings().distress(), mind.feelings().get(Measure.REACTANCE));
        String band = mind.feelings().distress() >= HIGH_DISTRESS
                ? "high"
                : load >= number("nonverbal.tense") || d.resistance().isPresent() ? "tense" : "calm";
        Part pool =
                new Part("nonverbal/" + band, clientCase.voice().nonverbal().getOrDefault(band, List.of()), Role.TAIL);
        Optional<Line> line = choosing.from(pool, 4);
        line.ifPresent(l -> mind.spoken().use(l.text(), mind.turn()));
        return line.map(Line::text);
    }

    private static boolean silent(String text) {
        return text.strip().matches("[.…]*");
    }
}
