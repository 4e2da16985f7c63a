package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhinan.search.index.Occurrences;
import org.zhinan.search.index.TermKind;
import org.zhinan.search.text.Lazy;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.StopWords;

/** Gathers the evidence for the tokens of one query, what was typed before what may have been meant. */
final class MatchEvidenceCollector {

    /** What tells how rare a word is; that of what stands for it does not. */
    static final List<String> OWN =
            List.of(MatchEvidence.EXACT, MatchEvidence.SPELLING, MatchEvidence.INITIALS, MatchEvidence.SOUND);

    private final TermLookups terms;
    private final RankingParameters weights;
    private final Pinyin pinyin;
    private final List<QueryToken> tokens;
    private final List<TokenNote> notes;
    private final List<MatchEvidence> evidence = new ArrayList<>();
    /** The rarest known pair that each token is part of. */
    private final double[] pairIdf;

    /** The rarest word meant by a plain one that each token is part of. */
    private final double[] plainIdf;

    /** What speaks of something that the corpus does not deal with. */
    private final List<QueryRewrites.RewriteMatch> elsewhere = new ArrayList<>();

    private final boolean latin;

    /**
     * What is known about a token besides its term.
     *
     * @param stopWord whether it is part of a stop word
     * @param word its normalized form
     * @param reading what its word was read as
     */
    record TokenNote(boolean stopWord, String word, LatinTokenClassifier.LatinReading reading) {}

    MatchEvidenceCollector(
            TermLookups terms,
            RankingParameters weights,
            Pinyin pinyin,
            List<QueryToken> tokens,
            List<TokenNote> notes) {
        this.terms = terms;
        this.weights = weights;
        this.pinyin = pinyin;
        this.tokens = tokens;
        this.notes = notes;
        pairIdf = new double[tokens.size()];
        plainIdf = new double[tokens.size()];
        latin = tokens.stream()
                .anyMatch(token -> !token.han() && token.term().chars().anyMatch(c -> c < '0' || c > '9'));
    }

    List<MatchEvidence> evidence() {
        return evidence;
    }

    /** Single tokens. */
    void words() {
        for (int k = 0; k < tokens.size(); k++) {
            QueryToken token = tokens.get(k);
            if (token.han()) {
                add(
                        k,
                        k + 1,
                        MatchEvidence.EXACT,
                        token.term(),
                        alone(k) ? 1 : weights.qualities().single(),
                        TermKind.ZH);
            } else if (token.syllable()) {
                if (alone(k)) {
                    add(
                            k,
                            k + 1,
                            MatchEvidence.SOUND,
                            token.term(),
                            weights.qualities().sounds().typed(),
                            TermKind.SOUNDS);
                }
            } else {
                word(k, token.term(), notes.get(k));
            }
        }
    }

    private void word(int k, String term, TokenNote note) {
        add(k, k + 1, MatchEvidence.EXACT, term, 1, TermKind.ZH);
        if (latin) {
            add(k, k + 1, MatchEvidence.EXACT, term, 1, TermKind.EN);
        }
        double quality = note.reading().errors() == 1
                ? weights.qualities().repairs().spelling()
                : weights.qualities().repairs().spellingTwo();
        for (String correction : note.reading().corrections()) {
            add(k, k + 1, MatchEvidence.SPELLING, correction, quality, TermKind.ZH);
            add(k, k + 1, MatchEvidence.SPELLING, correction, quality, TermKind.EN);
        }
        if (note.reading().initials()) {
            add(
                    k,
                    k + 1,
                    MatchEvidence.INITIALS,
                    note.word(),
                    weights.qualities().sounds().initials(),
                    () -> terms.phrase(TermKind.INITIALS, LatinTokenClassifier.letters(note.word())),
                    false);
        }
    }

    /** Neighbours. */
    void pairs() {
        for (int k = 0; k + 1 < tokens.size(); k++) {
            QueryToken first = tokens.get(k);
            QueryToken second = tokens.get(k + 1);
            if (!first.precedes(second)) {
                continue;
            }
            if (first.syllable() || second.syllable()) {
                if (!first.word() && !second.word()) {
                    pairIdf(k, soundPair(k));
                }
            } else {
                String pair =
                        first.han() && second.han() ? first.term() + second.term() : first.term() + " " + second.term();
                pairIdf(k, add(k, k + 2, MatchEvidence.EXACT, pair, 1, TermKind.ZH_PAIRS));
                if (latin && first.word() && second.word()) {
                    pairIdf(k, add(k, k + 2, MatchEvidence.EXACT, pair, 1, TermKind.EN_PAIRS));
                }
            }
        }
    }

    private void pairIdf(int k, double idf) {
        pairIdf[k] = Math.max(pairIdf[k], idf);
        pairIdf[k + 1] = Math.max(pairIdf[k + 1], idf);
    }

