package org.understudy.exchange.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.understudy.analysis.coding.Codebook;
import org.understudy.analysis.compare.Comparison;
import org.understudy.exchange.PreferenceLines;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.practice.Preferring;
import org.understudy.practice.Reports;
import org.understudy.practice.authoring.Coverage;
import org.understudy.session.Session;

/** Writes reports as pages, as PDF and as JSON; a file that is there is replaced as a whole. */
public final class ReviewFiles implements Reports {
    @Override
    public void write(DebriefReport report, Paper paper, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        replace(target, content(report, paper, target.getFileName().toString()));
    }

    @Override
    public void writeCodebook(Codebook book, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        String name = target.getFileName().toString();
        replace(
                target,
                switch (ending(name)) {
                    case "html" -> CodebookPage.of(book).getBytes(UTF_8);
                    case "pdf" -> CodebookPage.pdf(book);
                    default -> throw new IOException(name + ": the codebook is written as .pdf or .html");
                });
    }

    @Override
    public void write(Comparison comparison, List<Session> sessions, boolean named, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        String page = ComparisonPage.of(comparison, sessions, named);
        String name = target.getFileName().toString();
        switch (ending(name)) {
            case "html" -> replace(target, page.getBytes(UTF_8));
            case "pdf" -> replace(target, Pdf.of(page));
            default -> throw new IOException(name + ": a comparison to print ends in .pdf or .html");
        }
    }

    @Override
    public void writeCoverage(Coverage coverage, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        String name = target.getFileName().toString();
        String content =
                switch (ending(name)) {
                    case "html" -> CoveragePage.of(coverage);
                    case "csv" -> CoverageData.csv(coverage);
                    case "json" -> CoverageData.json(coverage);
                    default -> throw new IOException(name + ": what was reached is written as .html, .csv or .json");
                };
        replace(target, content.getBytes(UTF_8));
    }

    @Override
    public int writePreferences(List<Preferring.Handover> handovers, byte[] secret, Path file) throws IOException {
        List<String> lines = PreferenceLines.of(handovers, secret);
        replace(file.toAbsolutePath(), PreferenceLines.text(lines).getBytes(UTF_8));
        return lines.size();
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path part = Files.createTempFile(target.getParent(), ".understudy-", ".part");
        try {
            Files.write(part, content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] content(DebriefReport report, Paper paper, String name) throws IOException {
        return switch (ending(name)) {
            case "json" -> ReviewJson.write(report, paper.named());
            case "html" -> ReviewPage.of(report, paper).getBytes(UTF_8);
            case "pdf" -> ReviewPdf.of(report, paper);
            default -> throw new IOException(name + ": a report ends in .pdf, .html or .json");
        };
    }
}
