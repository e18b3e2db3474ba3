package org.understudy.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.practice.Paper;
import org.understudy.session.Session;
import org.w3c.dom.Document;

class ComparisonPageTest {
    @TempDir
    Path folder;

    private static Comparison two() {
        List<Session> both = sessions();
        return ReadSessions.debrief().compare(both.getFirst(), both.getLast());
    }

    private static List<Session> sessions() {
        List<Session> shipped = ReadSessions.shipped();
        Session first = shipped.getFirst();
        Session second = shipped.stream()
                .filter(s -> !s.id().equals(first.id()) && s.caseId().equals(first.caseId()))
                .findFirst()
                .orElseThrow();
        return List.of(first, second);
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void holdsEveryFigureEveryMatterAndWordsForTheChart() throws Exception {
        Comparison comparison = two();
        Document page = parse(ComparisonPage.of(comparison, sessions(), true));
        var charts = page.getElementsByTagName("svg");
        assertThat(charts.getLength()).isEqualTo(1);
        assertThat(charts.item(0).getAttributes().getNamedItem("aria-label").getNodeValue())
                .isNotBlank();
        int rows = comparison.differences().size() + comparison.rows().size() + 2;
        assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(rows);
        comparison.rows().stream().flatMap(r -> r.left().stream()).forEach(m -> assertThat(
                        page.getDocumentElement().getTextContent())
                .contains(m.quote().replace('\n', ' ')));
    }

    @Test
    void titlesStandOnItOnlyWhenAsked() {
        Comparison comparison = two();
        String title = Markup.text(comparison.left().title());
        assertThat(ComparisonPage.of(comparison, sessions(), true)).contains(title);
        assertThat(ComparisonPage.of(comparison, sessions(), false))
                .doesNotContain(title)
                .doesNotContain(comparison.left().session());
    }

    @Test
    void whoeverIsNamedInThemIsMaskedUnlessAsked() {
        Session one = ReadSessions.ofLines("""
            Counselor: Hi Tom, I'm Samantha Whitfield, you can ring me on 07700 900123.
            Client: I've not been sleeping since my husband David left.
            Counselor: Since David left, you've not been sleeping. What goes through your mind at night?
            Client: That David was right about the sleeping, and I lie there.
            """);
        Comparison comparison = ReadSessions.debrief().compare(one, one);
        String asked = ComparisonPage.of(comparison, List.of(one, one), true);
        assertThat(asked).contains("David");
        assertThat(ComparisonPage.of(comparison, List.of(one, one), false))
                .doesNotContain("David", "Whitfield", "07700")
                .contains("sleeping");
    }

    @Test
    void isWrittenToPrintAndNothingElse() throws Exception {
        ReviewFiles files = new ReviewFiles();
        Path pdf = folder.resolve("two.pdf");
        files.write(two(), sessions(), true, pdf);
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains(two().left().title());
        }
        files.write(two(), sessions(), false, folder.resolve("two.html"));
        assertThat(Files.readString(folder.resolve("two.html"))).startsWith("<!DOCTYPE html>");
        assertThatThrownBy(() -> files.write(two(), sessions(), false, folder.resolve("two.doc")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("two.doc");
        assertThat(folder.resolve("two.doc")).doesNotExist();
    }

    @Test
    void aReportSaysHowLittleOneTalkMoves() {
        String page =
                ReviewPage.of(ReadSessions.debrief().of(ReadSessions.shipped().getFirst()), Paper.WHOLE);
        assertThat(page).contains("after this talk", "the memory was not retold", "74,219");
    }
}
