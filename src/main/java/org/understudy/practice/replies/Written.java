package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.Replies;
import org.understudy.casebook.ReplyLine;
import org.understudy.client.voice.SaidLines;
import org.understudy.session.Turn;

/**
 * What was written to be said back at a place: to what the client has just told, at the level it was told, or to how
 * they have just answered. The whole talk is gone through from its start, so that a line offered a short while ago is
 * not offered again, and nothing is offered that says what nobody had told by then.
 */
final class Written {
    /** Counselor turns before which a line that was offered is not offered again. */
    static final int APART = 6;

    private static final int AT_ONCE = 2;
    /** Client turns after a limit in which nothing presses on. */
    private static final int LIMIT_HOLDS = 2;
    /** What a counselor says of themselves, and asks to be told, needs nothing of the client's. */
    private static final Pattern OWN =
            Pattern.compile("(?i)^(?:thank you|thanks|i'm|i am|i'd|i'll|i won't|i would|we can|take your|tell me)\\b");

    /** A line of so few words leaves open which part of the matter it is about. */
    private static final int SHORT = 5;

    /** Words with content that a reply shares with a turn of which only the unit is known, before it is about it. */
    private static final int IN_COMMON = 1;
    /** The same where not even that is known. */
    private static final int CLEARLY_IN_COMMON = 2;

    private final ClientCase clientCase;
    private final Known known;
    private final SaidLines said;
    private final Map<String, Integer> offered = new HashMap<>();
    private String counselorSaid = "";
    private String clientSaid = "";
    /** The client turn in which a limit was set last, counted from 1. */
    private int limit = -LIMIT_HOLDS;

    /** A line, and what it answers: a unit, or else a moment. */
    record Offer(String text, Optional<DisclosureUnit> about, Optional<String> moment) {}

    private Written(ClientCase clientCase, Transcript lead) {
        this.clientCase = clientCase;
        this.known = new Known(clientCase, lead.session().setting());
        this.said = new SaidLines(clientCase);
    }

    /** At most two, of two kinds of move, best first, for a moment one; none where nothing was written for this. */
    static List<Offer> at(ClientCase clientCase, Transcript lead) {
        Written written = new Written(clientCase, lead);
        List<Offer> last = lead.turns().stream().noneMatch(Turn::byClient) ? written.start(lead) : List.of();
        int replies = 0;
        for (Turn turn : lead.turns()) {
            written.known.hear(turn.text());
            if (!turn.byClient()) {
                written.counselorSaid = turn.text();
                continue;
            }
            written.clientSaid = turn.text();
            int now = ++replies;
            if (Situation.keepsBack(turn)) written.limit = now;
            last = written.to(turn, now);
            last.forEach(offer -> written.offered.put(offer.text(), now));
        }
        return last;
    }

    private List<Offer> start(Transcript lead) {
        String phase = lead.session().setting().phase().orElse("");
        return moment("start." + phase, Set.of(), 0)
                .or(() -> moment("start", Set.of(), 0))
                .orElse(List.of());
    }

    /** What was written for the very line, then what fits the matter or the moment; of each kind of move one. */
    private List<Offer> to(Turn turn, int now) {
        List<Offer> back = back(turn, now);
        Set<Suggestion.Move> kinds = back.stream().map(o -> Kinds.of(o.text())).collect(Collectors.toSet());
        List<Offer> others = toMatterOrMoment(turn, now).stream()
                .filter(o -> back.isEmpty() || o.moment().isEmpty())
                .filter(o -> !kinds.contains(Kinds.of(o.text())))
                .toList();
        return Stream.concat(back.stream(), others.stream()).toList();
    }

    private List<Offer> back(Turn turn, int now) {
        List<String> lines = said.of(Heard.body(turn), turn.text());
        if (lines.isEmpty()) return List.of();
        Optional<DisclosureUnit> about = Heard.in(clientCase, turn).map(Heard::unit);
        String line = lines.getFirst();
        return clientCase.replies().back().to(line).stream()
                .filter(reply -> fresh(reply, now) && respects(reply, now))
                .filter(reply -> SaidLines.stands(reply, line, turn.text()) && !known.tells(reply))
                .map(reply -> new Offer(reply, about, Optional.empty()))
                .toList();
    }

