package org.zhinan.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.importer.source.common.Whitespace;

/** Whatever the file, a text's characters come out as they went in. */
@Tag("fast")
class SameCharactersTest {
    private static final int ROUNDS = 20;
    private static final int PARAGRAPHS = 60;
    private static final int PIECES = 12;
    private static final List<String> WORDS = List.of(
            "第一条",
            "（一）",
            "示例",
            "投入",
            "1.",
            "a)",
            "①",
            "R&D",
            "a_b@x.org",
            "<3%",
            "*",
            "**",
            "~",
            "#",
            "[x]",
            "[1]",
            "\\",
            "`",
            "|",
            "&lt;",
            "£5",
            "“",
            "”",
            "‘",
            "——",
            "……",
            "，",
            ",",
            "；",
            ";",
            "：",
            ":",
            "（",
            "(",
            "㎡",
            "²",
            "CO₂",
            "𠮷",
            "é",
            "e\u0301",
            "〔2030〕",
            "GB/T 1",
            "\u3000",
            "\u00A0",
            "https://x.org/a,b;c?d=e&f=(g)",
            "f(x,z)",
            "１",
            "Ⅳ",
            "㈠",
            "—",
            "-",
            "–",
            "+",
            "=",
            ">",
            "{",
            "}",
            "%1",
            "$0",
            "$",
            "]]>",
            "<!--",
            "\u200B字");

    @TempDir
    private Path folder;

    private static List<String> paragraphs(Random random) {
        return Stream.generate(() -> "文"
                        + Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                                .limit(1 + random.nextInt(PIECES))
                                .collect(Collectors.joining(random.nextInt(3) == 0 ? " " : ""))
                        + "字")
                .limit(PARAGRAPHS)
                .toList();
    }

    @Test
    void generatedTexts() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<String> texts = paragraphs(new Random(seed));
            for (String format : List.of("txt", "html", "docx", "odt")) {
                Path file = write(format, texts);
                assertThat(DocxReaderTest.texts(SourceReader.read(file)))
                        .as(format + " " + seed)
                        .isEqualTo(texts);
            }
        }
    }

    static Stream<Path> official() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/official/pasted"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("official")
    void officialTexts(Path text) throws IOException {
        List<String> lines = Files.readString(text)
                .lines()
                .filter(line -> line.indexOf('\t') < 0)
                .map(Whitespace::strip)
                .filter(line -> !line.isEmpty())
                // A browser shows several spaces as one.
                .map(line -> line.replaceAll(" {2,}", " "))
                .toList();
        for (String format : List.of("txt", "html", "docx", "odt")) {
            List<String> read = new ArrayList<>(DocxReaderTest.texts(SourceReader.read(write(format, lines))));
            assertThat(read).as(format).isEqualTo(lines);
        }
    }

    private Path write(String format, List<String> texts) throws IOException {
        Path file = folder.resolve("a." + format);
        return switch (format) {
            case "txt" -> Files.writeString(file, String.join("\n", texts));
            case "html" ->
                Files.writeString(
                        file,
                        "<!DOCTYPE html><meta charset=utf-8><body><div>"
                                + texts.stream()
                                        .map(text -> "<p>" + escaped(text) + "</p>")
                                        .collect(Collectors.joining("\n"))
                                + "</div>");
            case "docx" ->
                new WordFile(texts.stream().map(text -> WordFile.p("", text)).collect(Collectors.joining()))
                        .write(file);
            default -> odt(file, texts);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Path odt(Path file, List<String> texts) throws IOException {
        String body = texts.stream()
                .map(text -> "<text:p>" + escaped(text) + "</text:p>")
                .collect(Collectors.joining());
        String names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "content.xml",
                ("<office:document-content " + names + "><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
        return WordFile.zip(file, files);
    }
}
