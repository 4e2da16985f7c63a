package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.search.ColloquialSynonymGroup;
import org.zhinan.search.EntrySearchPhrases;
import org.zhinan.search.SynonymGroup;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.index.IndexableCorpus;
import org.zhinan.search.index.StringTableReader;
import org.zhinan.search.index.StringTableWriter;
import org.zhinan.search.text.Lazy;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;

/** Words that stand for other words: synonyms, what is said in Taiwan, plain words; and those that stand for nothing here. */
final class QueryRewrites {

    /**
     * A word and what else to look for.
     *
     * @param word its tokens
     * @param alternatives what it stands for; nothing for what the corpus does not deal with, and for names that decide
     * @param via synonym, taiwan, plain, decisive or elsewhere
     * @param last whether it counts only where nothing but stop words follows
     * @param open whether what is elsewhere belongs to it where it follows: 执照办在河南 is no question about 河南
     */
    record Rewrite(List<Token> word, List<Alternative> alternatives, String via, boolean last, boolean open) {}

    /**
     * What a word stands for.
     *
     * @param terms its terms, one after another
     * @param english whether it is English
     * @param text how it is shown
     */
    record Alternative(List<String> terms, boolean english, String text) {}

    /**
     * A rewrite that fits a query.
     *
     * @param from the first token
     * @param to one past the last
     * @param rewrite what fits
     */
    record RewriteMatch(int from, int to, Rewrite rewrite) {}

    /** Begins what counts only at the end of a query, as …价格, for 价格波动 is a complaint; ends what is open. */
    private static final String ANYTHING = "…";

    private final Map<String, List<Rewrite>> byFirst = new HashMap<>();
    /** By the syllables of the first ideograph. */
    private final Lazy<Map<String, List<Rewrite>>> bySound = new Lazy<>(this::bySound);

    private final Set<String> words = new HashSet<>();
    private final List<Rewrite> all = new ArrayList<>();

    private final Pinyin pinyin;

    static QueryRewrites of(IndexableCorpus corpus) {
        QueryRewrites rewrites = new QueryRewrites(corpus.synonyms(), corpus.elsewhere(), corpus.analyzer());
        corpus.structure()
                .decisive()
                .forEach(name -> rewrites.add(name, List.of(), MatchEvidence.DECISIVE, corpus.analyzer()));
        return rewrites;
    }

    private QueryRewrites(List<SynonymGroup> synonyms, EntrySearchPhrases elsewhere, Analyzer analyzer) {
        pinyin = analyzer.pinyin();
        for (List<String> phrases : List.of(elsewhere.zh(), elsewhere.en())) {
            phrases.forEach(phrase -> add(phrase, List.of(), MatchEvidence.ELSEWHERE, analyzer));
        }
        for (SynonymGroup group : synonyms) {
            add(group, analyzer);
        }
        analyzer.tables().taiwan().forEach((said, meant) -> {
            List<Alternative> alternatives = meant.stream()
                    .map(word -> alternative(analyzer.tokenizer().tokenize(word), false, word))
                    .toList();
            add(said, alternatives, MatchEvidence.TAIWAN, analyzer);
        });
    }

    /** These and plain words. */
    QueryRewrites with(List<ColloquialSynonymGroup> plain, Analyzer analyzer) {
        QueryRewrites more = new QueryRewrites(this);
        for (ColloquialSynonymGroup words : plain) {
            List<Alternative> meant = words.meant().stream()
                    .map(word -> alternative(analyzer.tokenizer().tokenize(word), false, word))
                    .toList();
            String via = meant.isEmpty() ? MatchEvidence.ELSEWHERE : MatchEvidence.PLAIN;
            Stream.concat(words.zh().stream(), words.en().stream())
                    .forEach(said -> more.add(said, meant, via, analyzer));
        }
        return more;
    }

    private QueryRewrites(QueryRewrites others) {
        this(others.pinyin);
        others.byFirst.forEach((first, some) -> byFirst.put(first, new ArrayList<>(some)));
        all.addAll(others.all);
        words.addAll(others.words);
    }

    private void add(SynonymGroup group, Analyzer analyzer) {
        List<List<Token>> members = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        for (boolean english : new boolean[] {false, true}) {
            for (String word : english ? group.en() : group.zh()) {
                List<Token> tokens = analyzer.tokenizer().tokenize(word);
                if (!tokens.isEmpty()) {
                    members.add(tokens);
                    alternatives.add(alternative(tokens, english, word));
                }
            }
        }
        for (int k = 0; k < members.size(); k++) {
            List<Alternative> others = new ArrayList<>(alternatives);
            others.remove(k);
            add(new Rewrite(members.get(k), others, MatchEvidence.SYNONYM, false, false));
        }
    }

