package org.understudy.analysis.rating.ctrs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** Rates a session on the CTRS, item by item; no item sees another's score, so that none throws a halo. */
public final class CtrsRater {
    /** Counselor turns below which nothing is rated: that is a moment, not a session. */
    static final int FEWEST = 4;

    private static final Map<CtrsItem, ItemRater> RATERS = new EnumMap<>(Map.ofEntries(
            Map.entry(CtrsItem.AGENDA, new AgendaItem()),
            Map.entry(CtrsItem.FEEDBACK, new FeedbackItem()),
            Map.entry(CtrsItem.UNDERSTANDING, new UnderstandingItem()),
            Map.entry(CtrsItem.INTERPERSONAL_EFFECTIVENESS, new InterpersonalItem()),
            Map.entry(CtrsItem.COLLABORATION, new CollaborationItem()),
            Map.entry(CtrsItem.PACING, new PacingItem()),
            Map.entry(CtrsItem.GUIDED_DISCOVERY, new GuidedDiscoveryItem()),
            Map.entry(CtrsItem.KEY_COGNITIONS, new KeyCognitionsItem()),
            Map.entry(CtrsItem.STRATEGY_FOR_CHANGE, new StrategyItem()),
            Map.entry(CtrsItem.TECHNIQUES, new TechniquesItem()),
            Map.entry(CtrsItem.HOMEWORK, new HomeworkItem())));

    private CtrsRater() {}

    public static CtrsRating rate(Transcript transcript) {
        boolean enough = transcript.counselor().stream()
                        .filter(t -> Words.sayable(t.text()))
                        .count()
                >= FEWEST;
        List<ItemRating> items = List.of(CtrsItem.values()).stream()
                .map(item -> enough ? RATERS.get(item).rate(transcript) : new Tally(item, 3).unobservable())
                .map(rating -> legible(rating, transcript))
                .toList();
        return new CtrsRating(items);
    }

    private static ItemRating legible(ItemRating rated, Transcript transcript) {
        List<Evidence> quotes = rated.evidence().stream()
                .map(e -> new Evidence(
                        e.turn(),
                        Quotes.legible(transcript.turns().get(e.turn()).text(), e.quote()),
                        e.supports()))
                .toList();
        return new ItemRating(
                rated.item(), rated.score(), rated.low(), rated.high(), rated.observable(), quotes, rated.advice());
    }
}
