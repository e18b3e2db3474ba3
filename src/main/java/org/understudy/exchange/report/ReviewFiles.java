package org.understudy.exchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Reports;

/** Writes reports as pages, as PDF and as JSON; a file that is there is replaced as a whole. */
public final class ReviewFiles implements Reports {
    @Override
    public void write(DebriefReport report, boolean named, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        byte[] content = content(report, named, target.getFileName().toString());
        Path part = Files.createTempFile(target.getParent(), ".understudy-", ".part");
        try {
            Files.write(part, content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] content(DebriefReport report, boolean named, String name) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "json" -> ReviewJson.write(report);
            case "html" -> ReviewPage.of(report, named).getBytes(UTF_8);
            case "pdf" -> ReviewPdf.of(report, named);
            default -> throw new IOException(name + ": a report ends in .pdf, .html or .json");
        };
    }
}
