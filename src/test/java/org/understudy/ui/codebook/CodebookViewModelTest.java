package org.understudy.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.session.Technique;
import org.understudy.ui.common.FxWork;

class CodebookViewModelTest {
    private final CodebookViewModel model = new CodebookViewModel(new ReviewFiles(), FxWork.inPlace());

    @Test
    void opensAtTheCodeThatWasAskedFor() {
        model.open(Optional.of(Technique.AFFIRM));

        assertThat(model.found()).hasSize(Technique.values().length);
        assertThat(model.hereProperty().get().orElseThrow().technique()).isEqualTo(Technique.AFFIRM);
    }

    @Test
    void findsCodesByNameByDefinitionAndByExample() {
        model.open(Optional.empty());

        model.searchProperty().set("socratic");
        assertThat(model.found()).extracting(e -> e.technique()).contains(Technique.SOCRATIC_QUESTION);
        model.searchProperty().set("two bus rides");
        assertThat(model.found()).extracting(e -> e.technique()).containsExactly(Technique.HOMEWORK);
        assertThat(model.hereProperty().get().orElseThrow().technique()).isEqualTo(Technique.HOMEWORK);
    }

    @Test
    void saysNothingWhereNothingFits() {
        model.open(Optional.empty());

        model.searchProperty().set("xylophone");

        assertThat(model.found()).isEmpty();
        assertThat(model.hereProperty().get()).isEmpty();
    }

    @Test
    void everyCodeHasItsOwnFigureAndThatOfItsKind() {
        model.open(Optional.empty());

        for (Technique t : Technique.values()) {
            assertThat(model.ownExamples(t)).as(t.code()).isPresent();
            assertThat(model.codedSessions(t.behaviour())).as(t.code()).isPresent();
        }
    }

    @Test
    void savesATaggedHandoutWithEveryCode(@TempDir Path folder) throws Exception {
        model.open(Optional.empty());
        Path pdf = folder.resolve("codebook.pdf");
        Path page = folder.resolve("codebook.html");

        model.save(pdf, () -> {}, e -> {
            throw new AssertionError(e);
        });
        model.save(page, () -> {}, e -> {
            throw new AssertionError(e);
        });

        byte[] bytes = Files.readAllBytes(pdf);
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("/StructTreeRoot");
        String html = Files.readString(page);
        for (Technique t : Technique.values()) {
            String name = t.code().replace('_', ' ');
            assertThat(html).contains(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "</h3>");
        }
    }
}
