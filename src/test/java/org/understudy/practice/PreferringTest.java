package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.preference.Agreement;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Judgment;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.analysis.preference.Verdicts;
import org.understudy.analysis.rating.Principle;
import org.understudy.casebook.BundledCasebook;
import org.understudy.exchange.PreferenceLines;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Preferring.Desk;
import org.understudy.practice.Preferring.Handover;
import org.understudy.session.Session;
import org.understudy.store.H2SessionStore;
import org.understudy.ui.SampleRoom;
import org.understudy.wire.JsonLines;

class PreferringTest {
    @TempDir
    Path folder;

    private H2SessionStore store;
    private Preferring preferring;
    private Session one;
    private Session other;

    @BeforeEach
    void fill() throws IOException {
        store = H2SessionStore.open(folder.resolve("data"));
        one = peer("dana-crash-peer-m04");
        other = peer("dana-crash-peer-s02");
        store.save(one);
        store.save(other);
        preferring = new Preferring(store, SampleRoom.debrief());
    }

    private static Session peer(String id) throws IOException {
        return new TranscriptFiles()
                .read(Path.of("sample-sessions", id + ".json"))
                .sessions()
                .getFirst();
    }

    private List<String> handedOn(byte[] secret, Desk desk) {
        Handover handover = new Handover(desk, one, other, List.of(new BundledCasebook().open("dana-crash")));
        return PreferenceLines.of(List.of(handover), secret);
    }

    private static Judgment says(ReplyPair pair, String judge, Choice choice) {
        return Judgment.of(pair, judge, Instant.EPOCH, choice, Map.of(Principle.EMPATHY, choice), "because");
    }

    @Test
    void whichStandsLeftIsDrawnForEachJudgeAnewAndKept() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        ReplyPair pair = desk.pairs().getFirst();
        Set<String> left = new HashSet<>();
        for (int i = 0; i < 20; i++) left.add(pair.seenBy("judge " + i).a().session());
        assertThat(left).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(pair.seenBy("Ana")).isEqualTo(pair.seenBy("Ana").seenBy("Ana"));
        assertThat(pair.seenBy("Ana").id()).isEqualTo(pair.id());

        for (String judge : List.of("Ana", "Bo", "Cy", "Di"))
            desk = desk.with(says(pair.seenBy(judge), judge, judge.equals("Di") ? Choice.B : Choice.A));
        desk = desk.with(says(pair.seenBy("Eve"), "Eve", Choice.SAME));
        preferring.keep(desk);
        Desk kept = preferring.open(one.id(), other.id()).orElseThrow();
        assertThat(new Verdicts(kept.pairs(), kept.judged()).sides(Optional.empty()))
                .isEqualTo(new Verdicts.Sides(3, 4));
        assertThat(kept.by("Ana", pair).orElseThrow().on(pair.seenBy("Ana"))).isEqualTo(Choice.A);

