// The index of terms in shards, of which those are loaded that a query asks for.

// Thrown where it depends on parts not loaded yet how to go on.
const PENDING = new Error('not all parts are loaded');
const MOST_RECENT = 100;

// Postings in less room than a map of arrays: searchables, and how often in each field of each.
class PackedPostings {
  constructor(packed, positioned) {
    const width = fields.length;
    const scratch = PackedPostings.scratch = PackedPostings.scratch || new Uint16Array(searchables.length * width);
    const found = new Int32Array(searchables.length);
    let size = 0;
    TermIndex.eachPlace(packed, positioned, (frequency, place) => { scratch[place] = frequency; });
    for (let number = 0; number < searchables.length; number++) {
      for (let at = number * width; at < (number + 1) * width; at++) {
        if (scratch[at]) {
          found[size++] = number;
          break;
        }
      }
    }
    this.size = size;
    this.numbers = found.slice(0, size);
    this.frequencies = new Uint16Array(size * width);
    for (let k = 0; k < size; k++) {
      for (let field = 0; field < width; field++) {
        this.frequencies[k * width + field] = scratch[found[k] * width + field];
      }
    }
    scratch.fill(0);
  }

  // The frequencies given to a visitor are those of one searchable only until the next.
  forEach(visit) {
    const width = fields.length;
    const some = fields.map(() => 0);
    for (let k = 0; k < this.size; k++) {
      for (let field = 0; field < width; field++) {
        some[field] = this.frequencies[k * width + field];
      }
      visit(some, this.numbers[k]);
    }
  }

