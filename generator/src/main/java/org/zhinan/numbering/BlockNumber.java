package org.zhinan.numbering;

import java.util.List;
import java.util.Optional;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * What a block is called in its text.
 *
 * @param id unique in the text
 * @param parent id of the numbered block, list or annex that it stands under
 * @param level name of the level of its number; nothing for an unnumbered block
 * @param label name of the label that it opens with, as annex or note; nothing where it opens with none
 * @param ordinal its number as ids write it, as 12, 5-1-2 or a, or a-1 of (a)(1); of a paragraph that is cited by its place its
 *     count; else empty
 * @param inSequence whether the number is the first of its list or the next
 * @param markerEnd where the number or label at the beginning of the text ends; 0 where it has none
 * @param counterpart how the other language writes the number or the label, as Article 12 for 第十二条; empty where it has none
 * @param numbers what is counted from the clause above to it, the outermost first: mostly one number, none for a row; (a)(1) has two
 * @param note whether it is marked as a note, as {@code [1]}
 * @param place how it is cited within the document, as in 第十二条第二款第（三）项; empty for a block without a number under none. What
 *     the text alone says, as the name of a row, is in the language of the text only
 */
public record BlockNumber(
        String id,
        Optional<String> parent,
        Optional<String> level,
        Optional<String> label,
        String ordinal,
        boolean inSequence,
        int markerEnd,
        String counterpart,
        List<CitedNumber> numbers,
        boolean note,
        Bilingual place) {

    /** The same, cited in the other language as the translation is. */
    public BlockNumber citedAs(BlockNumber translation, Language own) {
        Bilingual both = own == Language.ZH
                ? new Bilingual(place.zh(), translation.place().en())
                : new Bilingual(translation.place().zh(), place.en());
        return new BlockNumber(
                id, parent, level, label, ordinal, inSequence, markerEnd, counterpart, numbers, note, both);
    }

    /** A block without a number that stands under nothing. */
    public static BlockNumber none(String id) {
        return new BlockNumber(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                true,
                0,
                "",
                List.of(),
                false,
                new Bilingual("", ""));
    }
}
