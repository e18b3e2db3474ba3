package org.understudy.exchange.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A page as PDF, with its fonts inside and tagged for screen readers. */
final class Pdf {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * The bytes of the file.
     *
     * @param xhtml the page, well-formed
     * @throws IOException when the page cannot be set
     */
    static byte[] of(String xhtml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "SemiBold", 600, FontStyle.NORMAL);
        font(builder, "SemiBold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /** The print cut of the typeface: outlines that a PDF can hold, and the scripts of Europe. */
    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> Pdf.class.getResourceAsStream("/fonts/print/Inter-" + cut + ".ttf"),
                "Inter",
                weight,
                style,
                true);
    }
}