  get(number) {
    const width = fields.length;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.numbers[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.numbers[low] === number ? Array.from(this.frequencies.subarray(low * width, (low + 1) * width)) : undefined;
  }
}

Object.assign(TermIndex, {
  followers: new Map(),
  recent: new Map(),
  fieldLengths: {},

  // What was read lately is kept: the next query is often this one and a letter.
  term(kind, term) {
    const packed = TermIndex.packed(kind, term);
    if (!packed) {
      return new Occurrences();
    }
    const key = kind + '\t' + term;
    const { recent } = TermIndex;
    const postings = recent.get(key) || new PackedPostings(packed, TermIndex.positioned(kind));
    recent.delete(key);
    recent.set(key, postings);
    if (recent.size > MOST_RECENT) {
      recent.delete(recent.keys().next().value);
    }
    return postings;
  },

  // What is not loaded yet is known, and nowhere.
  has(kind, term) {
    if (kind === 'SOUNDS') {
      return TermIndex.beginning(kind, term).includes(term);
    }
    return TermShards.get(kind, term) !== undefined || (kind.startsWith('EN') && !CommonSearchData.part('en'));
  },

  lengths(english) {
    return TermIndex.fieldLengths[english ? 'EN' : 'ZH'];
  },

  packed(kind, term) {
    // Pairs of syllables whose second begins alike are in one part.
    const space = kind === 'SOUNDS' ? term.indexOf(' ') : -1;
    const packed = TermShards.get(kind, term, space < 0 ? term : term.slice(0, space + 2));
    return packed && (!kind.startsWith('EN') || TermIndex.englishReady()) ? packed : undefined;
  },

  englishReady() {
    if (!TermIndex.fieldLengths.EN && CommonSearchData.part('en-lengths')) {
      TermIndex.fieldLengths.EN = ShardedSearchData.lengths(api.parts['en-lengths']);
    }
    return CommonSearchData.part('en') && TermIndex.fieldLengths.EN;
  },

  // Neighbours have positions, by which more than two are found; of first letters, three have, for two of them stand nearly anywhere.
  positioned(kind) {
    return kind === 'ZH_PAIRS' || kind === 'EN_PAIRS';
  },

  // Where terms stand in line, from where some of them do.
  inLine(kind, terms, step) {
    if (terms.length === 1) {
      return TermIndex.term(kind, terms[0]);
    }
    if (step === 2) {
      return TermIndex.term('ZH_AROUND', terms[0] + '?' + terms[1]);
    }
    // Only letters that are no syllables are first letters.
    if (kind === 'INITIALS' && !Pinyin.load()) {
      throw PENDING;
    }
    const found = terms.length === 2
      ? TermIndex.term(kind + '_PAIRS', TermIndex.neighbours(kind, terms))
      : TermIndex.inRuns(kind, terms, kind === 'INITIALS' ? 3 : 2);
    if (kind === 'INITIALS' && !CommonSearchData.complete()) {
      throw PENDING;
    }
    return found;
  },

  // Neighbours as a term.
  neighbours(kind, terms) {
    const han = term => CharacterClasses.isHan(term.codePointAt(0));
    return terms.reduce((all, term, k) =>
      all + (kind === 'INITIALS' || (han(term) && han(terms[k - 1])) ? '' : ' ') + term);
  },

  // Runs of so many neighbours beside one another are enough, and the last one.
  inRuns(kind, terms, count) {
    const chosen = [];
    const last = terms.length - count;
    for (let at = 0; at < terms.length; at = at < last ? Math.min(at + count, last) : terms.length) {
      const [head, run] = [2, count].map(some => TermIndex.neighbours(kind, terms.slice(at, at + some)));
      chosen.push({ at, packed: TermShards.get(kind + '_PAIRS', run, head) });
    }
    let starts = new Map();
    if (chosen.every(one => one.packed) && (kind !== 'EN' || TermIndex.englishReady())) {
      chosen.forEach((one, k) => { starts = TermIndex.startsOf(one, k > 0 && starts); });
    }
    const postings = new Occurrences();
    starts.forEach((positions, place) => postings.addAt(place, positions.length));
    return postings;
  },

  // Where a run stands as far as what is before it does: places to the positions of the beginning.
  startsOf(run, before) {
    const starts = new Map();
    TermIndex.eachPlace(run.packed, true, (frequency, place, reader) => {
      const others = before && before.get(place);
      const fits = reader.run(frequency).map(position => position - run.at)
        .filter(start => !before || (others && others.includes(start)));
      if (fits.length) {
        starts.set(place, fits);
      }
    });
    return starts;
  },

  // Visits each place of a term's string and how often it stands there. Positions that follow are read by the visitor, or skipped.
  eachPlace(packed, positioned, visit) {
    const reader = new AsciiVarints(packed);
    const first = reader.next();
    // In one field alone, how many there are comes with it.
    const only = first - (1 << fields.length);
    const bits = only < 0 ? first : 1 << only % fields.length;
    for (let field = 0; field < fields.length; field++) {
      let number = -1;
      let n = 0;
      if (bits >> field & 1) {
        n = only < 0 ? reader.next() : 1 + Math.floor(only / fields.length);
      }
      for (; n > 0; n--) {
        const step = reader.next();
        number += 1 + (step >> 1);
        const frequency = step & 1 ? reader.next() + 2 : 1;
        const end = reader.at;
        visit(frequency, number * fields.length + field, reader);
        if (positioned && reader.at === end) {
          reader.run(frequency);
        }
      }
    }
  },

  // The terms of the sounds that begin so: the syllables that follow another one, or stand alone.
  beginning(kind, letters) {
    if (!Pinyin.load()) {
      throw PENDING;
    }
    const space = letters.indexOf(' ');
    const first = letters.slice(0, Math.max(0, space));
    if (!TermIndex.followers.has(first)) {
      const all = Pinyin.all();
      let at = 0;
      TermIndex.followers.set(first, AsciiVarints.of(api.parts.sound.followers[first] || '').map(distance => {
        at += distance;
        return (space < 0 ? '' : first + ' ') + all[at];
      }));
    }
    return TermIndex.followers.get(first).filter(term => term.startsWith(letters));
  },

  // The terms with so many letters, and which letters those are.
  ofLength(kind, from, to) {
    const parts = core.shards.spelling.filter(length => length >= from && length <= to)
      .map(length => ShardedSearchData.part('spelling/' + length));
    if (!parts.every(Boolean)) {
      throw PENDING;
    }
    return [].concat(...parts.map(words => words[kind].split(' ').filter(Boolean)))
      .map(term => ({ term, letters: TermIndex.lettersOf(term) }));
  }
});
