package org.understudy.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.practice.library.PeerSessions;
import org.understudy.session.Session;
import org.understudy.wire.SessionJson;
import org.understudy.wire.WireProblem;

/**
 * The session files in the folder {@code sample-sessions} of the class path, and in a folder a program may lay beside
 * its data. They are read once, when first asked for; one that cannot be read is left out and logged.
 */
public final class BundledPeers implements PeerSessions {
    private static final Logger LOG = LoggerFactory.getLogger(BundledPeers.class);
    private static final String FOLDER = "sample-sessions";

    private final ClassLoader classPath;
    private final List<Path> folders;
    private List<Session> read;

    public BundledPeers(ClassLoader classPath, List<Path> folders) {
        this.classPath = classPath;
        this.folders = List.copyOf(folders);
    }

    @Override
    public synchronized List<Session> all() {
        if (read == null) read = readAll();
        return read;
    }

    private List<Session> readAll() {
        Map<String, Session> byId = new LinkedHashMap<>();
        try {
            for (URL url : java.util.Collections.list(classPath.getResources(FOLDER))) collect(url.toURI(), byId);
            for (Path folder : folders) if (Files.isDirectory(folder)) collect(folder, byId);
        } catch (IOException | URISyntaxException e) {
            LOG.warn("reading the sample sessions", e);
        }
        return List.copyOf(byId.values());
    }

    private static void collect(URI folder, Map<String, Session> byId) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            collect(Path.of(folder), byId);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            collect(jar.getPath(FOLDER), byId);
        } catch (FileSystemAlreadyExistsException _) {
            collect(FileSystems.getFileSystem(folder).getPath(FOLDER), byId);
        }
    }

    private static void collect(Path folder, Map<String, Session> byId) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
        }
        for (Path file : found) {
            try {
                Session session = SessionJson.read(file);
                byId.putIfAbsent(session.id(), session);
            } catch (WireProblem e) {
                LOG.warn("a sample session is left out: {}", e.getMessage());
            }
        }
    }
}
