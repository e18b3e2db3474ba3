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
 * The cases that ship with the program, under {@code cases/} on the class path, and those of a folder of the user's
 * own. A user's case with the id of a bundled one takes its place. Safe to share between threads.
 */
public final class BundledCasebook implements Casebook {
    private final Map<String, Path> own;
    private final Map<String, ClientCase> opened = new ConcurrentHashMap<>();

    /** Only the bundled cases. */
    public BundledCasebook() {
        this.own = Map.of();
    }

    /** The bundled cases and those in {@code userFolder}: folders with a case.yaml, or single .yaml files. */
    public BundledCasebook(Path userFolder) {
        this.own = ownCases(userFolder);
    }

    @Override
    public List<CaseCard> cards() {
        Map<String, CaseCard> cards = new TreeMap<>();
        for (String id : bundledIds()) card(CaseFiles.bundledCard(id)).ifPresent(c -> cards.put(c.id(), c));
        for (Path path : own.values()) card(CaseFiles.cardAt(path)).ifPresent(c -> cards.put(c.id(), c));
        return cards.values().stream()
                .sorted(Comparator.comparingInt(CaseCard::difficulty).thenComparing(CaseCard::name))
                .toList();
    }

    @Override
    public ClientCase open(String id) {
        return opened.computeIfAbsent(id, this::read);
    }

    CaseText text(String id) {
        return CaseText.of(own.containsKey(id) ? CaseFiles.at(own.get(id)) : CaseFiles.bundled(id));
    }

    private ClientCase read(String id) {
        return CaseReader.read(text(id));
    }

    private static Optional<CaseCard> card(CaseFiles files) {
        return files.texts().isEmpty()
                ? Optional.empty()
                : Optional.of(CaseReader.card(CaseText.of(files).root()));
    }

    private static Map<String, Path> ownCases(Path folder) {
        if (!Files.isDirectory(folder)) return Map.of();
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.sorted().toList()) {
                boolean isCase = Files.isRegularFile(path.resolve(CaseFiles.FIRST))
                        || Files.isRegularFile(path) && path.toString().endsWith(".yaml");
                if (isCase) card(CaseFiles.cardAt(path)).ifPresent(c -> found.put(c.id(), path));
            }
        } catch (IOException e) {
            throw new CaseProblem(folder + ": cannot be listed: " + e.getMessage(), e);
        }
        return Collections.unmodifiableMap(found);
    }

    /** Works for a folder of classes and for a jar, so that adding a case is adding a folder. */
    private static Set<String> bundledIds() {
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
