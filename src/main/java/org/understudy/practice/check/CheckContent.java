package org.understudy.practice.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files under {@code check/}. */
final class CheckContent {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private CheckContent() {}

    static <T> T read(String name, Class<T> as) {
        try (InputStream in = CheckContent.class.getResourceAsStream("/check/" + name)) {
            if (in == null) throw new IllegalStateException("missing resource /check/" + name);
            return YAML.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
