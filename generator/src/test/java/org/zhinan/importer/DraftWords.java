package org.zhinan.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.importer.draft.ReplacedCharacters;
import org.zhinan.importer.source.SourceBlock;
import org.zhinan.importer.source.SourceReader;
import org.zhinan.markdown.Block;

/** All characters of a text, whatever its blocks are: line breaks, and white space where a line is split, are no part of it. */
final class DraftWords {
    private DraftWords() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.text().replace("\t", ""))
                .collect(Collectors.joining())
                .replace("\n", "");
    }

    /** Of a source, with the told changes made in their order. */
    static String of(Path file, List<ReplacedCharacters> changes) {
        StringBuilder words = new StringBuilder(
                SourceReader.read(file).blocks().stream().map(DraftWords::of).collect(Collectors.joining()));
        int from = 0;
        for (ReplacedCharacters change : changes) {
            int at = words.indexOf(change.before(), from);
            words.replace(at, at + change.before().length(), change.after());
            from = at + change.after().length();
        }
        return words.toString().replace("\n", "");
    }

    private static String of(SourceBlock block) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof SourceBlock.Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(SourceBlock.Cell::text)
                    .collect(Collectors.joining());
        }
        return "";
    }
}
