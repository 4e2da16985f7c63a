package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class JsonReaderTest {
    @Test
    void readsEveryKindOfValueInTheOrderOfTheText() throws IOException {
        Object tree = JsonReader.read("{\"b\": [1, 2.5, true, null, \"指南\", {}], \"a\": \"\"}");

        assertThat(tree).isInstanceOf(Map.class);
        assertThat(((Map<?, ?>) tree).keySet().toString()).isEqualTo("[b, a]");
        assertThat(((Map<?, ?>) tree).get("b")).isEqualTo(List.of(1L, 2.5, true, Optional.empty(), "指南", Map.of()));
    }

    @Test
    void readsBackWhatIsWritten() throws IOException {
        String text = JsonCodec.pretty(Map.of("a", List.of(1, "二", Map.of("c", false))));
        assertThat(JsonCodec.pretty(JsonReader.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{} {}", "{\"a\": 1, \"a\": 2}", "no", "{\"a\" 1}"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(IOException.class);
    }
}
