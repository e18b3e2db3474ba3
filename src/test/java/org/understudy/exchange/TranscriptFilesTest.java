package org.understudy.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.practice.library.Transcripts.Reading;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

class TranscriptFilesTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private final TranscriptFiles files = new TranscriptFiles();

    private Reading read(String name, String content) throws IOException {
        return files.read(content.getBytes(UTF_8), name, WRITTEN);
    }

    private Session one(String name, String content) throws IOException {
        Reading reading = read(name, content);
        assertThat(reading.sessions()).hasSize(1);
        return reading.sessions().getFirst();
    }

    private static List<String> said(Session session) {
        return session.turns().stream()
                .map(turn -> (turn.byCounselor() ? "T " : "C ") + turn.text())
                .toList();
    }

    @Test
    void readsEveryNamingOfSpeakersInPlainText() throws IOException {
        Session session = one("talk one.txt", """
            Therapist: Good morning.
            CLIENT: Morning.
            counselor : How was the week?
            Patient 1: Long.
              It would not end.
            T: Tell me more.
            C:
            Nothing: that is what happened.
            Counsellor: I see.
            """);
        assertThat(said(session))
                .containsExactly(
                        "T Good morning.",
                        "C Morning.",
                        "T How was the week?",
                        "C Long.\nIt would not end.",
                        "T Tell me more.",
                        "C Nothing: that is what happened.",
                        "T I see.");
        assertThat(session.id()).isEqualTo("talk-one");
        assertThat(session.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void saysWhatStoodBeforeTheFirstSpeaker() throws IOException {
        Reading reading = read("t.txt", "Transcript 7\nrecorded in May\n\nT: Hello.\nC: Hi.\n");
        assertThat(reading.leftOut()).containsExactly("t.txt: 2 lines before the first speaker left out");
    }

    @Test
    void readsATableWithSeveralTranscripts() throws IOException {
        Reading reading = read("annomi.csv", """
            mi_quality,transcript_id,utterance_id,interlocutor,timestamp,utterance_text
            high,0,0,therapist,00:00:13,"Thanks, for ""that""."
            high,0,1,client,00:01:02,"Two
            lines"
            low,1,0,therapist,,Why?
            high,0,1,client,00:01:02,"Two
            lines"
            """);
        assertThat(reading.sessions()).extracting(Session::id).containsExactly("annomi-0", "annomi-1");
        Session first = reading.sessions().getFirst();
        assertThat(said(first)).containsExactly("T Thanks, for \"that\".", "C Two\nlines");
        assertThat(first.turns().get(1).at()).isEqualTo(WRITTEN.plusSeconds(62));
        assertThat(first.turns().get(1).extra()).containsEntry("mi_quality", "high");
        assertThat(reading.leftOut())
                .containsExactly("annomi.csv: transcript 0: 1 rows repeat an utterance and were left out");
    }

    @Test
    void writesATableWithTheColumnsItCameWith() throws IOException {
        String table = """
            transcript_id,utterance_id,interlocutor,utterance_text,topic,mark
            a-1,u7,therapist,"Hello, you",sleep,
            a-1,u8,client,Hi,sleep,x
            9,0,therapist,So?,,y
            """;
        Path copy = folder.resolve("copy.csv");
        files.write(read("in.csv", table).sessions(), copy);
        assertThat(copy).hasContent(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void tellsTheSeparatorFromTheHeader(String separator) throws IOException {
        String table = String.join(separator, "speaker", "text") + "\r\n" + String.join(separator, "T", "Hello")
                + "\r\n" + String.join(separator, "C", "\"a" + separator + "b\"") + "\r\n";
        assertThat(said(one("t.csv", table))).containsExactly("T Hello", "C a" + separator + "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"Therapist: Hello\", \"client: Hi: there\"]",
                "{\"full_conversation\": [\"T: Hello\", \"C: Hi: there\"], \"topic\": \"x\"}",
                "[{\"speaker\": \"counselor\", \"text\": \"Hello\"}, {\"role\": \"client\", \"content\": \"Hi:"
                        + " there\"}]",
                "[[\"Therapist: Hello\", \"Client: Hi: there\"]]",
            })
    void readsListsOfLinesInJson(String json) throws IOException {
        assertThat(said(one("t.json", json))).containsExactly("T Hello", "C Hi: there");
    }

    @Test
    void readsSeveralConversationsInOneList() throws IOException {
        Reading reading =
                read("t.json", "[{\"full_conversation\": [\"T: a\"], \"n\": 5}, {\"full_conversation\": [\"C: b\"]}]");
        assertThat(reading.sessions()).extracting(Session::id).containsExactly("t-1", "t-2");
        assertThat(reading.sessions().getFirst().extra()).containsEntry("n", 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void readsTheEncodingsPeopleHave(String name) throws IOException {
        String text = "Therapist: Schön, dass Sie da sind.\nClient: Ça va, très bien und überhaupt.\n";
        Reading reading = files.read(text.getBytes(Charset.forName(name)), "t.txt", WRITTEN);
        assertThat(reading.sessions().getFirst().turns())
                .extracting(Turn::text)
                .containsExactly("Schön, dass Sie da sind.", "Ça va, très bien und überhaupt.");
    }

    @Test
    void overlooksByteOrderMarks() throws IOException {
        String csv = "interlocutor,utterance_text\nclient,äh\n";
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("\uFEFF".getBytes(charset));
            bytes.write(csv.getBytes(charset));
            assertThat(said(files.read(bytes.toByteArray(), "t.csv", WRITTEN)
                            .sessions()
                            .getFirst()))
                    .containsExactly("C äh");
        }
        assertThat(said(files.read(("\uFEFF[\"T: ö\"]").getBytes(UTF_8), "t.json", WRITTEN)
                        .sessions()
                        .getFirst()))
                .containsExactly("T ö");
        assertThat("€".getBytes(ISO_8859_1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "t.txt  | `  \n \n`                                            | t.txt: is empty",
                "t.txt  | `Hello there.\n"
                        + "How are you?`                         | t.txt:1: no line begins with a speaker",
                "t.csv  | `interlocutor,utterance_text\n"
                        + "therapist,a\n"
                        + "boss,b`   | t.csv:3: \"boss\" is not a speaker; write therapist or client",
                "t.csv  | `transcript_id,utterance_text\n"
                        + "1,a`                  | t.csv:1: there is no column \"interlocutor\"",
                "t.csv  | `interlocutor,utterance_text\n"
                        + "client,\"never ends`   | t.csv:2: a quote opens here and never closes",
                "t.csv  | `interlocutor,utterance_text\n"
                        + "client,a,b`            | t.csv:2: 3 cells where the header has 2",
                "t.csv  | `interlocutor,utterance_text`                        | has a header and no rows",
                "t.csv  | `interlocutor,utterance_text,Interlocutor\n"
                        + "t,x,c`    | t.csv:1: two columns have the same name",
                "t.json | `[\"Therapist: a\", \"no speaker\"]`                 | t.json: [1] does not begin with a"
                        + " speaker",
                "t.json | `{\"full_conversation\": []}`                        | t.json: .full_conversation holds no"
                        + " lines",
                "t.json | `{\"lines\": []}`                                    | t.json: holds no transcript",
                "t.json | `[]`                                                 | holds no lines",
                "t.json | `{\"format\": \"understudy-session\"`                | t.json:1:",
                "t.json | `{\"format\": \"understudy-session\", \"version\": 7}` | newer Understudy",
            })
    void saysWhereAndWhatIsWrong(String name, String content, String message) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsMissingAFolderTooLargeTooDeepOrNoText() throws IOException {
        assertThatThrownBy(() -> files.read(folder.resolve("none.csv"))).hasMessageContaining("is not there");
        assertThatThrownBy(() -> files.read(folder)).hasMessageContaining("is a folder");
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        assertThatThrownBy(() -> files.read(huge)).hasMessageContaining("larger than 64 MB");
        assertThatThrownBy(() -> read("t.json", "[".repeat(200_000))).hasMessageContaining("depth");
        assertThatThrownBy(() -> files.read(new byte[5000], "t.txt", WRITTEN)).hasMessageContaining("not text");
    }

    @Test
    void makesNoIdThatLeadsOutOfAFolder() throws IOException {
        Reading reading = read(
                "..%2f..evil.csv",
                "transcript_id,interlocutor,utterance_text\n../../etc/passwd,client,a\nC:\\x,client,b\n...,client,c\n");
        assertThat(reading.sessions()).extracting(Session::id).allSatisfy(id -> assertThat(
                        org.understudy.wire.SafeName.safe(id))
                .isTrue());
    }

    @Test
    void writesTheFormatOfTheEnding() throws IOException {
        Session session = one("t.txt", "T: Hello\nC: Hi\n");
        for (String ending : TranscriptFiles.ENDINGS) {
            Path file = folder.resolve("out/x." + ending);
            files.write(List.of(session), file);
            assertThat(said(files.read(file).sessions().getFirst())).isEqualTo(said(session));
        }
        assertThatThrownBy(() -> files.write(List.of(session), folder.resolve("x.doc")))
                .hasMessageContaining("ending is not known");
        assertThatThrownBy(() -> files.write(List.of(session, session), folder.resolve("x.json")))
                .hasMessageContaining("holds one session");
        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left).hasSize(TranscriptFiles.ENDINGS.size());
        }
    }

    @Test
    void readsAnnoMiWholeWhereItIsAtHand() throws IOException {
        Path data = SharedData.folder();
        Reading reading = files.read(data.resolve("annomi/AnnoMI-simple-dev.csv"));
        assertThat(reading.sessions()).hasSize(101);
        assertThat(reading.sessions()).allSatisfy(session -> {
            assertThat(session.turns()).isNotEmpty();
            assertThat(session.turns()).extracting(Turn::speaker).contains(Speaker.COUNSELOR);
        });
        Path copy = folder.resolve("copy.csv");
        files.write(reading.sessions(), copy);
        Reading again = files.read(copy);
        assertThat(again.sessions().stream().map(TranscriptFilesTest::said))
                .isEqualTo(reading.sessions().stream()
                        .map(TranscriptFilesTest::said)
                        .toList());
        assertThat(again.sessions().get(3).turns().get(2).extra())
                .isEqualTo(reading.sessions().get(3).turns().get(2).extra());
        Reading full = files.read(data.resolve("annomi/AnnoMI-full-dev.csv"));
        assertThat(full.sessions()).hasSize(101);
        assertThat(full.leftOut()).isNotEmpty();
    }
}