    /** Runs of three or more tokens as a whole. */
    void phrases() {
        for (int from = 0; from < tokens.size(); ) {
            int to = from + 1;
            while (to < tokens.size()
                    && !tokens.get(to).syllable()
                    && tokens.get(to - 1).precedes(tokens.get(to))) {
                to++;
            }
            if (to - from > 2
                    && to - from <= weights.limits().longestPhrase()
                    && !tokens.get(from).syllable()) {
                phrase(from, to);
            }
            from = to;
        }
    }

    private void phrase(int from, int to) {
        List<String> run =
                tokens.subList(from, to).stream().map(QueryToken::term).toList();
        String shown = run.stream().collect(Collectors.joining(tokens.get(from).han() ? "" : " "));
        add(from, to, MatchEvidence.EXACT, shown, 1, () -> terms.phrase(TermKind.ZH, run), false);
        if (latin) {
            add(from, to, MatchEvidence.EXACT, shown, 1, () -> terms.phrase(TermKind.EN, run), true);
        }
    }

    /** Words that stand for other words. */
    void rewrites(List<QueryRewrites.RewriteMatch> matches) {
        for (QueryRewrites.RewriteMatch match : matches) {
            String via = match.rewrite().via();
            if (via.equals(MatchEvidence.ELSEWHERE) && (!match.rewrite().last() || isLast(match.to()))) {
                elsewhere.add(match);
            }
            double quality = quality(via);
            for (QueryRewrites.Alternative alternative : match.rewrite().alternatives()) {
                if (!alternative.english()) {
                    Supplier<Occurrences> zh = () -> terms.phrase(TermKind.ZH, alternative.terms());
                    double idf = add(match.from(), match.to(), via, alternative.text(), quality, zh, false);
                    if (via.equals(MatchEvidence.PLAIN)) {
                        for (int k = match.from(); k < match.to(); k++) {
                            plainIdf[k] = Math.max(plainIdf[k], idf);
                        }
                    }
                }
                if (latin) {
                    Supplier<Occurrences> en = () -> terms.phrase(TermKind.EN, alternative.terms());
                    add(match.from(), match.to(), via, alternative.text(), quality, en, true);
                }
            }
        }
    }

    private boolean isLast(int to) {
        return IntStream.range(to, notes.size()).allMatch(k -> notes.get(k).stopWord() || weak(k));
    }

    private double quality(String via) {
        return switch (via) {
            case MatchEvidence.TAIWAN -> weights.qualities().rewrites().taiwan();
            case MatchEvidence.PLAIN -> weights.qualities().rewrites().plain();
            default -> weights.qualities().rewrites().synonym();
        };
    }

    /** What may have been meant by ideographs that fit nowhere; where that is not known yet, nobody looks. */
    void repairs() {
        if (!terms.areKnown()) {
            return;
        }
        boolean[] unmatched = new boolean[tokens.size()];
        for (int k = 0; k < tokens.size(); k++) {
            unmatched[k] = unmatched(k);
        }
        for (int k = 0; k + 1 < tokens.size(); k++) {
            boolean pair = tokens.get(k).han()
                    && tokens.get(k + 1).han()
                    && tokens.get(k).precedes(tokens.get(k + 1));
            if (pair && (unmatched[k] || unmatched[k + 1])) {
                repair(k);
                if (unmatched[k + 1]
                        && k + 2 < tokens.size()
                        && tokens.get(k + 2).han()) {
                    String shown =
                            tokens.get(k).term() + "?" + tokens.get(k + 2).term();
                    add(
                            k,
                            k + 3,
                            MatchEvidence.SHAPE,
                            shown,
                            weights.qualities().repairs().shape(),
                            around(k, k + 2),
                            false);
                }
            }
        }
    }

    private void repair(int k) {
        String first = tokens.get(k).term();
        String second = tokens.get(k + 1).term();
        add(
                k,
                k + 2,
                MatchEvidence.ORDER,
                second + first,
                weights.qualities().repairs().order(),
                TermKind.ZH_PAIRS);
        soundPair(k);
        add(
                k,
                k + 2,
                MatchEvidence.SHAPE,
                first + "?" + second,
                weights.qualities().repairs().shape(),
                around(k, k + 1),
                false);
    }

    private Supplier<Occurrences> around(int first, int second) {
        return () -> terms.around(
                TermKind.ZH, tokens.get(first).term(), tokens.get(second).term());
    }

