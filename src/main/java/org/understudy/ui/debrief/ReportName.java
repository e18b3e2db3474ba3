package org.understudy.ui.debrief;

import java.util.Locale;
import org.understudy.i18n.Words;
import org.understudy.practice.Paper;

/** What a report's file is called: without the session's title neither the page nor the name says whose session it is. */
final class ReportName {
    private ReportName() {}

    static String of(Paper paper, String title, String ending) {
        String unnamed = Words.of(paper.forSupervisor() ? "debrief.report.file.supervisor" : "debrief.report.file");
        String called = paper.named() ? title : unnamed;
        return called.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + ending;
    }
}
