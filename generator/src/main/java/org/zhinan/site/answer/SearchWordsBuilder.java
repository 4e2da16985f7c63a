package org.zhinan.site.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.zhinan.content.ShippedSearchVocabulary;
import org.zhinan.content.ShippedSearchVocabulary.PageWords;
import org.zhinan.content.ShippedSearchVocabulary.Phrases;
import org.zhinan.content.StructureQuestionWords;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.EntryKindNames;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What the search knows of every site, in the words of a pack. */
public final class SearchWordsBuilder {
    private SearchWordsBuilder() {}

    /** What comes with the program, with the titles that a pack gives to pages. */
    public static ShippedSearchVocabulary of(SourceFolder content) {
        Properties zh = StructureQuestionWords.ofPack(content, "zh");
        Properties en = StructureQuestionWords.ofPack(content, "en");
        ShippedSearchVocabulary words = ShippedSearchVocabulary.shipped();
        Map<String, PageWords> pages = new LinkedHashMap<>();
        words.pages().forEach((name, page) -> {
            String key = "title." + name.replace("/index", "");
            pages.put(
                    name,
                    new PageWords(
                            page.task(),
                            page.title()
                                    .map(title -> new Bilingual(
                                            zh.getProperty(key, title.zh()), en.getProperty(key, title.en()))),
                            page.asked()));
        });
        return new ShippedSearchVocabulary(words.kinds(), words.annex(), words.annexOfAnnex(), words.genres(), pages);
    }

    /** With the names of a pack where the words have slots for them. */
    public static ShippedSearchVocabulary of(ShippedSearchVocabulary words, EntryKindNames names) {
        Map<String, Phrases> kinds = new LinkedHashMap<>();
        words.kinds().forEach((kind, called) -> kinds.put(kind, StructureWordsBuilder.filled(called, names)));
        Map<String, PageWords> pages = new LinkedHashMap<>();
        words.pages()
                .forEach((name, page) -> pages.put(
                        name,
                        new PageWords(
                                page.task(),
                                page.title()
                                        .map(title -> new Bilingual(
                                                names.fill(title.zh(), Language.ZH),
                                                names.fill(title.en(), Language.EN))),
                                StructureWordsBuilder.filled(page.asked(), names))));
        return new ShippedSearchVocabulary(kinds, words.annex(), words.annexOfAnnex(), words.genres(), pages);
    }
}
