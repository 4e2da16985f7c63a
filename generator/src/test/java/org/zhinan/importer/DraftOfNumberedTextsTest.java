package org.zhinan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceFormat;
import org.zhinan.importer.source.SourceText;
import org.zhinan.markdown.Block;
import org.zhinan.markdown.DocumentParser;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

/** The texts whose numbers are known, imported without any mark of a heading: the profile is found, and every block is as it was. */
@Tag("fast")
class DraftOfNumberedTextsTest {
    private static final Path NUMBERED = Path.of("src/test/resources/numbering");
    private static final List<Path> PACKS =
            List.of(Path.of("../content"), Path.of("src/main/resources/org/zhinan/starter/pack"));

    static Stream<Path> numbered() throws IOException {
        return files(NUMBERED, ".md");
    }

    static Stream<Path> embedded() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path pack : PACKS) {
            all.addAll(files(pack.resolve("editions"), "h.md").toList());
        }
        return all.stream();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void theProfileIsFound(Path file) throws IOException {
        Language language = file.toString().endsWith(".zh.md") ? Language.ZH : Language.EN;
        String profile = file.getParent().getFileName().toString();
        List<Block> text = read(Files.readString(file), profile, language);
        Draft draft = draft(text);

        assertThat(draft.documents().get(0).profile().id()).isEqualTo(profile);
        assertThat(words(draft)).isEqualTo(words(text));
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void everyIdAndEveryCharacterIsThereAgain(Path file) throws IOException {
        List<Block> text = read(Files.readString(file), "notice", Language.ZH);
        Draft draft = draft(text);

        assertThat(draft.documents()).hasSize(1);
        assertThat(words(draft)).isEqualTo(words(text));
        assertThat(draft.documents().get(0).text())
                .extracting(Block::id)
                .containsExactlyElementsOf(text.stream().map(Block::id).toList());
    }

    private static List<Block> read(String markdown, String profile, Language language) {
        return DocumentParser.read(
                new SourceFile(Path.of("x.md"), "x.md"),
                markdown,
                NumberingYaml.shipped(profile),
                language,
                new Problems());
    }

    private static Draft draft(List<Block> text) {
        List<SourceBlock> blocks = new ArrayList<>();
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (Block block : text) {
            boolean row = TranslationSkeleton.isRow(block);
            if (!row || block.kind() == Block.Kind.HEAD) {
                endTable(rows, blocks);
            }
            if (row) {
                rows.add(new SourceBlock.Row(block.cells().stream()
                        .map(cell -> new SourceBlock.Cell(cell, 1, 1, block.kind() == Block.Kind.HEAD))
                        .toList()));
            } else {
                blocks.add(new SourceBlock.Paragraph(block.text(), blocks.size() + 1));
            }
        }
        endTable(rows, blocks);
        return Draft.of(
                new SourceText(SourceFormat.HTML, blocks, List.of(), List.of(), Optional.empty()),
                Path.of("nowhere/x"));
    }

    private static void endTable(List<SourceBlock.Row> rows, List<SourceBlock> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new SourceBlock.Table(rows, blocks.size() + 1));
            rows.clear();
        }
    }

    private static String words(Draft draft) {
        return words(draft.documents().stream()
                .flatMap(document -> document.text().stream())
                .toList());
    }

    /** Without the blank behind the heading of a line that a draft splits before its (1). */
    private static String words(List<Block> text) {
        return DraftWords.of(text).replaceAll("(?<=[a-z]\\.) (?=\\(1\\) )", "");
    }
}
