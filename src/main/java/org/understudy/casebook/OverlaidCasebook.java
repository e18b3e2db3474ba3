package org.understudy.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A casebook whose cases may be worded otherwise by a program: {@code <folder>/<id>/overlay.yaml} is laid over the case
 * with that id. An overlay that cannot be used leaves the case as it ships, and says why. Safe to share between threads.
 */
public final class OverlaidCasebook implements Casebook {
    /** Cases that are kept opened, more than ship; and wordings of earlier sessions. */
    private static final int KEPT = 16;

    private static final int EARLIER = 8;

    private final BundledCasebook shipped;
    private final Path folder;
    private final Map<String, Opened> opened = Collections.synchronizedMap(Recent.of(KEPT));
    private final Map<Overlay, ClientCase> earlier = Collections.synchronizedMap(Recent.of(EARLIER));

    /** The cases of a casebook with the overlays of a folder. */
    public OverlaidCasebook(BundledCasebook shipped, Path folder) {
        this.shipped = shipped;
        this.folder = folder;
    }

    /**
     * What the files were when they were read; another stamp means read them again.
     *
     * @param shipped when the case under the overlay was last changed
     * @param size of the overlay, below zero where there is none
     */
    private record Stamp(long shipped, long changed, long size) {
        boolean hasOverlay() {
            return size >= 0;
        }
    }

    private record Opened(Stamp stamp, ClientCase clientCase, Edition edition, Optional<String> trouble) {}

    @Override
    public List<CaseCard> cards() {
        return shipped.cards();
    }

    @Override
    public OwnShelf own() {
        return shipped.own();
    }

    @Override
    public Optional<CaseCard> card(String id) {
        return shipped.card(id);
    }

    @Override
    public ClientCase open(String id) {
        return opened(id).clientCase();
    }

    @Override
    public Optional<Edition> edition(String id) {
        return Optional.of(opened(id).edition());
    }

    /** Like {@link #edition}, but reads no case: whether there is an overlay of any use, and whose. */
    @Override
    public Optional<Overlay> ownWording(String id) {
        try {
            return Optional.of(overlay(id)).filter(o -> !o.isEmpty());
        } catch (CaseProblem _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> trouble(String id) {
        return opened(id).trouble();
    }

    @Override
    public ClientCase open(String id, Edition edition) {
        if (opened(id).edition().own().changes().equals(edition.own().changes())) return open(id);
        Overlay own = new Overlay(id, "", edition.own().changes());
        return earlier.computeIfAbsent(own, this::read);
    }

    /** Where the own wording of a case is kept. */
    public Path file(String id) {
        return folder.resolve(id).resolve(OverlayFile.NAME);
    }

    /**
     * The own wording of a case; none where there is no file.
     *
     * @throws CaseProblem where the file cannot be read, or is of another case
     */
    public Overlay overlay(String id) {
        Path file = file(id);
        if (!Files.exists(file)) return Overlay.none(id);
        Overlay overlay = OverlayFile.read(file);
        if (!overlay.caseId().equals(id))
            throw new CaseProblem(file + ": is the wording of “" + overlay.caseId() + "”, not of “" + id + "”");
        return overlay;
    }

    /** Keeps a wording; it is used from the next session on. A file that cannot be read is set aside, not written over. */
    public void keep(Overlay overlay) {
        try {
            overlay(overlay.caseId());
        } catch (CaseProblem _) {
            OverlayFile.setAside(file(overlay.caseId()));
        }
        OverlayFile.write(overlay, file(overlay.caseId()));
        opened.remove(overlay.caseId());
    }

    /** A case to edit, with the wording it has now or, where that cannot be read, as it ships. */
    public EditableCase edit(String id) {
        Opened now = opened(id);
        return EditableCase.of(shipped, id, now.edition().own());
    }

    /** What the linter says of a case with its own wording; complaints about that name its file and line. */
    public CaseLinter.Linted lint(String id) {
        CaseText text = shipped.text(id);
        if (!Files.exists(file(id))) return CaseLinter.lint(text);
        OverlayFile.Read read = OverlayFile.readAt(file(id));
        return CaseLinter.lint(Overlaying.over(text, read.overlay(), file(id).toString(), c -> read.lines()
                        .getOrDefault(c, 1))
                .text());
    }

    private Opened opened(String id) {
        Stamp stamp = stamp(id);
        Opened before = opened.get(id);
        if (before != null && before.stamp().equals(stamp)) return before;
        Opened now = read(id, stamp);
        opened.put(id, now);
        return now;
    }

    private Opened read(String id, Stamp stamp) {
        Optional<String> trouble = Optional.empty();
        CaseText text = shipped.text(id);
        try {
            Overlay own = overlay(id);
            CaseText laid = Overlaying.over(text, own).text();
            return new Opened(stamp, CaseReader.read(laid), new Edition(laid.digest(), own), trouble);
        } catch (CaseProblem e) {
            if (!stamp.hasOverlay()) throw e;
            trouble = Optional.of(e.getMessage());
        }
        return new Opened(stamp, CaseReader.read(text), new Edition(text.digest(), Overlay.none(id)), trouble);
    }

    private ClientCase read(Overlay own) {
        return CaseReader.read(Overlaying.over(shipped.text(own.caseId()), own).text());
    }

    private Stamp stamp(String id) {
        long under = shipped.mine(id).map(CaseFiles::changed).orElse(0L);
        Path file = file(id);
        try {
            return Files.exists(file)
                    ? new Stamp(under, Files.getLastModifiedTime(file).toMillis(), Files.size(file))
                    : new Stamp(under, 0, -1);
        } catch (IOException _) {
            return new Stamp(under, 0, -1);
        }
    }
}
