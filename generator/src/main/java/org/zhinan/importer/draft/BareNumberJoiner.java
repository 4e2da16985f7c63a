package org.zhinan.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhinan.importer.source.common.LeadingNumberDetector;
import org.zhinan.problem.Message;

/** Joins a line that is nothing but the number of an item, as (a), to its text in the line below, as texts of the EU are pasted. */
public final class BareNumberJoiner {
    private static final Pattern BARE = Pattern.compile("[(（](?:[0-9]{1,3}|[a-z]{1,2}|[ivx]{1,5})[)）]|[0-9]{1,3}\\.");
    /** Where a second one stands alone, too, it is how the list is set. */
    private static final Pattern SECOND = Pattern.compile("[(（](?:2|b|ii)[)）]|2\\.");

    private BareNumberJoiner() {}

    public static void join(List<DraftBlock> blocks, Findings findings) {
        if (blocks.stream().noneMatch(block -> SECOND.matcher(block.text()).matches())) {
            return;
        }
        List<DraftBlock> joinedBlocks = new ArrayList<>();
        int joined = 0;
        int first = 0;
        for (DraftBlock block : blocks) {
            Optional<DraftBlock> bare = joinedBlocks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(joinedBlocks.get(joinedBlocks.size() - 1)).filter(BareNumberJoiner::isBare);
            if (bare.isPresent() && block.isText() && !LeadingNumberDetector.is(block.text())) {
                bare.get().goOnWith(block);
                first = joined++ == 0 ? bare.get().line() : first;
            } else {
                joinedBlocks.add(block);
            }
        }
        blocks.clear();
        blocks.addAll(joinedBlocks);
        if (joined > 0) {
            findings.add(
                    Finding.Kind.DIVIDED,
                    first,
                    Message.of(
                            "从此行起，{0}个独占一行的编号与下一行的文字合并",
                            "from here on {0} numbers that stand alone on a line are joined to their text in the line below",
                            joined));
        }
    }

    private static boolean isBare(DraftBlock block) {
        return block.isText()
                && block.sourceHeading().isEmpty()
                && BARE.matcher(block.text()).matches();
    }
}
