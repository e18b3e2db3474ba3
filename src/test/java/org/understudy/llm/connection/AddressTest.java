package org.understudy.llm.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.llm.transport.Reach;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "'', http://127.0.0.1:11434",
        "1.2.3.4, http://1.2.3.4:11434",
        "1.2.3.4:5, http://1.2.3.4:5",
        ":1234, http://127.0.0.1:1234",
        "1234, http://127.0.0.1:1234",
        "0.0.0.0, http://127.0.0.1:11434",
        "0.0.0.0:8080, http://127.0.0.1:8080",
        "localhost, http://127.0.0.1:11434",
        "LOCALHOST:11500, http://127.0.0.1:11500",
        "http://1.2.3.4, http://1.2.3.4:80",
        "https://1.2.3.4, https://1.2.3.4:443",
        "https://lab.example:4321/, https://lab.example:4321",
        "http://127.0.0.1:8000/v1/, http://127.0.0.1:8000/v1",
        "::, http://[::1]:11434",
        "[::]:5000, http://[::1]:5000",
        "::1, http://[::1]:11434",
        "[fe80::2]:77, http://[fe80::2]:77",
        "'\" example.com \"', http://example.com:11434"
    })
    void readsWhatOllamaReads(String words, String address) {
        assertThat(Address.read(words)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://1.2.3.4", "1.2.3.4:0", "1.2.3.4:99999", "99999", "two words", "http://", "a_b:1:2"})
    void refusesWhatCannotBeAnAddress(String words) {
        assertThat(Address.read(words).filter(uri -> !Reach.onThisMachine(uri))).isEmpty();
    }
}
