package org.understudy.ui.formulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.understudy.analysis.formulation.FormulationComparison;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation;
import org.understudy.practice.Formulating;
import org.understudy.practice.Formulating.Sheet;
import org.understudy.session.Release;
import org.understudy.session.Turn;
import org.understudy.ui.common.FxWork;

/** What is written about one client, kept at every change, and how far the key is uncovered. */
public final class FormulationViewModel {
    private final Formulating formulating;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty uncovered = new SimpleIntegerProperty();
    private final AtomicReference<Optional<WrittenFormulation>> unsaved = new AtomicReference<>(Optional.empty());

    public FormulationViewModel(Formulating formulating, FxWork work) {
        this.formulating = formulating;
        this.work = work;
    }

    /** Something the client told, in the order of the telling. */
    public record Told(String label, String words, int turn) {}

    /** The open sheet; nothing while it is being read, or when the session has no case on the shelf. */
    public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** How many parts of the key are uncovered, from the first on. */
    public IntegerProperty uncoveredProperty() {
        return uncovered;
    }

    /**
     * Opens what was written about a session.
     *
     * @param then hears whether there is anything to write about
     */
    public void open(String sessionId, java.util.function.Consumer<Boolean> then) {
        uncovered.set(0);
        sheet.set(Optional.empty());
        work.ask(() -> formulating.open(sessionId), found -> {
            sheet.set(found);
            found.filter(s -> !s.written().had().isEmpty()).ifPresent(_ -> uncovered.set(parts().size()));
            then.accept(found.isPresent());
        });
    }

    /** The parts of this client's formulation. */
    public List<Part> parts() {
        return sheet.get().map(s -> Part.of(s.clientCase().card().approach())).orElse(List.of());
    }

    /** Takes what stands in a part's field now, a line an entry. */
    public void write(Part part, List<String> lines) {
        change(w -> w.with(part, lines));
    }

    /**
     * The hypotheses as they were kept, to write on.
     *
     * @param changed hears their lines at every change
     */
    public HypothesisSheet hypotheses(Consumer<List<String>> changed) {
        List<String> kept =
                sheet.get().map(s -> s.written().lines(Part.HYPOTHESES)).orElse(List.of());
        return new HypothesisSheet(kept, changed);
    }

    /** The trainee's own word on whether they had an entry of the key. */
    public void mark(String entry, WrittenFormulation.Mark mark) {
        change(w -> w.marked(entry, mark));
    }

    private void change(java.util.function.UnaryOperator<WrittenFormulation> how) {
        sheet.get().ifPresent(s -> {
            WrittenFormulation now = how.apply(s.written());
            sheet.set(Optional.of(s.with(now)));
            if (unsaved.getAndSet(Optional.of(now)).isEmpty())
                work.run(() -> keep(s.session().id()));
        });
    }

    /** Many quick changes are kept as one: the newest. */
    private void keep(String sessionId) {
        unsaved.getAndSet(Optional.empty()).ifPresent(now -> formulating.keep(sessionId, now));
    }

    /** Whether the key may be shown: the session is over, and something was written first. */
    public boolean mayUncover() {
        return sheet.get()
                .filter(s -> !s.session().isOpen() && !s.written().isEmpty())
                .isPresent();
    }

    public boolean sessionOpen() {
        return sheet.get().filter(s -> s.session().isOpen()).isPresent();
    }

    /** What was written beside the key. */
    public Optional<FormulationComparison> compared() {
        return sheet.get().flatMap(Sheet::compared);
    }

    public List<Told> told() {
        return sheet.get().stream()
                .flatMap(s -> s.session().clientTurns().stream().flatMap(t -> told(s, t)))
                .toList();
    }

    private static Stream<Told> told(Sheet s, Turn turn) {
        return turn.trace().stream()
                .filter(t -> t.release()
                        .filter(r -> r == Release.HALF || r == Release.FULL)
                        .isPresent())
                .flatMap(t -> t.unit().stream())
                .flatMap(id -> s.clientCase().unit(id).stream())
                .map(unit -> new Told(unit.label(), turn.text(), turn.index()));
    }
}
