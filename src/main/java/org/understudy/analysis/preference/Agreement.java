package org.understudy.analysis.preference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far judges agree on the pairs more than one of them judged: the share of pairs of judgments that are the same, and
 * Cohen's kappa over them, each taken as often either way round so that it does not matter who is called the first
 * (Cohen 1960; with two judges this is Scott's correction for chance).
 *
 * @param compared how many pairs of judgments there are
 * @param share 0 to 1; absent where nothing is compared
 * @param kappa -1 to 1; absent where nothing is compared or all judgments are one and the same
 */
public record Agreement(int compared, OptionalDouble share, OptionalDouble kappa) {

    /** One judge's choice on one pair. */
    public record Vote(String pair, String judge, Optional<String> chosen) {}

    public static Agreement of(List<Vote> votes) {
        Map<String, List<Vote>> byPair = new HashMap<>();
        votes.forEach(
                v -> byPair.computeIfAbsent(v.pair(), _ -> new ArrayList<>()).add(v));
        int compared = 0;
        int same = 0;
        double byChance = 0;
        for (List<Vote> of : byPair.values()) {
            for (int i = 0; i < of.size(); i++) {
                for (int j = i + 1; j < of.size(); j++) {
                    if (of.get(i).judge().equals(of.get(j).judge())) continue;
                    compared++;
                    if (of.get(i).chosen().equals(of.get(j).chosen())) same++;
                }
            }
        }
        if (compared == 0) return new Agreement(0, OptionalDouble.empty(), OptionalDouble.empty());
        double share = (double) same / compared;
        byChance = chance(byPair);
        OptionalDouble kappa =
                byChance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((share - byChance) / (1 - byChance));
        return new Agreement(compared, OptionalDouble.of(share), kappa);
    }

    /**
     * What two judges who guess would share. A pair's sessions are its own, so the choices are told apart only as the
     * first in order, the second, or neither.
     */
    private static double chance(Map<String, List<Vote>> byPair) {
        int[] counts = new int[3];
        int all = 0;
        for (List<Vote> of : byPair.values()) {
            if (of.stream().map(Vote::judge).distinct().count() < 2) continue;
            for (Vote vote : of) {
                counts[place(vote)]++;
                all++;
            }
        }
        double chance = 0;
        for (int count : counts) chance += ((double) count / all) * ((double) count / all);
        return chance;
    }

    private static int place(Vote vote) {
        return vote.chosen().map(id -> vote.pair().startsWith(id + ":") ? 0 : 1).orElse(2);
    }
}
