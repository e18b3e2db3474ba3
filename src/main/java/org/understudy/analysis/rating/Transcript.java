package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/** A coded session as raters read it: what was said before and after, how often, and in which words. */
public final class Transcript {
    private final CodedSession coded;
    private final Optional<ClientCase> clientCase;
    private final List<Turn> turns;
    private final List<Turn> counselor;
    private final List<Turn> client;
    private final Map<Integer, Set<String>> content = new HashMap<>();
    private final Map<Cue, List<Evidence>> counselorCues = new HashMap<>();
    private final Map<Cue, List<Evidence>> clientCues = new HashMap<>();

    public Transcript(CodedSession coded, Optional<ClientCase> clientCase) {
        this.coded = coded;
        this.clientCase = clientCase;
        this.turns = coded.session().turns();
        this.counselor =
                turns.stream().filter(t -> t.byCounselor() && !t.isSilence()).toList();
        this.client = turns.stream().filter(t -> t.byClient() && !t.isSilence()).toList();
    }

    public Session session() {
        return coded.session();
    }

    public CodedSession coded() {
        return coded;
    }

    public Optional<ClientCase> clientCase() {
        return clientCase;
    }

    public List<Turn> turns() {
        return turns;
    }

    /** Counselor turns with words in them. */
    public List<Turn> counselor() {
        return counselor;
    }

    /** Client turns with words in them. */
    public List<Turn> client() {
        return client;
    }

    /** Where a turn stands in the session, 0 the first to 1 the last. */
    public double place(int turn) {
        return turns.size() < 2 ? 0 : turn / (turns.size() - 1.0);
    }

    /** Whether a turn belongs to the opening: the first four counselor turns, or the first quarter of them. */
    public boolean opening(int turn) {
        int upTo = Math.max(4, (counselor.size() + 3) / 4);
        return counselor.size() <= upTo || turn <= counselor.get(upTo - 1).index();
    }

    /** The other person's turn right after this one. */
    public Optional<Turn> answer(int turn) {
        return turn + 1 < turns.size()
                        && turns.get(turn + 1).speaker() != turns.get(turn).speaker()
                ? Optional.of(turns.get(turn + 1))
                : Optional.empty();
    }

    /** The other person's turn right before this one. */
    public Optional<Turn> before(int turn) {
        return turn > 0 && turns.get(turn - 1).speaker() != turns.get(turn).speaker()
                ? Optional.of(turns.get(turn - 1))
                : Optional.empty();
    }

    public Set<String> content(int turn) {
        return content.computeIfAbsent(turn, i -> Words.content(turns.get(i).text()));
    }

    /** Content stems of the client's last turns before this one. */
    public Set<String> clientContentBefore(int turn, int howMany) {
        Set<String> stems = new HashSet<>();
        int left = howMany;
        for (int i = turn - 1; i >= 0 && left > 0; i--) {
            if (turns.get(i).byClient()) {
                stems.addAll(content(i));
                left--;
            }
        }
        return stems;
    }

    public Optional<CodedTurn> coding(int turn) {
        return coded.counselorTurn(turn);
    }

    public boolean has(int turn, Technique... any) {
        return coding(turn).map(c -> Arrays.stream(any).anyMatch(c::has)).orElse(false);
    }

    public boolean flagged(int turn, String flag) {
        return coding(turn).map(c -> c.flags().contains(flag)).orElse(false);
    }

    /** Where these techniques were used, one find a turn, quoted. */
    public List<Evidence> doing(Technique... any) {
        Set<Technique> wanted = Set.of(any);
        List<Evidence> found = new ArrayList<>();
        for (Turn turn : counselor) {
            coding(turn.index()).stream()
                    .flatMap(c -> c.codes().stream())
                    .filter(c -> wanted.contains(c.code()))
                    .max(Comparator.comparingDouble(TechniqueCode::confidence))
                    .ifPresent(c -> found.add(
                            Evidence.supporting(turn.index(), Quotes.between(turn.text(), c.from(), c.to()))));
        }
        return found;
    }

    /** Counselor turns that show this cue, quoted. */
    public List<Evidence> saying(Cue cue) {
        return counselorCues.computeIfAbsent(cue, c -> finds(counselor, c));
    }

    /** Client turns that show this cue, quoted. */
    public List<Evidence> hearing(Cue cue) {
        return clientCues.computeIfAbsent(cue, c -> finds(client, c));
    }

    /** Several lists of finds as one, one find a turn, in the order of the turns. */
    @SafeVarargs
    public static List<Evidence> either(List<Evidence>... lists) {
        Map<Integer, Evidence> byTurn = new TreeMap<>();
        for (List<Evidence> list : lists) list.forEach(e -> byTurn.putIfAbsent(e.turn(), e));
        return List.copyOf(byTurn.values());
    }

    /** The counselor's share of all words, 0 to 1; one half where nothing was said. */
    public double talkShare() {
        double mine = words(counselor);
        double all = mine + words(client);
        return all == 0 ? 0.5 : mine / all;
    }

    /** Mean words of a counselor turn. */
    public double wordsPerTurn() {
        return counselor.isEmpty() ? 0 : (double) words(counselor) / counselor.size();
    }

    /** How often per counselor turn, 0 to 1. */
    public double share(List<Evidence> finds) {
        return counselor.isEmpty() ? 0 : Math.min(1, (double) finds.size() / counselor.size());
    }

    private static int words(List<Turn> of) {
        return of.stream().mapToInt(t -> Words.count(t.text())).sum();
    }

    private static List<Evidence> finds(List<Turn> in, Cue cue) {
        List<Evidence> found = new ArrayList<>();
        for (Turn turn : in) {
            cue.in(turn.text()).ifPresent(quote -> found.add(Evidence.supporting(turn.index(), quote)));
        }
        return found;
    }
}
