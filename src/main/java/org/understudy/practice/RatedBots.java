package org.understudy.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.rating.ctrs.CtrsRater;
import org.understudy.casebook.ClientCase;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.ItemRating;
import org.understudy.session.Setting;

/**
 * The built-in rating of sessions whose counselor is a rule: a rating that cannot tell these apart tells nothing. Pure:
 * the same cases, seeds and coder give the same ratings.
 */
public final class RatedBots {
    /** Those who work as they were taught. */
    public static final List<Bot> SKILLED = List.of(Bot.G, Bot.E);

    /** Those who each do one thing that does not help. */
    public static final List<Bot> UNSKILLED = List.of(Bot.A, Bot.I, Bot.R, Bot.F, Bot.P, Bot.O, Bot.H);

    private final Map<Bot, List<CtrsRating>> ratings = new EnumMap<>(Bot.class);

    private RatedBots() {}

    /**
     * Plays and rates.
     *
     * @param count sessions of each bot with each case
     * @param turns counselor turns of a session
     */
    public static RatedBots of(
            List<ClientCase> cases, int count, int turns, TechniqueCoder coder, Debrief debrief, JobContext context) {
        RatedBots rated = new RatedBots();
        List<Bot> bots = new ArrayList<>(SKILLED);
        bots.addAll(UNSKILLED);
        Setting setting = new Setting(Optional.empty(), "plain", 50, Optional.empty());
        int done = 0;
        for (ClientCase c : cases) {
            for (Bot bot : bots) {
                for (int seed = 1; seed <= count; seed++) {
                    context.stopIfCancelled();
                    context.progress(done++, (long) cases.size() * bots.size() * count, c.id() + " " + bot);
                    Played played = Played.session(bot, c, setting, coder, seed, turns);
                    rated.ratings
                            .computeIfAbsent(bot, _ -> new ArrayList<>())
                            .add(CtrsRater.rate(debrief.read(played.session(setting, seed, Instant.EPOCH))));
                }
            }
        }
        return rated;
    }

    /** The totals of a bot's sessions that could be rated, 0 to 66. */
    public List<Double> totals(Bot bot) {
        return ratings.get(bot).stream()
                .flatMap(r -> r.total().stream())
                .map(ScoreRange::score)
                .toList();
    }

    /** A bot's scores on an item, 0 to 6, where the item could be seen. */
    public List<Double> item(Bot bot, CtrsItem item) {
        return ratings.get(bot).stream()
                .map(r -> r.item(item))
                .filter(ItemRating::observable)
                .map(ItemRating::score)
                .toList();
    }
}