    private void add(String phrase, List<Alternative> alternatives, String via, Analyzer analyzer) {
        List<Token> word = analyzer.tokenizer().tokenize(phrase);
        add(new Rewrite(word, alternatives, via, phrase.startsWith(ANYTHING), phrase.endsWith(ANYTHING)));
    }

    private void add(Rewrite rewrite) {
        Token first = rewrite.word().get(0);
        byFirst.computeIfAbsent(first.term(), key -> new ArrayList<>()).add(rewrite);
        rewrite.word().stream().filter(token -> !token.han()).forEach(token -> words.add(token.term()));
        all.add(rewrite);
    }

    private Map<String, List<Rewrite>> bySound() {
        Map<String, List<Rewrite>> sounds = new HashMap<>();
        for (Rewrite each : all) {
            Token first = each.word().get(0);
            if (first.han()) {
                pinyin.of(first.term())
                        .forEach(syllable -> sounds.computeIfAbsent(syllable, key -> new ArrayList<>())
                                .add(each));
            }
        }
        return sounds;
    }

    void write(StringTableWriter out) {
        out.list(all, each -> {
            out.string(each.via()).number(each.last() ? 1 : 0).number(each.open() ? 1 : 0);
            out.list(
                    each.word(),
                    token -> out.number(token.han() ? 1 : 0)
                            .string(token.term())
                            .string(token.word())
                            .number(token.start())
                            .number(token.end())
                            .number(token.position()));
            out.list(
                    each.alternatives(),
                    other -> out.strings(other.terms())
                            .number(other.english() ? 1 : 0)
                            .string(other.text()));
        });
    }

    /** Those that were written, without reading their words again. */
    static QueryRewrites read(StringTableReader in, Pinyin pinyin) {
        QueryRewrites rewrites = new QueryRewrites(pinyin);
        int size = in.number();
        for (int k = 0; k < size; k++) {
            String via = in.string();
            boolean last = in.number() == 1;
            boolean open = in.number() == 1;
            List<Token> word = in.list(
                    () -> new Token(in.number() == 1, in.string(), in.string(), in.number(), in.number(), in.number()));
            List<Alternative> alternatives =
                    in.list(() -> new Alternative(in.strings(), in.number() == 1, in.string()));
            rewrites.add(new Rewrite(word, alternatives, via, last, open));
        }
        return rewrites;
    }

    private QueryRewrites(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    private static Alternative alternative(List<Token> tokens, boolean english, String text) {
        return new Alternative(tokens.stream().map(Token::term).toList(), english, text);
    }

    /** Whether a word stands in any of the words. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** What fits a query, without what lies within a longer fit of the same kind, and what is elsewhere as a part of the open fit before it. */
    List<RewriteMatch> matches(List<QueryToken> tokens) {
        List<RewriteMatch> matches = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (Rewrite rewrite : candidates(tokens.get(from))) {
                int to = from + rewrite.word().size();
                boolean lone =
                        rewrite.word().size() == 1 && rewrite.word().get(0).han() && tokens.size() > 1;
                if (!lone && to <= tokens.size() && fits(rewrite.word(), tokens, from)) {
                    matches.add(new RewriteMatch(from, to, rewrite));
                }
            }
        }
        return matches.stream()
                .filter(match -> matches.stream().noneMatch(other -> within(match, other) || takes(other, match)))
                .map(match -> new RewriteMatch(
                        match.from(),
                        matches.stream()
                                .filter(other -> takes(match, other))
                                .mapToInt(RewriteMatch::to)
                                .reduce(match.to(), Math::max),
                        match.rewrite()))
                .toList();
    }

    private List<Rewrite> candidates(QueryToken token) {
        return (token.syllable() ? bySound.get() : byFirst).getOrDefault(token.term(), List.of());
    }

    private boolean fits(List<Token> word, List<QueryToken> tokens, int from) {
        for (int k = 0; k < word.size(); k++) {
            Token wanted = word.get(k);
            QueryToken token = tokens.get(from + k);
            boolean same = token.syllable()
                    ? wanted.han() && !token.open() && pinyin.of(wanted.term()).contains(token.term())
                    : wanted.han() == token.han() && wanted.term().equals(token.term());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(RewriteMatch open, RewriteMatch match) {
        return open.rewrite().open()
                && match.rewrite().via().equals(MatchEvidence.ELSEWHERE)
                && open.from() <= match.from()
                && match.from() <= open.to();
    }

    private static boolean within(RewriteMatch match, RewriteMatch other) {
        return other.rewrite().via().equals(match.rewrite().via())
                && other.from() <= match.from()
                && other.to() >= match.to()
                && other.to() - other.from() > match.to() - match.from();
    }
}
