package org.understudy.exchange.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;

/** A debrief as PDF, tagged for screen readers. */
public final class ReviewPdf {
    private ReviewPdf() {}

    /**
     * The bytes of the file. Where one page is wanted, quotes are shortened until it is one.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] of(DebriefReport report, Paper paper) throws IOException {
        if (!paper.onePage()) return Pdf.of(ReviewPage.of(report, paper));
        byte[] pdf = {};
        for (int longest : ReviewSheet.QUOTES) {
            pdf = Pdf.of(ReviewPage.of(report, paper, longest));
            if (pages(pdf) == 1) break;
        }
        return pdf;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
