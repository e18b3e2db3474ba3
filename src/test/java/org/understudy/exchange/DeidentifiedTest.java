package org.understudy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** What is handed on names nobody, and is still English. */
class DeidentifiedTest {
    private static Deidentified of(ClientCase of, Session... sessions) {
        return new Deidentified(new Masks(), List.of(of), List.of(sessions), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "dana-crash, Theo Edie Kirsty Elmstow Spain Carol Malcolm Rob Steph Amin Clive Alma",
        "farah-market, Yahya Joud Huda Samir Yara Karim Nabil Canada Holm Marit Aune Berg",
        "gloria-checks, Cardigan Vernon Marcia Caleb Julian Bristol Ivy Cecil Lloyd Beverley Sutton Sheila Whitlock",
        "marisol-kitchen, Mifflin Manteca Yadi Graciela Atlixco Beto Chela Sorrel Carla Denise Imani Wes Okafor",
        "priya-panic, Newcastle Leicester Fiona Moll Greg Dinesh Hema Rohan Callum Tash Orkney Leeds Osei",
        "ray-railway, Colclough Brindley Graham Maureen Nicola Alfie Len Sallow Gurdip Dez Jas Dougie Prosser Trev"
                + " Lowe",
        "tom-sundays, Garside Martin Peter Kieran Jean Walter Alison Hull Claire Andrew Beth Hussain Mick Norman Shah",
        "wren-silence, Hinemoa Josh Denzel Baird Heriot Marama Gus Sione Craig Lynette Callum Pearl Oamaru Ana"
    })
    void whomACaseKnowsIsMaskedInEveryMouthAndSpelling(String caseId, String names) {
        Deidentified clean = of(new BundledCasebook().open(caseId));
        for (String name : names.split(" ")) {
            assertThat(clean.of("So " + name + " rang, and " + name + "'s gone. " + name + "?"))
                    .as(name)
                    .matches("So (\\[name \\d+]) rang, and \\1's gone. \\1\\?");
            assertThat(clean.of("what about " + name.toLowerCase(Locale.ROOT)))
                    .as(name + " typed small")
                    .doesNotContain(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Only words with a capital of their own are taken out of real talk, and not a month, a day or a parent. */
    @Test
    void whatIsLeftOfTheSampleSessionsIsStillEnglish() throws IOException {
        List<String> gone = new ArrayList<>();
        for (Session session : samples()) {
            Deidentified clean = of(new BundledCasebook().open(session.caseId().orElseThrow()), session);
            for (Turn turn : session.turns()) {
                List<String> was = words(turn.text());
                List<String> now = words(clean.of(turn.text()).replaceAll("\\[name \\d+]", "*"));
                assertThat(now).hasSameSizeAs(was);
                for (int i = 0; i < was.size(); i++) if (now.get(i).contains("*")) gone.add(was.get(i));
            }
        }
        assertThat(gone).hasSizeBetween(80, 250);
        assertThat(gone.stream().filter(word -> Character.isLowerCase(word.charAt(0))))
                .as("a name typed small, or a word the case knows with a capital only")
                .hasSizeLessThan(3);
        assertThat(gone).doesNotContain("Mum", "February", "Tuesdays", "English", "SUDS", "GP", "I", "Doctor");
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}*-]+"));
    }

    private static List<Session> samples() throws IOException {
        List<Session> sessions = new ArrayList<>();
        try (var files = Files.list(Path.of("sample-sessions"))) {
            for (Path file : files.sorted().toList())
                sessions.addAll(new TranscriptFiles().read(file).sessions());
        }
        return sessions;
    }

    @Test
    void aNameThatIsAWordAsWellIsToldByItsCapital() {
        Deidentified clean = of(new BundledCasebook().open("gloria-checks"));
        assertThat(clean.of("I hope so. We sing at Hope Street."))
                .isEqualTo("I hope so. We sing at [name 2] [name 1].");
    }

    @Test
    void aTranscriptWithoutACaseLosesWhatIsWrittenLikeANameAndAllNumbersAndAddresses() {
        Deidentified clean = new Deidentified(new Masks(), List.of(), List.of(ReadSessions.ofLines("""
            Therapist: Hi, I'm Joanne. And Pieter is your brother?
            Client: Pieter, yes. He lives in Ghent.
            """)), List.of());
        assertThat(clean.of("Pieter is in Ghent, Joanne. Ring 0471 22 33 44 or write to p@q.be."))
                .matches("\\[name \\d] is in \\[name \\d], \\[name \\d]\\. Ring \\[number] or write to \\[address]\\.");
    }

    @Test
    void aReasonKeepsNoPersonNoPlaceAndNoFirmAndStaysAReason() {
        Deidentified clean = of(new BundledCasebook().open("tom-sundays"));
        String said = clean.ofReason("Jane Whitlock, 12 Mill Lane Sheffield S1 2AB, 07700 900123, jane@x.org, knows him"
                + " from Hallam Joinery. I'd ask about SUDS on Monday. Asks Dr. Barraclough, and Jane's gone.");
        assertThat(said)
                .doesNotContain("Jane", "Whitlock", "12", "Mill", "Lane", "Sheffield", "2AB", "07700", "jane")
                .doesNotContain("Hallam", "Joinery", "Barraclough")
                .contains("knows him from", "I'd ask about SUDS on Monday. Asks", "gone.");
        assertThat(clean.ofReason("Reply A hears the shame. B gives advice; CBT needs PHQ-9 in May."))
                .isEqualTo("Reply A hears the shame. B gives advice; CBT needs PHQ-9 in May.");
    }

    private static Session played(String lines) {
        Session written = ReadSessions.ofLines(lines);
        return new Session(
                "tom-sundays-peer-x01",
                Optional.of("tom-sundays"),
                7,
                "built-in",
                "One line on chip paper",
                Origin.PEER,
                written.setting(),
                written.startedAt(),
                written.endedAt(),
                written.turns(),
                List.of(),
                List.of(),
                Map.of());
    }

    @Test
    void onAPageTheClientIsTheClientAndTheCounselorHasNoName() {
        Deidentified page = Deidentified.of(List.of(played("""
            Counselor: Hi Tom, good to meet you. I'm Sarah.
            Client: Hello Sarah. Beth said I should come.
            Counselor: Dr Whitlock here has read the letter. My name is sarah jones, by the way.
            Client: I met Dr Whitlock once, and Sarah Jones too.
            """)));
        assertThat(page.of("“Hi Tom, good to meet you.”")).isEqualTo("“Hi [client], good to meet you.”");
        assertThat(page.of("Peers: tom-sundays-peer-h03 2.5")).isEqualTo("Peers: [client]-sundays-peer-h03 2.5");
        assertThat(page.of("Hello Sarah. Beth said")).isEqualTo("Hello [name 1]. Beth said");
        assertThat(page.of("I met Dr Whitlock and Sarah Jones")).doesNotContain("Whitlock", "Sarah", "Jones");
        assertThat(page.of("my name is sarah jones")).doesNotContain("sarah", "jones");
    }

    @Test
    void theSameNameIsTheSameNumberInAllThatIsHandedOnTogether() {
        Masks masks = new Masks();
        ClientCase tom = new BundledCasebook().open("tom-sundays");
        Deidentified one = new Deidentified(masks, List.of(tom), List.of(), List.of());
        Deidentified other = new Deidentified(masks, List.of(tom), List.of(), List.of("Kim"));
        assertThat(one.of("Beth. Hello?")).isEqualTo("[name 1]. Hello?");
        assertThat(other.of("Kim asked Beth")).isEqualTo("[name 2] asked [name 1]");
    }
}
