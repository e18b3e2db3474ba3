package org.understudy.exchange.report;

import java.io.IOException;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;

/** A debrief as PDF, tagged for screen readers. */
public final class ReviewPdf {
    private ReviewPdf() {}

    /**
     * The bytes of the file.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] of(DebriefReport report, Paper paper) throws IOException {
        return Pdf.of(ReviewPage.of(report, paper));
    }
}
