package org.understudy.casebook.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.generate.Targets.Share;

/** The written banks: every slot somebody fills, enough of everything, and the form they are written in. */
class BankFilesTest {
    private static final Banks BANKS = Banks.open();

    @Test
    void thereAreTwentyEventsTenBehavioursAndNinePresentations() {
        assertThat(BANKS.targets().events()).hasSize(20);
        assertThat(BANKS.targets().behaviours()).hasSize(10);
        assertThat(BANKS.targets().presentations()).hasSize(9);
        assertThat(BANKS.targets().events().stream().mapToDouble(Share::share).sum())
                .isEqualTo(1, within());
        assertThat(BANKS.targets().gender().stream().mapToDouble(Share::share).sum())
                .isEqualTo(1, within());
    }

    @Test
    void everyEventHasFifteenUnitsOfItsOwnAndEightPartsOfAMemory() {
        for (Share s : BANKS.targets().events()) {
            Script event = BANKS.reason(s.id());
            assertThat(event.units()).as(s.id()).hasSizeGreaterThanOrEqualTo(15);
            assertThat(event.segments()).as(s.id()).hasSizeBetween(8, 15);
            assertThat(event.segments())
                    .as(s.id())
                    .filteredOn(SegmentSketch::hotSpot)
                    .hasSizeBetween(1, 2);
            assertThat(event.pool("stuck")).as(s.id()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(event.pool("invivo")).as(s.id()).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void aPublishedShareIsSaidToBeAndAllOthersAreOurs() {
        Stream.of(
                        BANKS.targets().gender(),
                        BANKS.targets().events(),
                        BANKS.targets().behaviours())
                .flatMap(List::stream)
                .forEach(s -> assertThat(s.source()).as(s.id()).isIn("published", "ours"));
        assertThat(published(BANKS.targets().events())).containsExactlyInAnyOrder("witnessing", "bullying");
        assertThat(published(BANKS.targets().behaviours())).containsExactlyInAnyOrder("nightmares", "drinking");
    }

    @Test
    void everySlotThatIsNamedIsOneThatCanBeFilled() {
        Set<String> known = new HashSet<>(
                Set.of("they", "They", "them", "their", "Their", "themself", "were", "have", "self", "age", "trade"));
        for (String who :
                List.of("partner", "child", "friend", "sibling", "boss", "colleague", "neighbour", "grandchild"))
            for (String end : List.of("", ".he", ".He", ".him", ".his")) known.add(who + end);
        all().forEach(s -> s.pools().keySet().stream()
                .filter(k -> k.startsWith("slot."))
                .forEach(k -> known.add(k.substring(5).split("@")[0])));
        for (Script s : all()) {
            List<String> texts = new ArrayList<>();
            s.units().forEach(u -> texts.addAll(u.texts()));
            s.segments().forEach(g -> g.lines().values().forEach(l -> l.forEach(b -> texts.add(b.text()))));
            s.pools().values().forEach(p -> p.forEach(b -> texts.add(b.text())));
            assertThat(texts.stream()
                            .flatMap(t -> Filling.named(Filling.tense(t, true)))
                            .distinct())
                    .as(s.name())
                    .allMatch(known::contains);
        }
    }

    @Test
    void aPassageIsToldInBothTenses() {
        assertThat(Filling.tense("I {went|go} in, and it {was|is} {saved}.", true))
                .isEqualTo("I went in, and it was {saved}.");
        assertThat(Filling.tense("I {went|go} in, and it {was|is} {saved}.", false))
                .isEqualTo("I go in, and it is {saved}.");
        assertThat(Filling.slots("{saved} was there. {saved} {suds}", Map.of("saved", "a kettle")))
                .isEqualTo("A kettle was there. A kettle {suds}");
    }

    @Test
    void aVoiceSaysItInItsOwnWordsAndLeavesNamesAlone() {
        Diction formal = new Diction(BANKS.voice("formal"));
        assertThat(formal.say("I don't think it's on {mum}'s telly."))
                .isEqualTo("I do not think it is on {mum}'s television.");
        assertThat(formal.say("I'd never said it, and I'd never say it. I'd no wish to. I'd need a rest."))
                .isEqualTo("I had never said it, and I would never say it. I had no wish to. I would need a rest.");
        assertThat(formal.say("It's been there. It's a shed. There's never been one. I'd put it away. She'd stopped."))
                .isEqualTo(
                        "It has been there. It is a shed. There has never been one. I'd put it away. She had stopped.");
        assertThat(formal.say("I can't, I won't. Don't.")).isEqualTo("I cannot, I will not. Do not.");
    }

    @Test
    void aVoiceThatWritesOutAsksAsPeopleAskAndTellsHasFromIs() {
        Diction formal = new Diction(BANKS.voice("formal"));
        assertThat(formal.say("It's cold, isn't it? Why didn't you say? Don't anybody look."))
                .isEqualTo("It is cold, is it not? Why did you not say? Don't anybody look.");
        assertThat(formal.say("She's written to me. Who's told you? It's written down. It's been told."))
                .isEqualTo("She has written to me. Who has told you? It is written down. It has been told.");
        assertThat(formal.say("A bit of glass, a bit late.")).isEqualTo("A bit of glass, a little late.");
        assertThat(formal.say("He'd something in his sleeve. She'd lovely writing. He'd say so. I'd just sit."))
                .isEqualTo(
                        "He had something in his sleeve. She had lovely writing. He would say so. I would just sit.");
    }

    @Test
    void whatSomebodyElseSaidIsLeftInTheirWords() {
        Diction formal = new Diction(BANKS.voice("formal"));
        assertThat(formal.say("\"You're cold.\" I didn't turn. ...I said \"that's kids for you\"."))
                .isEqualTo("\"You're cold.\" I did not turn. ...I said \"that's kids for you\".");
    }

    @Test
    void aThingInASlotIsPartOfASentenceAndNobodysOwnWhereSomebodyElseAsks() {
        for (Script s : all()) {
            s.pools().forEach((key, lines) -> {
                if (key.startsWith("slot.") && !key.matches("slot\\.(jobLine|friendMet|grewUp|occupation).*"))
                    assertThat(lines).as(s.name() + " " + key).noneMatch(l -> l.text()
                            .endsWith("."));
            });
        }
        assertThat(Filling.asked("a letter I'd not answered, my aunt"))
                .isEqualTo("a letter you'd not answered, your aunt");
        assertThat(Filling.told("a neighbour I'd known, my aunt", java.util.Map.of("they", "she", "their", "her")))
                .isEqualTo("a neighbour she had known, her aunt");
    }

    @Test
    void aLineMayAskForWhatIsSo() {
        BankLine line = BankLine.of("<dry,blunt> [age>=45 pet!=none] Only me and the dog.", "bank:1");
        assertThat(line.voices()).containsExactly("dry", "blunt");
        assertThat(line.conditions()).extracting(Condition::toString).containsExactly("age>=45", "pet!=none");
        assertThat(line.text()).isEqualTo("Only me and the dog.");
        assertThat(BankLine.of("[yes] Do you?", "bank:1").conditions()).isEmpty();
    }

    @Test
    void everyVoiceHasThePoolsOfEveryOther() {
        Set<String> common = BANKS.common().pools().keySet();
        Set<String> wanted = new HashSet<>(BANKS.voice("dry").pools().keySet());
        wanted.addAll(common);
        for (String voice : BANKS.voiceIds()) {
            Set<String> has = new HashSet<>(BANKS.voice(voice).pools().keySet());
            has.addAll(common);
            assertThat(has).as(voice).isEqualTo(wanted);
        }
    }

    @Test
    void whatIsAnsweredToAnyCounselorNamesNothingOfOneLife() {
        for (Script s : all()) {
            s.pools().forEach((key, lines) -> {
                if (key.startsWith(ClientCase.ORDINARY))
                    assertThat(lines)
                            .as(s.name() + " " + key)
                            .hasSizeGreaterThanOrEqualTo(3)
                            .noneMatch(l -> l.text().contains("{"));
            });
        }
    }

    @Test
    void aUnitSaysWhichOrdinaryQuestionsItAnswers() {
        Script bank = ScriptReader.read(
                "bank.txt", "== sleep | Sleep | the nights | symptom | 1 | howMuch | bed\n= sleep evenings\n");
        assertThat(bank.units().getFirst().answers()).containsExactly("sleep", "evenings");
    }

    @Test
    void aScriptThatCannotBeReadIsToldWithItsLine() {
        assertThatThrownBy(() -> ScriptReader.read("bank.txt", "problem = x\n== a | b\n"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("bank.txt:2");
        assertThatThrownBy(() -> ScriptReader.read("bank.txt", "nothing at all"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("bank.txt:1");
        assertThatThrownBy(() -> Condition.of("age is 7")).isInstanceOf(CaseProblem.class);
    }

    @Test
    void quotasGiveEachShareItsWholeNumberAndTheLargestRemaindersTheRest() {
        assertThat(Quota.counts(List.of(0.494, 0.444, 0.062), 500)).containsExactly(247, 222, 31);
        assertThat(Quota.counts(List.of(1.0, 1.0, 1.0), 10)).containsExactly(4, 3, 3);
        assertThat(Quota.counts(List.of(0.5, 0.5), 1)).containsExactly(1, 0);
    }

    private static List<String> published(List<Share> shares) {
        return shares.stream()
                .filter(s -> s.source().equals("published"))
                .map(Share::id)
                .toList();
    }

    private static List<Script> all() {
        List<Script> all = new ArrayList<>(BANKS.life());
        BANKS.targets().events().forEach(s -> all.add(BANKS.reason(s.id())));
        BANKS.targets().presentations().forEach(s -> all.add(BANKS.reason(s.id())));
        BANKS.targets().behaviours().forEach(s -> all.add(BANKS.behaviour(s.id())));
        BANKS.voiceIds().forEach(v -> all.add(BANKS.voice(v)));
        all.add(BANKS.common());
        all.add(BANKS.details());
        all.add(BANKS.method(true));
        all.add(BANKS.method(false));
        return all;
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
