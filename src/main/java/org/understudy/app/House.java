package org.understudy.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.cli.Rooms;
import org.understudy.client.Clients;
import org.understudy.client.voice.ClientVoice;
import org.understudy.exchange.BundledPeers;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.i18n.Words;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.ModelInRoles;
import org.understudy.llm.models.LocalModels;
import org.understudy.practice.CoderChoice;
import org.understudy.practice.Debrief;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.check.CheckedModel;
import org.understudy.practice.drills.DrillBook;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreWithPeers;
import org.understudy.practice.models.InstalledModel;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelWatch;
import org.understudy.practice.models.ServerState;
import org.understudy.practice.partners.CutShort;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.practice.replies.SecondTries;
import org.understudy.session.Session;
import org.understudy.settings.ModelChoices;
import org.understudy.settings.SettingsFile;
import org.understudy.store.H2SessionStore;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.Notices;
import org.understudy.ui.shell.Window;

/** Every room of the house, opened when it is first entered. */
final class House implements Rooms, AutoCloseable {
    private final Path folder;
    private final Instant opened = Instant.now();
    private final List<Path> caseFolders = new CopyOnWriteArrayList<>();
    private final Lazy<SettingsFile> settings;
    private final Lazy<OverlaidCasebook> casebook;
    private final Lazy<TechniqueCoder> coder;
    private final Lazy<ClientTalkCoder> talk;
    private final Lazy<SafetyReview> safety = Lazy.by(TurnByTurnReview::new);
    private final Lazy<H2SessionStore> own;
    private final Lazy<SessionStore> store;

    private final Lazy<LocalModels> models;
    private final Lazy<ModelWatch> modelWatch = Lazy.by(() -> new ModelWatch(modelShelf()));

