// What is shown of a hit, in shards: what is not known before it is loaded is read when it is shown.

const ShardedData = {
  // A row of what is shown; an empty one while its part is not loaded.
  row(prefix, number) {
    const rows = CommonData.part(prefix + 'shown/' + Math.floor(number / core.shown));
    return rows ? rows[number % core.shown] : ['', '', '', '', ''];
  },

  loadSearchables() {
    searchables = [];
    entries = [];
    const filters = new PackedNumbers(core.filters);
    const clauses = new PackedNumbers(core.clauses);
    let document = clauses.more() ? clauses.next() : -1;
    let run = 0;
    while (searchables.length < core.units) {
      const parent = searchables.length;
      run += run + 1 < core.runs.length && core.runs[run + 1][1] === parent ? 1 : 0;
      const entry = new ShardedEntry(parent, core.runs[run][0], core.filterSets[filters.next()]);
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
      const reader = new PackedNumbers(lengths);
      for (let number = 0; number < searchables.length; number++) {
        tokens[number * fields.length + field] = lengths ? reader.next() : 0;
      }
    });
    return new FieldLengths(tokens);
  },

  // Gives the entries that are suggested their titles, once those are loaded.
  giveTitles(titles, english) {
    const all = CommonData.part(titles);
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
    return ShardedData.row('', this.number)[0];
  }

  get title() {
    return this.name === undefined ? ShardedData.row('', this.number)[4] : this.name;
  }

  get url() {
    return ShardedData.row('', this.number)[2].split('*').join(this.id);
  }

  get urlEn() {
    return ShardedData.row('', this.number)[3];
  }

  get shown() {
    return [ShardedData.row('', this.number)[1]];
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
    return this.name === undefined ? ShardedData.row('en-', this.number)[1] : this.name;
  }

  get shown() {
    return [ShardedData.row('en-', this.number)[0]];
  }
}

class ShardedSearchable {
  constructor(number, parent, entry) {
    Object.assign(this, { number, parent, entry });
  }

  get clause() {
    return this.number === this.parent ? '' : ShardedData.row('', this.number)[0];
  }

  get text() {
    return ShardedData.row('', this.number)[1];
  }

  get url() {
    return ShardedData.row('', this.number)[2] || this.entry.url + '#' + this.clause;
  }

  get textEn() {
    return api.parts.en ? ShardedData.row('en-', this.number)[0] : '';
  }
}

// How many terms a title of a searchable has that begins with these: the least, or 0.
TitleBoosts.latest = { key: '', lengths: new Map() };
TitleBoosts.length = (searchable, terms) => {
  const key = terms.join(' ');
  if (TitleBoosts.latest.key !== key) {
    const packed = Shards.get('TITLES', key);
    if (packed === null) {
      return 0;
    }
    const lengths = new Map();
    for (const reader = new PackedNumbers(packed || ''); reader.more();) {
      lengths.set(reader.next(), reader.next());
    }
    TitleBoosts.latest = { key, lengths };
  }
  return TitleBoosts.latest.lengths.get(searchable.number) || 0;
};

let englishRead = false;

function load() {
  if (!core) {
    CommonData.core();
    PackedNumbers.load();
    ShardedData.loadSearchables();
    TermIndex.fieldLengths.ZH = ShardedData.lengths(core.lengths);
    Searcher.prepare(api.parts.en);
  }
}

function loadEnglish() {
  if (api.parts.en && !englishRead) {
    englishRead = true;
    Searcher.prepare(api.parts.en);
  }
}
