package org.understudy.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.rating.ChangeGoal;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.Debrief;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.session.Session;
import org.w3c.dom.Document;

class ReviewPageTest {

    private static DebriefReport shipped() {
        return ReadSessions.debrief().of(ReadSessions.shipped().getFirst());
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWellFormedWithAHeadingForEverythingAndWordsForEveryChart() throws Exception {
        Document page = parse(ReviewPage.of(shipped(), Paper.WHOLE));
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        var charts = page.getElementsByTagName("svg");
        assertThat(charts.getLength()).isGreaterThan(5);
        for (int i = 0; i < charts.getLength(); i++) {
            assertThat(charts.item(i).getAttributes().getNamedItem("aria-label").getNodeValue())
                    .isNotBlank();
        }
    }

    @Test
    void saysWhoseSessionItIsOnlyWhenAsked() {
        DebriefReport report = shipped();
        String title = Markup.text(report.session().title());
        assertThat(ReviewPage.of(report, new Paper(true, false))).contains(title);
        assertThat(ReviewPage.of(report, Paper.WHOLE))
                .doesNotContain(title)
                .doesNotContain(report.session().id());
    }

    /** A talk in which people, a place and a number are named. */
    static Session fullOfNames() {
        return ReadSessions.ofLines("""
            Counselor: Hi Tom, I'm Samantha Whitfield from Northgate, you can ring me on 07700 900123. Don't worry, you should just ring.
            Client: Alison sent me.
            Counselor: You should listen to Alison. When my husband David left I just cried, and you should stop.
            Client: If you say so.
            Counselor: Why don't you just try it? What went through your mind?
            Client: Nothing much.
            """);
    }

    @Test
    void namesNobodyUnlessAsked() {
        Session session = fullOfNames();
        DebriefReport report = ReadSessions.debrief().of(session);
        assertThat(ReviewPage.of(report, new Paper(true, false))).contains("Samantha Whitfield");
        for (boolean onePage : List.of(true, false))
            assertThat(ReviewPage.of(report, new Paper(false, onePage)))
                    .doesNotContain("Samantha", "Whitfield", "Northgate", "07700", "David")
                    .contains("[name ");
    }

    @Test
    void markupInTheTalkIsShownAndNotRead() throws Exception {
        Session session = ReadSessions.ofLines("""
            Counselor: <script>alert(1)</script> What would you like to talk about today?
            Client: <b>Everything & nothing</b> ]]> \u0001 I feel so ashamed of it.
            Counselor: You should just stop. Why aren't you doing it? <img src=x onerror=y>
            Client: Whatever.
            Counselor: And what went through your mind?
            Client: That they all hate me.
            Counselor: So they hate you. See you next week.
            Client: Bye.
            """);
        Document page = parse(ReviewPage.of(ReadSessions.debrief().of(session), Paper.WHOLE));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void becomesAPdfOfAFewTaggedPagesWithItsWordsInIt() throws Exception {
        try (var pdf = Loader.loadPDF(ReviewPdf.of(shipped(), Paper.WHOLE))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("A session looked back on", "Agenda");
        }
    }

    /** Every session that ships, whatever was found in it. */
    @Test
    void fitsOnOnePageWhereOnePageIsAskedFor() throws Exception {
        for (Session session : ReadSessions.shipped()) {
            DebriefReport report = ReadSessions.debrief().of(session);
            try (var pdf = Loader.loadPDF(ReviewPdf.of(report, new Paper(true, true)))) {
                assertThat(pdf.getNumberOfPages()).as(session.id()).isEqualTo(1);
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(new PDFTextStripper().getText(pdf)).contains(session.title(), "Homework", "In figures");
            }
        }
    }

    /** The same with everything on it, with the safety notes too, for either reader. */
    @Test
    void isNeverMoreThanFourPages() throws Exception {
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(
                new BundledCasebook(Path.of("no-such-folder")), coder, coder.clientTalk(), new TurnByTurnReview());
        for (Session session : ReadSessions.shipped()) {
            DebriefReport report = debrief.of(session).beside(debrief.peersDrift(session, ReadSessions.shipped()));
            for (Paper.Reader reader : Paper.Reader.values()) {
                try (var pdf = Loader.loadPDF(ReviewPdf.of(report, new Paper(true, false, reader)))) {
                    assertThat(pdf.getNumberOfPages())
                            .as(session.id() + " " + reader)
                            .isLessThanOrEqualTo(4);
                    PDFTextStripper last = new PDFTextStripper();
                    last.setStartPage(pdf.getNumberOfPages());
                    assertThat(last.getText(pdf).lines().filter(l -> !l.isBlank()))
                            .as("the last page of " + session.id())
                            .hasSizeGreaterThanOrEqualTo(ReviewPdf.FEWEST_LINES);
                }
            }
            for (Paper.Reader reader : Paper.Reader.values())
                theOnePageHasItsCurveInTypeThatCanBeRead(report, session.id(), reader);
        }
    }

    private static void theOnePageHasItsCurveInTypeThatCanBeRead(DebriefReport report, String id, Paper.Reader reader)
            throws IOException {
        SortedSet<Float> sizes = new TreeSet<>();
        PDFTextStripper text = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getFont().getName().contains("Inter")) sizes.add(Math.round(10 * letter.getYScale()) / 10f);
                super.processTextPosition(letter);
            }
        };
        try (var pdf = Loader.loadPDF(ReviewPdf.of(report, new Paper(true, true, reader)))) {
            String as = id + " " + reader;
            assertThat(pdf.getNumberOfPages()).as(as).isEqualTo(1);
            assertThat(text.getText(pdf)).as(as).contains("How the client was", "In figures");
            assertThat(sizes).as("the type of " + as).contains(8.5f);
            assertThat(sizes.first()).as("what is said beside it on " + as).isGreaterThanOrEqualTo(8f);
        }
    }

    /** However closely it is set, and for a talk of three lines as for one of sixty. */
    @Test
    void theOnePageKeepsItsCurveForEitherReader() {
        DebriefReport of60 = shipped();
        DebriefReport of3 = ReadSessions.debrief()
                .of(of60.session().withTurns(of60.session().turns().subList(0, 6)));
        for (DebriefReport report : List.of(of60, of3))
            for (Paper.Reader reader : Paper.Reader.values())
                for (Closeness closeness : Closeness.values())
                    assertThat(ReviewPage.of(report, new Paper(true, true, reader), closeness))
                            .contains("<polyline", "How the client was");
    }

    @Test
    void leadsForASupervisorWithTheThreeChairsTheirWordsAndThePeersDrift() throws Exception {
        Session session = ReadSessions.shipped().getFirst();
        Debrief debrief = ReadSessions.debrief();
        DebriefReport report = debrief.of(session).beside(debrief.peersDrift(session, ReadSessions.shipped()));
        for (boolean onePage : List.of(true, false)) {
            String page = ReviewPage.of(report, new Paper(true, onePage, Paper.Reader.SUPERVISOR));
            parse(page);
            assertThat(page)
                    .contains("The eleven items from three chairs", "self less supervisor", "supervisor less machine")
                    .contains(Markup.text(session.ratings().getFirst().comment()))
                    .contains(Markup.text(session.notes().getFirst().text()))
                    .contains("Peers with the same client: ");
            assertThat(page.indexOf("three chairs")).isLessThan(page.indexOf("class=\"card\""));
        }
        assertThat(ReviewPage.of(report, new Paper(true, false))).doesNotContain("three chairs");
        assertThat(ReviewPage.of(report, new Paper(false, false, Paper.Reader.SUPERVISOR)))
                .doesNotContain(session.title(), "Supervisor R.");
    }

    @Test
    void callsNothingFairOrGoodWithoutAChangeGoal() {
        DebriefReport report = shipped();
        assertThat(ReviewPage.of(report, Paper.WHOLE))
                .contains("they are not applied")
                .doesNotContain("by MITI's thresholds");
        Session about = report.session().withExtra(Map.of(ChangeGoal.FIELD, ChangeGoal.said(true)));
        assertThat(ReviewPage.of(ReadSessions.debrief().of(about), Paper.WHOLE))
                .contains("by MITI's thresholds", "Talk for change", "are not given");
    }
}
