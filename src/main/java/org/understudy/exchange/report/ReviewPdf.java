package org.understudy.exchange.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;

/** A debrief as PDF, tagged for screen readers. */
public final class ReviewPdf {
    private ReviewPdf() {}

    /** Pages of the whole report. */
    static final int MOST = 4;

    /** Lines of text, cells of tables among them, from which a last page is one: about a quarter of it. */
    static final int FEWEST_LINES = 30;

    /**
     * The bytes of the file. It is set in larger type where the paper holds it, and more closely until it has one page where
     * one is wanted, four otherwise, and where its last page would hold a few lines alone; a session far longer than those
     * that ship can still take more.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] of(DebriefReport report, Paper paper) throws IOException {
        int most = paper.onePage() ? 1 : MOST;
        byte[] pdf = {};
        byte[] fits = null;
        for (Closeness closeness : Closeness.values()) {
            if (!closeness.suits(paper.onePage())) continue;
            pdf = Pdf.of(ReviewPage.of(report, paper, closeness));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                if (document.getNumberOfPages() > most) continue;
                if (!endsShort(document)) return pdf;
                if (fits == null) fits = pdf;
            }
        }
        return fits == null ? pdf : fits;
    }

    /** A few lines alone on a last page: set a little closer they stand with the rest. */
    private static boolean endsShort(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages < 2) return false;
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(pages);
        text.setEndPage(pages);
        return text.getText(document).lines().filter(l -> !l.isBlank()).count() < FEWEST_LINES;
    }
}
