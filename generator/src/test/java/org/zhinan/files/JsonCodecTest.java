package org.zhinan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class JsonCodecTest {
    @Test
    void aLineKeepsTheOrderOfTheMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("q", "智能 “5G” \"x\" \\");
        map.put("a", List.of(1, 2L, 0.5, true));
        map.put("none", List.of());
        map.put("maybe", Optional.of("是"));
        map.put("not", Optional.empty());
        assertThat(JsonCodec.line(map))
                .isEqualTo("{\"q\":\"智能 “5G” \\\"x\\\""
                        + " \\\\\",\"a\":[1,2,0.5,true],\"none\":[],\"maybe\":\"是\",\"not\":\"\"}");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(JsonCodec.line("甲\n乙\t丙\u0001")).isEqualTo("\"甲\\n乙\\t丙\\u0001\"");
    }

    @Test
    void prettyTextIsIndentedAndEndsItsLastLine() {
        assertThat(JsonCodec.pretty(Map.of("files", List.of(Map.of("path", "a.html"), 2))))
                .isEqualTo("""
                    {
                      "files" : [
                        {
                          "path" : "a.html"
                        },
                        2
                      ]
                    }
                    """);
    }

    @Test
    void theTextUnderAKeyIsFound() {
        assertThat(JsonCodec.stringIn("{\"q\": \"机器视觉\"}", "q")).contains("机器视觉");
        assertThat(JsonCodec.stringIn(" {\"n\": {\"q\": \"inner\"}, \"l\": [\"q\"], \"q\": \"\\u4e2d\"} ", "q"))
                .contains("中");
        assertThat(JsonCodec.stringIn("{\"q\": \"\"}", "q")).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "q",
                "\"q\"",
                "[\"q\"]",
                "{}",
                "{\"q\": 1}",
                "{\"q\": null}",
                "{\"p\": \"x\"}",
                "{\"q\": \"x\"} more",
                "{\"q\": \"x\"",
                "{\"q\": \"x\",}"
            })
    void whatIsNoObjectWithSuchATextHasNone(String line) {
        assertThat(JsonCodec.stringIn(line, "q")).isEmpty();
    }
}
