package org.understudy.ui.preference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
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
import org.understudy.analysis.preference.Verdicts;
import org.understudy.analysis.rating.Principle;
import org.understudy.practice.Preferring;
import org.understudy.practice.Preferring.Desk;
import org.understudy.practice.Reports;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

/** One judge going through the pairs of two sessions; every judgment is kept at once, half of one too. */
public final class PreferenceViewModel {
    /** Where it is kept who was at it last. */
    private static final String AT_IT = "preference:judge";

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
    private final Deque<Before> before = new ArrayDeque<>();
    private List<ReplyPair> seen = List.of();
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
        seen = List.of();
        work.ask(() -> new Laid(preferring.open(one, other), half.left(one)), laid -> {
            Optional<Desk> found = laid.desk();
            halves.clear();
            halves.putAll(laid.halves());
            desk.set(found);
            goOnAs(halves.getOrDefault(AT_IT, ""));
            begin();
            then.accept(found.filter(d -> !d.pairs().isEmpty()).isPresent());
        });
    }

    /** Whoever was at it last goes on where they were; when they are done, the place is free for another. */
    private void goOnAs(String last) {
        if (!judge.get().isBlank() || last.isBlank()) return;
        boolean done = desk.get()
                .filter(d -> d.pairs().stream().allMatch(p -> d.by(last, p).isPresent()))
                .isPresent();
        if (!done) judge.set(last);
    }

    /** Goes to the first pair this judge has not judged. */
    public void begin() {
        before.clear();
        seen = seenBy(name());
        if (desk.get().isPresent() && !judge.get().isBlank()) half.write(one, AT_IT, name());
        List<ReplyPair> pairs = pairs();
        int first = 0;
        while (first < pairs.size() && judged(pairs.get(first)).isPresent()) first++;
        go(first);
    }

    /** As this judge sees them. */
    public List<ReplyPair> pairs() {
        return seen;
    }

    private List<ReplyPair> seenBy(String name) {
        return desk.get().map(Desk::pairs).orElse(List.of()).stream()
                .map(pair -> pair.seenBy(name))
                .toList();
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
        remember();
        choices.put(principle, choice);
        keep();
    }

    public void chooseOverall(Choice choice) {
        remember();
        overall = Optional.of(choice);
        keep();
    }

    private record Before(int at, Map<Principle, Choice> choices, Optional<Choice> overall) {}

    private void remember() {
        if (pair().isPresent()) before.push(new Before(at.get(), Map.copyOf(choices), overall));
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last choice back, on whichever pair it was made, and shows that pair. */
    public void undo() {
        if (before.isEmpty()) return;
        Before was = before.pop();
        go(was.at());
        choices.clear();
        choices.putAll(was.choices());
        overall = was.overall();
        keep();
        at.set(-1);
        at.set(was.at());
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
        if (overall.isEmpty()) {
            if (judged(pair().get()).isEmpty()) return;
            ReplyPair taken = pair().get();
            change(d -> d.without(name(), taken));
            return;
        }
        Judgment judgment = Judgment.of(pair().get(), name(), clock.instant(), overall.get(), choices, why);
        change(d -> d.with(judgment));
    }

    private void change(UnaryOperator<Desk> how) {
        desk.set(desk.get().map(how));
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
        return "preference:seen:" + UUID.nameUUIDFromBytes(both);
    }

    /** The judge's name; 1 where none was given. */
    public String name() {
        return judge.get().isBlank() ? "1" : judge.get().strip();
    }

    private Optional<Judgment> judged(ReplyPair pair) {
        return desk.get().flatMap(d -> d.by(name(), pair));
    }

    /**
     * What came of it.
     *
     * @param forOne how often the first session's reply was preferred
     * @param withMachine how often the same one as the machine's
     * @param judges how far the judges of this desk agree
     * @param sides how often any of them preferred what stood left
     */
    public record Outcome(
            int judged,
            int forOne,
            int forOther,
            int same,
            Verdicts.WithMachine withMachine,
            Agreement judges,
            Verdicts.Sides sides) {}

    public Outcome outcome() {
        int[] n = new int[4];
        for (ReplyPair pair : pairs()) {
            judged(pair).ifPresent(j -> {
                n[0]++;
                if (j.overall().isEmpty()) n[3]++;
                else if (desk.get().orElseThrow().keptWith().equals(j.overall().get())) n[1]++;
                else n[2]++;
            });
        }
        Verdicts verdicts = verdicts();
        return new Outcome(
                n[0],
                n[1],
                n[2],
                n[3],
                verdicts.withMachine(name(), Optional.empty()),
                verdicts.agreement(Optional.empty()),
                verdicts.sides(Optional.empty()));
    }

    /** What every judge and the machine made of each pair. */
    public Verdicts verdicts() {
        return desk.get().map(d -> new Verdicts(pairs(), d.judged())).orElse(new Verdicts(List.of(), List.of()));
    }
}
