package org.zhinan.search.index;

/** Goes through the documents that have a term, from the least number on, and through its positions there. */
interface PositionsCursor {

    /** What {@link #advance} gives after the last document. */
    int END = Integer.MAX_VALUE;

    /** About how many documents there are. */
    long cost();

    /** The first document from this number on, or {@link #END}; the number is greater than that of the document before. */
    int advance(int document);

    /** How often the term stands in the document. */
    int frequency();

    /** The next position there, not less than the one before; asked no more often than the term stands there. */
    int nextPosition();
}
