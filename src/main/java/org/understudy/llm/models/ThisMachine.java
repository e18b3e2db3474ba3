package org.understudy.llm.models;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.understudy.practice.models.Machine;

/** What this machine has in memory and disk. */
final class ThisMachine {
    private ThisMachine() {}

    static Machine now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long free = available().orElseGet(system::getFreeMemorySize);
        return new Machine(system.getTotalMemorySize(), free, disk());
    }

    /** What Linux would give a program; its "free" alone leaves out what the file cache would hand back. */
    private static Optional<Long> available() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Room where Ollama keeps models: {@code OLLAMA_MODELS}, else the home folder it uses on every system. */
    private static OptionalLong disk() {
        Path folder = Optional.ofNullable(System.getenv("OLLAMA_MODELS"))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".ollama", "models"));
        try {
            for (Path there = folder.toAbsolutePath(); there != null; there = there.getParent()) {
                if (!Files.exists(there)) continue;
                FileStore store = Files.getFileStore(there);
                return OptionalLong.of(store.getUsableSpace());
            }
        } catch (IOException _) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }
}
