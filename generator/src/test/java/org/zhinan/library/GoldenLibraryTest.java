package org.zhinan.library;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhinan.content.ContentPack;
import org.zhinan.library.build.LibraryBuilder;
import org.zhinan.problem.Problems;
import org.zhinan.testing.Golden;
import org.zhinan.testing.SmallPack;

/** What the small pack says once it is read: its clauses with ids, what links where, and what is used by what. */
@Tag("fast")
class GoldenLibraryTest {
    @Test
    void theSmallPackReadsAsExpected() {
        Problems problems = new Problems();
        ContentPack pack = ContentPack.read(SmallPack.ORIGINAL.content(), problems);

        Library library = LibraryBuilder.build(pack, problems);

        Golden.assertText("packs/expected/library.txt", LibraryDump.of(library));
    }
}
