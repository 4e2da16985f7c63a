package org.zhinan.importer.source;

import java.util.List;
import java.util.Optional;

/**
 * An official text as its file has it. No character of a block's text is changed, but for what {@link SourceNotice}s tell and for the numbers that an office program or
 * a browser makes by itself, which are written out.
 *
 * @param format what kind of file it was
 * @param blocks in the order of the text; footnotes come last
 * @param removed what the file has beside the official text, in its order
 * @param notices what the editor should know of the file
 * @param language the BCP 47 tag that the file declares for its text, such as {@code zh-CN}: a hint, as office programs and sites often declare a wrong one
 */
public record SourceText(
        SourceFormat format,
        List<SourceBlock> blocks,
        List<RemovedSourceText> removed,
        List<SourceNotice> notices,
        Optional<String> language) {
    public SourceText {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
        notices = List.copyOf(notices);
    }
}
