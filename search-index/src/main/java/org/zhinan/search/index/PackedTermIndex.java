package org.zhinan.search.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Terms in bytes that are searched as they are: nothing is read before it is asked for. Says what {@link LuceneTermIndex} says, and is
 * for a process that asks once. Safe for use by many threads.
 */
final class PackedTermIndex extends PositionalTermIndex {

    static final int FIELDS = SearchField.values().length;

    private final Map<TermKind, Terms> terms;
    private final int size;
    private final FieldLengths zh;
    private final FieldLengths en;

    private PackedTermIndex(Map<TermKind, Terms> terms, int size, FieldLengths zh, FieldLengths en) {
        this.terms = terms;
        this.size = size;
        this.zh = zh;
        this.en = en;
    }

    /** Terms of a kind in the order of their bytes. The numbers where they and their postings begin have four bytes each. */
    private record Terms(ByteBuffer termStarts, byte[] terms, ByteBuffer postingStarts, byte[] postings) {

        int size() {
            return termStarts.capacity() / Integer.BYTES - 1;
        }

        private int start(int term) {
            return termStarts.getInt(term * Integer.BYTES);
        }

        String term(int term) {
            return new String(terms, start(term), start(term + 1) - start(term), StandardCharsets.UTF_8);
        }

        boolean startsWith(int term, byte[] beginning) {
            int end = Math.min(start(term + 1), start(term) + beginning.length);
            return Arrays.equals(terms, start(term), end, beginning, 0, beginning.length);
        }

        /** The first term that is not before these bytes. */
        int ceiling(byte[] wanted) {
            int low = 0;
            int high = size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (Arrays.compareUnsigned(terms, start(middle), start(middle + 1), wanted, 0, wanted.length) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The place of a term; negative when there is none. */
        int find(String term) {
            byte[] wanted = term.getBytes(StandardCharsets.UTF_8);
            int at = ceiling(wanted);
            return at < size() && start(at + 1) - start(at) == wanted.length && startsWith(at, wanted) ? at : -1;
        }

        StringTableReader postings(int term) {
            int from = postingStarts.getInt(term * Integer.BYTES);
            return StringTableReader.numbers(postings, from, postingStarts.getInt((term + 1) * Integer.BYTES) - from);
        }
    }

    static void write(IndexableCorpus corpus, StringTableWriter out) {
        TokenizedCorpus zh = TokenizedCorpus.of(corpus, false);
        TokenizedCorpus en = TokenizedCorpus.of(corpus, true);
        out.number(corpus.searchables().size());
        for (TokenizedCorpus table : List.of(zh, en)) {
            for (int field = 0; field < FIELDS; field++) {
                for (int length : table.lengths(field)) {
                    out.number(length);
                }
            }
        }
        write(TermPrefixGroups.words(zh), true, out);
        write(TermPrefixGroups.neighbours(zh), false, out);
        write(TermPrefixGroups.words(en), true, out);
        write(TermPrefixGroups.neighbours(en), false, out);
        write(TermPrefixGroups.sounds(zh), false, out);
        write(TermPrefixGroups.firstLetters(zh), true, out);
    }

    /** A term's bytes and where it stands. */
    private record Entry(byte[] term, PostingList postings) {}

    private static void write(List<TermPrefixGroup> groups, boolean positions, StringTableWriter out) {
        List<Entry> entries = new ArrayList<>();
        for (TermPrefixGroup group : groups) {
            group.postings().ifPresent(postings -> entries.add(new Entry(bytes(group.head()), postings)));
            group.tails().forEach(tail -> entries.add(new Entry(bytes(group.head() + tail.text()), tail.postings())));
        }
        entries.sort(Comparator.comparing(Entry::term, Arrays::compareUnsigned));
        blocks(entries, out, (entry, block) -> block.raw(entry.term()));
        blocks(entries, out, (entry, block) -> postings(entry.postings(), positions, block));
    }

    private interface BlockWriter {
        void write(Entry entry, StringTableWriter block);
    }

    private static void blocks(List<Entry> entries, StringTableWriter out, BlockWriter writer) {
        ByteBuffer starts = ByteBuffer.allocate((entries.size() + 1) * Integer.BYTES);
        StringTableWriter block = new StringTableWriter();
        for (Entry entry : entries) {
            starts.putInt(block.size());
            writer.write(entry, block);
        }
        starts.putInt(block.size());
        out.bytes(starts.array()).bytes(block.written());
    }

    /** For each field of each searchable the number of both, as the distance from the one before, and how often, or where. */
    private static void postings(PostingList postings, boolean positions, StringTableWriter block) {
        int before = 0;
        for (int k = 0; k < postings.size(); ) {
            int end = postings.end(k);
            int place = postings.searchable(k) * FIELDS + postings.field(k);
            block.number(place - before).number(end - k);
            before = place;
            int last = 0;
            for (; k < end; k++) {
                if (positions) {
                    block.number(postings.position(k) - last);
                    last = postings.position(k);
                }
            }
        }
    }

    private static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }

