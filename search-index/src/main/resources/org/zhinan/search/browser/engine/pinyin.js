// The sounds of ideographs, and the ways to read Latin letters as such sounds.

const Pinyin = {
  // Whether the readings are loaded, after trying.
  load() {
    const sound = Pinyin.readings || CommonSearchData.part('sound');
    if (sound && !Pinyin.readings) {
      Pinyin.readings = new Map();
      Pinyin.firstLetters = new Map();
      Pinyin.known = new Set();
      Pinyin.beginnings = new Set();
      Normalizer.simplify(sound.simplified);
      sound.readings.forEach(Pinyin.add);
      Pinyin.spoken = api.parts.spoken({ Pinyin, Highlighter, Tokenizer });
    }
    return Boolean(sound);
  },

  add(line) {
    const syllable = line[0];
    Pinyin.known.add(syllable);
    for (let k = 1; k <= syllable.length; k++) {
      Pinyin.beginnings.add(syllable.slice(0, k));
    }
    Array.from(line[1]).forEach(ideograph => {
      Pinyin.readings.set(ideograph, (Pinyin.readings.get(ideograph) || []).concat(syllable));
    });
  },

  of(ideograph) {
    return (Pinyin.load() && Pinyin.readings.get(ideograph)) || [];
  },

  // The letters that the syllables of an ideograph begin with, each once.
  initials(ideograph) {
    const syllables = Pinyin.of(ideograph);
    let found = Pinyin.firstLetters.get(ideograph);
    if (!found) {
      found = Array.from(new Set(syllables.map(syllable => syllable[0])));
      Pinyin.firstLetters.set(ideograph, found);
    }
    return found;
  },

  all() {
    return Array.from(Pinyin.known);
  },

  // A query as syllables are written.
  typed(text) {
    return /[üÜǕ-ǜ]/.test(text) && Pinyin.load() ? Pinyin.spoken.typed(text) : text;
  },

  isSyllable(letters) {
    return Pinyin.load() && Pinyin.known.has(letters);
  },

  // The cheapest way to read letters as syllables: best[end][length of the last syllable].
  split(letters, cost) {
    const n = letters.length;
    const best = [[]];
    const before = [[]];
    if (!Pinyin.load()) {
      return [];
    }
    for (let end = 1; end <= n; end++) {
      best[end] = [];
      before[end] = [];
      for (let length = 1; length <= rules.longestSyllable; length++) {
        best[end][length] = Infinity;
        const start = end - length;
        if (start >= 0 && Pinyin.fits(letters.slice(start, end), end === n)) {
          Pinyin.extend(letters, start, end, best, before, cost);
        }
      }
    }
    return Pinyin.trace(letters, best, before);
  },

  fits(piece, last) {
    return (last ? Pinyin.beginnings : Pinyin.known).has(piece);
  },

  extend(letters, start, end, best, before, cost) {
    const syllable = letters.slice(start, end);
    const length = end - start;
    if (start === 0) {
      best[end][length] = cost('', syllable);
      return;
    }
    for (let previous = 1; previous <= Math.min(rules.longestSyllable, start); previous++) {
      if (best[start][previous] < Infinity) {
        const total = best[start][previous] + cost(letters.slice(start - previous, start), syllable);
        if (total < best[end][length]) {
          best[end][length] = total;
          before[end][length] = previous;
        }
      }
    }
  },

  trace(letters, best, before) {
    let end = letters.length;
    let length = 0;
    let least = Infinity;
    for (let last = rules.longestSyllable; last >= 1; last--) {
      if (best[end][last] < least) {
        least = best[end][last];
        length = last;
      }
    }
    const syllables = [];
    while (length > 0) {
      syllables.unshift(letters.slice(end - length, end));
      const previous = before[end][length];
      end -= length;
      length = end > 0 ? previous : 0;
    }
    return syllables;
  }
};
