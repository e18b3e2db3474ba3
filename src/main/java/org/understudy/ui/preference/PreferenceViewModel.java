package org.understudy.ui.preference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.analysis.preference.Agreement;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Judgment;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.analysis.rating.Principle;
import org.understudy.practice.Preferring;
import org.understudy.practice.Preferring.Desk;
import org.understudy.practice.Reports;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** One judge going through the pairs of two sessions; every judgment is kept at once, half of one too. */
public final class PreferenceViewModel {
    private final Preferring preferring;
    private final Reports reports;
    private final HalfLine half;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Desk>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final StringProperty judge = new SimpleStringProperty("");
    private final Map<Principle, Choice> choices = new EnumMap<>(Principle.class);
    private final Map<String, String> halves = new HashMap<>();
    private Optional<Choice> overall = Optional.empty();
    private String why = "";
    private String one = "";
    private String other = "";

    public PreferenceViewModel(Preferring preferring, Reports reports, HalfLine half, FxWork work, Clock clock) {
        this.preferring = preferring;
        this.reports = reports;
        this.half = half;
        this.work = work;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Optional<Desk>> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /** Which pair is shown; as many as there are pairs when all are done. */
    public IntegerProperty atProperty() {
        return at;
    }

    /** Who judges, by a name of their own choosing. */
    public StringProperty judgeProperty() {
        return judge;
    }

    private record Laid(Optional<Desk> desk, Map<String, String> halves) {}

    /** Lays two sessions out; hears when they are there, or that they are not. */
    public void open(String one, String other, Consumer<Boolean> then) {
        this.one = one;
        this.other = other;
        desk.set(Optional.empty());
        work.ask(() -> new Laid(preferring.open(one, other), half.left(one)), laid -> {
            Optional<Desk> found = laid.desk();
            halves.clear();
            halves.putAll(laid.halves());
            desk.set(found);
            begin();
            then.accept(found.filter(d -> !d.pairs().isEmpty()).isPresent());
        });
    }

    /** Goes to the first pair this judge has not judged. */
    public void begin() {
        List<ReplyPair> pairs = pairs();
        int first = 0;
        while (first < pairs.size() && judged(pairs.get(first)).isPresent()) first++;
        go(first);
    }

    public List<ReplyPair> pairs() {
        return desk.get().map(Desk::pairs).orElse(List.of());
    }

    public Optional<ReplyPair> pair() {
        return at.get() >= 0 && at.get() < pairs().size() ? Optional.of(pairs().get(at.get())) : Optional.empty();
    }

    /** Shows another pair, with what was judged of it before. */
    public void go(int index) {
        int to = Math.clamp(index, 0, pairs().size());
        choices.clear();
        overall = Optional.empty();
        why = "";
        if (to < pairs().size()) {
            ReplyPair pair = pairs().get(to);
            Optional<Judgment> whole = judged(pair);
            HalfJudged said = whole.map(j -> HalfJudged.of(j, pair))
                    .orElseGet(() -> HalfJudged.read(halves.getOrDefault(place(pair), "")));
            choices.putAll(said.choices());
            why = said.why();
            overall = whole.map(j -> j.on(pair));
        }
        at.set(-1);
        at.set(to);
    }

    public Optional<Choice> choice(Principle principle) {
        return Optional.ofNullable(choices.get(principle));
    }

    public Optional<Choice> overall() {
        return overall;
    }

    public String why() {
        return why;
    }

    public void choose(Principle principle, Choice choice) {
        choices.put(principle, choice);
        keep();
    }

    public void chooseOverall(Choice choice) {
        overall = Optional.of(choice);
        keep();
    }

    public void say(String words) {
        why = words;
        keep();
    }

    /** Whether there is an overall choice on the pair shown; the principles may stay open. */
    public boolean decided() {
        return overall.isPresent();
    }

    private void keep() {
        if (pair().isEmpty()) return;
        String place = place(pair().get());
        String begun = overall.isEmpty() ? new HalfJudged(choices, why).written() : "";
        halves.put(place, begun);
        half.write(one, place, begun);
        if (overall.isEmpty()) return;
        Judgment judgment = Judgment.of(pair().get(), name(), clock.instant(), overall.get(), choices, why);
        desk.set(desk.get().map(d -> d.with(judgment)));
        desk.get().ifPresent(now -> work.run(() -> preferring.keep(now)));
    }

    /** Writes the judgments of every judge of these two; hears how many, or why not. */
    public void handOn(Path file, IntConsumer done, Consumer<Throwable> failed) {
        desk.get()
                .ifPresent(
                        now -> work.ask(() -> preferring.handOn(now, one, other, reports, file), done::accept, failed));
    }

    /** One place for each judge and pair, however long their names. */
    private String place(ReplyPair pair) {
        byte[] both = (name() + "\n" + pair.id()).getBytes(StandardCharsets.UTF_8);
        return "preference:" + UUID.nameUUIDFromBytes(both);
    }

    private String name() {
        return judge.get().isBlank() ? "1" : judge.get().strip();
    }

    private Optional<Judgment> judged(ReplyPair pair) {
        return desk.get().flatMap(d -> d.by(name(), pair));
    }

    /**
     * What came of it.
     *
     * @param forOne how often the first session's reply was preferred
     * @param withMachine of the pairs where the machine has a favourite and the judge too, how many are the same
     * @param machineCompared how many such pairs there are
     * @param judges how far the judges of this desk agree
     */
    public record Outcome(
            int judged, int forOne, int forOther, int same, int withMachine, int machineCompared, Agreement judges) {}

    public Outcome outcome() {
        int[] n = new int[6];
        for (ReplyPair pair : pairs()) {
            judged(pair).ifPresent(j -> {
                n[0]++;
                if (j.overall().isEmpty()) n[3]++;
                else if (desk.get().orElseThrow().keptWith().equals(j.overall().get())) n[1]++;
                else n[2]++;
                Choice mine = j.on(pair);
                if (mine == Choice.SAME || pair.rated() == Choice.SAME) return;
                n[5]++;
                if (mine == pair.rated()) n[4]++;
            });
        }
        List<Agreement.Vote> votes = desk.get().stream()
                .flatMap(d -> d.judged().stream())
                .map(j -> new Agreement.Vote(j.pair(), j.judge(), j.overall()))
                .toList();
        return new Outcome(n[0], n[1], n[2], n[3], n[4], n[5], Agreement.of(votes));
    }
}
