package org.understudy.casebook;

import java.util.List;
import java.util.Map;

/**
 * Everything a client says that carries no fact. Frames are addressed by path, {@code resist.tangent}; fallbacks by
 * answer shape in lower camel case, {@code howOften}; meta and nonverbal by name. A path that does not exist is empty.
 *
 * @param further what is answered when somebody asks on about one of these lines
 */
public record Voice(
        Map<String, List<String>> frames,
        Map<String, List<String>> fallbacks,
        Map<String, List<String>> meta,
        Map<String, List<String>> nonverbal,
        List<Further> further) {

    public List<String> frame(String path) {
        return frames.getOrDefault(path, List.of());
    }
}
