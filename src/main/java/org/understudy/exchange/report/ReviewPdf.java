package org.understudy.exchange.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.understudy.practice.DebriefReport;

/** The page as PDF, with its fonts inside and tagged for screen readers. */
public final class ReviewPdf {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private ReviewPdf() {}

    /**
     * The bytes of the file.
     *
     * @throws IOException when the page cannot be set
     */
    public static byte[] of(DebriefReport report, boolean named) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "SemiBold", 600, FontStyle.NORMAL);
        font(builder, "SemiBold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.withHtmlContent(ReviewPage.of(report, named), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /** The print cut of the typeface: outlines that a PDF can hold, and the scripts of Europe. */
    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> ReviewPdf.class.getResourceAsStream("/fonts/print/Inter-" + cut + ".ttf"),
                "Inter",
                weight,
                style,
                true);
    }
}
