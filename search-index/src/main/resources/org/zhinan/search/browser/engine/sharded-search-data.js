// What is shown of a hit, in shards: what is not known before it is loaded is read when it is shown.

const ShardedSearchData = {
  decoded: new Map(),

  // The searchables that files of what is shown begin with.
  starts: [0],

  // A part that is written with the alphabet; undefined while it is not loaded.
  part(name) {
    const { decoded } = ShardedSearchData;
    if (!decoded.has(name)) {
      const part = CommonSearchData.part(name);
      if (!part) {
        return undefined;
      }
      decoded.set(name, CharacterCompression.decode(part));
    }
    return decoded.get(name);
  },

  // A row of what is shown; an empty one while its part is not loaded.
  row(prefix, number) {
    const { starts } = ShardedSearchData;
    let file = 0;
    for (let high = starts.length - 1; high - file > 1;) {
      const middle = (file + high) >> 1;
      if (starts[middle] > number) {
        high = middle;
      } else {
        file = middle;
      }
    }
    const rows = ShardedSearchData.part(prefix + 'shown/' + file);
    return rows ? rows[number - starts[file]] : ['', '', '', '', ''];
  },

  loadSearchables() {
    searchables = [];
    entries = [];
    AsciiVarints.of(core.shards.shown).forEach(count => ShardedSearchData.starts.push(ShardedSearchData.starts.slice(-1)[0] + count));
    const filters = new AsciiVarints(core.filters.numbers);
    const clauses = new AsciiVarints(core.clauses);
    let document = clauses.more() ? clauses.next() : -1;
    let run = 0;
    while (searchables.length < core.units) {
      const parent = searchables.length;
      run += run + 1 < core.runs.length && core.runs[run + 1][1] === parent ? 1 : 0;
      const entry = new ShardedEntry(parent, core.runs[run][0], core.filters.sets[filters.next()]);
      entries.push(entry);
      searchables.push(new ShardedSearchable(parent, parent, entry));
      if (parent === document) {
        for (let n = clauses.next(); n > 0; n--) {
          searchables.push(new ShardedSearchable(searchables.length, parent, entry));
        }
        document += clauses.more() ? clauses.next() : 0;
      }
    }
  },

  // A field whose length has no weight has none.
  lengths(packed) {
    const tokens = [];
    packed.forEach((lengths, field) => {
      const reader = new AsciiVarints(lengths);
      for (let number = 0; number < searchables.length; number++) {
        tokens[number * fields.length + field] = lengths ? reader.next() : 0;
      }
    });
    return new FieldLengths(tokens);
  },

  // What is not counted can be filtered by as well, and is loaded then.
  otherFilters() {
    const others = ShardedSearchData.part('filters');
    if (others && !others.given) {
      others.given = true;
      const numbers = new AsciiVarints(others.numbers);
      entries.forEach(entry => { entry.otherFilters = others.sets[numbers.next()]; });
    }
  },

  // Searchables by number with the least number of terms of their titles that begin with these; null while they are not loaded.
  titles(terms) {
    const key = terms.join(' ');
    const head = terms.slice(0, 3).join(' ');
    const strings = TermShards.open(TermShards.nameOf('TITLES', key, head));
    if (!strings) {
      return null;
    }
    const lengths = new Map();
    const read = packed => {
      for (const reader = new AsciiVarints(packed); reader.more();) {
        lengths.set(reader.next(), reader.next());
      }
    };
    if (strings.has(key)) {
      read(strings.get(key));
    } else {
      // Of a title that no other begins like, there is only the whole.
      strings.forEach((packed, title) => {
        if (title.endsWith(' ') && title.startsWith(key + ' ')) {
          read(packed);
        }
      });
    }
    return lengths;
  },

  // Gives the entries that are suggested their titles, once those are loaded.
  giveTitles(titles, english) {
    const all = ShardedSearchData.part(titles);
    if (all && !all.given) {
      all.given = true;
      entries.filter(entry => core.suggested.includes(entry.kind)).forEach((entry, k) => {
        (english ? entry.inEnglish : entry).name = all[k];
      });
    }
  }
};

class ShardedEntry {
  constructor(number, kind, filters) {
    Object.assign(this, { number, kind, filters, inEnglish: new EnglishEntry(number) });
  }

  get id() {
    return ShardedSearchData.row('', this.number)[0];
  }

  get title() {
    return this.name === undefined ? ShardedSearchData.row('', this.number)[4] : this.name;
  }

  get url() {
    return ShardedSearchData.row('', this.number)[2].split('*').join(this.id);
  }

  get urlEn() {
    return ShardedSearchData.row('', this.number)[3];
  }

  get shown() {
    return [ShardedSearchData.row('', this.number)[1]];
  }

  get english() {
    return api.parts.en ? this.inEnglish : undefined;
  }
}

class EnglishEntry {
  constructor(number) {
    this.number = number;
  }

  get title() {
    return this.name === undefined ? ShardedSearchData.row('en-', this.number)[1] : this.name;
  }

  get shown() {
    return [ShardedSearchData.row('en-', this.number)[0]];
  }
}

class ShardedSearchable {
  constructor(number, parent, entry) {
    Object.assign(this, { number, parent, entry });
  }

  get clause() {
    return this.number === this.parent ? '' : ShardedSearchData.row('', this.number)[0];
  }

  get text() {
    return ShardedSearchData.row('', this.number)[1];
  }

  get url() {
    return ShardedSearchData.row('', this.number)[2] || this.entry.url + '#' + this.clause;
  }

  get citation() {
    return this.clause && ShardedSearchData.row('', this.number)[3];
  }

  get citationEn() {
    return this.clause && api.parts.en ? ShardedSearchData.row('en-', this.number)[1] : '';
  }

  get textEn() {
    return api.parts.en ? ShardedSearchData.row('en-', this.number)[0] : '';
  }
}

// How many terms a title of a searchable has that begins with these: the least, or 0.
TitleBoosts.latest = { key: '', lengths: new Map() };
TitleBoosts.length = (searchable, terms) => {
  const key = terms.join(' ');
  if (TitleBoosts.latest.key !== key) {
    const lengths = ShardedSearchData.titles(terms);
    if (!lengths) {
      return 0;
    }
    TitleBoosts.latest = { key, lengths };
  }
  return TitleBoosts.latest.lengths.get(searchable.number) || 0;
};

const countedValues = Searcher.values;
Searcher.values = (entry, facet) => {
  if (facet === 'kind' || core.facets.includes(facet)) {
    return countedValues(entry, facet);
  }
  ShardedSearchData.otherFilters();
  return (entry.otherFilters && entry.otherFilters[facet]) || [];
};

let englishRead = false;

function load() {
  if (!core) {
    CommonSearchData.core();
    AsciiVarints.load();
    ShardedSearchData.loadSearchables();
    TermIndex.fieldLengths.ZH = ShardedSearchData.lengths(core.lengths);
    Searcher.prepare(api.parts.en);
  }
}

function loadEnglish() {
  if (api.parts.en && !englishRead) {
    englishRead = true;
    Searcher.prepare(api.parts.en);
  }
}
