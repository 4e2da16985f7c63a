package org.zhinan.library;

import java.util.List;

/** How people ask for something, by language; editorial, for search only. */
public record EntryQuestionPhrasings(List<String> zh, List<String> en) {
    /** The kind of what is no way of asking for something, but words that mean the same. */
    public static final String WORDS = "words";

    /** The kind of what people ask for and the guidance does not deal with. */
    public static final String ELSEWHERE = "elsewhere";

    /** The kind of what people say for words of the guidance; the id is those words. */
    public static final String PLAIN = "plain";

    /** The kind of what people ask in plain words and the guidance does not deal with. */
    public static final String PLAIN_ELSEWHERE = "plain-elsewhere";

    /** The kind of what is asked for pages. */
    public static final String PAGES = "pages";

    /** The kind of words in which the structure of the guidance is asked for. */
    public static final String STRUCTURE = "structure";

    public static final EntryQuestionPhrasings NOTHING = new EntryQuestionPhrasings(List.of(), List.of());
}
