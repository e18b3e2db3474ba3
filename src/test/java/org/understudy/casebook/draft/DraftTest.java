package org.understudy.casebook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.CaseReader;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit.Layer;

class DraftTest {
    private static final String VIGNETTE = """
        Marek is a 46-year-old bus driver who was referred by his GP after months of poor sleep. He lives with his \
        wife and two sons near the depot. In January a passenger attacked him with a bottle. He has nightmares about \
        the glass. He believes he should have seen it coming: “I had a mirror, that's what it's for.” He is proud of \
        twenty years without an accident.
        """;
    private static final String PROFILE = """
        [{"name": "Alex", "type": ["reserved"], "history": "Alex grew up with an ill mother. Alex left college.",
          "helpless_belief": ["I am powerless."], "unlovable_belief": [], "worthless_belief": ["I am no use."],
          "intermediate_belief": "If I ask, people see I am weak.", "coping_strategies": "Avoids calls.",
          "situation": "A friend did not answer", "auto_thought": "He is done with me.", "emotion": ["sad", "ashamed"],
          "behavior": "Put the phone away.", "something_else": 3}]
        """;

    @TempDir
    Path folder;

    @Test
    void readsPersonEventAndOwnSentenceFromAVignette() {
        Draft draft = VignetteDraft.read("marek.txt", VIGNETTE);
        assertThat(draft.name()).isEqualTo("Marek");
        assertThat(draft.age()).isEqualTo(46);
        assertThat(draft.pronouns()).isEqualTo("he/him");
        assertThat(draft.occupation()).isEqualTo("bus driver");
        assertThat(draft.approach()).isEqualTo(Approach.PROLONGED_EXPOSURE);
        assertThat(draft.intermediateBeliefs()).containsExactly("I had a mirror, that's what it's for.");
        assertThat(draft.units())
                .extracting(DraftUnit::layer)
                .containsExactly(Layer.RELATION, Layer.EVENT, Layer.MEMORY, Layer.BELIEF, Layer.STRENGTH);
        assertThat(draft.guessed()).anyMatch(g -> g.startsWith("approach"));
    }