    private List<Offer> toMatterOrMoment(Turn turn, int now) {
        List<Heard> heard = Heard.all(clientCase, turn);
        if (!heard.isEmpty())
            return heard.stream()
                    .map(h -> told(h, turn, now))
                    .filter(offers -> !offers.isEmpty())
                    .findFirst()
                    .orElseGet(List::of);
        if (Heard.pools(turn).stream().anyMatch(pool -> pool.startsWith("feedback."))
                && !Situation.askedOfTheTalk(counselorSaid)) return List.of();
        boolean spokenTo = Situation.asked(turn.text()) || Situation.toldCounselor(turn.text());
        if (spokenTo && !Situation.keepsBack(turn)) return List.of();
        return Heard.voiced(turn)
                .flatMap(line -> moment(line.pool(), Set.of(line.place()), now)
                        .or(() -> agreed(line.pool()).flatMap(name -> moment(name, Set.of(), now))))
                .orElse(List.of());
    }

    /** The moment of a bare yes: to what the counselor said, or to one of two things that were asked. */
    private Optional<String> agreed(String pool) {
        if (!pool.equals("backchannel")) return Optional.empty();
        long asked = Situation.questions(counselorSaid);
        if (asked == 0) return Optional.of("backchannel.told");
        return asked > 1 ? Optional.of("backchannel.two") : Optional.empty();
    }

    /** Whether a reply respects a limit that was set just now or a short while ago. */
    private boolean respects(String line, int now) {
        return now - limit > LIMIT_HOLDS || !Situation.presses(line);
    }

    private List<Offer> told(Heard heard, Turn turn, int now) {
        Optional<Replies.OfUnit> replies =
                clientCase.replies().about(heard.unit().id());
        if (replies.isEmpty()) return List.of();
        Set<String> theirs = Words.content(turn.text());
        int least = least(heard, turn);
        boolean asks = Situation.asked(turn.text());
        Grounds grounds = new Grounds(Grounds.joined(counselorSaid, turn.text()));
        List<ReplyLine> sayable = Stream.concat(pools(replies.get(), heard), upTo(replies.get(), heard))
                .distinct()
                .map(ReplyLine::of)
                .filter(line -> fresh(line.words(), now) && respects(line.words(), now))
                .filter(line -> !known.beyond(line.words(), heard.unit()))
                .filter(line -> !Situation.supposesAWish(line.words(), turn.text()))
                .filter(line -> !asks || !line.to().isEmpty() && Situation.says(line.words()))
                .toList();
        Set<ReplyLine> ofTheLine =
                pools(replies.get(), heard).map(ReplyLine::of).collect(Collectors.toSet());
        List<ReplyLine> fit = sayable.stream()
                .filter(line -> ofTheLine.contains(line) && line.answers(heard.said()))
                .filter(line -> !line.to().isEmpty()
                        ? grounds.pointing(line.words()).isEmpty()
                                && !grounds.floats(line.words())
                                && (saysAndAsks(line.words()) || shared(line.words(), theirs) >= IN_COMMON)
                        : grounds.missing(line.words(), heard.unit()).isEmpty()
                                && shared(line.words(), theirs) >= least
                                && (!givesBack(line.words(), heard) || isBack(line.words(), theirs)))
                .toList();
        if (fit.isEmpty())
            fit = sayable.stream()
                    .filter(line -> shared(line.words(), theirs) >= CLEARLY_IN_COMMON
                            && grounds.missing(line.words(), heard.unit()).isEmpty())
                    .toList();
        List<String> best = fit.stream()
                .map(ReplyLine::words)
                .sorted(Comparator.comparingInt((String line) -> -Math.min(1, shared(line, theirs))))
                .toList();
        return twoKinds(best).stream()
                .map(line -> new Offer(line, Optional.of(heard.unit()), Optional.empty()))
                .toList();
    }

