package org.zhinan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.library.Clause;
import org.zhinan.library.Quote;
import org.zhinan.site.address.PageLanguageMode;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/**
 * How values of one kind are written: as one value in JSON, and as one or more cells in CSV. Where a cell holds several things, each
 * stands on a line of its own.
 *
 * @param parts what the header of each cell adds to that of the column
 * @param json nothing where the text states nothing
 * @param cells as many as there are parts
 */
record ColumnType<V>(List<String> parts, Function<V, Optional<Object>> json, Function<V, List<String>> cells) {
    static final ColumnType<String> TEXT = of(List.of(""), text -> text, List::of);
    static final ColumnType<Integer> NUMBER = of(List.of(""), number -> number, number -> List.of(number.toString()));
    static final ColumnType<Boolean> FLAG = of(List.of(""), flag -> flag, flag -> List.of(flag.toString()));
    static final ColumnType<List<String>> TEXTS =
            of(List.of(""), texts -> texts, texts -> List.of(lines(texts.stream())));
    static final ColumnType<Bilingual> BILINGUAL =
            of(List.of(" (zh)", " (en)"), ColumnType::object, both -> List.of(both.zh(), both.en()));
    static final ColumnType<List<Bilingual>> BILINGUALS = of(
            List.of(" (zh)", " (en)"),
            all -> all.stream().map(ColumnType::object).toList(),
            all -> List.of(
                    lines(all.stream().map(Bilingual::zh)), lines(all.stream().map(Bilingual::en))));
    static final ColumnType<Quote> QUOTE = of(
            List.of(" clause", " (zh)", " (en)"),
            ColumnType::object,
            quote -> List.of(
                    quote.clause().ref(),
                    oneCell(quote.text().zh()),
                    oneCell(quote.text().en())));
    /** A clause by its reference. */
    static final ColumnType<Clause> REFERENCE = TEXT.from(Clause::ref);

    static final ColumnType<List<Clause>> REFERENCES =
            TEXTS.from(clauses -> clauses.stream().map(Clause::ref).toList());
    /** A clause with its whole text. */
    static final ColumnType<Clause> CLAUSE = QUOTE.from(ColumnType::whole);

    static final ColumnType<List<Clause>> CLAUSES = of(
            List.of(" clauses", " (zh)", " (en)"),
            all -> all.stream().map(ColumnType::whole).map(ColumnType::object).toList(),
            all -> List.of(
                    lines(all.stream().map(Clause::ref)),
                    lines(all.stream().map(clause -> clause.text(Language.ZH))),
                    lines(all.stream().map(clause -> clause.text(Language.EN)))));

    /** The cells of a row of a table are one cell here: a tab within it is seen by nobody, and pasted as two. */
    private static String oneCell(String text) {
        return text.replace('\t', ' ');
    }

    static <V> ColumnType<V> of(List<String> parts, Function<V, Object> json, Function<V, List<String>> cells) {
        return new ColumnType<>(parts, json.andThen(Optional::of), cells);
    }

    /** The same for values that this kind of value is made from. */
    <W> ColumnType<W> from(Function<W, V> value) {
        return new ColumnType<>(parts, json.compose(value), cells.compose(value));
    }

    /** What is absent is left out of JSON and empty in CSV. */
    static <V> ColumnType<Optional<V>> optional(ColumnType<V> type) {
        List<String> empty = type.parts.stream().map(part -> "").toList();
        return new ColumnType<>(
                type.parts,
                value -> value.flatMap(type.json),
                value -> value.map(type.cells).orElse(empty));
    }

    /** The address in each of these views. */
    static ColumnType<Function<PageLanguageMode, String>> addresses(List<PageLanguageMode> views) {
        return of(
                views.stream().map(view -> " (" + view.folder() + ")").toList(),
                address -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    views.forEach(view -> object.put(view.folder(), address.apply(view)));
                    return object;
                },
                address -> views.stream().map(address).toList());
    }

    /** A thing with fields of its own; in JSON only. */
    static <T> ColumnType<T> fields(List<TableColumn<T>> columns) {
        return of(List.of(), thing -> TableColumn.object(columns, thing), thing -> List.of());
    }

    /** Several values; in JSON only. */
    static <V> ColumnType<List<V>> list(ColumnType<V> each) {
        return of(
                List.of(),
                all -> all.stream()
                        .flatMap(value -> each.json.apply(value).stream())
                        .toList(),
                all -> List.of());
    }

    static Map<String, Object> object(Bilingual both) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("zh", both.zh());
        object.put("en", both.en());
        return object;
    }

    static Map<String, Object> object(Quote quote) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("clause", quote.clause().ref());
        object.putAll(object(quote.text()));
        return object;
    }

    static Quote whole(Clause clause) {
        return new Quote(clause, clause.both());
    }

    static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
