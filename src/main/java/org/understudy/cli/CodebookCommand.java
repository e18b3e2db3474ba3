package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.understudy.analysis.coding.Codebook;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.CodeFigures;
import org.understudy.session.Technique;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook [CODE] [--out F.pdf]}: what each technique is, in the terminal or as a handout. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Shows what each technique is, with examples; writes it as a handout.")
final class CodebookCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "One code, such as affirm.")
    private String code;

    @Option(names = "--out", paramLabel = "F.pdf|.html", description = "Where the handout of the whole book goes.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Codebook book = Codebook.load();
        if (code != null) {
            Technique technique = Technique.ofCode(code.strip().toLowerCase(java.util.Locale.ROOT))
                    .orElseThrow(() -> Problem.input(
                            code + ": no such code; `understudy codebook` without a code lists them all"));
            show(book.entry(technique), CodeFigures.load().ownExamples(technique));
        } else if (out == null) {
            book.all().forEach(e -> System.out.printf("%-28s%s%n", e.technique().code(), e.definition()));
        }
        if (out != null) new ReviewFiles().writeCodebook(book, out);
        return 0;
    }

    private static void show(Codebook.Entry e, Optional<CodeFigures.Figure> figure) {
        System.out.println(
                e.technique().code() + " (" + e.family().name().toLowerCase().replace('_', '-') + ")");
        System.out.println(e.definition());
        System.out.println(e.notThis());
        e.clear().forEach(x -> System.out.println("  clear: " + x));
        e.borderline().forEach(x -> System.out.println("  at the border: " + x));
        System.out.printf(
                "peer counseling: %s; MITI 4.2.1: %s; MISC 2.5: %s; AnnoMI: %s; source: %s%n",
                e.peerCounseling(), e.miti(), e.misc(), e.annoMi(), e.source());
        figure.ifPresent(f -> System.out.printf(
                java.util.Locale.ROOT,
                "written examples of other topics: precision %.2f, recall %.2f, %d examples%n",
                f.precision(),
                f.recall(),
                f.turns()));
    }
}
