package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhinan.search.index.PositionedTermEmitter.PositionedTerm;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;

/** The terms of each kind of term and where they stand, from the tokens of a field. */
final class TermExtractor {

    private final Pinyin pinyin;

    TermExtractor(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    List<PositionedTerm> terms(TermKind kind, List<Token> tokens) {
        return switch (kind) {
            case ZH, EN -> words(tokens);
            case ZH_PAIRS, EN_PAIRS -> pairs(tokens);
            case SOUNDS -> sounds(tokens);
            case INITIALS -> initials(tokens);
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

    private static List<String> read(List<Token> tokens, int k, Function<String, List<String>> reading) {
        return tokens.get(k).han() ? reading.apply(tokens.get(k).term()) : List.of();
    }

    private static List<String> next(List<Token> tokens, int k, Function<String, List<String>> reading) {
        boolean neighbours = k + 1 < tokens.size()
                && tokens.get(k + 1).position() == tokens.get(k).position() + 1;
        return neighbours ? reading.apply(tokens.get(k + 1).term()) : List.of();
    }
}
