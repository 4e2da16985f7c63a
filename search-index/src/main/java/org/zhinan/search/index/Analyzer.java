package org.zhinan.search.index;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.search.text.ChineseLanguageTables;
import org.zhinan.search.text.Pinyin;
import org.zhinan.search.text.Token;
import org.zhinan.search.text.Tokenizer;

/**
 * Turns the texts of a corpus and its queries into tokens.
 *
 * @param tables the tables for this corpus
 * @param tokenizer cuts text into tokens
 * @param pinyin the sounds of ideographs
 */
public record Analyzer(ChineseLanguageTables tables, Tokenizer tokenizer, Pinyin pinyin) {

    /** The tokens of the strings of a field, with a gap between two strings. */
    List<Token> analyze(List<String> strings) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String string : strings) {
            for (Token token : tokenizer.tokenize(string)) {
                int position = from + token.position();
                tokens.add(new Token(token.han(), token.term(), token.word(), token.start(), token.end(), position));
            }
            from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).position() + 2;
        }
        return tokens;
    }
}
