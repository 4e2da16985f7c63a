package org.zhinan.numbering.citation;

import java.util.List;

/**
 * Citations that are joined, as in 第三条、第五条和第八条, so that all are of the document that is named at its beginning or end.
 *
 * @param start index of the first character
 * @param end index after the last character
 * @param citations in order, at least one
 */
public record JoinedCitations(int start, int end, List<Citation> citations) {

    /** The same in a text that has so many characters more before it. */
    public JoinedCitations moved(int by) {
        List<Citation> moved = citations.stream()
                .map(each -> new Citation(each.start() + by, each.end() + by, each.anchor(), each.steps()))
                .toList();
        return new JoinedCitations(start + by, end + by, moved);
    }
}
