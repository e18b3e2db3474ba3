package org.understudy.ui.codebook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.understudy.analysis.coding.Codebook;
import org.understudy.i18n.Words;
import org.understudy.practice.CodeFigures;
import org.understudy.practice.Reports;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;
import org.understudy.ui.common.FxWork;

/** The codes that fit what is looked for, and the one that is read. */
public final class CodebookViewModel {
    private final Reports reports;
    private final FxWork work;
    private final ObservableList<Codebook.Entry> entries = FXCollections.observableArrayList();
    private final FilteredList<Codebook.Entry> found = new FilteredList<>(entries);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Codebook.Entry>> here = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Codebook> book = Optional.empty();
    private Optional<CodeFigures> figures = Optional.empty();

    private record Read(Codebook book, CodeFigures figures) {}

    public CodebookViewModel(Reports reports, FxWork work) {
        this.reports = reports;
        this.work = work;
        search.addListener((_, _, words) -> narrow(words));
    }

    /** Opens the book, once; and at a code, where one is named. */
    public void open(Optional<Technique> at) {
        if (book.isPresent()) {
            turnTo(at);
            return;
        }
        work.ask(() -> new Read(Codebook.load(), CodeFigures.load()), read -> {
            book = Optional.of(read.book());
            figures = Optional.of(read.figures());
            entries.setAll(read.book().all());
            turnTo(at);
        });
    }

    private void turnTo(Optional<Technique> at) {
        at.ifPresent(_ -> search.set(""));
        Optional<Codebook.Entry> wanted = at.flatMap(t -> book.map(b -> b.entry(t)));
        if (wanted.isPresent()) here.set(wanted);
        else if (here.get().isEmpty()) here.set(found.stream().findFirst());
    }

    private void narrow(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(e -> wanted.isEmpty() || holds(e, wanted));
        if (here.get().filter(found::contains).isEmpty())
            here.set(found.stream().findFirst());
    }

    private static boolean holds(Codebook.Entry e, String wanted) {
        Stream<String> told = Stream.of(
                Words.of("technique." + e.technique().code()),
                e.technique().code(),
                e.definition(),
                e.notThis(),
                e.peerCounseling(),
                e.miti(),
                e.misc());
        return Stream.of(told, e.clear().stream(), e.borderline().stream())
                .flatMap(s -> s)
                .anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** How well a code is told on written examples of other topics. */
    public Optional<CodeFigures.Figure> ownExamples(Technique technique) {
        return figures.flatMap(f -> f.ownExamples(technique));
    }

    /** How well its kind is told on sessions that experts coded. */
    public Optional<CodeFigures.Figure> codedSessions(Behaviour behaviour) {
        return figures.flatMap(f -> f.codedSessions(behaviour));
    }

    /** Writes the book as a handout, away from the window. */
    public void save(Path file, Runnable done, Consumer<Throwable> failed) {
        book.ifPresent(b -> work.ask(
                () -> {
                    reports.writeCodebook(b, file);
                    return file;
                },
                _ -> done.run(),
                failed));
    }

    public ObservableList<Codebook.Entry> found() {
        return found;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Optional<Codebook.Entry>> hereProperty() {
        return here;
    }
}
