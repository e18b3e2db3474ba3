package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.casebook.generate.Targets.Share;

/**
 * Plans a cohort so that its shares come close to the targets whatever its size: by quota for gender, reason and
 * behaviours, at evenly spaced ranks of the age distribution for age.
 */
final class Planning {
    /** Behaviours one person carries at least, and at most. */
    private static final int LEAST = 2;

    private static final int MOST = 5;

    /** How much a behaviour somebody already carries stands in the way of the next, against chance. */
    private static final double LOAD = 0.22;

    /** People in a cohort that spans the ages from end to end: two more do not move its mean by a third of a year. */
    private static final int WHOLE_RANGE = 24;

    private final Banks banks;
    private final Lots lots;
    private final int count;
    private final boolean exposure;

    Planning(Banks banks, int count, boolean exposure, long seed) {
        this.banks = banks;
        this.count = count;
        this.exposure = exposure;
        this.lots = Lots.of(seed).apart(exposure ? "exposure" : "cbt");
    }

    List<Plan> plans() {
        Targets targets = banks.targets();
        List<String> genders = drawn(targets.gender(), "gender");
        List<Integer> ages = ages();
        List<String> reasons = fitting(drawn(targets.reasons(exposure), "reason"), ages);
        List<Set<String>> behaviours = behaviours(targets.behaviours(exposure));
        List<String> voices = voices(reasons);
        Names names = new Names(banks.names(), lots.apart("names"));
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = names.draw(genders.get(i), ages.get(i), reasons.get(i));
            long seed = (long) (lots.apart("person" + i).unit() * 0x1p62);
            plans.add(new Plan(
                    name,
                    ages.get(i),
                    genders.get(i),
                    reasons.get(i),
                    exposure,
                    behaviours.get(i),
                    voices.get(i),
                    seed));
        }
        return plans;
    }

    private List<String> drawn(List<Share> shares, String what) {
        return Quota.drawn(
                shares.stream().map(Share::id).toList(),
                shares.stream().map(Share::share).toList(),
                count,
                lots.apart(what));
    }

    private List<Integer> ages() {
        List<Integer> ages = new ArrayList<>();
        Lots within = lots.apart("within");
        for (int i = 0; i < count; i++) ages.add(banks.targets().age().at((i + within.unit()) / count));
        // one at either end, which the thin ends of the distribution would leave to large cohorts
        if (count >= WHOLE_RANGE) {
            ages.set(0, banks.targets().age().youngest());
            ages.set(count - 1, banks.targets().age().oldest());
        }
        return lots.apart("ages").shuffled(ages);
    }

    /** Two people change places where a reason does not go with an age. */
    private List<String> fitting(List<String> reasons, List<Integer> ages) {
        List<String> fit = new ArrayList<>(reasons);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count && !fits(fit.get(i), ages.get(i)); j++) {
                if (fits(fit.get(i), ages.get(j)) && fits(fit.get(j), ages.get(i))) {
                    String held = fit.get(i);
                    fit.set(i, fit.get(j));
                    fit.set(j, held);
                }
            }
        }
        return fit;
    }

    private boolean fits(String reason, int age) {
        String[] range = banks.reason(reason).head("ages", "18-80").split("-");
        return age >= Integer.parseInt(range[0]) && age <= Integer.parseInt(range[1]);
    }

    private List<Set<String>> behaviours(List<Share> shares) {
        List<Set<String>> carried = new ArrayList<>();
        for (int i = 0; i < count; i++) carried.add(new TreeSet<>());
        List<Share> rarest =
                shares.stream().sorted(Comparator.comparingDouble(Share::share)).toList();
        for (Share share : rarest) {
            Lots chance = lots.apart("behaviour " + share.id());
            double[] key = new double[count];
            for (int i = 0; i < count; i++) {
                int load = carried.get(i).size();
                key[i] = chance.unit() + LOAD * load + (load >= MOST ? 100 : 0);
            }
            int people = Quota.counts(List.of(share.share(), 1 - share.share()), count)[0];
            order(key).stream().limit(people).forEach(i -> carried.get(i).add(share.id()));
        }
        if (!exposure) return carried;
        String commonest = rarest.getLast().id();
        String next = rarest.get(rarest.size() - 2).id();
        for (Set<String> one : carried) {
            if (one.size() < LEAST) one.add(commonest);
            if (one.size() < LEAST) one.add(next);
        }
        return carried;
    }

    private List<Integer> order(double[] key) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) order.add(i);
        order.sort(Comparator.comparingDouble(i -> key[i]));
        return order;
    }

    /** The voices go round within each reason, so that people with the same story seldom sound alike. */
    private List<String> voices(List<String> reasons) {
        Map<String, List<String>> round = new LinkedHashMap<>();
        Map<String, Integer> turn = new LinkedHashMap<>();
        List<String> voices = new ArrayList<>();
        for (String reason : reasons) {
            List<String> order = round.computeIfAbsent(
                    reason, r -> lots.apart("voices " + r).shuffled(new ArrayList<>(banks.voiceIds())));
            voices.add(order.get((turn.merge(reason, 1, Integer::sum) - 1) % order.size()));
        }
        return voices;
    }

    /** Names so that no two people share name, age and reason. */
    private static final class Names {
        private final Map<String, List<String>> bank;
        private final Lots lots;
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> used = new LinkedHashMap<>();

        private Names(Map<String, List<String>> bank, Lots lots) {
            this.bank = bank;
            this.lots = lots;
        }

        private String draw(String gender, int age, String reason) {
            List<String> fitting = new ArrayList<>(bank.get(gender));
            fitting.addAll(bank.getOrDefault(gender + (age >= 50 ? ".older" : ".younger"), List.of()));
            String name = lots.shuffled(fitting).stream()
                    .filter(n -> !taken.contains(n + age + reason))
                    .min(Comparator.comparingInt(n -> used.getOrDefault(n, 0)))
                    .orElseThrow(() -> new org.understudy.casebook.CaseProblem(
                            "names.yaml: too few names for a cohort of this size"));
            taken.add(name + age + reason);
            used.merge(name, 1, Integer::sum);
            return name;
        }
    }
}
