package org.understudy.practice.partners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.Casting;
import org.understudy.client.ClientReply;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Counselor;
import org.understudy.client.fidelity.Seen;
import org.understudy.client.mind.Dice;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Waiting;
import org.understudy.practice.Job;
import org.understudy.practice.JobContext;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.SessionStore;
import org.understudy.practice.Speech;
import org.understudy.practice.UnsayableLine;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/**
 * Sessions played without anybody: a counselor of rules, or a model, with the client. Each session has its own seed, is
 * stored turn by turn, and ends when the client leaves, the counselor says goodbye or repeats itself, or at its length.
 */
public final class SelfPlay implements Job<List<Session>> {
    /** Why a session was over; kept with it. */
    public enum End {
        CLIENT_LEFT,
        GOODBYE,
        REPEATED,
        LENGTH
    }

    /** The field that says who played and why it ended. */
    public static final String PLAYED = "self_play";

    private static final Pattern GOODBYE = Pattern.compile(
            "(?i)\\b(goodbye|good-bye|see you (next|then|soon)|take care( of yourself)?[.!]*$|until next"
                    + " (time|week)|bye( for now)?[.!]*$)");

    private static final int EARLIEST_GOODBYE = 6;

    private final ClientCase clientCase;
    private final Setting setting;
    private final Partner partner;
    private final ClientVoice voice;
    private final Batch batch;
    private final Room room;

    /**
     * Who sits in the counselor's chair.
     *
     * @param name for the record, for example {@code skilled} or a model's name
     */
    public record Partner(String name, Optional<Bot> rules, Optional<ModelRoles> model) {
        public static Partner of(Bot bot, String name) {
            return new Partner(name, Optional.of(bot), Optional.empty());
        }

        public static Partner of(ModelRoles model) {
            return new Partner(model.name(), Optional.empty(), Optional.of(model));
        }
    }

    /**
     * How much is played.
     *
     * @param count sessions
     * @param turns counselor turns a session
     * @param seed of the first session; each further one adds one
     */
    public record Batch(int count, int turns, long seed) {}

    /** What a session needs besides its people. */
    public record Room(Casting casting, TechniqueCoder coder, SessionStore store, Clock clock) {}

    public SelfPlay(
            ClientCase clientCase, Setting setting, Partner partner, ClientVoice voice, Batch batch, Room room) {
        this.clientCase = clientCase;
        this.setting = setting;
        this.partner = partner;
        this.voice = voice;
        this.batch = batch;
        this.room = room;
    }

    @Override
    public String title() {
        return partner.name() + " with " + clientCase.card().name();
    }

    /**
     * Plays them all.
     *
     * @throws org.understudy.practice.models.NoAnswer when a model in the counselor's chair does not answer; what was
     *     played is in the store
     */
    @Override
    public List<Session> run(JobContext context) {
        List<Session> played = new ArrayList<>();
        for (int i = 0; i < batch.count(); i++) {
            context.progress(i, batch.count(), "");
            if (context.cancelled()) break;
            played.add(one(batch.seed() + i, context::cancelled));
        }
        context.progress(played.size(), batch.count(), "");
        return played;
    }

    private Session one(long seed, BooleanSupplier unwanted) {
        Session begun = begin(seed);
        room.store().save(begun);
        Rehearsal rehearsal = new Rehearsal(
                begun,
                room.casting().meet(clientCase, setting, seed),
                room.coder(),
                room.store(),
                room.clock(),
                Optional.of(new Speech(clientCase, voice)));
        End end = talk(rehearsal, chair(seed), unwanted);
        Session ended = rehearsal.end();
        Map<String, Object> extra = new LinkedHashMap<>(ended.extra());
        extra.put(
                PLAYED, Map.of("counselor", partner.name(), "ended", end.name().toLowerCase(Locale.ROOT)));
        Session kept = ended.withExtra(extra);
        room.store().save(kept);
        return kept;
    }

    private End talk(Rehearsal rehearsal, Chair chair, BooleanSupplier unwanted) {
        List<ClientReply> replies = new ArrayList<>();
        String before = "";
        for (int i = 0; i < batch.turns(); i++) {
            String words = chair.say(i, rehearsal.session().turns(), replies, unwanted);
            if (!words.equals(Turn.SILENCE) && words.equalsIgnoreCase(before)) return End.REPEATED;
            before = words;
            Rehearsal.Exchange exchange;
            try {
                exchange = rehearsal.say(words, Waiting.PATIENT);
            } catch (UnsayableLine _) {
                return End.REPEATED;
            }
            Turn t = exchange.answered();
            replies.add(new ClientReply(
                    t.text(),
                    t.nonverbal(),
                    t.state().orElseThrow(),
                    t.trace().orElseThrow(),
                    exchange.clientLeaves()));
            if (exchange.clientLeaves()) return End.CLIENT_LEFT;
            if (i >= EARLIEST_GOODBYE && GOODBYE.matcher(words).find()) return End.GOODBYE;
        }
        return End.LENGTH;
    }

    /** The counselor's chair with somebody in it. */
    private interface Chair {
        String say(int turn, List<Turn> turns, List<ClientReply> replies, BooleanSupplier unwanted);
    }

    private Chair chair(long seed) {
        if (partner.model().isPresent()) {
            String directions = PromptText.named("counselor").with(Map.of("turns", Integer.toString(batch.turns())));
            ModelCounselor counselor = new ModelCounselor(partner.model().get().answering(), directions);
            return (turn, turns, _, unwanted) -> counselor.say(turns, seed * 1_000 + turn, unwanted);
        }
        Counselor rules = partner.rules().orElseThrow().counselor();
        return (turn, _, replies, _) ->
                rules.say(new Seen(clientCase, turn, batch.turns(), replies, Dice.of(seed ^ 0x5DEECE66DL, turn)));
    }

    private Session begin(long seed) {
        return new Session(
                "play-" + clientCase.id() + "-" + partner.name().replaceAll("[^0-9A-Za-z]+", "-") + "-"
                        + Long.toHexString(seed),
                Optional.of(clientCase.id()),
                seed,
                voice.engine(),
                title(),
                Origin.GENERATED,
                setting,
                room.clock().instant(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
