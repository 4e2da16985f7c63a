package org.zhinan.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhinan.search.rank.PositionedTermStream.PositionedTerm;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;

/** The terms of each kind of term and where they stand, from the tokens of a field. */
final class TermPositions {

    private final Pinyin pinyin;

    TermPositions(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    List<PositionedTerm> terms(TermKind kind, List<Token> tokens) {
        return switch (kind) {
            case ZH, EN -> words(tokens);
            case ZH_PAIRS, EN_PAIRS -> pairs(tokens);
            case ZH_TRIPLES, EN_TRIPLES -> triples(tokens);
            case ZH_AROUND -> around(tokens);
            case SOUNDS -> sounds(tokens);
            case INITIALS -> initials(tokens);
            case INITIALS_PAIRS -> initialPairs(tokens);
            case INITIALS_TRIPLES -> initialTriples(tokens);
        };
    }

    private static List<PositionedTerm> words(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new PositionedTerm(token.term(), token.position()))
                .toList();
    }

    private static List<PositionedTerm> pairs(List<Token> tokens) {
        List<PositionedTerm> pairs = new ArrayList<>();
        for (int k = 1; k < tokens.size(); k++) {
            Token token = tokens.get(k - 1);
            if (tokens.get(k).position() == token.position() + 1) {
                pairs.add(new PositionedTerm(Token.pair(token, tokens.get(k)), token.position()));
            }
        }
        return pairs;
    }

    /** Three neighbours, parted as pairs are. */
    private static List<PositionedTerm> triples(List<Token> tokens) {
        List<PositionedTerm> triples = new ArrayList<>();
        for (int k = 2; k < tokens.size(); k++) {
            Token first = tokens.get(k - 2);
            Token second = tokens.get(k - 1);
            if (tokens.get(k).position() == first.position() + 2) {
                String rest = Token.pair(second, tokens.get(k))
                        .substring(second.term().length());
                triples.add(new PositionedTerm(Token.pair(first, second) + rest, first.position()));
            }
        }
        return triples;
    }

    /** Two ideographs with exactly one place between them, which the engine shows as a question mark. */
    private static List<PositionedTerm> around(List<Token> tokens) {
        List<PositionedTerm> around = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            for (int n = k + 1; n < tokens.size() && tokens.get(n).position() <= token.position() + 2; n++) {
                Token other = tokens.get(n);
                if (other.position() == token.position() + 2 && token.han() && other.han()) {
                    around.add(new PositionedTerm(token.term() + "?" + other.term(), token.position()));
                }
            }
        }
        return around;
    }

    /** The syllables of each ideograph and each pair, all readings at the place of the first ideograph. */
    private List<PositionedTerm> sounds(List<Token> tokens) {
        List<PositionedTerm> sounds = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            for (String syllable : read(tokens, k, pinyin::of)) {
                sounds.add(new PositionedTerm(syllable, tokens.get(k).position()));
                for (String next : next(tokens, k, pinyin::of)) {
                    sounds.add(new PositionedTerm(
                            syllable + " " + next, tokens.get(k).position()));
                }
            }
        }
        return sounds;
    }

    private List<PositionedTerm> initials(List<Token> tokens) {
        List<PositionedTerm> initials = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            for (String initial : read(tokens, k, pinyin::initials)) {
                initials.add(new PositionedTerm(initial, tokens.get(k).position()));
            }
        }
        return initials;
    }

    /** The first letters of two neighbours. */
    private List<PositionedTerm> initialPairs(List<Token> tokens) {
        List<PositionedTerm> pairs = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            for (String initials : initials(tokens, k, 2)) {
                pairs.add(new PositionedTerm(initials, tokens.get(k).position()));
            }
        }
        return pairs;
    }

    /** The first letters of three neighbours. */
    private List<PositionedTerm> initialTriples(List<Token> tokens) {
        List<PositionedTerm> triples = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            for (String initials : initials(tokens, k, 3)) {
                triples.add(new PositionedTerm(initials, tokens.get(k).position()));
            }
        }
        return triples;
    }

    /** All ways to say so many neighbours by their first letters. */
    private List<String> initials(List<Token> tokens, int k, int count) {
        if (count == 0) {
            return List.of("");
        }
        List<String> all = new ArrayList<>();
        boolean last = count == 1;
        boolean neighbours = last
                || k + 1 < tokens.size()
                        && tokens.get(k + 1).position() == tokens.get(k).position() + 1;
        for (String initial : neighbours ? read(tokens, k, pinyin::initials) : List.<String>of()) {
            for (String rest : initials(tokens, k + 1, count - 1)) {
                all.add(initial + rest);
            }
        }
        return all;
    }

    private static List<String> read(List<Token> tokens, int k, Function<String, List<String>> reading) {
        return tokens.get(k).han() ? reading.apply(tokens.get(k).term()) : List.of();
    }

    private static List<String> next(List<Token> tokens, int k, Function<String, List<String>> reading) {
        boolean neighbours = k + 1 < tokens.size()
                && tokens.get(k + 1).position() == tokens.get(k).position() + 1;
        return neighbours ? reading.apply(tokens.get(k + 1).term()) : List.of();
    }
}
