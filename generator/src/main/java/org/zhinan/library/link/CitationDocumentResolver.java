package org.zhinan.library.link;

import java.util.List;
import java.util.Optional;
import org.zhinan.library.LinkSpan;
import org.zhinan.numbering.citation.CitationScanner;
import org.zhinan.numbering.citation.JoinedCitations;

/** Says of which document the citations in one text are. */
interface CitationDocumentResolver {
    /**
     * Whether citations are of the document that they stand in.
     *
     * @param own false as well when it is not sure
     * @param named whether the words name the document
     * @param start where the words begin, with the name of the document
     */
    record Owner(boolean own, boolean named, int start) {
        static final Owner OTHER = new Owner(false, false, 0);
    }

    /** Of whom a chain is; to be asked from left to right. */
    Owner of(JoinedCitations chain);

    /** Other documents of the edition that are named in the text by exactly their names. */
    List<LinkSpan> others();

    /** What is cited of a document that is named there, in its own way of numbering. */
    Optional<JoinedCitations> of(LinkSpan other, CitationScanner finder);
}
