package org.zhinan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.content.PageFrontMatter;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.library.Edition;
import org.zhinan.library.EntryQuestionPhrasings;
import org.zhinan.library.Library;
import org.zhinan.library.Tier;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.SearchEntry;
import org.zhinan.site.address.EditionTool;
import org.zhinan.site.address.Routes;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** The pages of the site that are no entry: what is done there, lists, and ordinary pages. */
final class PageSearchEntries {
    private static final String PAGE = "page";
    private static final String TASK = "task";

    private final Library library;
    private final Edition edition;
    private final boolean current;
    private final ShippedSearchVocabulary words;

    PageSearchEntries(Library library, Edition edition, ShippedSearchVocabulary words) {
        this.library = library;
        this.edition = edition;
        this.current = edition.id().equals(library.site().edition());
        this.words = words;
    }

    List<SearchEntry> of(List<PageFrontMatter> ordinary) {
        List<SearchEntry> entries = new ArrayList<>();
        words.pages()
                .forEach((name, page) -> page.title()
                        .filter(title -> isThere(name))
                        .ifPresent(title ->
                                entries.add(entry(name, title, page.task(), language -> address(name, language))
                                        .build())));
        for (Tier above : edition.tiers()) {
            edition.tiers().stream()
                    .filter(below -> below.number() < above.number())
                    .forEach(below -> entries.add(comparison(below, above)));
        }
        if (current) {
            byName(ordinary).forEach((name, titles) -> entries.add(ordinary(name, titles)));
        }
        return entries;
    }

    private boolean isThere(String name) {
        if (List.of("glossary", "references", "sitemap").contains(name)) {
            return current
                    && !(name.equals("glossary") && library.terms().isEmpty())
                    && !(name.equals("references") && library.references().isEmpty());
        }
        if (name.startsWith("tools/")) {
            return EditionTool.of(edition).stream().anyMatch(tool -> tool.page().equals(name));
        }
        String section = name.replace("/index", "");
        return switch (section) {
            case "documents", "data" -> true;
            case "downloads" -> !edition.forms().isEmpty();
            case "apply" -> library.call(edition).isPresent();
            default -> edition.sections().contains(section);
        };
    }

    private String address(String name, Language language) {
        return List.of("glossary", "references", "sitemap").contains(name)
                ? Routes.page(name, language)
                : Routes.inEdition(edition.id(), name, language);
    }

    private SearchEntryBuilder entry(String name, Bilingual title, boolean task, Function<Language, String> address) {
        return new SearchEntryBuilder(task ? TASK : PAGE, name.replace('/', '-'), title, address)
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .facets(questions(name));
    }

    /** What the program knows, and what the pack adds. */
    private List<Bilingual> questions(String name) {
        Optional<ShippedSearchVocabulary.Phrases> own =
                Optional.ofNullable(words.pages().get(name)).map(ShippedSearchVocabulary.PageWords::asked);
        Optional<EntryQuestionPhrasings> added =
                Optional.ofNullable(edition.asked().get("pages/" + name));
        List<String> zh = joined(own.map(ShippedSearchVocabulary.Phrases::zh), added.map(EntryQuestionPhrasings::zh));
        List<String> en = joined(own.map(ShippedSearchVocabulary.Phrases::en), added.map(EntryQuestionPhrasings::en));
        return IntStream.range(0, Math.max(zh.size(), en.size()))
                .mapToObj(k -> new Bilingual(k < zh.size() ? zh.get(k) : "", k < en.size() ? en.get(k) : ""))
                .toList();
    }

    private static List<String> joined(Optional<List<String>> own, Optional<List<String>> added) {
        return Stream.of(own, added)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private SearchEntry comparison(Tier below, Tier above) {
        String name = "compare/" + below.id() + "/" + above.id();
        Bilingual title = new Bilingual(
                above.name().zh() + "与" + below.name().zh() + "对比",
                above.name().en() + " compared with " + below.name().en());
        return new SearchEntryBuilder(
                        PAGE,
                        name.replace('/', '-'),
                        title,
                        language -> Routes.comparison(edition.id(), below.id(), above.id(), language))
                .filter(CorpusScope.EDITION, List.of(edition.id()))
                .build();
    }

    private SearchEntry ordinary(String name, Map<Language, PageFrontMatter> titles) {
        Function<Language, PageFrontMatter> page = language ->
                titles.getOrDefault(language, titles.values().iterator().next());
        Bilingual title = new Bilingual(
                page.apply(Language.ZH).title(), page.apply(Language.EN).title());
        return entry(
                        name,
                        title,
                        false,
                        language -> Routes.page(name, page.apply(language).language()))
                .build();
    }

    private static Map<String, Map<Language, PageFrontMatter>> byName(List<PageFrontMatter> pages) {
        Map<String, Map<Language, PageFrontMatter>> byName = new TreeMap<>();
        pages.forEach(page ->
                byName.computeIfAbsent(page.name(), name -> new TreeMap<>()).put(page.language(), page));
        return byName;
    }
}
