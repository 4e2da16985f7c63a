// Cuts text into tokens.

const Tokenizer = {
  glyphs: new Map(),

  tokenize(text) {
    const tokens = [];
    let word = '';
    let wordStart = 0;
    let wordEnd = 0;
    let position = 0;
    const endWord = () => {
      if (word) {
        tokens.push({ han: false, term: Stemmer.stem(word), word, start: wordStart, end: wordEnd, position: position++ });
        word = '';
      }
    };
    const take = (glyph, start, end) => {
      if (glyph.word) {
        if (!word) {
          wordStart = start;
        }
        if (word.length < rules.longestWord) {
          word += glyph.letter;
        }
        wordEnd = end;
      } else if (!glyph.apostrophe) {
        endWord();
        if (glyph.han) {
          tokens.push({ han: true, term: glyph.letter, word: glyph.letter, start, end, position: position++ });
        } else if (glyph.breaks) {
          position++;
        }
      }
    };
    for (let at = 0; at < text.length;) {
      const c = text.codePointAt(at);
      const next = at + (c > 0xFFFF ? 2 : 1);
      const glyphs = Tokenizer.glyphs.get(c) || Tokenizer.glyphsOf(c);
      for (let k = 0; k < glyphs.length; k++) {
        take(glyphs[k], at, next);
      }
      at = next;
    }
    endWord();
    return tokens;
  },

  // What a code point is normalized to, kept because texts repeat their characters.
  glyphsOf(c) {
    const glyphs = Normalizer.normalize(c).map(point => ({
      letter: String.fromCodePoint(point), word: CharacterClasses.isWord(point), han: CharacterClasses.isHan(point),
      breaks: CharacterClasses.isBreak(point), apostrophe: point === 39 || point === 0x2019
    }));
    // What is not known before a part is loaded is asked again.
    if (CommonSearchData.complete()) {
      Tokenizer.glyphs.set(c, glyphs);
    }
    return glyphs;
  }
};
