// What to mark in a text of the site.

const Highlighter = {
  // Where the words of a hit's matches stand, but for English stop words: [start, end] pairs in their order.
  marks(text, all) {
    const tokens = Tokenizer.tokenize(text);
    const matches = all.filter(({ typed }) => !rules.englishFillers.has(typed.toLowerCase()));
    const long = matches.some(match => Highlighter.wanted(match).length > 1 || match.via !== 'exact');
    const ranges = [];
    matches.forEach(match => {
      const wanted = Highlighter.wanted(match);
      // A lone ideograph beside longer finds marks more than was meant.
      if (!wanted.length || (long && wanted.length === 1 && CharacterClasses.isHan(wanted[0].codePointAt(0)))) {
        return;
      }
      for (let at = 0; at + wanted.length <= tokens.length; at++) {
        if (Highlighter.stands(match, wanted, tokens, at)) {
          ranges.push([tokens[at].start, tokens[at + wanted.length - 1].end]);
        }
      }
    });
    return Highlighter.joined(ranges.sort((one, two) => one[0] - two[0] || one[1] - two[1]));
  },

  wanted(match) {
    if (match.via === 'sound') {
      return match.found.split(' ');
    }
    if (match.via === 'initials') {
      return match.found.split('');
    }
    return match.via === 'shape' ? Array.from(match.found) : Analyzer.terms(match.found);
  },

  // Whether the tokens from a place on are what a match was found as.
  stands(match, wanted, tokens, at) {
    return wanted.every((want, k) => {
      const token = tokens[at + k];
      if (k > 0 && token.position !== tokens[at + k - 1].position + 1) {
        return false;
      }
      if (match.via === 'sound') {
        return Pinyin.of(token.term).some(syllable =>
          syllable === want || (k + 1 === wanted.length && syllable.startsWith(want)));
      }
      return match.via === 'initials' ? Pinyin.initials(token.term).includes(want) : want === '?' || token.term === want;
    });
  },

  // Ranges that overlap or touch are one.
  joined(ranges) {
    const all = [];
    ranges.forEach(([start, end]) => {
      const last = all[all.length - 1];
      if (last && start <= last[1]) {
        last[1] = Math.max(last[1], end);
      } else {
        all.push([start, end]);
      }
    });
    return all;
  }
};
