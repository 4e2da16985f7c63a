package org.zhinan.search.index;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What is true of a whole corpus: in how many searchables a term stands, which words are near one, how good the best hit is. Where a search
 * has the whole of it, it finds out itself; where it has a part, it is told, since all parts together know.
 */
public interface CorpusStatistics {

    /** Those of a corpus that is all here. */
    CorpusStatistics WHOLE = new CorpusStatistics() {
        @Override
        public int count(String key, IntSupplier here) {
            return here.getAsInt();
        }

        @Override
        public double most(String key, DoubleSupplier here) {
            return here.getAsDouble();
        }

        @Override
        public List<String> found(String key, Supplier<List<String>> here) {
            return here.get();
        }

        @Override
        public List<String> foundLast(String key, Supplier<List<String>> here) {
            return here.get();
        }

        @Override
        public <T> T kept(String key, Class<T> type, Supplier<T> here) {
            return here.get();
        }

        @Override
        public boolean areKnown() {
            return true;
        }
    };

    /**
     * A number that is the sum of those of the parts.
     *
     * @param key what is counted; the same for the same thing in each part
     * @param here the number here
     */
    int count(String key, IntSupplier here);

    /** A number that is the greatest of those of the parts, as {@link #count}. */
    double most(String key, DoubleSupplier here);

    /** Texts that are found in any part, in the order of their characters and each once. */
    List<String> found(String key, Supplier<List<String>> here);

    /** As {@link #found}, for what takes long to find: it is looked for when nothing but such is unknown. */
    List<String> foundLast(String key, Supplier<List<String>> here);

    /** What is here and not known of the whole; who asks for the same query again is given the same again. */
    <T> T kept(String key, Class<T> type, Supplier<T> here);

    /** Whether nothing that was asked so far is unknown; what is, was answered with nothing. */
    boolean areKnown();
}
