package org.zhinan.site.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.zhinan.content.SearchWords;
import org.zhinan.content.SearchWords.PageWords;
import org.zhinan.content.SearchWords.Phrases;
import org.zhinan.content.StructureWords;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.library.EntryNames;
import org.zhinan.text.Bilingual;
import org.zhinan.text.Language;

/** What the search knows of every site, in the words of a pack. */
public final class SearchVocabulary {
    private SearchVocabulary() {}

    /** What comes with the program, with the titles that a pack gives to pages. */
    public static SearchWords of(SourceFolder content) {
        Properties zh = StructureWords.ofPack(content, "zh");
        Properties en = StructureWords.ofPack(content, "en");
        SearchWords words = SearchWords.shipped();
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
        return new SearchWords(words.kinds(), words.annex(), words.annexOfAnnex(), words.genres(), pages);
    }

    /** With the names of a pack where the words have slots for them. */
    public static SearchWords of(SearchWords words, EntryNames names) {
        Map<String, Phrases> kinds = new LinkedHashMap<>();
        words.kinds().forEach((kind, called) -> kinds.put(kind, StructureVocabulary.filled(called, names)));
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
                                StructureVocabulary.filled(page.asked(), names))));
        return new SearchWords(kinds, words.annex(), words.annexOfAnnex(), words.genres(), pages);
    }
}
