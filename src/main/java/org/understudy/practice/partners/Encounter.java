package org.understudy.practice.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.fidelity.Counselor;
import org.understudy.client.fidelity.Seen;
import org.understudy.client.mind.Dice;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.Speech;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/**
 * One session that plays itself, a turn at a time: a counselor of rules, or a model, with the client. Stored turn by turn
 * and marked as played; over when the client leaves, the counselor says goodbye or repeats itself, or at its length.
 */
public final class Encounter {
    /** Why a session was over; kept with it. */
    public enum End {
        CLIENT_LEFT,
        GOODBYE,
        REPEATED,
        LENGTH,
        /** Whoever watched had seen enough. */
        STOPPED
    }

    /** The field that says who played and why it ended. */
    public static final String PLAYED = "self_play";

    private static final Pattern GOODBYE = Pattern.compile(
            "(?i)\\b(goodbye|good-bye|see you (next|then|soon)|take care( of yourself)?[.!]*$|until next"
                    + " (time|week)|bye( for now)?[.!]*$)");

    private static final int EARLIEST_GOODBYE = 6;

    /** Who meets. */
    public record Cast(ClientCase clientCase, Setting setting, Partner partner, ClientVoice voice) {
        String title() {
            String who = partner.name();
            if (partner.rules().isPresent()) who = who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1);
            return who + " with " + clientCase.card().name();
        }
    }

    /**
     * A turn of each.
     *
     * @param exchange absent where the counselor had nothing new to say
     * @param end why it is over now; absent while it goes on
     */
    public record Step(Optional<Rehearsal.Exchange> exchange, Optional<End> end) {}

    private final Cast cast;
    private final SelfPlay.Room room;
    private final Rehearsal rehearsal;
    private final Chair chair;
    private final int turns;
    private final List<ClientReply> replies = new ArrayList<>();
    private String before = "";

    private Encounter(Cast cast, SelfPlay.Room room, Session begun, int turns) {
        this.cast = cast;
        this.room = room;
        this.turns = turns;
        this.chair = chair(begun.seed());
        this.rehearsal = new Rehearsal(
                begun,
                room.casting().meet(cast.clientCase(), cast.setting(), begun.seed()),
                room.coder(),
                room.store(),
                room.clock(),
                Optional.of(new Speech(cast.clientCase(), cast.voice())));
    }

    /**
     * Begins a session; it is in the store before anything is said, beside whatever is there.
     *
     * @param turns counselor turns, at most
     */
    public static Encounter begin(Cast cast, SelfPlay.Room room, int turns, long seed) {
        String id = "play-" + cast.clientCase().id() + "-"
                + cast.partner().name().replaceAll("[^0-9A-Za-z]+", "-") + "-" + Long.toHexString(seed);
        String free = id;
        for (int n = 2; room.store().find(free).isPresent(); n++) free = id + "-" + n;
        Session begun = new Session(
                free,
                Optional.of(cast.clientCase().id()),
                seed,
                cast.voice().engine(),
                cast.title(),
                Origin.GENERATED,
                cast.setting(),
                room.clock().instant(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                played(cast, Optional.empty()));
        room.store().save(begun);
        cast.voice().prepare(new Moment.Scene(cast.clientCase(), begun));
        return new Encounter(cast, room, begun, turns);
    }

    private static Map<String, Object> played(Cast cast, Optional<End> end) {
        Map<String, Object> by =
                new LinkedHashMap<>(Map.of("counselor", cast.partner().name()));
        end.ifPresent(e -> by.put("ended", e.name().toLowerCase(Locale.ROOT)));
        return Map.of(PLAYED, by);
    }

    public Session session() {
        return rehearsal.session();
    }

    /** Counselor turns so far. */
    public int said() {
        return replies.size();
    }

    /**
     * A turn of each; blocks as long as a model takes.
     *
     * @throws org.understudy.practice.models.NoAnswer when a model in the counselor's chair does not answer
     * @throws java.util.concurrent.CancellationException when it is no longer wanted
     */
    public Step next(Waiting waiting, BooleanSupplier unwanted) {
        int turn = replies.size();
        if (turn >= turns) return new Step(Optional.empty(), Optional.of(End.LENGTH));
        String words = chair.say(turn, rehearsal.session().turns(), replies, unwanted);
        if (!words.equals(Turn.SILENCE) && words.equalsIgnoreCase(before))
            return new Step(Optional.empty(), Optional.of(End.REPEATED));
        before = words;
        Rehearsal.Exchange exchange;
        try {
            exchange = rehearsal.say(words, waiting);
        } catch (UnsayableLine _) {
            return new Step(Optional.empty(), Optional.of(End.REPEATED));
        }
        Turn t = exchange.answered();
        replies.add(new ClientReply(
                t.text(), t.nonverbal(), t.state().orElseThrow(), t.trace().orElseThrow(), exchange.clientLeaves()));
        return new Step(Optional.of(exchange), over(exchange, words));
    }

    private Optional<End> over(Rehearsal.Exchange exchange, String words) {
        if (exchange.clientLeaves()) return Optional.of(End.CLIENT_LEFT);
        if (replies.size() > EARLIEST_GOODBYE && GOODBYE.matcher(words).find()) return Optional.of(End.GOODBYE);
        return replies.size() >= turns ? Optional.of(End.LENGTH) : Optional.empty();
    }

    /** Ends it; it can be looked back on from now. */
    public Session close(End end) {
        Session ended = rehearsal.end();
        Map<String, Object> extra = new LinkedHashMap<>(ended.extra());
        extra.putAll(played(cast, Optional.of(end)));
        Session kept = ended.withExtra(extra);
        room.store().save(kept);
        return kept;
    }

    /** The counselor's chair with somebody in it. */
    private interface Chair {
        String say(int turn, List<Turn> turns, List<ClientReply> replies, BooleanSupplier unwanted);
    }

    private Chair chair(long seed) {
        if (cast.partner().model().isPresent()) {
            String directions = PromptText.named("counselor").with(Map.of("turns", Integer.toString(turns)));
            ModelCounselor counselor =
                    new ModelCounselor(cast.partner().model().get().answering(), directions);
            return (turn, said, _, unwanted) -> counselor.say(said, seed * 1_000 + turn, unwanted);
        }
        Counselor rules = cast.partner().rules().orElseThrow().counselor();
        return (turn, _, told, _) ->
                rules.say(new Seen(cast.clientCase(), turn, turns, told, Dice.of(seed ^ 0x5DEECE66DL, turn)));
    }
}
