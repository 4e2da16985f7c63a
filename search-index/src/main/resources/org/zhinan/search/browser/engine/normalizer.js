// One form for what a reader takes for the same character: width, case, accents, traditional ideographs.

const Normalizer = {
  simplified: new Map(),

  // The code points of the normalized form of one.
  normalize(c) {
    if (c < 0x80) {
      return [c >= 65 && c <= 90 ? c + 32 : c];
    }
    if (CharacterClasses.isHan(c)) {
      return [Normalizer.simple(c)];
    }
    // Radicals of the Supplement, which Unicode has no plain form for: those that no text has come with the sounds.
    if (c >= 0x2E80 && c <= 0x2EF3 && !Normalizer.simplified.has(c)) {
      Pinyin.load();
    }
    return Array.from(String.fromCodePoint(c).normalize('NFKD').toLowerCase(), part => part.codePointAt(0))
      .filter(part => !CharacterClasses.isMark(part))
      .map(Normalizer.simple);
  },

  simple(c) {
    return Normalizer.simplified.get(c) || c;
  },

  // Adds the traditional ideographs of a table to those known.
  simplify(table) {
    Tokenizer.glyphs.clear();
    table.split(' ').forEach(line => {
      const points = Array.from(line, c => c.codePointAt(0));
      points.slice(1).forEach(c => Normalizer.simplified.set(c, points[0]));
    });
  }
};
