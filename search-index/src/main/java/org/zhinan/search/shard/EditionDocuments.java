package org.zhinan.search.shard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhinan.search.EditionCorpus;
import org.zhinan.search.index.FieldLengths;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.SearchField;
import org.zhinan.search.index.Searchable;
import org.zhinan.search.index.TermTokenizer;
import org.zhinan.search.index.TokenizedCorpus;
import org.zhinan.search.lookup.CitationTable;
import org.zhinan.search.rank.ShardTables;

/** An edition as documents for shards, and what each shard has to know of all of it. */
public final class EditionDocuments {

    /** Stands in {@link ShardFields#cited} between the key and the number of the document that it is cited in. */
    static final String BEFORE_DOCUMENT = "\u001f";

    private static final int FIELDS = SearchField.values().length;

    private final String edition;
    private final IndexableCorpus corpus;
    private final FieldLengths zh;
    private final FieldLengths en;
    private final Map<Integer, List<String>> cited = new HashMap<>();

    private EditionDocuments(String edition, IndexableCorpus corpus) {
        this.edition = edition;
        this.corpus = corpus;
        zh = lengths(TokenizedCorpus.of(corpus, false));
        en = lengths(TokenizedCorpus.of(corpus, true));
        CitationTable table =
                CitationTable.of(corpus.searchables(), corpus.analyzer().tokenizer());
        table.names().forEach((key, targets) -> addCited(ShardTables.name(key), targets));
        table.places().forEach((key, targets) -> addCited(ShardTables.place(key), targets));
    }

    public static EditionDocuments of(EditionCorpus edition) {
        return new EditionDocuments(edition.edition(), IndexableCorpus.of(edition.corpus()));
    }

    private FieldLengths lengths(TokenizedCorpus tokens) {
        int[] lengths = new int[corpus.searchables().size() * FIELDS];
        for (int field = 0; field < FIELDS; field++) {
            int[] some = tokens.lengths(field);
            for (int number = 0; number < some.length; number++) {
                lengths[number * FIELDS + field] = some[number];
            }
        }
        return new FieldLengths(lengths);
    }

    private void addCited(String key, List<CitationTable.Target> targets) {
        targets.forEach(target -> cited.computeIfAbsent(target.number(), number -> new ArrayList<>())
                .add(key + BEFORE_DOCUMENT + target.document()));
    }

    /** Id of the edition. */
    public String edition() {
        return edition;
    }

    /** How many documents there are. */
    public int size() {
        return corpus.searchables().size();
    }

    /** What each shard has to know, for {@link ShardTables#read}. */
    public byte[] tables() {
        return ShardTables.write(corpus, zh, en);
    }

    /** The documents in the order of their numbers. */
    public Stream<ShardDocument> documents() {
        return corpus.searchables().stream().map(this::document);
    }

    private ShardDocument document(Searchable searchable) {
        Map<String, String> texts = new TreeMap<>();
        for (SearchField field : SearchField.values()) {
            addText(texts, field, searchable.zh(), false);
            addText(texts, field, searchable.en(), true);
        }
        return new ShardDocument(
                edition + "." + searchable.parent() + "!" + searchable.number(),
                edition,
                EntryBytes.ranked(searchable, lengths(searchable.number())),
                EntryBytes.shown(searchable),
                cited.getOrDefault(searchable.number(), List.of()),
                texts);
    }

    private void addText(Map<String, String> texts, SearchField field, List<List<String>> fields, boolean english) {
        List<String> strings = fields.get(field.ordinal());
        if (!strings.isEmpty()) {
            texts.put(ShardFields.text(edition, field, english), String.join(TermTokenizer.SEPARATOR, strings));
        }
    }

    private int[] lengths(int number) {
        int[] lengths = new int[2 * FIELDS];
        for (SearchField field : SearchField.values()) {
            lengths[field.ordinal()] = zh.tokens(number, field);
            lengths[FIELDS + field.ordinal()] = en.tokens(number, field);
        }
        return lengths;
    }
}
