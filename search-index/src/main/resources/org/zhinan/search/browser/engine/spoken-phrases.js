// What is read and marked by its sound, with the readings of ideographs: it comes with them.

const SpokenPhrases = {
  // A query with v for ü in words that are syllables, as these are written.
  typed(text) {
    return text.replace(/[A-Za-z\u00c0-\u024f]+/g, word => {
      const typed = word.replace(/[üÜǕǗǙǛǖǘǚǜ]/g, 'v');
      if (typed === word) {
        return word;
      }
      const letters = typed.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]/g, '');
      const syllables = Pinyin.split(letters, () => 1);
      return syllables.length && Pinyin.isSyllable(syllables[syllables.length - 1]) ? typed : word;
    });
  },

  // The letters of neighbouring matches of letters, any of which is found by its sound, together.
  runs(matches) {
    const runs = [];
    let letters = '';
    let sound = false;
    const end = () => {
      if (sound) {
        runs.push(letters);
      }
      letters = '';
      sound = false;
    };
    matches.forEach(match => {
      if (/^[a-zü ]+$/i.test(match.typed)) {
        letters += match.typed.toLowerCase().replace(/ /g, '').replace(/ü/g, 'v');
        sound = sound || match.via === 'sound';
      } else {
        end();
      }
    });
    end();
    return runs;
  },

  // Behind the ideographs that letters are read as from a place on, the last of which may be unfinished; 0 for none.
  reads(tokens, at, letters) {
    if (!letters) {
      return at;
    }
    const token = tokens[at];
    const syllables = token && token.han ? Pinyin.of(token.term) : [];
    if (syllables.some(syllable => syllable.startsWith(letters))) {
      return at + 1;
    }
    return syllables.filter(syllable => letters.startsWith(syllable))
      .reduce((to, syllable) => to || SpokenPhrases.reads(tokens, at + 1, letters.slice(syllable.length)), 0);
  }
};

const silentMarks = Highlighter.marks;

// A phrase that stands in the text as it was spoken is marked as a whole, whatever its pieces were found as.
Highlighter.marks = (text, matches) => {
  const tokens = Tokenizer.tokenize(text);
  const ranges = silentMarks(text, matches.filter(match => match.found));
  SpokenPhrases.runs(matches).forEach(letters => tokens.forEach(({ start }, at) => {
    const to = SpokenPhrases.reads(tokens, at, letters);
    if (to) {
      ranges.push([start, tokens[to - 1].end]);
    }
  }));
  return Highlighter.joined(ranges.sort((one, two) => one[0] - two[0] || one[1] - two[1]));
};
