// Reads citations as numbers and the words between them, whatever numerals, brackets and blanks they are written with.

const CitationKeys = {
  // What is left of a question about a place when the words that ask are left out at its ends.
  askedAbout(tokens) {
    const asks = token => reading.asking.includes(token.word);
    let from = 0;
    let to = tokens.length;
    while (from < to && asks(tokens[from])) {
      from++;
    }
    while (from < to && asks(tokens[to - 1])) {
      to--;
    }
    return tokens.slice(from, to);
  },

  // A run of Chinese numerals is one number, or after so many of them two; after three, 1b is two as well.
  read(tokens, split) {
    const { numerals, silent } = reading;
    const isNumeral = token => numerals.includes(token.word);
    const parts = [];
    for (let k = 0; k < tokens.length;) {
      let run = isNumeral(tokens[k]) ? tokens[k].word : '';
      const { word } = tokens[k++];
      while (run && k < tokens.length && isNumeral(tokens[k]) && tokens[k - 1].end === tokens[k].start) {
        run += tokens[k++].word;
      }
      if (run) {
        CitationKeys.addRun(parts, run, split);
      } else if (!silent.includes(word) && !CitationKeys.isCounted(tokens, k - 1)) {
        const apart = split === 3 && word.match(/^([0-9]+)([a-z])$/);
        (apart ? apart.slice(1) : [word]).forEach(one => parts.push(CitationKeys.word(one)));
      }
    }
    return parts;
  },

  // In 第40个场景 个 says only that scenarios are counted; where nothing is named behind it, 项 is a unit.
  isCounted(tokens, k) {
    const { numerals, silent, units, order, counted, ordinal } = reading;
    const isNumber = word => numerals.includes(word) || new RegExp(ordinal).test(word);
    let before = k - 1;
    while (before > 0 && numerals.includes(tokens[before].word) && numerals.includes(tokens[before - 1].word)) {
      before--;
    }
    if (before < 1 || tokens[before - 1].word !== order || !isNumber(tokens[before].word)) {
      return false;
    }
    const next = k + 1 < tokens.length ? tokens[k + 1].word : order;
    const place = counted.indexOf(tokens[k].word);
    return place === 0 || (place > 0 && !silent.includes(next) && !units.includes(next) && !isNumber(next));
  },

  addRun(parts, run, split) {
    const number = CitationKeys.number(run);
    if (split > 0 && split < run.length) {
      CitationKeys.addRun(parts, run.slice(0, split), 0);
      CitationKeys.addRun(parts, run.slice(split), 0);
    } else if (number >= 0 || run.length === 1) {
      parts.push({ text: run, key: number < 0 ? run : String(number), number: true });
    } else {
      Array.from(run).forEach(one => CitationKeys.addRun(parts, one, 0));
    }
  },

  number(run) {
    const { digits, stems, chinese } = reading;
    const found = run.match(new RegExp(chinese));
    const digit = (numeral, none) => numeral === undefined ? none : digits.indexOf(numeral);
    return run.length === 1 && stems.includes(run) ? stems.indexOf(run) + 1
      : found ? 100 * digit(found[1], 0) + (found[3] ? 10 * digit(found[2], 1) : 0) + digit(found[4], 0) : -1;
  },

  word(word) {
    const whole = reading.short[word] || word;
    const digits = whole.match(new RegExp(reading.ordinal));
    if (digits) {
      const number = digits[1].replace(/^0+(?=.)/, '');
      return { text: number, key: number, number: true };
    }
    if (new RegExp(reading.roman).test(word)) {
      const values = Array.from(word).map(letter => letter === 'x' ? 10 : letter === 'v' ? 5 : 1);
      const sum = values.reduce((all, value, k) => all + (values[k + 1] > value ? -value : value), 0);
      return { text: word, key: String(sum), number: true };
    }
    return { text: whole, key: whole, number: new RegExp(reading.letter).test(word) };
  },

  unit(part) {
    return reading.units.includes(part.key);
  },

  ofPlace(part) {
    return part.number || CitationKeys.unit(part);
  },

  name(parts) {
    return parts.map(part => part.key).join(' ');
  },

  // What the place of a query is looked up by: the first paragraph of an article is mostly cited as the article, and
  // there are other ways to say the same, as s 5 and para 2 of Schedule 1.
  asked(parts) {
    const keys = CitationKeys.places(parts);
    keys.splice(2, 0, ...CitationKeys.turned(parts), ...CitationKeys.section(parts));
    const before = parts.length - 2;
    if (before > 0 && parts[before].key === '1' && parts[before + 1].key === reading.paragraph) {
      keys.splice(2, 0, ...CitationKeys.places(parts.slice(0, before)).slice(0, 2));
    }
    return keys;
  },

  section(parts) {
    return parts.length > 1 && reading.sections.includes(parts[0].key) && /^[0-9]/.test(parts[1].text)
      ? [reading.section + ' ' + CitationKeys.name(parts.slice(1))] : [];
  },

  // From the outside in, where each number has an English word before it.
  turned(parts) {
    const turned = [];
    let to = parts.length;
    for (let k = parts.length - 1; k >= 0; k--) {
      if (CitationKeys.isWord(parts[k]) && (k === 0 || !CitationKeys.isWord(parts[k - 1]))) {
        turned.push(...parts.slice(k, to));
        to = k;
      }
    }
    return to > 0 || turned.every((part, k) => part === parts[k]) ? []
      : CitationKeys.places(turned).slice(1, reading.inner.includes(parts[0].key) ? 3 : 2);
  },

  isWord(part) {
    return CitationKeys.unit(part) && part.key.length > 1;
  },

  // What a place is looked up by: as it is written, in digits, with its first unit only, and without units.
  places(parts) {
    const first = parts.find(CitationKeys.unit);
    return [
      '=' + parts.map(part => part.text).join(' '),
      CitationKeys.name(parts),
      CitationKeys.name(parts.filter(part => !CitationKeys.unit(part) || part === first)),
      CitationKeys.bare(parts)
    ];
  },

  // The last of them, without units.
  bare(parts) {
    return CitationKeys.name(parts.filter(part => !CitationKeys.unit(part)));
  }
};
