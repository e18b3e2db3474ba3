package org.understudy.exchange.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;

/** A debrief as PDF, tagged for screen readers. */
public final class ReviewPdf {
    private ReviewPdf() {}

    /** Pages of the whole report. */
    static final int MOST = 4;

    /**
     * The bytes of the file. It is set in larger type where the paper holds it, and more closely until it has one page where one is wanted, four otherwise; a session
     * far longer than those that ship can still take more.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] of(DebriefReport report, Paper paper) throws IOException {
        int most = paper.onePage() ? 1 : MOST;
        byte[] pdf = {};
        for (Closeness closeness : Closeness.values()) {
            if (paper.onePage() && closeness == Closeness.OPEN) continue;
            pdf = Pdf.of(ReviewPage.of(report, paper, closeness));
            if (pages(pdf) <= most) break;
        }
        return pdf;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
