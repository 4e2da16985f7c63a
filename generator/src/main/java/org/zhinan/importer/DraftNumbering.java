package org.zhinan.importer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.importer.draft.DraftBlock;
import org.zhinan.numbering.BlockNumber;
import org.zhinan.numbering.ClauseNumberReader;
import org.zhinan.numbering.Profile;
import org.zhinan.text.Language;

/**
 * What the blocks of a draft are called by a profile.
 *
 * @param numbers of each block; of a table, of its first row
 */
record DraftNumbering(Profile profile, List<BlockNumber> numbers) {
    static final String CONTENTS = "contents-";

    static DraftNumbering of(List<DraftBlock> blocks, Profile profile, Language language) {
        ClauseNumberReader outline = new ClauseNumberReader(profile, language);
        for (DraftBlock block : blocks) {
            if (block.picture().isPresent()) {
                outline.picture();
                continue;
            }
            if (!block.isTable()) {
                outline.text(
                        block.text(), block.depth() > 0 || block.sourceHeading().isPresent());
                continue;
            }
            outline.beginTable();
            for (int i = 0; i < block.rows().size(); i++) {
                outline.row(block.rows().get(i).get(0), i == 0 && block.hasHead());
            }
        }
        List<BlockNumber> all = outline.numbered();
        int[] firsts = firsts(blocks);
        return new DraftNumbering(
                profile, IntStream.of(firsts).mapToObj(all::get).collect(Collectors.toList()));
    }

    private static int[] firsts(List<DraftBlock> blocks) {
        int[] firsts = new int[blocks.size()];
        int at = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = at;
            at += blocks.get(i).isTable() ? blocks.get(i).rows().size() : 1;
        }
        return firsts;
    }

    static boolean isInContents(BlockNumber number) {
        return number.id().startsWith(CONTENTS);
    }
}
