package org.zhinan.library.link;

import java.util.List;
import java.util.Optional;
import org.zhinan.library.Link;
import org.zhinan.numbering.citation.CitationChain;
import org.zhinan.numbering.citation.CitationScanner;

/** Says of which document the citations in one text are. */
interface Attribution {
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
    Owner of(CitationChain chain);

    /** Other documents of the edition that are named in the text by exactly their names. */
    List<Link> others();

    /** What is cited of a document that is named there, in its own way of numbering. */
    Optional<CitationChain> of(Link other, CitationScanner finder);
}
