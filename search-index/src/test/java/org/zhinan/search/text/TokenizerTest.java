package org.zhinan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TokenizerTest {

    private final Tokenizer tokenizer =
            new Tokenizer(new Normalizer(Map.of((int) '倉', (int) '仓', (int) '儲', (int) '储')));

    private List<String> terms(String text) {
        return tokenizer.tokenize(text).stream().map(Token::term).toList();
    }

    @Test
    void widthCaseAccentsAndTraditionalIdeographsAreFolded() {
        assertThat(terms("ＲＦＩＤ倉儲 Élan CO₂")).containsExactly("rfid", "仓", "储", "elan", "co2");
    }

    /** As PDF viewers hand them over. */
    @Test
    void radicalsAreTheIdeographsThatTheyLookLike() {
        assertThat(terms("⼯⼚⻋间部⻔⻓期")).containsExactly("工", "厂", "车", "间", "部", "门", "长", "期");
    }

    @Test
    void wordsEndAtEveryMarkButAnApostrophe() {
        assertThat(terms("AR/VR don't x-y_z")).containsExactly("ar", "vr", "dont", "x", "y", "z");
    }

    @Test
    void sentencesLeaveAGapAndSpacesDoNot() {
        List<Token> tokens = tokenizer.tokenize("管理，针对 问题");
        assertThat(tokens.stream().map(Token::position)).containsExactly(0, 1, 3, 4, 5, 6);
    }

    @Test
    void offsetsAreThoseOfTheTextAsItStands() {
        Token word = tokenizer.tokenize("（Ｔwin）").get(0);
        assertThat(List.of(word.start(), word.end())).containsExactly(1, 5);
    }

    @Test
    void foldedTextHasTheSameCells() {
        String text = "智能倉儲：ＡＧＶ、Müller 2024年";
        assertThat(terms(tokenizer.normalize(text))).isEqualTo(terms(text));
    }

    @Test
    void anyTextIsCut() {
        assertThat(terms("\ud800\u0000\uffff😀«»")).isEmpty();
        assertThat(terms("x".repeat(10_000)).get(0)).hasSize(Tokenizer.longestWord());
    }
}
