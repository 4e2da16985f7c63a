package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.index.Analyzer;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.StopWords;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/** Turns the text of a query into a plan. */
final class QueryPlanner {

    private final TermLookups terms;
    private final RankingParameters weights;
    private final Tokenizer tokenizer;
    private final Pinyin pinyin;
    private final QueryRewrites rewrites;
    private final LatinTokenClassifier latin;

    QueryPlanner(TermLookups terms, RankingParameters weights, Analyzer analyzer, QueryRewrites rewrites) {
        this.terms = terms;
        this.weights = weights;
        this.tokenizer = analyzer.tokenizer();
        this.pinyin = analyzer.pinyin();
        this.rewrites = rewrites;
        this.latin = new LatinTokenClassifier(terms, rewrites, pinyin, weights);
    }

    QueryPlan plan(String text) {
        List<Token> all = tokenizer.tokenize(pinyin.typed(text));
        List<Token> tokens =
                all.subList(0, Math.min(all.size(), weights.limits().longestQuery()));
        boolean[] stopWords = StopWords.mark(tokens);
        List<LatinTokenClassifier.LatinReading> readings = latin.classify(tokens);
        List<QueryToken> query = new ArrayList<>();
        List<MatchEvidenceCollector.TokenNote> notes = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            LatinTokenClassifier.LatinReading reading = readings.get(k);
            MatchEvidenceCollector.TokenNote note = new MatchEvidenceCollector.TokenNote(
                    stopWords[k] && reading.syllables().isEmpty(), tokens.get(k).word(), reading);
            // Syllables push apart what follows.
            for (QueryToken token : queryTokens(tokens.get(k), reading, query.size() - k)) {
                query.add(token);
                notes.add(note);
            }
        }
        MatchEvidenceCollector collector = new MatchEvidenceCollector(terms, weights, pinyin, query, notes);
        collector.words();
        collector.pairs();
        collector.phrases();
        List<QueryRewrites.RewriteMatch> matches = rewrites.matches(query);
        collector.rewrites(matches);
        collector.repairs();
        List<String> typed = tokens.stream().map(Token::term).toList();
        return new QueryPlan(
                query,
                collector.evidence(),
                collector.importance(),
                typed,
                collector.elsewhere(),
                matches.stream()
                        .filter(match -> match.rewrite().via().equals(MatchEvidence.DECISIVE))
                        .toList(),
                ClauseQuestions.asks(typed));
    }

    private List<QueryToken> queryTokens(Token token, LatinTokenClassifier.LatinReading reading, int shift) {
        int position = token.position() + shift;
        if (reading.syllables().isEmpty()) {
            QueryToken.TokenType type = token.han() ? QueryToken.TokenType.HAN : QueryToken.TokenType.WORD;
            return List.of(new QueryToken(
                    type, token.term(), false, token.start(), token.end(), position, weight(token, reading)));
        }
        List<QueryToken> parts = new ArrayList<>();
        int at = token.start();
        for (String syllable : reading.syllables()) {
            int end = Math.min(token.end(), at + syllable.length());
            boolean open = !pinyin.isSyllable(syllable);
            parts.add(new QueryToken(
                    QueryToken.TokenType.SYLLABLE,
                    syllable,
                    open,
                    at,
                    end,
                    position + parts.size(),
                    weights.scoring().han()));
            at = end;
        }
        return parts;
    }

    private double weight(Token token, LatinTokenClassifier.LatinReading reading) {
        if (token.han()) {
            return weights.scoring().han();
        }
        return reading.initials() ? weights.scoring().han() * token.word().length() : 1;
    }
}
