package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.Wording;
import org.understudy.analysis.coding.Codebook;
import org.understudy.practice.CodeFigures;
import org.understudy.session.Technique;

/** The codebook as one page of XHTML, to print and hand out; a chapter for each category. */
public final class CodebookPage {
    private final StringBuilder page = new StringBuilder(64_000);
    private final CodeFigures figures = CodeFigures.load();

    private CodebookPage() {}

    /** The page. */
    public static String of(Codebook book) {
        return new CodebookPage().write(book);
    }

    /**
     * The page as a tagged PDF.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] pdf(Codebook book) throws IOException {
        return Pdf.of(of(book));
    }

    private String write(Codebook book) {
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
                        + "<meta charset=\"UTF-8\"/><title>")
                .append(text(Wording.of("codebook.title")))
                .append("</title><style>\n")
                .append(ReviewPage.style())
                .append("</style></head><body><main><h1>")
                .append(text(Wording.of("codebook.title")))
                .append("</h1>");
        paragraph("codebook.words");
        for (Technique.Family family : Technique.Family.values()) {
            List<Codebook.Entry> own =
                    book.all().stream().filter(e -> e.family() == family).toList();
            if (own.isEmpty()) continue;
            page.append("<h2>").append(text(Wording.of(key(family)))).append("</h2>");
            own.forEach(this::entry);
        }
        page.append("</main></body></html>\n");
        return page.toString();
    }

    private void entry(Codebook.Entry e) {
        page.append("<div class=\"card\"><h3>")
                .append(text(Markup.label(e.technique().code())))
                .append("</h3><p>")
                .append(text(e.definition()))
                .append("</p><p class=\"quiet\">")
                .append(text(e.notThis()))
                .append("</p>");
        list("codebook.clear", e.clear());
        list("codebook.borderline", e.borderline());
        page.append("<p class=\"quiet\">")
                .append(text(Wording.of(
                        "codebook.places",
                        Map.of(
                                "peer", e.peerCounseling(),
                                "miti", e.miti(),
                                "misc", e.misc(),
                                "annomi", e.annoMi().replace('_', ' '),
                                "source", e.source()))))
                .append("</p>");
        figures.ownExamples(e.technique()).ifPresent(f -> page.append("<p class=\"quiet\">")
                .append(text(Wording.of(
                        "codebook.figures", Map.of("found", share(f.recall()), "right", share(f.precision())))))
                .append("</p>"));
        page.append("</div>");
    }

    private void list(String head, List<String> examples) {
        page.append("<p><strong>").append(text(Wording.of(head))).append("</strong></p><ul>");
        for (String example : examples)
            page.append("<li>").append(text(example)).append("</li>");
        page.append("</ul>");
    }

    private void paragraph(String key) {
        page.append("<p>").append(text(Wording.of(key))).append("</p>");
    }

    private static String key(Technique.Family family) {
        return "codebook.family." + family.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String share(double x) {
        return String.valueOf(Math.round(100 * x));
    }
}