    @Test
    void ageAndOccupationComeOutOfTheHistoryWhereTheProfileHasNone() {
        Draft draft = ProfileDraft.read("kim.json", """
            [{"name": "Kim", "history": "Kim is a 34-year-old teacher who moved last year. Some nights she wishes she \
            would not wake up.", "situation": "A quiet house", "auto_thought": "It's always like this."}]
            """).getFirst();
        assertThat(draft.age()).isEqualTo(34);
        assertThat(draft.occupation()).isEqualTo("teacher");
        assertThat(draft.guessed())
                .anyMatch(g -> g.startsWith("age: from"))
                .anyMatch(g -> g.startsWith("occupation: “teacher”"));
        assertThat(draft.units())
                .filteredOn(u -> u.asked().isPresent())
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.source()).contains("would not wake up");
                    assertThat(u.trust()).isZero();
                });
    }

    @Test
    void aWishNotToWakeUpIsARiskUnitAndSleepingLateIsNone() throws IOException {
        Draft draft = VignetteDraft.read("ann.txt", """
            Ann is a 52-year-old cook. She would rather not wake up on some days. She does not wake up before noon.
            """);
        assertThat(draft.units())
                .filteredOn(u -> u.asked().isPresent())
                .extracting(DraftUnit::source)
                .contains("She would rather not wake up on some days.")
                .doesNotContain("She does not wake up before noon.");
        ClientCase written = CaseReader.read(DraftFiles.write(draft, folder));
        assertThat(written.units().getFirst().risk()).contains("ideation");
    }

    @Test
    void takesEveryFieldOfAProfileToItsPlace() {
        Draft draft = ProfileDraft.read("alex.json", PROFILE).getFirst();
        assertThat(draft.coreBeliefs()).containsExactly("I am powerless.", "I am no use.");
        assertThat(draft.thoughts())
                .containsExactly(new Draft.Thought(
                        "A friend did not answer", "He is done with me.", "sad, ashamed", "Put the phone away."));
        assertThat(draft.style()).containsEntry("talk", 0.2);
        assertThat(draft.units()).hasSize(10);
    }

    @Test
    void theFolderIsACaseThatCanBeReadAndTheListSaysWhatIsMissing() throws IOException {
        Path written = DraftFiles.write(VignetteDraft.read("marek.txt", VIGNETTE), folder);
        ClientCase draft = CaseReader.read(written);
        assertThat(draft.card().phases()).hasSize(6);
        assertThat(draft.units()).hasSize(5).allMatch(u -> u.full().isEmpty());
        assertThat(Files.readString(written.resolve(DraftFiles.TO_WRITE)))
                .contains("asks")
                .contains("memory.yaml")
                .contains("units.yaml:");
    }

    @Test
    void writesNothingOverWhatIsThere() throws IOException {
        Draft draft = VignetteDraft.read("marek.txt", VIGNETTE);
        Path written = DraftFiles.write(draft, folder);
        Files.writeString(written.resolve("case.yaml"), "mine: now");
        assertThatThrownBy(() -> DraftFiles.write(draft, folder))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("is there already");
        assertThat(written.resolve("case.yaml")).hasContent("mine: now");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNeither() {
        for (String bad : List.of("", "{", "[]", "[1, 2]", "{\"x\": 1}"))
            assertThatThrownBy(() -> ProfileDraft.read("bad.json", bad))
                    .isInstanceOf(CaseProblem.class)
                    .hasMessageContaining("bad.json");
        assertThatThrownBy(() -> VignetteDraft.read("bad.txt", "One sentence."))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("bad.txt");
    }

    @Test
    void readsProfilesThatArePutInsideSomethingElseAndWhatIsNested() {
        String wrapped = """
            {"profiles": [{"name": "Kim", "age": 34, "occupation": "nurse", "history": {"early": "Born in a mill town."},
              "emotion": [["sad"]], "auto_thought": "They are busy.", "diagnosis": "none"}]}
            """;
        Draft kim = ProfileDraft.read("kim.json", wrapped).getFirst();
        assertThat(kim.age()).isEqualTo(34);
        assertThat(kim.occupation()).isEqualTo("nurse");
        assertThat(kim.history()).containsExactly("Born in a mill town.");
        assertThat(kim.thoughts().getFirst().feeling()).isEqualTo("sad");
        assertThat(kim.guessed()).anyMatch(g -> g.contains("diagnosis"));
    }

    @Test
    void readsSeveralTurnsOfTheModelAndNamesSpeltOtherwise() {
        Draft bea = ProfileDraft.read("bea.json", """
            {"Name": "Bea", "Age": "29 years", "gender": "Female", "lifeHistory": ["Bea grew up in Hull."],
             "coreBeliefs": {"unlovable": "I am unlovable."}, "diagnosis": null,
             "cognitive_models": [
               {"situation": "No text back", "automatic_thoughts": ["She hates me"], "emotions": {"sad": 0.8},
                "behaviour": "Deleted the chat"},
               {"situation": "Sunday dinner", "automatic_thought": "They pity me", "emotion": "ashamed"}]}
            """).getFirst();
        assertThat(bea.age()).isEqualTo(29);
        assertThat(bea.pronouns()).isEqualTo("she/her");
        assertThat(bea.coreBeliefs()).containsExactly("I am unlovable.");
        assertThat(bea.thoughts())
                .containsExactly(
                        new Draft.Thought("No text back", "She hates me", "sad", "Deleted the chat"),
                        new Draft.Thought("Sunday dinner", "They pity me", "ashamed", ""));
        assertThat(bea.guessed()).noneMatch(g -> g.startsWith("not taken over"));
    }

    @Test
    void aPlanThatAProfileDeniesIsDenied() {
        Draft abe = ProfileDraft.read("abe.json", """
            {"name": "Abe", "history": "He has thought of driving his car into the river but denies any plan.",
             "auto_thought": "I can't do this."}
            """).getFirst();
        assertThat(abe.pronouns()).isEqualTo("he/him");
        assertThat(abe.units())
                .filteredOn(u -> u.asked().isPresent())
                .extracting(u -> u.asked().get() + " " + u.stands())
                .containsExactly("ideation said", "plan denied");
    }

    @Test
    void aTitleEndsNoSentenceAndAChildsAgeIsNotTheClients() {
        Draft okafor = VignetteDraft.read("okafor.txt", """
            Mr. Okafor, 71, a retired printer, lives with his wife. His son is 40 years old. He was robbed in May.
            """);
        assertThat(okafor.name()).isEqualTo("Okafor");
        assertThat(okafor.age()).isEqualTo(71);
        Draft noAge = VignetteDraft.read("ola.txt", "Ola is a cook. Her son is 40 years old. She sleeps badly.");
        assertThat(noAge.age()).isEqualTo(40);
        assertThat(noAge.guessed()).contains("age: not said; 40 stands in");
    }

    @Test
    void aListIsReadLineByLine() {
        Draft marek = VignetteDraft.read("marek.txt", """
            - Name: Marek
            - 34-year-old bus driver
            - sleeps three hours
            - avoids the ring road since the crash
            """);
        assertThat(marek.name()).isEqualTo("Marek");
        assertThat(marek.age()).isEqualTo(34);
        assertThat(marek.occupation()).isEqualTo("bus driver");
        assertThat(marek.units()).hasSize(2);
    }

    @Test
    void ofSeveralWithOneNameAllAreWrittenOrNone() throws IOException {
        String twins = """
            [{"name": "Lee", "history": "One thing. Two things."}, {"name": "Lee", "history": "Another. And more."}]
            """;
        List<Draft> drafts = ProfileDraft.read("lee.json", twins);
        assertThat(DraftFiles.writeAll(drafts, folder))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("lee", "lee-2");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createDirectory(other.resolve("lee-2"));
        assertThatThrownBy(() -> DraftFiles.writeAll(drafts, other)).hasMessageContaining("Nothing was written");
        assertThat(other.resolve("lee")).doesNotExist();
    }
}
