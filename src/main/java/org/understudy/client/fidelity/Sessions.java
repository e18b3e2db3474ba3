package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.session.Release;
import org.understudy.session.Setting;

/** The sessions every simulated counselor had with one client. Played side by side; each is the same whatever the others do. */
final class Sessions {
    /** The seed of a counselor's first session; the others follow. */
    static final long SEED = 1000;

    private final ClientCase clientCase;
    private final Map<Bot, List<Played>> played;

    private Sessions(ClientCase clientCase, Map<Bot, List<Played>> played) {
        this.clientCase = clientCase;
        this.played = played;
    }

    /**
     * Plays them all in the client's usual manner.
     *
     * @param count sessions a counselor
     * @param turns counselor turns a session
     */
    static Sessions play(ClientCase clientCase, TechniqueCoder coder, int count, int turns) {
        Setting setting = Played.plain(Optional.empty());
        Bot[] bots = Bot.values();
        List<Played> all = IntStream.range(0, bots.length * count)
                .parallel()
                .mapToObj(i -> Played.session(bots[i / count], clientCase, setting, coder, SEED + i % count, turns))
                .toList();
        Map<Bot, List<Played>> played = new EnumMap<>(Bot.class);
        for (int i = 0; i < all.size(); i++)
            played.computeIfAbsent(bots[i / count], _ -> new ArrayList<>()).add(all.get(i));
        return new Sessions(clientCase, played);
    }

    ClientCase clientCase() {
        return clientCase;
    }

    List<Played> of(Bot bot) {
        return played.get(bot);
    }

    Collection<List<Played>> all() {
        return played.values();
    }

    /** Half of a unit or more came out. */
    static boolean told(ClientReply r) {
        return r.trace().unit().isPresent()
                && r.trace()
                        .release()
                        .filter(x -> x.compareTo(Release.HALF) >= 0)
                        .isPresent();
    }
}
