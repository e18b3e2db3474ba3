package org.understudy.ui.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.Overlay;
import org.understudy.client.fidelity.AskLint;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.Editing;
import org.understudy.ui.common.FxWork;

/**
 * A case on the desk: what is open, what it says now, what the linter minds. Every step is kept at once and can be taken
 * back; it is used from the next session on.
 */
public final class AuthorViewModel {
    /** What is on screen. */
    public enum State {
        LOADING,
        SHOWN,
        MISSING
    }

    private final BooleanProperty smallQuestionsOpen = new SimpleBooleanProperty();
    private final AuthoringRoom room;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<EditableCase>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CaseFinding> findings = FXCollections.observableArrayList();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.UNITS);
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Entry>> here = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Editing> editing = Optional.empty();
    private volatile Overlay latest = Overlay.none("");
    private volatile int linting;

    public AuthorViewModel(AuthoringRoom room, FxWork work) {
        this.room = room;
        this.work = work;
        part.addListener(_ -> list());
        narrowing.addListener(_ -> list());
        search.addListener(_ -> list());
    }

    /** Puts a case on the desk, at a place where one is named. */
    public void open(String wanted, Optional<CasePlace> at) {
        open(wanted, at, () -> {});
    }

    /** The same, and then something with what is open. */
    public void open(String wanted, Optional<CasePlace> at, Runnable then) {
        String caseId = wanted.isEmpty() ? usual() : wanted;
        boolean again =
                editing.filter(e -> e.now().overlay().caseId().equals(caseId)).isPresent();
        if (!again) state.set(State.LOADING);
        work.ask(
                () -> {
                    Editing begun = room.edit(caseId);
                    begun.now().clientCase();
                    return new Begun(begun, room.casebook().trouble(caseId));
                },
                begun -> {
                    boolean same = again
                            && editing.orElseThrow()
                                    .now()
                                    .overlay()
                                    .equals(begun.editing().now().overlay());
                    if (!same) lay(begun);
                    at.ifPresent(this::goTo);
                    then.run();
                },
                failure -> {
                    state.set(State.MISSING);
                    if (!(failure instanceof CaseProblem)) work.report(failure);
                });
    }

    /** Whoever is on the desk, or first on the shelf. */
    private String usual() {
        return editing.map(e -> e.now().overlay().caseId())
                .orElseGet(() -> room.casebook().cards().getFirst().id());
    }

    /** Everybody on the shelf, for whoever wants another case on the desk. */
    public void people(Consumer<List<CaseCard>> then) {
        work.ask(
                () -> Stream.concat(room.casebook().cards().stream(), room.casebook().own().cards().stream())
                        .toList(),
                then);
    }

    private record Begun(Editing editing, Optional<String> trouble) {}

    private void lay(Begun begun) {
        editing = Optional.of(begun.editing());
        trouble.set(begun.trouble());
        findings.clear();
        here.set(Optional.empty());
        narrowing.set(Narrowing.NONE);
        search.set("");
        state.set(State.SHOWN);
        show();
        here.set(entries.stream().findFirst());
    }

    /** Opens what holds a place. */
    public void goTo(CasePlace place) {
        part.set(
                switch (place.kind()) {
                    case "units" -> Part.UNITS;
                    case "imaginal", "segments" -> Part.MEMORY;
                    default -> Part.VOICE;
                });
        narrowing.set(Narrowing.NONE);
        search.set("");
        entries.stream().filter(e -> e.holds(place)).findFirst().ifPresent(e -> here.set(Optional.of(e)));
    }

    public void reword(CasePlace at, String line, String now) {
        if (!line.equals(now.strip())) step(o -> o.reword(at, line, now));
    }

    public void add(CasePlace at, String line) {
        step(o -> o.add(at, line.strip()));
    }

    /** Whether the small questions of a unit are unfolded; stays as it is from unit to unit. */
    public BooleanProperty smallQuestionsOpen() {
        return smallQuestionsOpen;
    }

    /** Gives a unit one more small question, and the answer to it. */
    public void answer(String unit, String question, String says) {
        List<String> there = now().map(n -> n.details(unit)).orElse(List.of());
        String name = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "own" + n)
                .filter(n -> !there.contains(n))
                .findFirst()
                .orElseThrow();
        step(o -> o.add(CasePlace.asks(unit, name), question.strip()).add(CasePlace.says(unit, name), says.strip()));
    }

    public void leaveOut(CasePlace at, String line) {
        step(o -> o.leaveOut(at, line));
    }

    /** Brings the shipped wording of a line back. */
    public void restore(CasePlace at, String was) {
        step(o -> o.restore(at, was));
    }

    /** Sets a single value; what cannot be read leaves it as it was. */
    public boolean set(CasePlace field, String value) {
        if (!Bounds.allow(field, value)) return false;
        EditableCase now = now().orElseThrow();
        if (value.strip().equals(now.value(field))) return true;
        Overlay to = now.overlay().set(field, now.shipped(field), value);
        if (!readable(now.with(to))) return false;
        step(_ -> to);
        return true;
    }

    private static boolean readable(EditableCase edited) {
        try {
            edited.clientCase();
            return true;
        } catch (org.understudy.casebook.CaseProblem _) {
            return false;
        }
    }

    /** Takes everything back to the case as it ships. */
    public void shipped() {
        step(o -> Overlay.none(o.caseId()).by(o.by()));
    }

    /** Lets go of a change that fits nowhere any more. */
    public void drop(org.understudy.casebook.Change change) {
        step(o -> o.drop(change));
    }

    /** Says whose wording it is. */
    public void by(String name) {
        step(o -> o.by(name));
    }

    public void undo() {
        editing.ifPresent(Editing::undo);
        keep();
    }

    public void redo() {
        editing.ifPresent(Editing::redo);
        keep();
    }

    public boolean canUndo() {
        return editing.filter(Editing::canUndo).isPresent();
    }

    public boolean canRedo() {
        return editing.filter(Editing::canRedo).isPresent();
    }

    /** Writes the own wording to a file to hand out. */
    public void write(Path file, Runnable done, Consumer<Throwable> failed) {
        Overlay now = now().orElseThrow().overlay();
        work.ask(
                () -> {
                    room.write(now, file);
                    return file;
                },
                _ -> done.run(),
                failed);
    }

    /** Takes in a file somebody handed out, in place of what is there. */
    public void takeIn(Path file, Runnable done, Consumer<Throwable> failed) {
        EditableCase onto = now().orElseThrow();
        work.ask(
                () -> room.read(file, onto),
                taken -> {
                    step(_ -> taken);
                    done.run();
                },
                failed);
    }

    private void step(java.util.function.UnaryOperator<Overlay> edit) {
        if (editing.isEmpty()) return;
        Editing desk = editing.get();
        if (desk.change(edit.apply(desk.now().overlay()))) keep();
    }

    private void keep() {
        if (editing.isEmpty()) return;
        latest = editing.get().now().overlay();
        work.run(() -> room.keep(latest));
        trouble.set(Optional.empty());
        show();
    }

    private void show() {
        edited.set(editing.map(Editing::now));
        list();
        lint();
    }

    /** Looks at the case again, away from the window; only the newest look counts. */
    private void lint() {
        int mine = linting + 1;
        linting = mine;
        EditableCase now = now().orElseThrow();
        work.ask(() -> mine == linting ? lint(now) : List.<CaseFinding>of(), found -> {
            if (mine != linting) return;
            findings.setAll(found);
            list();
        });
    }

    private static List<CaseFinding> lint(EditableCase now) {
        Set<String> asked = now.overlay().changes().stream()
                .map(c -> c.at())
                .filter(p -> p.kind().equals("units") && p.part().equals("asks"))
                .flatMap(p -> p.owner().stream())
                .collect(Collectors.toSet());
        var linted = now.lint();
        List<CaseFinding> all = new ArrayList<>(linted.findings());
        all.addAll(AskLint.check(linted, u -> asked.contains(u.id())));
        return all;
    }

    private void list() {
        if (editing.isEmpty()) return;
        Optional<CasePlace> at = here.get().map(Entry::key);
        List<String> words = List.of(search.get().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Entry> now = new Entries(editing.get().now(), findings)
                .of(part.get()).stream()
                        .filter(narrowing.get()::takes)
                        .filter(e -> e.has(words))
                        .toList();
        if (!now.equals(entries)) entries.setAll(now);
        Optional<Entry> again =
                now.stream().filter(e -> at.equals(Optional.of(e.key()))).findFirst();
        if (part.get().isEdited()) here.set(again.or(() -> now.stream().findFirst()));
    }

    /** The topics of the case in its own order. */
    public List<String> topics() {
        return now().stream()
                .flatMap(e -> e.clientCase().units().stream())
                .map(u -> u.topic())
                .distinct()
                .toList();
    }

    /** The case as it is now. */
    public Optional<EditableCase> now() {
        return editing.map(Editing::now);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The case as it is now; another object after each step. */
    public ReadOnlyObjectProperty<Optional<EditableCase>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** What is wrong with the file of the own wording. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What the linter minds, problems first. */
    public ObservableList<CaseFinding> findings() {
        return findings;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ObjectProperty<Narrowing> narrowingProperty() {
        return narrowing;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** What is open. */
    ObjectProperty<Optional<Entry>> hereProperty() {
        return here;
    }
}
