package org.understudy.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class path of this JVM as a delivered program has it: jars only, which is also all a class archive accepts. */
final class ClassPath {
    private static String packed = "";

    private ClassPath() {}

    static synchronized String ofJars() throws IOException {
        if (!packed.isEmpty()) return packed;
        Path folder = Files.createTempDirectory("understudy-jars");
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path)) entries.add(entry);
            if (Files.isDirectory(path)) entries.add(pack(path, folder.resolve(entries.size() + ".jar")));
        }
        packed = String.join(File.pathSeparator, entries);
        return packed;
    }

    private static String pack(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted().toList()) {
                String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
                if (name.isEmpty() || !Files.isReadable(path)) continue;
                boolean inside = Files.isDirectory(path);
                out.putNextEntry(new ZipEntry(inside ? name + "/" : name));
                if (!inside) Files.copy(path, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