    /** The lines of every level up to this one: what takes up its very words fits, whatever line it was written for. */
    private static Stream<String> upTo(Replies.OfUnit of, Heard heard) {
        if (heard.level() == Heard.Level.HINT) return of.hint().stream();
        return Stream.of(of.hint(), of.half(), of.full(), of.more()).flatMap(List::stream);
    }

    /** How many words with content a reply has to share with the turn. */
    private static int least(Heard heard, Turn turn) {
        boolean whole = heard.level() == Heard.Level.HALF || heard.level() == Heard.Level.FULL;
        boolean little = Words.count(turn.text()) <= SHORT && whole || heard.level() == Heard.Level.MORE;
        return switch (heard.sureness()) {
            case LINE -> little ? IN_COMMON : 0;
            case UNIT -> IN_COMMON;
            case WORDS -> CLEARLY_IN_COMMON;
        };
    }

    /** What a reply to something told says, beside asking, has to be in what was said. */
    private static boolean givesBack(String line, Heard heard) {
        boolean whole = heard.level() == Heard.Level.HALF || heard.level() == Heard.Level.FULL;
        return whole && !statement(line).isEmpty();
    }

    private static boolean isBack(String line, Set<String> theirs) {
        return Words.shared(Words.content(statement(line)), theirs) >= IN_COMMON;
    }

    /** A reply of one move alone, taking up no word that was said, reads as if it could answer anything. */
    private static boolean saysAndAsks(String line) {
        return line.contains("?") && !statement(line).isEmpty();
    }

    /** The sentences of a line that ask nothing, but for thanks and the counselor's own. */
    private static String statement(String line) {
        return Quotes.sentences(line).stream()
                .filter(sentence ->
                        !sentence.endsWith("?") && !OWN.matcher(sentence).find())
                .collect(Collectors.joining(" "));
    }

    /** The lines of this level alone: a question to half of it may just have been answered. */
    private static Stream<String> pools(Replies.OfUnit of, Heard heard) {
        return switch (heard.level()) {
            case HINT -> of.hint().stream();
            case HALF -> of.half().stream();
            case FULL -> of.full().stream();
            case MORE -> of.more().stream();
            case DETAIL -> heard.detail().stream().flatMap(name -> of.details().getOrDefault(name, List.of()).stream());
        };
    }

    private Optional<List<Offer>> moment(String name, Set<Integer> said, int now) {
        Grounds grounds = new Grounds(Grounds.joined(counselorSaid, clientSaid));
        List<ReplyLine> fit = Stream.concat(clientCase.replies().at(name).stream(), Moves.at(name).stream())
                .map(ReplyLine::of)
                .filter(line -> line.answers(said)
                        && fresh(line.words(), now)
                        && respects(line.words(), now)
                        && grounds.pointing(line.words()).isEmpty()
                        && !known.beyond(line.words()))
                .toList();
        if (fit.isEmpty()) return Optional.empty();
        List<String> written = fit.stream()
                .filter(line -> !line.to().isEmpty())
                .map(ReplyLine::words)
                .toList();
        List<String> offers = written.isEmpty() ? List.of(fit.getFirst().words()) : twoKinds(written);
        return Optional.of(offers.stream()
                .map(line -> new Offer(line, Optional.empty(), Optional.of(name)))
                .toList());
    }

    private boolean fresh(String line, int now) {
        return now - offered.getOrDefault(line, -APART) >= APART;
    }

    private static int shared(String line, Set<String> theirs) {
        return Words.shared(Words.content(line), theirs);
    }

    /** The first, and the first after it of another kind. */
    private static List<String> twoKinds(List<String> lines) {
        List<String> chosen = new ArrayList<>();
        Set<Suggestion.Move> kinds = new HashSet<>();
        for (String line : lines) if (chosen.size() < AT_ONCE && kinds.add(Kinds.of(line))) chosen.add(line);
        return chosen;
    }
}
