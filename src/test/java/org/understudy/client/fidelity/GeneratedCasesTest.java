package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.CaseReader;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.generate.CaseGenerator;
import org.understudy.casebook.generate.GeneratedCase;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.session.Setting;

/** Generated cases with the client that plays them. */
@Execution(ExecutionMode.CONCURRENT)
class GeneratedCasesTest {
    private static final int TURNS = 20;
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    @TempDir
    private Path folder;

    @Test
    void fortyOfThemArePlayedByASkilledCounselorWithoutALeak() throws IOException {
        for (Path one : written(24, 7, Approach.PROLONGED_EXPOSURE)) plays(one, Optional.of("thoughts"));
        for (Path one : written(16, 7, Approach.CBT)) plays(one, Optional.of("formulation"));
    }

    @Test
    void theMemoryOfAGeneratedCaseIsToldWithoutALeak() throws IOException {
        for (Path one : written(10, 8, Approach.PROLONGED_EXPOSURE)) {
            ClientCase c = CaseReader.read(one);
            Played told = Played.session(Bot.M, c, Played.plain(Optional.of("imaginal")), CODER, 5, TURNS);
            safe(c, told, Optional.of("imaginal"));
            assertThat(told.replies().stream()
                            .filter(r -> String.valueOf(r.trace().extra().get("lines"))
                                    .contains("segments/")))
                    .as(c.id())
                    .isNotEmpty();
        }
    }

    @Test
    void theQuestionsOfAGeneratedCaseFindTheirUnits() throws IOException {
        List<Path> some = written(4, 9, Approach.PROLONGED_EXPOSURE);
        some.addAll(written(3, 9, Approach.CBT));
        for (Path one : some) {
            assertThat(AskLint.check(CaseLinter.lint(one)))
                    .as(one.toString())
                    .noneMatch(f -> f.severity() == CaseFinding.Severity.PROBLEM);
        }
    }

    @Test
    void whatAnyCounselorAsksIsAnsweredByEverybodyAndWhereTheCaseSays() throws IOException {
        List<Path> all = written(24, 11, Approach.PROLONGED_EXPOSURE);
        all.addAll(written(18, 11, Approach.CBT));
        for (Path one : all) {
            CaseLinter.Linted linted = CaseLinter.lint(one);
            assertThat(OrdinaryLint.check(linted)).as(one.toString()).isEmpty();
            ClientCase c = linted.clientCase();
            assertThat(answeredBy(c, "So how has your week been?")).startsWith("frames/ordinary.week");
            assertThat(answeredBy(c, "How are you sleeping?"))
                    .startsWith(c.ordinary().get("sleep"));
            assertThat(answeredBy(c, "I'm really glad you came in today.")).startsWith("frames/glad");
            assertThat(answeredBy(c, "What should I call you?")).startsWith("frames/named");
            assertThat(c.voice().frame("named"))
                    .allMatch(l -> l.contains(c.card().name()));
        }
    }

    @Test
    void whoeverIsOfOneKindOfLifeSaysNothingOfAnother() throws IOException {
        List<Path> all = written(60, 12, Approach.PROLONGED_EXPOSURE);
        for (Path one : all) {
            ClientCase c = CaseReader.read(one);
            if (c.unit("child-small").isPresent())
                assertThat(c.ordinaryLines("livesWith"))
                        .as(c.id())
                        .noneMatch(l -> l.matches(".*([Oo]nly|[Jj]ust) me\\b.*|.*\\balone\\b.*"));
            if (c.unit("retired-days").isPresent())
                assertThat(c.ordinaryLines("workGoing"))
                        .as(c.id())
                        .isNotEmpty()
                        .noneMatch(l -> l.matches(".*(student|college|course).*"));
        }
    }

    @Test
    void smallQuestionsAreAnsweredFromTheLifeThatWasDrawn() throws IOException {
        List<Path> some = written(3, 14, Approach.PROLONGED_EXPOSURE);
        some.addAll(written(1, 14, Approach.CBT));
        for (Path one : some) {
            ClientCase c = CaseReader.read(one);
            assertThat(c.units().stream().flatMap(u -> u.details().stream()))
                    .as(c.id())
                    .hasSizeBetween(22, 40)
                    .allMatch(d -> d.asks().size() >= 3 && !d.says().isEmpty());
            assertThat(c.unit("mood")
                            .flatMap(u -> u.detail("age"))
                            .orElseThrow()
                            .says())
                    .allMatch(l -> l.contains(Integer.toString(c.card().age())));
            assertThat(answeredBy(c, "How old are you?")).startsWith("mood/details.age");
            assertThat(answeredBy(c, "How many children do you have?")).contains("/details.childrenHowMany");
            // who has lost the work would rather not be asked
            if (c.unit("job").isEmpty()) continue;
            for (String asked :
                    List.of("What do you do for a living?", "What's your job?", "What kind of work do you do?"))
                assertThat(answeredBy(c, asked)).as(c.id() + ": " + asked).contains("/details.trade");
        }
    }

    /** Where the line lies that answers this after a greeting. */
    private static String answeredBy(ClientCase c, String asked) {
        SimulatedClient client = Clients.meet(c, Setting.PLAIN, 5);
        client.reply("Hello.", CODER.code("Hello.", CodingContext.NONE));
        return client.reply(asked, CODER.code(asked, CodingContext.NONE))
                .trace()
                .line()
                .orElse("");
    }

    @Tag("slow")
    @Test
    void theQuestionsOfTwoHundredFindTheirUnits() throws IOException {
        List<Path> all = written(120, 1, Approach.PROLONGED_EXPOSURE);
        all.addAll(written(80, 1, Approach.CBT));
        int problems = 0;
        for (Path one : all)
            problems += (int) AskLint.check(CaseLinter.lint(one)).stream()
                    .filter(f -> f.severity() == CaseFinding.Severity.PROBLEM)
                    .count();
        // some 90,000 questions; a name can bring one of them nearer to another unit
        assertThat(problems).isLessThan(60);
    }

    private static void plays(Path path, Optional<String> phase) {
        ClientCase c = CaseReader.read(path);
        Played first = Played.session(Bot.G, c, Played.plain(Optional.empty()), CODER, 3, TURNS);
        safe(c, first, Optional.empty());
        assertThat(first.texts()).as(c.id()).noneMatch(t -> t.contains("{") && !t.contains("{suds}"));
        assertThat(told(first)).as(c.id()).hasSizeGreaterThanOrEqualTo(2);
        safe(c, Played.session(Bot.E, c, Played.plain(phase), CODER, 4, TURNS), phase);
    }

    private static void safe(ClientCase c, Played played, Optional<String> phase) {
        Leaks watching = Leaks.in(c, phase);
        played.replies().forEach(r -> assertThat(watching.leaks(r))
                .as(c.id() + ": " + r.text())
                .isFalse());
    }

    private static Set<String> told(Played played) {
        Set<String> told = new HashSet<>();
        played.replies().stream()
                .filter(Sessions::told)
                .forEach(r -> r.trace().unit().ifPresent(told::add));
        return told;
    }

    private List<Path> written(int count, long seed, Approach approach) {
        List<Path> paths = new ArrayList<>();
        new CaseGenerator().generate(count, seed, approach, c -> paths.add(write(c)));
        return paths;
    }

    private Path write(GeneratedCase c) {
        try {
            return c.write(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