        List<String> lines = handedOn(store.secret(), kept);
        assertThat(lines).filteredOn(l -> l.contains("\"left\":\"chosen\"")).hasSize(3);
        assertThat(lines).filteredOn(l -> l.contains("\"left\":\"rejected\"")).hasSize(1);
    }

    @Test
    void eachPairIsWhatBothSessionsReallySay() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        assertThat(desk.pairs()).isNotEmpty().allSatisfy(pair -> {
            for (ReplyPair.Reply reply : List.of(pair.a(), pair.b())) {
                Session session = reply.session().equals(one.id()) ? one : other;
                assertThat(session.turns().get(reply.turn()).text()).isEqualTo(reply.words());
            }
            assertThat(pair.a().session()).isNotEqualTo(pair.b().session());
        });
        assertThat(desk.pairs())
                .extracting(p -> p.a().session())
                .as("the order tells nothing")
                .contains(one.id(), other.id());
    }

    @Test
    void theSamePairsComeWhicheverWayRoundTheyAreOpened() {
        assertThat(preferring.open(other.id(), one.id())).isEqualTo(preferring.open(one.id(), other.id()));
    }

    @Test
    void judgmentsAreKeptForEachJudgeAndTheLastOneCounts() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        ReplyPair pair = desk.pairs().getFirst();
        preferring.keep(desk.with(says(pair, "Kim", Choice.A))
                .with(says(pair, "Lou", Choice.SAME))
                .with(says(pair, "Kim", Choice.B)));
        Desk again = preferring.open(other.id(), one.id()).orElseThrow();
        assertThat(again.judged()).hasSize(2);
        assertThat(again.by("Kim", pair).orElseThrow().on(pair)).isEqualTo(Choice.B);
        assertThat(again.by("Lou", pair).orElseThrow().on(pair, Principle.EMPATHY))
                .contains(Choice.SAME);
        assertThat(store.find(one.id()).orElseThrow().turns()).isEqualTo(one.turns());
    }

    @Test
    void handedOnTheChosenReplyIsTheChosenOneAndNobodyIsNamed() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        ReplyPair pair = desk.pairs().getFirst();
        List<String> lines = handedOn(store.secret(), desk.with(says(pair, "Kim Okafor", Choice.B)));
        Map<String, Object> line = JsonLines.read(lines.getFirst()).orElseThrow();
        assertThat(line.get("rating_gap").toString())
                .isEqualTo(
                        Double.toString(Math.round((pair.b().mean() - pair.a().mean()) * 1000) / 1000.0));
        assertThat(line).containsKeys("chosen", "rejected", "chosen_empathy_rating", "rejected_staging_rating");
        assertThat(line.get("principles")).isEqualTo(Map.of("empathy", "chosen"));
        assertThat(line.get("case")).as("an id is nobody").isEqualTo("dana-crash");
        assertThat(lines.getFirst()).doesNotContain("Kim").doesNotContain(one.id());
    }

    @Test
    void twoWhoGaveNoNameOnTwoMachinesAreTwoJudges() throws IOException {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        ReplyPair pair = desk.pairs().getFirst();
        List<Path> files = new ArrayList<>();
        for (String machine : List.of("here", "there")) {
            try (H2SessionStore library = H2SessionStore.open(folder.resolve(machine))) {
                Path file = folder.resolve(machine + ".jsonl");
                PreferenceLines.write(handedOn(library.secret(), desk.with(says(pair, "1", Choice.A))), file);
                files.add(file);
            }
        }
        assertThat(PreferenceLines.agreement(files).compared()).isEqualTo(1);
    }

    @Test
    void aJudgeIsOneCodeInAllThatLeavesALibraryAndNobodyCanTryNamesAgainstIt() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        Desk judged = desk.with(says(desk.pairs().get(0), "Kim", Choice.A))
                .with(says(desk.pairs().get(1), "Kim", Choice.A))
                .with(says(desk.pairs().get(1), "Lou", Choice.A));
        List<Object> codes = judges(handedOn(store.secret(), judged));
        assertThat(codes).hasSize(3).containsSequence(codes.get(0), codes.get(0));
        assertThat(new TreeSet<>(codes)).as("Kim and Lou").hasSize(2);
        assertThat(judges(handedOn(new byte[32], judged))).doesNotContainAnyElementsOf(codes);
        store.close();
        store = H2SessionStore.open(folder.resolve("data"));
        assertThat(judges(handedOn(store.secret(), judged))).isEqualTo(codes);
    }

    private static List<Object> judges(List<String> lines) {
        return lines.stream()
                .map(l -> JsonLines.read(l).orElseThrow().get("judge"))
                .toList();
    }

    @Test
    void whomTheClientSpeaksOfIsANumberInEveryMouth() {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        Desk judged = desk;
        for (ReplyPair pair : desk.pairs())
            judged = judged.with(Judgment.of(
                    pair, "Kim", Instant.EPOCH, Choice.A, Map.of(), "Theo again? asks about theo, says Kim"));
        String lines = String.join("\n", handedOn(store.secret(), judged));
        assertThat(lines.replace("\"case\":\"dana-crash\"", ""))
                .doesNotContainIgnoringCase("theo")
                .doesNotContainIgnoringCase("dana");
        Matcher why = Pattern.compile("(\\[name \\d+]) again\\? asks about (\\[name \\d+]), says (\\[name \\d+])")
                .matcher(lines);
        assertThat(why.find()).isTrue();
        assertThat(why.group(2)).as("one brother").isEqualTo(why.group(1)).isNotEqualTo(why.group(3));
    }

    @Test
    void agreementOfFilesCountsWhatTwoJudgesSaidOfThePair() throws IOException {
        Desk desk = preferring.open(one.id(), other.id()).orElseThrow();
        ReplyPair first = desk.pairs().get(0);
        ReplyPair second = desk.pairs().get(1);
        Path kim = folder.resolve("kim.jsonl");
        Path lou = folder.resolve("lou.jsonl");
        PreferenceLines.write(
                handedOn(store.secret(), desk.with(says(first, "Kim", Choice.A)).with(says(second, "Kim", Choice.A))),
                kim);
        PreferenceLines.write(
                handedOn(store.secret(), desk.with(says(first, "Lou", Choice.A)).with(says(second, "Lou", Choice.B))),
                lou);
        Agreement agreement = PreferenceLines.agreement(List.of(kim, lou));
        assertThat(agreement.compared()).isEqualTo(2);
        assertThat(agreement.share()).hasValue(0.5);
    }
}
