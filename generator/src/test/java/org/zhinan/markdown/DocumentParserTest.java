package org.zhinan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.cache.Cache;
import org.zhinan.content.NumberingYaml;
import org.zhinan.content.file.SourceFile;
import org.zhinan.memo.MemoCache;
import org.zhinan.problem.Problems;
import org.zhinan.text.Language;

@Tag("fast")
class DocumentParserTest {
    @TempDir
    private Path folder;

    /** The preview reads the profiles anew with each change, and the texts that did not change not again. */
    @Test
    void aTextIsParsedOnceForAProfileThatIsReadAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("zh.md"), "第一条　甲。\n\n（一）乙。\n");
        MemoCache memo = MemoCache.kept(Cache.none());

        List<Block> first = read(file, "law", memo);

        assertThat(read(file, "law", memo)).isSameAs(first);
        assertThat(read(file, "notice", memo))
                .extracting(Block::id)
                .isNotEqualTo(first.stream().map(Block::id).toList());
    }

    private static List<Block> read(Path file, String profile, MemoCache memo) {
        return DocumentParser.read(
                new SourceFile(file, "zh.md"), NumberingYaml.shipped(profile), Language.ZH, new Problems(), memo);
    }
}
