package org.understudy.client.fidelity;

import java.util.List;
import java.util.stream.Stream;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseFinding.Severity;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.ClientCase;
import org.understudy.client.decide.Ordinary;

/** Whether a case answers what any counselor asks, and nothing that nobody asks. */
public final class OrdinaryLint {
    private OrdinaryLint() {}

    public static List<CaseFinding> check(CaseLinter.Linted linted) {
        Stream<CaseFinding> strange = Stream.concat(
                        linted.clientCase().ordinary().keySet().stream().map(k -> new String[] {"ordinary", k}),
                        linted.clientCase().voice().frames().keySet().stream()
                                .filter(path -> path.startsWith(ClientCase.ORDINARY))
                                .map(path ->
                                        new String[] {"frames", "ordinary", path.substring(ClientCase.ORDINARY.length())
                                        }))
                .filter(place -> !Ordinary.asked().contains(place[place.length - 1]))
                .map(place -> new CaseFinding(
                        Severity.PROBLEM,
                        linted.place((Object[]) place),
                        "“" + place[place.length - 1] + "” is no ordinary question; docs/case-format.md has them",
                        linted.spot((Object[]) place)));
        boolean any = !linted.clientCase().ordinary().isEmpty()
                || linted.clientCase().voice().frames().keySet().stream()
                        .anyMatch(p -> p.startsWith(ClientCase.ORDINARY));
        Stream<CaseFinding> missing = !any
                ? Stream.empty()
                : Ordinary.asked().stream()
                        .filter(kind -> !Ordinary.answers(linted.clientCase(), kind))
                        .map(kind -> new CaseFinding(
                                Severity.REMARK,
                                linted.place("ordinary"),
                                "says nowhere what is answered to the ordinary question “" + kind + "”"));
        return Stream.concat(strange, missing).toList();
    }
}
