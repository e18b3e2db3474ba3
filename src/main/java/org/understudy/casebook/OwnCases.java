package org.understudy.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Folders of one's own cases. In each: a folder a case with a {@code case.yaml}, a single {@code .yaml} file, or a
 * folder of such, as the generator writes them. A case is found fastest when its folder bears its id. Nothing is read
 * before it is asked for, and of a case that is only listed no more than its card; a card is read again when its file
 * has changed. Safe to share between threads.
 */
public final class OwnCases {
    private final List<Path> folders;
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /** A card, or why there is none, as of the last change of its file. */
    private record Seen(long changed, Optional<CaseCard> card, String problem) {}

    /** @param folders need not be there; of two cases with one id the first found counts */
    public OwnCases(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** What lies here, without the ids that are asked to be left out. */
    public OwnShelf shelf(java.util.Set<String> without) {
        Map<String, CaseCard> cards = new java.util.LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Path path : paths()) {
            Seen now = look(path);
            now.card().ifPresentOrElse(c -> cards.putIfAbsent(c.id(), c), () -> unreadable.add(now.problem()));
        }
        List<CaseCard> sorted = cards.values().stream()
                .filter(c -> !without.contains(c.id()))
                .sorted(Comparator.comparing(CaseCard::name).thenComparing(CaseCard::id))
                .toList();
        return new OwnShelf(sorted, unreadable);
    }

    /** Where the case with this id lies: by the name of its folder, else by reading the cards. */
    public Optional<Path> find(String id) {
        return named(id).or(() -> paths().stream().filter(p -> is(p, id)).findFirst());
    }

    /** The same, by the name of its folder or file alone: reads one card at most. */
    Optional<Path> named(String id) {
        if (!id.matches("[a-z0-9-]+")) return Optional.empty();
        for (Path folder : folders) {
            Optional<Path> found = Stream.of(folder.resolve(id), folder.resolve(id + ".yaml"))
                    .filter(OwnCases::isCase)
                    .filter(p -> is(p, id))
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    Optional<CaseCard> card(Path path) {
        return look(path).card();
    }

    private boolean is(Path path, String id) {
        return look(path).card().filter(c -> c.id().equals(id)).isPresent();
    }

    private Seen look(Path path) {
        long changed = changed(path);
        return seen.compute(
                path, (_, before) -> before != null && before.changed() == changed ? before : read(path, changed));
    }

    private static Seen read(Path path, long changed) {
        try {
            return new Seen(changed, Optional.of(CardReader.card(path)), "");
        } catch (CaseProblem e) {
            return new Seen(changed, Optional.empty(), e.getMessage());
        }
    }

    private static long changed(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(CaseFiles.FIRST) : path;
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return -1;
        }
    }

    private List<Path> paths() {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            for (Path entry : entries(folder)) {
                if (isCase(entry)) all.add(entry);
                else if (Files.isDirectory(entry))
                    entries(entry).stream().filter(OwnCases::isCase).forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isCase(Path path) {
        return Files.isRegularFile(path.resolve(CaseFiles.FIRST))
                || path.toString().endsWith(".yaml") && !path.endsWith(OverlayFile.NAME) && Files.isRegularFile(path);
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new CaseProblem(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }
}
