// Suggests titles: ideographs before sounds before English.

const Suggester = {
  suggest(typed, top) {
    const seen = new Set();
    return Suggester.candidates(typed).filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, Math.max(0, top))
      .map(({ text, entry }) => ({
        text, kind: entry.kind, id: entry.id, url: { zh: entry.url, en: CommonSearchData.englishUrl(entry.url, entry.urlEn) }
      }));
  },

  candidates(typed) {
    const parts = Analyzer.words(typed);
    const english = parts.some(word => /[a-z]/.test(word)) && CommonSearchData.part('en');
    const candidates = [];
    const add = (text, rank, entry) => {
      if (rank >= 0) {
        candidates.push({ text, rank, away: Suggester.away(entry), entry });
      }
    };
    (parts.length ? entries : []).filter(entry => core.suggested.includes(entry.kind)).forEach(entry => {
      entry.tokens = entry.tokens || Tokenizer.tokenize(entry.title);
      add(entry.title, Suggester.places(entry.tokens, parts.join('')), entry);
      if (english && entry.english) {
        entry.english.words = entry.english.words || Analyzer.words(entry.english.title);
        add(entry.english.title, Suggester.begins(entry.english.words, parts), entry);
      }
    });
    const kind = ({ entry }) => core.suggested.indexOf(entry.kind);
    const order = (one, two) => one < two ? -1 : one > two ? 1 : 0;
    return candidates.sort((one, two) => one.rank - two.rank || one.away - two.away || kind(one) - kind(two) ||
      one.text.length - two.text.length || order(one.text, two.text) || one.entry.number - two.entry.number);
  },

  // 1 for what is of another call than the one that goes before the others; a site that has one call has none.
  away() {
    return 0;
  },

  // 0 or 1 by ideographs, 2 or 3 by sound: at the beginning or within; -1 when nowhere.
  places(title, typed) {
    const at = title.map(token => token.word).join('').indexOf(typed);
    if (at >= 0) {
      return at === 0 ? 0 : 1;
    }
    if (typed.length > 1 && /^[a-z]+$/.test(typed) && Pinyin.load()) {
      for (let from = 0; from < title.length; from++) {
        if (Suggester.sounds(typed, title, from)) {
          return from === 0 ? 2 : 3;
        }
      }
    }
    return -1;
  },

  // Whether letters can be said of the ideographs from a place on, each by its syllable or its first letter.
  sounds(letters, title, at) {
    return letters === '' || (at < title.length && Pinyin.of(title[at].term).some(syllable =>
      syllable.startsWith(letters) ||
      (letters.startsWith(syllable) && Suggester.sounds(letters.slice(syllable.length), title, at + 1)) ||
      (letters[0] === syllable[0] && Suggester.sounds(letters.slice(1), title, at + 1))));
  },

  // 4 or 5 when the typed words stand at the beginning or within, the last of them perhaps unfinished; -1 otherwise.
  begins(title, typed) {
    for (let from = 0; from + typed.length <= title.length; from++) {
      const fits = typed.every((word, k) =>
        k + 1 === typed.length ? title[from + k].startsWith(word) : title[from + k] === word);
      if (fits) {
        return from === 0 ? 4 : 5;
      }
    }
    return -1;
  }
};
