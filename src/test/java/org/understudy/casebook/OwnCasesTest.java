package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCasesTest {
    private static final Path DANA = Path.of("src/main/resources/cases/dana-crash");

    @TempDir
    private Path folder;

    @Test
    void aFolderOfCasesAndAFolderOfSuchFoldersAreListed() throws IOException {
        put(folder.resolve("anna-one"), "anna-one", "Anna");
        put(folder.resolve("cohort").resolve("bela-two"), "bela-two", "Bela");
        BundledCasebook book = new BundledCasebook(folder);
        assertThat(book.own().cards()).extracting(CaseCard::id).containsExactly("anna-one", "bela-two");
        assertThat(book.card("bela-two")).map(CaseCard::name).contains("Bela");
        assertThat(book.open("bela-two").units()).isNotEmpty();
        assertThat(book.cards()).extracting(CaseCard::id).doesNotContain("anna-one", "bela-two");
    }

    @Test
    void aCaseWithTheIdOfOneThatShipsTakesItsPlace() throws IOException {
        put(folder.resolve("dana-crash"), "dana-crash", "Dora");
        BundledCasebook book = new BundledCasebook(folder);
        assertThat(book.own().cards()).isEmpty();
        assertThat(book.cards()).extracting(CaseCard::name).contains("Dora").doesNotContain("Dana");
        assertThat(book.open("dana-crash").card().name()).isEqualTo("Dora");
    }

    @Test
    void aCardIsReadWithoutWhatComesAfterIt() throws IOException {
        Path mine = put(folder.resolve("anna-one"), "anna-one", "Anna");
        Path file = mine.resolve("case.yaml");
        Files.writeString(file, Files.readString(file).replace("facts:\n", "facts:\n  : [ not yaml at all {\n"));
        assertThat(CardReader.card(mine)).isEqualTo(card("anna-one", "Anna"));
    }

    @Test
    void oneCaseThatCannotBeReadKeepsNoOtherOffTheShelf() throws IOException {
        put(folder.resolve("anna-one"), "anna-one", "Anna");
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/case.yaml"), "id: broken\nname: [\n");
        OwnShelf shelf = new BundledCasebook(folder).own();
        assertThat(shelf.cards()).extracting(CaseCard::id).containsExactly("anna-one");
        assertThat(shelf.unreadable()).singleElement().asString().contains("broken", "case.yaml:");
    }

    @Test
    void aCaseThatWasChangedIsReadAgain() throws IOException {
        Path mine = put(folder.resolve("anna-one"), "anna-one", "Anna");
        BundledCasebook book = new BundledCasebook(folder);
        assertThat(book.open("anna-one").card().name()).isEqualTo("Anna");
        Path file = mine.resolve("case.yaml");
        Files.writeString(file, Files.readString(file).replace("name: Anna", "name: Annika"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(book.own().cards()).extracting(CaseCard::name).containsExactly("Annika");
        assertThat(book.open("anna-one").card().name()).isEqualTo("Annika");
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyShelf() {
        assertThat(new BundledCasebook(List.of(folder.resolve("none"))).own()).isEqualTo(OwnShelf.EMPTY);
    }

    private static CaseCard card(String id, String name) {
        CaseCard dana = CaseReader.read(DANA).card();
        return new CaseCard(
                id,
                dana.version(),
                name,
                dana.age(),
                dana.pronouns(),
                dana.occupation(),
                dana.approach(),
                dana.problem(),
                dana.difficulty(),
                dana.minutes(),
                dana.tagline(),
                dana.contentNote(),
                dana.trains(),
                dana.hue(),
                dana.referral(),
                dana.phases(),
                dana.origin(),
                dana.changeGoal());
    }

    private static Path put(Path to, String id, String name) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(DANA)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file)
                        .replaceFirst("(?m)^id: dana-crash$", "id: " + id)
                        .replaceFirst("(?m)^name: Dana$", "name: " + name);
                Files.writeString(to.resolve(file.getFileName().toString()), text);
            }
        }
        return to;
    }
}