    House(Path folder) {
        this.folder = folder;
        this.settings = Lazy.by(() -> SettingsFile.open(folder.resolve("settings.json")));
        this.models = Lazy.by(() -> new LocalModels(this::modelChoice, folder));
        Path cases = folder.resolve("cases");
        caseFolders.add(cases);
        this.casebook = Lazy.by(() -> new OverlaidCasebook(new BundledCasebook(caseFolders), cases));
        Lazy<BuiltInCoder> chosen = Lazy.by(() -> new CoderChoice(folder).coder());
        this.coder = Lazy.by(chosen::get);
        this.talk = Lazy.by(() -> chosen.get().clientTalk());
        this.own = Lazy.by(() -> H2SessionStore.open(folder.resolve("library")));
        this.store = Lazy.by(() -> new StoreWithPeers(own.get(), peers()));
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public void alsoCasesIn(Path cases) {
        caseFolders.add(cases);
    }

    @Override
    public List<Path> caseFolders() {
        return List.copyOf(caseFolders);
    }

    @Override
    public ModelRoles model(ModelChoice choice) {
        return ChosenModel.find(choice, folder);
    }

    @Override
    public List<Session> sampleTalks() {
        return peers().all();
    }

    private BundledPeers peers() {
        return new BundledPeers(House.class.getClassLoader(), List.of(folder.resolve("sample-sessions")));
    }

    SettingsFile settings() {
        return settings.get();
    }

    @Override
    public OverlaidCasebook casebook() {
        return casebook.get();
    }

    /** Where a program words its cases. */
    AuthoringRoom authoring() {
        return new AuthoringRoom(casebook(), library(), Lazy.standIn(TechniqueCoder.class, coder));
    }

    @Override
    public TechniqueCoder techniqueCoder() {
        return coder.get();
    }

    @Override
    public ClientTalkCoder clientTalkCoder() {
        return talk.get();
    }

    @Override
    public SessionStore openStore() {
        return H2SessionStore.open(folder.resolve("library"));
    }

    /** The library, opened by the first who asks it something, on their own thread. */
    SessionStore library() {
        return Lazy.standIn(SessionStore.class, store);
    }

    /** Where tries at drills are kept. */
    DrillBook drillBook() {
        return Lazy.standIn(DrillBook.class, own);
    }

    Drills drills() {
        return new Drills(Lazy.standIn(TechniqueCoder.class, coder), drillBook(), Clock.systemDefaultZone());
    }

    RehearsalRoom rehearsalRoom() {
        TechniqueCoder heard = Lazy.standIn(TechniqueCoder.class, coder);
        return new RehearsalRoom(casebook(), Clients.casting(), heard, library(), Clock.systemUTC(), this::clientVoice);
    }

    @Override
    public Debrief debrief() {
        return new Debrief(
                casebook(),
                Lazy.standIn(TechniqueCoder.class, coder),
                Lazy.standIn(ClientTalkCoder.class, talk),
                Lazy.standIn(SafetyReview.class, safety));
    }

    SecondTries secondTries() {
        return new SecondTries(
                casebook(),
                Clients.casting(),
                Lazy.standIn(TechniqueCoder.class, coder),
                Lazy.standIn(SafetyReview.class, safety),
                debrief());
    }

    /** The models of this machine; nothing is asked, and no connection made, before somebody wants to know. */
    @Override
    public ModelShelf modelShelf() {
        return Lazy.standIn(ModelShelf.class, models::get);
    }

    @Override
    public Optional<String> chosenModel() {
        return settings().current().models().model();
    }

    private Optional<LanguageModel> languageModel() {
        return chosenModel().flatMap(_ -> models.get().chosen());
    }

    /** Who words the client's answers from the next session on. */
    private ClientVoice clientVoice() {
        return checkedRoles().map(ModelRoles::voice).orElse(ClientVoice.AUTHORED);
    }

    /** The chosen model behind its check: of no use before somebody has had a first look at it. */
    private Optional<ModelRoles> checkedRoles() {
        return chosenRoles().map(roles -> new CheckedModel(roles, folder.resolve("model-checks"), this::modelIsThere));
    }

    private boolean modelIsThere() {
        return models.get().look() instanceof ServerState.Ready ready
                && ready.chosen().isPresent();
    }

    private SelfPlay.Room table() {
        return new SelfPlay.Room(Clients.casting(), coder.get(), library(), Clock.systemUTC());
    }

    /** The chosen model in all its roles; nothing is asked of the server before somebody wants an answer. */
    private Optional<ModelRoles> chosenRoles() {
        return languageModel().map(model -> new ModelInRoles(model, this::digest));
    }

    private Optional<String> digest() {
        return models.get().look() instanceof ServerState.Ready ready
                ? ready.chosen().map(InstalledModel::digest).filter(d -> !d.isBlank())
                : Optional.empty();
    }

    private ModelChoice modelChoice() {
        ModelChoices now = settings().current().models();
        return new ModelChoice(now.address(), now.consentedHost(), now.openAi(), now.model(), now.contextTokens());
    }

    /** Does beforehand, beside the start of the toolkit, what the first screen will need. */
    void prepare() {
        try {
            settings();
            Words.of("app.name");
            casebook().cards();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(House.class).warn("while preparing; whoever asks next will be told", e);
        }
    }

    /**
     * Does after the first screen is on what would make the first search of a process the slowest, and ends what was
     * playing itself when the program last ended.
     *
     * @return how many sessions were cut short then
     */
    int settleIn() {
        try {
            library().search("settling in", 1);
            return new CutShort(library()).end(opened);
        } catch (StoreProblem e) {
            LoggerFactory.getLogger(House.class).warn("while settling in; whoever asks next will be told", e);
            return 0;
        }
    }

    /** Everything the window's screens work with. */
    Window.Furniture furnish(FxWork work, Dialogs dialogs, Notices notices, Appearance appearance) {
        return new Window.Furniture(
                casebook(),
                rehearsalRoom(),
                library(),
                new ChosenPreferences(settings()),
                work,
                Clock.systemUTC(),
                dialogs,
                notices,
                appearance,
                new TranscriptFiles(),
                settings(),
                folder,
                debrief(),
                secondTries(),
                drills(),
                Lazy.standIn(HalfWritten.class, own),
                new ReviewFiles(),
                modelShelf(),
                modelWatch.get(),
                this::checkedRoles,
                this::chosenRoles,
                this::table,
                authoring());
    }

    /** Closes what was opened. */
    @Override
    public void close() {
        if (modelWatch.isMade()) modelWatch.get().close();
        if (models.isMade()) models.get().close();
        if (own.isMade()) own.get().close();
        if (settings.isMade()) settings.get().close();
    }
}
