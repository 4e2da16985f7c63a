package org.zhinan.search.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.search.CorpusScope;
import org.zhinan.search.Query;
import org.zhinan.search.SearchEntry;
import org.zhinan.search.Suggestion;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/**
 * Suggests titles. Better is what begins with the typed text before what holds it, ideographs before sounds before English,
 * then what is not of another call than the reader's, then the kind, then the shorter title.
 */
public final class Suggester {

    private final Tokenizer tokenizer;
    private final Pinyin pinyin;
    private final List<String> kinds;
    private final String first;
    private final List<SuggestedTitle> titles;

    /**
     * A title to suggest.
     *
     * @param entry whose it is
     * @param zh the tokens of the Chinese title
     * @param en the words of the English title
     */
    private record SuggestedTitle(SearchEntry entry, List<Token> zh, List<String> en) {}

    private Suggester(IndexableCorpus corpus) {
        tokenizer = corpus.analyzer().tokenizer();
        pinyin = corpus.analyzer().pinyin();
        kinds = corpus.suggestedKinds();
        first = corpus.scope().map(CorpusScope::call).orElse("");
        titles = corpus.searchables().stream()
                .filter(searchable -> searchable.clause().isEmpty()
                        && kinds.contains(searchable.entry().kind()))
                .map(searchable -> new SuggestedTitle(
                        searchable.entry(),
                        tokenizer.tokenize(searchable.entry().title().zh()),
                        words(searchable.entry().title().en())))
                .toList();
    }

    public static Suggester of(IndexableCorpus corpus) {
        return new Suggester(corpus);
    }

    /** Titles for what is typed, each once, the best first. */
    public List<Suggestion> suggest(Query typed) {
        return ranked(typed).stream().map(RankedSuggestion::suggestion).toList();
    }

    /** The same with how well they fit. */
    public List<RankedSuggestion> ranked(Query typed) {
        List<Token> tokens = tokenizer.tokenize(typed.text());
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<String> parts = tokens.stream().map(Token::word).toList();
        List<RankedSuggestion> candidates = new ArrayList<>();
        List<String> calls = preferred(typed);
        titles.forEach(title -> addCandidates(title, parts, calls, candidates));
        return best(candidates, typed.top());
    }

    /** The call that goes before the others; none on a site that has one. */
    private List<String> preferred(Query typed) {
        List<String> chosen = typed.filters().getOrDefault(CorpusScope.PREFERRED, List.of());
        return first.isEmpty() ? List.of() : List.of(chosen.isEmpty() ? first : chosen.get(0));
    }

    /** 1 for what is of another call. */
    private static int away(SearchEntry entry, List<String> calls) {
        return calls.isEmpty() || entry.isOf(calls) ? 0 : 1;
    }

    /** The best of some. */
    public static List<RankedSuggestion> best(List<RankedSuggestion> candidates, int top) {
        Set<String> seen = new HashSet<>();
        return candidates.stream()
                .sorted()
                .filter(candidate -> seen.add(candidate.suggestion().text()))
                .limit(Math.max(0, top))
                .toList();
    }

    private void addCandidates(
            SuggestedTitle title, List<String> parts, List<String> calls, List<RankedSuggestion> candidates) {
        int away = away(title.entry(), calls);
        String typed = String.join("", parts);
        int zh = places(title, typed);
        if (zh >= 0) {
            candidates.add(candidate(title.entry(), title.entry().title().zh(), zh, away));
        }
        // Without a letter nobody is typing English, and a browser need not load it.
        boolean letters = typed.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        int en = letters ? begins(title.en(), parts) : -1;
        if (en >= 0) {
            candidates.add(candidate(title.entry(), title.entry().title().en(), en, away));
        }
    }

    private RankedSuggestion candidate(SearchEntry entry, String text, int rank, int away) {
        int kind = kinds.indexOf(entry.kind());
        return new RankedSuggestion(rank, away, kind, new Suggestion(text, entry.kind(), entry.id(), entry.url()));
    }

    /** 0 or 1 by ideographs, 2 or 3 by sound: at the beginning or within; -1 when nowhere. */
    private int places(SuggestedTitle title, String typed) {
        String text = title.zh().stream().map(Token::word).collect(Collectors.joining());
        int at = text.indexOf(typed);
        if (at >= 0) {
            return at == 0 ? 0 : 1;
        }
        if (typed.length() > 1 && typed.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            for (int from = 0; from < title.zh().size(); from++) {
                if (sounds(typed, title.zh(), from)) {
                    return from == 0 ? 2 : 3;
                }
            }
        }
        return -1;
    }

    /** Whether letters can be said of the ideographs from a place on, each by its syllable or its first letter. */
    private boolean sounds(String letters, List<Token> title, int at) {
        if (letters.isEmpty()) {
            return true;
        }
        if (at == title.size()) {
            return false;
        }
        for (String syllable : pinyin.of(title.get(at).term())) {
            boolean rest = syllable.startsWith(letters)
                    || letters.startsWith(syllable) && sounds(letters.substring(syllable.length()), title, at + 1)
                    || letters.charAt(0) == syllable.charAt(0) && sounds(letters.substring(1), title, at + 1);
            if (rest) {
                return true;
            }
        }
        return false;
    }

    /** 4 or 5 when the typed words stand at the beginning or within, the last of them perhaps unfinished; -1 otherwise. */
    private static int begins(List<String> title, List<String> typed) {
        for (int from = 0; from + typed.size() <= title.size(); from++) {
            int last = typed.size() - 1;
            if (title.subList(from, from + last).equals(typed.subList(0, last))
                    && title.get(from + last).startsWith(typed.get(last))) {
                return from == 0 ? 4 : 5;
            }
        }
        return -1;
    }

    private List<String> words(String title) {
        return tokenizer.tokenize(title).stream().map(Token::word).toList();
    }
}