    static PackedTermIndex read(StringTableReader in) {
        int size = in.number();
        FieldLengths zh = lengths(in, size);
        FieldLengths en = lengths(in, size);
        Map<TermKind, Terms> terms = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            terms.put(kind, new Terms(in.buffer(), in.bytes(), in.buffer(), in.bytes()));
        }
        return new PackedTermIndex(terms, size, zh, en);
    }

    private static FieldLengths lengths(StringTableReader in, int size) {
        int[] tokens = new int[size * FIELDS];
        for (int field = 0; field < FIELDS; field++) {
            for (int number = 0; number < size; number++) {
                tokens[number * FIELDS + field] = in.number();
            }
        }
        return new FieldLengths(tokens);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public FieldLengths lengths(boolean english) {
        return english ? en : zh;
    }

    @Override
    public Occurrences term(TermKind kind, String term) {
        Occurrences postings = Occurrences.none();
        int found = terms.get(kind).find(term);
        if (found >= 0) {
            add(kind, found, postings);
        }
        return postings;
    }

    @Override
    public boolean has(TermKind kind, String term) {
        return terms.get(kind).find(term) >= 0;
    }

    @Override
    public Occurrences prefix(TermKind kind, String beginning) {
        Occurrences postings = Occurrences.none();
        byte[] wanted = bytes(beginning);
        Terms all = terms.get(kind);
        for (int term = all.ceiling(wanted); term < all.size() && all.startsWith(term, wanted); term++) {
            add(kind, term, postings);
        }
        return postings;
    }

    private void add(TermKind kind, int term, Occurrences sum) {
        forEachPlace(kind, term, (place, frequency, in) -> {
            sum.add(place / FIELDS, SearchField.values()[place % FIELDS], frequency);
            for (int k = 0; k < frequency && kind.positions(); k++) {
                in.number();
            }
        });
    }

    @Override
    void withAll(SearchField field, TermKind kind, List<String> terms, PartVisitor visitor) {
        Terms all = this.terms.get(kind);
        int[] found = terms.stream().mapToInt(all::find).toArray();
        if (IntStream.of(found).allMatch(term -> term >= 0)) {
            List<PositionsCursor> postings = new ArrayList<>();
            for (int term : found) {
                postings.add(PackedPostings.of(all.postings(term), field));
            }
            visitor.at(postings, number -> number);
        }
    }

    /** What is done with the places of a term; the positions, where there are any, have to be read. */
    private interface PlaceVisitor {
        void visit(int place, int frequency, StringTableReader in);
    }

    private void forEachPlace(TermKind kind, int term, PlaceVisitor visitor) {
        StringTableReader in = terms.get(kind).postings(term);
        int place = 0;
        while (in.more()) {
            place += in.number();
            visitor.visit(place, in.number(), in);
        }
    }

    @Override
    public List<String> fuzzy(TermKind kind, String term, int errors) {
        int[] wanted = term.codePoints().toArray();
        TreeSet<String> found = new TreeSet<>();
        Terms all = terms.get(kind);
        Consumer<String> take = other -> {
            int[] letters = other.codePoints().toArray();
            if (Math.abs(letters.length - wanted.length) <= errors && distance(wanted, letters) <= errors) {
                found.add(other);
            }
        };
        for (int k = 0; k < all.size(); k++) {
            take.accept(all.term(k));
        }
        return found.stream().limit(MAX_FUZZY).toList();
    }

    /** How many insertions, deletions, substitutions or swaps of neighbours make one of the other. */
    private static int distance(int[] one, int[] two) {
        int[][] rows = new int[one.length + 1][two.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= two.length; j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                } else {
                    int changed = rows[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
                    rows[i][j] = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                    if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1]) {
                        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return rows[one.length][two.length];
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
