package org.understudy.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.client.Casting;
import org.understudy.client.ClientReply;
import org.understudy.client.SimulatedClient;
import org.understudy.client.voice.ClientVoice;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.Debrief;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.drills.Shoebox;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.practice.replies.SecondTries;
import org.understudy.session.Behaviour;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.TurnTrace;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Notices;
import org.understudy.ui.rehearsal.RehearsalPreferences;
import org.understudy.ui.shell.Window;

/** A furnished room for the screens' tests: two people, three sessions, a client of few words, a clock that stands. */
public final class SampleRoom {
    public static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final TechniqueCoder TECHNIQUES = BuiltInCoder.load();
    private static final ClientTalkCoder TALK = BuiltInCoder.load().clientTalk();

    private SampleRoom() {}

    /** A store with an own, an open, an earlier and a peer session. */
    public static ShoeboxStore store() {
        Session own = SampleSessions.own(NOW.minus(Duration.ofHours(1)));
        return new ShoeboxStore(
                own,
                SampleSessions.open(NOW.minus(Duration.ofDays(1))),
                SampleSessions.named(SampleSessions.own(NOW.minus(Duration.ofDays(40))), "own-0", "Dana, first try"),
                SampleSessions.peer(NOW.minus(Duration.ofDays(90))));
    }

    public static RehearsalRoom room(SessionStore store) {
        return new RehearsalRoom(new SampleCases(), casting(), coder(), store, CLOCK);
    }

    /** A room where this voice finds the client's words. */
    public static RehearsalRoom room(SessionStore store, ClientVoice voice) {
        return new RehearsalRoom(new SampleCases(), casting(), coder(), store, CLOCK, () -> voice);
    }

    /** A room whose settings are kept in a fresh folder that goes with the virtual machine. */
    public static Window.Furniture furniture(SessionStore store, FxWork work, Dialogs dialogs) {
        Path folder = freshFolder();
        return new Window.Furniture(
                new SampleCases(),
                room(store),
                store,
                preferences(),
                work,
                CLOCK,
                dialogs,
                new Notices(),
                new Appearance(),
                new TranscriptFiles(),
                SettingsFile.open(folder.resolve("settings.json")),
                folder,
                debrief(),
                tries(),
                drills(),
                new Scraps(),
                new ReviewFiles(),
                new SampleShelf(),
                SampleShelf.watched(),
                Optional::empty,
                Optional::empty,
                () -> new SelfPlay.Room(casting(), coder(), store, CLOCK),
                authoring(store, folder));
    }

    /** The real authoring room over the cases that ship, with the wording kept in this folder. */
    public static AuthoringRoom authoring(SessionStore store, Path folder) {
        Path cases = folder.resolve("cases");
        return new AuthoringRoom(new OverlaidCasebook(new BundledCasebook(cases), cases), store, TECHNIQUES);
    }

    private static Path freshFolder() {
        try {
            Path folder = Files.createTempDirectory("understudy");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** File choosers that answer with what a test laid out. */
    public static final class LaidOut implements Dialogs {
        public List<Path> toOpen = List.of();
        public Optional<Path> toSave = Optional.empty();
        public final List<String> copied = new ArrayList<>();

        @Override
        public List<Path> openFiles(String title, String... endings) {
            return toOpen;
        }

        @Override
        public Optional<Path> saveFile(String title, String suggestedName, String ending) {
            return toSave;
        }

        @Override
        public void copyToClipboard(String text) {
            copied.add(text);
        }
    }

    /** The real look back, with the built-in coders and safety review. */
    public static Debrief debrief() {
        return new Debrief(new SampleCases(), TECHNIQUES, TALK, new TurnByTurnReview());
    }

    /** Second tries with the real coders and the client of few words. */
    public static SecondTries tries() {
        return new SecondTries(new SampleCases(), casting(), TECHNIQUES, new TurnByTurnReview(), debrief());
    }

    /** Drills with nothing tried yet, kept in memory. */
    public static Drills drills() {
        return new Drills(TECHNIQUES, new Shoebox(), CLOCK);
    }

    private static RehearsalPreferences preferences() {
        return new RehearsalPreferences() {
            @Override
            public boolean typedOut() {
                return false;
            }

            @Override
            public boolean coachShown() {
                return false;
            }

            @Override
            public String helpLines() {
                return "Your supervisor on call.";
            }
        };
    }

    private static TechniqueCoder coder() {
        return (text, _) -> new CodedTurn(
                List.of(new TechniqueCode(Technique.OPEN_QUESTION, 0.9, 0, text.length())),
                Technique.OPEN_QUESTION,
                Behaviour.QUESTION,
                0.9,
                false,
                Set.of());
    }

    private static Casting casting() {
        return new Casting() {
            @Override
            public SimulatedClient meet(ClientCase clientCase, Setting setting, long seed) {
                return new FewWords();
            }

            @Override
            public SimulatedClient resume(ClientCase clientCase, Session session) {
                return new FewWords();
            }
        };
    }

    private static final class FewWords implements SimulatedClient {
        @Override
        public ClientReply reply(String text, CodedTurn coded) {
            TurnTrace trace = new TurnTrace(
                    "disclose",
                    Optional.of("sleep-hours"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "built-in",
                    Map.of());
            return new ClientReply("I sleep, like, four hours.", Optional.empty(), state(), trace, false);
        }

        @Override
        public ClientState state() {
            return new ClientState(40, 40, 50, 30, 20, 50, 40, 20, Rupture.NONE, OptionalInt.empty());
        }

        @Override
        public void relive(Session session) {}
    }
}
