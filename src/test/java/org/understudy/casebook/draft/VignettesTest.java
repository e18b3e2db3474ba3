package org.understudy.casebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.CaseReader;
import org.understudy.casebook.ClientCase;

/** Vignettes as clinicians write them: an intake form, a letter, a list, prose, somebody's own words. */
class VignettesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intake.txt | Renee | 41 | she/her | respiratory therapist, currently on leave | a truck jackknifed in"
                        + " front of her",
                "letter.txt | Desmond | 58 | he/him | train guard | a teenager jumped in front of his train",
                "first-person.txt | Callum | 27 | they/them | works nights in a bakery | I got jumped outside a chip"
                        + " shop",
                "list.txt | Jordan | 22 | they/them | barista | ''",
                "veteran.txt | Michael | 36 | he/him | drives a delivery van | an IED hit the vehicle",
                "headed.txt | Amina | 19 | she/her | first-year pharmacy student | ''",
                "shorthand.txt | Client | 32 | he/him | cashier | robbery at gunpoint",
                "plan.txt | Brandon | 19 | he/him | college sophomore | ''",
                "midwife.txt | Ingrid | 61 | she/her | midwife | a newborn she was resuscitating died",
                "narrative.txt | Park | 38 | she/her | freelance translator | ''",
            })
    void saysWhoItIsAboutAndWhatHappened(
            String file, String name, int age, String pronouns, String work, String happened) throws IOException {
        Draft draft = read(file);
        assertThat(draft.name()).isEqualTo(name);
        assertThat(draft.age()).isEqualTo(age);
        assertThat(draft.pronouns()).isEqualTo(pronouns);
        assertThat(draft.occupation()).isEqualTo(work);
        assertThat(draft.event().orElse("")).contains(happened);
        assertThat(draft.event().isPresent()).isEqualTo(!happened.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intake.txt | ideation=said, plan=denied, means=denied, intent=denied, past=denied, protective=said",
                "letter.txt | ideation=said, plan=denied, protective=said",
                "first-person.txt | ideation=denied",
                "list.txt | ideation=denied, plan=denied",
                "veteran.txt | ideation=said and denied, plan=denied, means=said, intent=denied, past=said",
                "headed.txt | ideation=denied, plan=denied, intent=denied, past=denied",
                "shorthand.txt | ideation=denied, plan=denied, intent=denied, others=denied",
                "plan.txt | plan=said, intent=said, past=denied, protective=said",
                "midwife.txt | ideation=denied",
                "narrative.txt | ideation=denied",
            })
    void whatIsDeniedOfRiskIsDeniedAndWhatIsSaidIsSaid(String file, String stands) throws IOException {
        assertThat(read(file).units().stream()
                        .filter(u -> u.asked().isPresent())
                        .map(u -> u.asked().get() + "=" + u.stands())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(stands);
    }

    @Test
    void whoIsNamedComesAmongTheFactsAndIsAssertedByTheUnitThatSpeaksOfThem() throws IOException {
        Draft draft = read("intake.txt");
        assertThat(draft.people())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("colleague.name", "Luis", "husband.name", "Greg", "mother.name", "Irene"));
        ClientCase written = CaseReader.read(DraftFiles.write(draft, folder));
        assertThat(written.facts()).containsEntry("husband.name", "Greg");
        assertThat(written.units())
                .filteredOn(u -> u.facts().containsKey("mother.name"))
                .singleElement()
                .satisfies(u -> assertThat(u.label()).contains("Irene"));
    }

    @Test
    void aBrothersSuicideIsNotTheClientsOwn() throws IOException {
        Draft draft = read("letter.txt");
        assertThat(draft.units())
                .filteredOn(u -> u.source().contains("brother died"))
                .singleElement()
                .satisfies(u -> assertThat(u.asked()).isEmpty());
        assertThat(draft.guessed()).anyMatch(g -> g.startsWith("suicide near the person"));
    }

    @Test
    void theListSaysOfEveryKindOfRiskWhatTheSourceSays() throws IOException {
        Path written = DraftFiles.write(read("letter.txt"), folder);
        assertThat(Files.readString(written.resolve(DraftFiles.TO_WRITE)))
                .contains("- plan: denied (“He has had thoughts")
                .contains("- means: not said; yours to decide")
                .contains("- [ ] `risk-plan` plan, denied:");
    }

    @Test
    void whatOthersSayIsNoBeliefOfTheClients() throws IOException {
        assertThat(read("headed.txt").intermediateBeliefs()).doesNotContain("the one I can talk to");
        assertThat(read("shorthand.txt").intermediateBeliefs()).containsExactly("I just handed it over like a coward.");
    }

    @Test
    void aLongFileMakesACaseOfUsualSizeAndNamesWhatIsLeftOut() {
        StringBuilder pages = new StringBuilder("Victor Lindqvist is a 52-year-old ferry engineer.");
        for (int day = 1; day <= 300; day++)
            pages.append("\n\nOn day ")
                    .append(day)
                    .append(" he spoke of the sea. He denied any thoughts of suicide. His garden was tidy.");
        Draft draft = VignetteDraft.read("ward.txt", pages.toString());
        assertThat(draft.units()).hasSize(Draft.ROOM);
        assertThat(draft.units()).filteredOn(u -> u.asked().isPresent()).hasSize(1);
        assertThat(draft.leftOut()).contains("On day 300 he spoke of the sea.");
    }

    @Test
    void whatSpeaksOfNobodyIsNoVignette() {
        assertThatThrownBy(() ->
                        VignetteDraft.read("words.txt", "Colorless green ideas sleep furiously. Purple dishwasher."))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("speaks of no person");
    }

    private static Draft read(String file) throws IOException {
        try (InputStream in = VignettesTest.class.getResourceAsStream("/drafts/" + file)) {
            return VignetteDraft.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whoDrivesABusIsABusDriverAndAPassengerIsNobodysChild() {
        Draft draft = VignetteDraft.read("bus.txt", """
            Reggie (58) has been driving a school bus for twenty years. In March a lorry ran into the side of it; one of the
            children, Amy, a passenger of nine, was badly hurt. He feels he should have seen it. He no longer sleeps.
            """);
        assertThat(draft.occupation()).isEqualTo("drives a school bus");
        assertThat(Portrait.occupation(
                        List.of("She has been cleaning offices since 2019.", "He has been running a kiosk.")))
                .contains("cleans offices");
        assertThat(draft.people()).isEmpty();
        assertThat(draft.event().orElse("")).contains("a lorry ran into");
        assertThat(VignetteDraft.read("hale.txt", """
            A school bus driver of 51, Mr Hale was referred by his GP after a crash in which a passenger, Josh, 12, died.
            Since then he avoids roads.
            """).occupation()).isEqualTo("school bus driver");
    }
}
