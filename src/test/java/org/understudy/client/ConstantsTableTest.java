package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Constants;
import org.understudy.client.mind.Constants.Constant;
import org.understudy.client.mind.Style;

class ConstantsTableTest {
    private static final Path CODE = Path.of("src/main/java/org/understudy/client");
    private static final Set<String> LINE_CHOICE = Set.of("Choosing.java", "Dice.java");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|//.*");
    private static final Pattern DECIMAL = Pattern.compile("\\b\\d+\\.\\d+\\b");

    /** A threshold of likeness: named, or beside what it is compared with. */
    private static final Pattern MATCHES =
            Pattern.compile("static final double [A-Z_]+ =|likeness\\(\\)|\\.match\\(\\)|\\b(0|1|100)\\.0\\b");

    private static final Pattern NAMED = Pattern.compile("\\bnumber\\(\\s*\"([a-z._]+)\"");

    @Test
    void documentSaysWhatTheCodeRunsOn() throws IOException {
        assertThat(Files.readString(Path.of("docs/client-constants.md")))
                .as("written anew by `understudy client constants --out docs/client-constants.md`")
                .isEqualTo(ConstantsTable.markdown());
    }

    @Test
    void everyNumberInTheTableIsUsedAndEveryNumberUsedIsInTheTable() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList())
                NAMED.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
        }
        Set<String> table = Constants.all().stream().map(Constant::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(table);
    }

    @Test
    void everyNumberSaysWhereItComesFrom() {
        assertThat(Constants.all()).allSatisfy(c -> {
            assertThat(c.what()).isNotBlank();
            assertThat(c.source()).as(c.key()).matches("(ours|design §|AnnoMI|PatientAct).*");
        });
        assertThat(Event.values())
                .allSatisfy(e -> assertThat(e.source()).as(e.code()).matches("(ours|design §).*"));
    }

    @Test
    void everyEventHasItsRowAndEveryRowItsEvent() {
        assertThat(Constants.cells("/client/events.tsv").stream().map(c -> c[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(Event.values()).map(Event::code).toList());
    }

    @Test
    void numberThatIsNotInTheTableIsRefused() {
        assertThatThrownBy(() -> Constants.number("gates.stair")).hasMessageContaining("gates.stair");
    }

    /**
     * Decimals are thresholds of matching, by name or beside what they match, or parts of how a line is chosen; what moves the
     * client or opens a door is read from the table.
     */
    @Test
    void codeThatMovesTheClientHoldsNoNumberOfItsOwn() throws IOException {
        for (String part : new String[] {"feel", "mind", "retell", "decide", "say"}) {
            try (Stream<Path> files = Files.walk(CODE.resolve(part))) {
                for (Path file : files.filter(
                                p -> !LINE_CHOICE.contains(p.getFileName().toString()))
                        .filter(p -> p.toString().endsWith(".java"))
                        .toList())
                    assertThat(Files.readAllLines(file).stream()
                                    .map(l -> TEXT.matcher(l).replaceAll(""))
                                    .filter(l -> !l.strip().matches("([*/]).*"))
                                    .filter(l -> DECIMAL.matcher(l).find())
                                    .filter(l -> !MATCHES.matcher(l).find()))
                            .as(file.toString())
                            .isEmpty();
            }
        }
    }

    @Test
    void stylesAreReadFromTheirTable() {
        assertThat(Style.Named.all().stream().map(Style.Named::style)).containsExactlyElementsOf(Style.names());
        assertThat(ConstantsTable.markdown()).contains("talk 0.5, hedge 1.1, tangent 0.6, numb 1.4", "AimWeights");
    }

    @Test
    void trustStaysWhereItIsUnlessSomethingIsEarnedOrSpoilt() {
        assertThat(Event.STEADY.trust()).isEqualTo(1);
        assertThat(Event.PUSHED.trust()).isEqualTo(-8);
        assertThat(Event.REPAIR.trust()).isEqualTo(8);
        assertThat(Event.REPAIR_NAMED.trust()).isEqualTo(12);
    }
}