    /** What sounds like two neighbours; when both are ideographs, better where one of them stands as well. */
    private double soundPair(int k) {
        List<String> pairs = standing(k);
        if (pairs.isEmpty()) {
            return 0;
        }
        String found = pairs.get(0);
        Supplier<Occurrences> postings = new Lazy<>(() -> sounding(k, pairs));
        if (tokens.get(k).syllable() || tokens.get(k + 1).syllable()) {
            double quality = weights.qualities().sounds().typed();
            return add(k, k + 2, MatchEvidence.SOUND, found, quality, postings, false);
        }
        Supplier<Occurrences> either = new Lazy<>(() -> {
            Occurrences both = terms.term(TermKind.ZH, tokens.get(k).term());
            both.addAll(terms.term(TermKind.ZH, tokens.get(k + 1).term()));
            return both;
        });
        double one = weights.qualities().sounds().one();
        add(k, k + 2, MatchEvidence.SOUND, found, one, () -> postings.get().where(either.get(), true), false);
        double both = weights.qualities().sounds().both();
        return add(
                k, k + 2, MatchEvidence.SOUND, found, both, () -> postings.get().where(either.get(), false), false);
    }

    /** The pairs of sounds of two neighbours that stand anywhere. */
    private List<String> standing(int k) {
        List<String> pairs = new ArrayList<>();
        for (String first : sounds(tokens.get(k))) {
            for (String second : sounds(tokens.get(k + 1))) {
                String pair = first + " " + second;
                boolean stands = tokens.get(k + 1).open()
                        ? terms.hasPrefix(TermKind.SOUNDS, pair)
                        : terms.has(TermKind.SOUNDS, pair);
                if (stands) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private Occurrences sounding(int k, List<String> pairs) {
        Occurrences postings = Occurrences.none();
        for (String pair : pairs) {
            postings.addAll(
                    tokens.get(k + 1).open() ? terms.prefix(TermKind.SOUNDS, pair) : terms.term(TermKind.SOUNDS, pair));
        }
        return postings;
    }

    private List<String> sounds(QueryToken token) {
        return token.han() ? pinyin.of(token.term()) : List.of(token.term());
    }

    /** Whether no neighbour touches a token. */
    private boolean alone(int k) {
        boolean before = k > 0 && !tokens.get(k - 1).word() && tokens.get(k - 1).touches(tokens.get(k));
        boolean after = k + 1 < tokens.size()
                && !tokens.get(k + 1).word()
                && tokens.get(k).touches(tokens.get(k + 1));
        return !before && !after;
    }

    /** Whether an ideograph makes no known pair with a neighbour and is not part of a word that stands for another. */
    private boolean unmatched(int k) {
        return tokens.get(k).han()
                && pairIdf[k] == 0
                && !notes.get(k).stopWord()
                && !weak(k)
                && !alone(k)
                && elsewhere.stream().noneMatch(match -> match.from() <= k && k < match.to())
                && evidence.stream().noneMatch(found -> !found.exact() && found.from() <= k && k < found.to());
    }

    List<QueryRewrites.RewriteMatch> elsewhere() {
        return elsewhere;
    }

    private boolean weak(int k) {
        return tokens.get(k).han() && StopWords.weak().contains(tokens.get(k).term());
    }

    /** The worth of each token, fully found; when all are stop words, the stop words are the question. */
    double[] importance() {
        double[] importance = new double[tokens.size()];
        double sum = 0;
        for (int k = 0; k < importance.length; k++) {
            importance[k] = notes.get(k).stopWord() || weak(k) && pairIdf[k] == 0 ? 0 : fullImportance(k);
            sum += importance[k];
        }
        for (int k = 0; k < importance.length && sum == 0; k++) {
            importance[k] = fullImportance(k);
        }
        return importance;
    }

    private double fullImportance(int k) {
        QueryToken token = tokens.get(k);
        double idf = token.word() || alone(k) ? best(k) : pairIdf[k];
        idf = Math.max(idf, plainIdf[k]);
        return token.weight() * (idf > 0 ? idf : weights.scoring().unknown() * Idf.of(terms.size(), 0));
    }

    private double best(int k) {
        double best = 0;
        for (MatchEvidence found : evidence) {
            if (OWN.contains(found.via()) && found.from() == k && found.to() == k + 1) {
                best = Math.max(best, found.idf());
            }
        }
        return best;
    }

    private double add(int from, int to, String via, String term, double quality, TermKind kind) {
        return add(from, to, via, term, quality, () -> terms.term(kind, term), kind.english());
    }

    /** Adds what was found, if anything; gives its idf, or 0. */
    private double add(
            int from, int to, String via, String found, double quality, Supplier<Occurrences> where, boolean english) {
        String key = String.join(" ", via, from + "-" + to, String.valueOf(quality), english ? "en" : "zh", found);
        Optional<TermLookups.Found> standing = terms.find(key, where);
        standing.ifPresent(some ->
                evidence.add(new MatchEvidence(from, to, via, found, quality, some.postings(), english, some.idf())));
        return standing.map(TermLookups.Found::idf).orElse(0.0);
    }
}
