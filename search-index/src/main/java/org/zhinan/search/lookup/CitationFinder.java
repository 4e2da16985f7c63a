package org.zhinan.search.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.search.lookup.CitationKeys.Part;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;
import org.zhinan.search.text.ValueKeys;

/** Finds what a query cites: a clause by its place, mostly with the name of its document, or something by its number. */
public final class CitationFinder {

    /** What a citation has before the text that it quotes. */
    private static final Pattern QUOTATION = Pattern.compile("[:：]\\s*[“\"「『]");

    /** More parts than these are no citation. */
    private static final int LONGEST = 80;

    private final Tokenizer tokenizer;
    private final Supplier<? extends CitationTargetIndex> table;

    public CitationFinder(Tokenizer tokenizer, Supplier<? extends CitationTargetIndex> table) {
        this.tokenizer = tokenizer;
        this.table = table;
    }

    public static String quotation() {
        return QUOTATION.pattern();
    }

    public static int longest() {
        return LONGEST;
    }

    /** The numbers of the searchables that a query cites, in their order; none where it is more or less than a citation. */
    public List<Integer> find(String text) {
        Optional<List<Integer>> value = ValueKeys.of(text).stream()
                .map(key -> numbers(table.get().named(key).stream()))
                .flatMap(Optional::stream)
                .findFirst();
        return value.orElseGet(() -> cited(text));
    }

    /** As it stands, or without the words that ask what is there. */
    private List<Integer> cited(String text) {
        List<Token> tokens = tokenizer.tokenize(QUOTATION.split(text, 2)[0]);
        return Stream.of(tokens, CitationKeys.askedAbout(tokens))
                .distinct()
                .map(this::read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> read(List<Token> tokens) {
        return IntStream.rangeClosed(0, CitationKeys.MOST_SPLIT)
                .mapToObj(split -> CitationKeys.read(tokens, split))
                .filter(parts -> parts.size() > 1 && parts.size() <= LONGEST)
                .filter(parts -> parts.stream().anyMatch(Part::number))
                .distinct()
                .map(this::cited)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> cited(List<Part> parts) {
        return Stream.<Supplier<Optional<List<Integer>>>>of(
                        () -> byNameBefore(parts),
                        () -> byNameBehind(parts),
                        () -> byPlace(parts),
                        () -> byNumberBefore(parts))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    /** What the whole is the name of, and what stands in a document whose name it begins with: 指标1 may be an indicator and a clause. */
    private Optional<List<Integer>> byNameBefore(List<Part> parts) {
        Stream<Integer> whole = table.get().named(CitationKeys.name(parts)).stream()
                .filter(target -> target.document() >= 0)
                .map(CitationTable.Target::number);
        Stream<Integer> within = byDocumentBefore(parts).stream().flatMap(List::stream);
        return Optional.of(Stream.concat(whole, within).distinct().sorted().toList())
                .filter(all -> !all.isEmpty());
    }

    /** The longest name that the citation begins with; behind its place there may be another, as a number behind a title. */
    private Optional<List<Integer>> byDocumentBefore(List<Part> parts) {
        return IntStream.iterate(parts.size() - 1, to -> to > 0, to -> to - 1)
                .mapToObj(to ->
                        in(table.get().named(CitationKeys.name(parts.subList(0, to))), parts.subList(to, parts.size())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Integer>> in(List<CitationTable.Target> documents, List<Part> rest) {
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.iterate(rest.size(), to -> to > 0, to -> to - 1)
                .mapToObj(to -> in(documents, rest, to))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Two documents of one title are told apart by the other name. */
    private Optional<List<Integer>> in(List<CitationTable.Target> documents, List<Part> rest, int to) {
        if (to == rest.size()) {
            return at(documents, rest);
        }
        List<CitationTable.Target> others = table.get().named(CitationKeys.name(rest.subList(to, rest.size())));
        List<CitationTable.Target> both = documents.stream()
                .filter(document -> others.stream().anyMatch(other -> other.number() == document.number()))
                .toList();
        return others.isEmpty() ? Optional.empty() : at(both.isEmpty() ? documents : both, rest.subList(0, to));
    }

    private Optional<List<Integer>> at(List<CitationTable.Target> documents, List<Part> place) {
        return CitationKeys.asked(place).stream()
                .map(key -> numbers(table.get().placed(key).stream()
                        .filter(target ->
                                documents.stream().anyMatch(document -> document.number() == target.document()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As in: Article 5 of the Regulation. */
    private Optional<List<Integer>> byNameBehind(List<Part> parts) {
        for (int from = 1; from < parts.size() && parts.get(from - 1).ofPlace(); from++) {
            List<CitationTable.Target> named = table.get().named(CitationKeys.name(parts.subList(from, parts.size())));
            Optional<List<Integer>> found = named.isEmpty() ? Optional.empty() : at(named, parts.subList(0, from));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** In any document: two numbers, or a number with its unit. */
    private Optional<List<Integer>> byPlace(List<Part> parts) {
        boolean unit = parts.stream().anyMatch(Part::unit);
        boolean place = unit || parts.stream().filter(Part::number).count() > 1;
        List<String> keys = place && parts.stream().allMatch(Part::ofPlace) ? CitationKeys.asked(parts) : List.of();
        return Stream.concat(keys.stream().limit(unit ? Math.max(0, keys.size() - 1) : keys.size()), chapter(parts))
                .map(key -> numbers(table.get().placed(key).stream()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As in the second annex and 第二个附件: the word that is numbered, alone, stands behind its number. */
    private Optional<List<Integer>> byNumberBefore(List<Part> parts) {
        List<Part> turned =
                Stream.concat(parts.stream().skip(1), Stream.of(parts.get(0))).toList();
        boolean numbered =
                parts.get(0).number() && parts.stream().skip(1).allMatch(part -> part.unit() && !part.number());
        return numbered ? byNameBefore(turned).or(() -> byPlace(turned)) : Optional.empty();
    }

    /** What is called a chapter may be one that the text only numbers, as 二、 does. */
    private static Stream<String> chapter(List<Part> parts) {
        boolean chapter =
                parts.size() == 2 && parts.stream().anyMatch(part -> CitationKeys.CHAPTERS.contains(part.key()));
        return parts.stream()
                .filter(part -> chapter
                        && part.number()
                        && !Character.isDigit(part.text().charAt(0)))
                .map(part -> CitationKeys.EXACT + part.text());
    }

    private static Optional<List<Integer>> numbers(Stream<CitationTable.Target> targets) {
        List<Integer> numbers =
                targets.map(CitationTable.Target::number).distinct().sorted().toList();
        return Optional.of(numbers).filter(all -> !all.isEmpty());
    }
}
