package org.understudy.casebook;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The cases that ship with the program, under {@code cases/} on the class path, and those of the folders of the user's
 * own. A user's case with the id of a bundled one takes its place. Safe to share between threads.
 */
public final class BundledCasebook implements Casebook {
    /** What ships does not change while the program runs: read once for all casebooks, and worked out once for all clients. */
    private static final Map<String, ClientCase> OPENED = new ConcurrentHashMap<>();

    private final OwnCases own;
    private volatile Set<String> bundled = Set.of();
    private final Map<Path, OpenedOwn> openedOwn = Recent.of(KEPT);

    /** Cases of one's own that are kept opened: a few, for there may be hundreds. */
    private static final int KEPT = 8;

    /** A case as it was when its files had last changed. */
    private record OpenedOwn(long changed, ClientCase clientCase) {}

    /** Only the bundled cases. */
    public BundledCasebook() {
        this(List.of());
    }

    /** The bundled cases and those in {@code userFolder}. */
    public BundledCasebook(Path userFolder) {
        this(List.of(userFolder));
    }

    /** The bundled cases and those in these folders; see {@link OwnCases}. */
    public BundledCasebook(List<Path> userFolders) {
        this.own = new OwnCases(userFolders);
    }

    @Override
    public List<CaseCard> cards() {
        Map<String, CaseCard> cards = new TreeMap<>();
        for (String id : bundledIds())
            own.named(id)
                    .flatMap(own::card)
                    .or(() -> card(CaseFiles.bundledCard(id)))
                    .ifPresent(c -> cards.put(id, c));
        return cards.values().stream()
                .sorted(Comparator.comparingInt(CaseCard::difficulty).thenComparing(CaseCard::name))
                .toList();
    }

    @Override
    public OwnShelf own() {
        return own.shelf(bundledIds());
    }

    @Override
    public Optional<CaseCard> card(String id) {
        Optional<Path> mine = own.named(id);
        if (mine.isPresent()) return own.card(mine.get());
        if (bundledIds().contains(id)) return card(CaseFiles.bundledCard(id));
        return own.find(id).flatMap(own::card);
    }

    @Override
    public ClientCase open(String id) {
        Optional<Path> mine = mine(id);
        return mine.isPresent() ? openOwn(mine.get()) : OPENED.computeIfAbsent(id, BundledCasebook::read);
    }

    /** Where a case of one's own lies; empty for a bundled one. */
    public Optional<Path> mine(String id) {
        Optional<Path> named = own.named(id);
        return named.isPresent() || bundledIds().contains(id) ? named : own.find(id);
    }

    CaseText text(String id) {
        return CaseText.of(mine(id).map(CaseFiles::at).orElseGet(() -> CaseFiles.bundled(id)));
    }

    private static ClientCase read(String id) {
        return CaseReader.read(CaseText.of(CaseFiles.bundled(id)));
    }

    private ClientCase openOwn(Path path) {
        long changed = CaseFiles.changed(path);
        synchronized (openedOwn) {
            OpenedOwn before = openedOwn.get(path);
            if (before != null && before.changed() == changed) return before.clientCase();
            ClientCase read = CaseReader.read(path);
            openedOwn.put(path, new OpenedOwn(changed, read));
            return read;
        }
    }

    private static Optional<CaseCard> card(CaseFiles files) {
        return files.texts().isEmpty()
                ? Optional.empty()
                : Optional.of(CaseReader.card(CaseText.of(files).root()));
    }

    private Set<String> bundledIds() {
        if (bundled.isEmpty()) bundled = listBundled();
        return bundled;
    }

    /** Works for a folder of classes and for a jar, so that adding a case is adding a folder. */
    private static Set<String> listBundled() {
        Set<String> ids = new TreeSet<>();
        try {
            for (URL root :
                    Collections.list(BundledCasebook.class.getClassLoader().getResources("cases"))) {
                if (root.openConnection() instanceof JarURLConnection jar) {
                    jar.getJarFile().stream()
                            .map(e -> e.getName().split("/"))
                            .filter(p -> p.length == 3 && p[0].equals("cases") && p[2].equals(CaseFiles.FIRST))
                            .forEach(p -> ids.add(p[1]));
                } else {
                    ids.addAll(foldersIn(Path.of(URI.create(root.toString()))));
                }
            }
        } catch (IOException e) {
            throw new CaseProblem("The bundled cases cannot be listed: " + e.getMessage(), e);
        }
        return ids;
    }

    private static List<String> foldersIn(Path cases) throws IOException {
        try (Stream<Path> entries = Files.list(cases)) {
            return new ArrayList<>(entries.filter(p -> Files.isRegularFile(p.resolve(CaseFiles.FIRST)))
                    .map(p -> p.getFileName().toString())
                    .toList());
        }
    }
}
