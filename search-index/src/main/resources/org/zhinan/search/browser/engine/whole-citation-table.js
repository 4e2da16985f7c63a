// What can be cited, by the keys of CitationKeys, from all texts of the site.

const CitationTable = {
  tables: null,

  named(key) {
    return CitationTable.read().names.get(key) || [];
  },

  placed(key) {
    return CitationTable.read().places.get(key) || [];
  },

  // Read when it is first needed, and anew with the English places.
  read() {
    if (!CitationTable.tables || CitationTable.tables.english !== api.parts.en) {
      CitationTable.tables = { names: new Map(), places: new Map(), read: [], units: {}, english: api.parts.en };
      const entries = searchables.filter(searchable => !searchable.clause);
      const rest = reading.names.slice();
      entries.forEach(({ entry }, k) => {
        const [, names, own] = rest.length && rest[0][0] === k ? rest.shift() : [k, [], []];
        entry.names = names;
        entry.places = own.map(([document, place]) => ({ document: entries[document].number, place }));
      });
      searchables.forEach(CitationTable.add);
      CitationTable.addPlaces();
    }
    return CitationTable.tables;
  },

  add({ number, parent, entry, clause, place, placeEn, text, textEn }) {
    const english = entry.english || { title: '', names: [], places: [] };
    if (clause) {
      CitationTable.addPlace(parent, number, place, false);
      CitationTable.addPlace(parent, number, placeEn || '', true);
      CitationTable.addSection(parent, number, place, placeEn || '');
      // Telephone numbers and days that the clause states.
      ValueKeys.in(text).concat(ValueKeys.in(textEn || '')).forEach(key => CitationTable.put('names', key, { document: number, number }, false));
      return;
    }
    const document = entry.kind === 'document';
    entry.names.concat(entry.id).forEach(name => CitationTable.addName(number, name, false, document));
    english.names.forEach(name => CitationTable.addName(number, name, true, document));
    if (document) {
      CitationTable.addTitle(number, entry.title, false);
      CitationTable.addTitle(number, english.title, true);
    }
    entry.places.forEach((at, k) => {
      CitationTable.addPlace(at.document, number, at.place, false);
      CitationTable.addPlace(at.document, number, english.places[k] || '', true);
      CitationTable.addSection(at.document, number, at.place, english.places[k] || '');
    });
  },

  // A name with a number is cited as it is; any other, of a document, with a place only.
  addName(number, name, english, document) {
    const parts = CitationKeys.read(Tokenizer.tokenize(name), 0);
    const numbered = parts.some(part => part.number);
    if ((numbered && parts.length > 1) || (document && parts.length)) {
      CitationTable.put('names', CitationKeys.name(parts), { document: numbered ? number : -1, number }, english);
    }
  },

  addTitle(number, title, english) {
    const parts = CitationKeys.read(Tokenizer.tokenize(title), 0);
    if (parts.length) {
      CitationTable.put('names', CitationKeys.name(parts), { document: -1, number }, english);
    }
  },

  addPlace(document, number, place, english) {
    const parts = CitationKeys.read(Tokenizer.tokenize(place), 0);
    if (parts.length) {
      const { read, units } = CitationTable.tables;
      const unit = (parts.find(CitationKeys.unit) || { key: '' }).key;
      const counts = units[document + '|' + english] = units[document + '|' + english] || new Map();
      counts.set(unit, (counts.get(unit) || 0) + 1);
      read.push({ target: { document, number }, parts, english, unit, counts });
    }
  },

  // What is an article in Chinese, and a number alone in English, is cited as section 5 as well.
  addSection(document, number, place, placeEn) {
    const zh = CitationKeys.read(Tokenizer.tokenize(place), 0);
    const en = CitationKeys.read(Tokenizer.tokenize(placeEn), 0);
    if (zh.some(part => part.key === reading.article) && en.length && en.every(part => part.number)) {
      CitationTable.put('places', reading.section + ' ' + CitationKeys.name(en), { document, number }, true);
    }
  },

  // A number without its unit is of what the text is cited by: most of its places begin so. That of anything else it is only where
  // no other has it.
  addPlaces() {
    const cited = new Set();
    const put = ({ target, english }, key) => {
      CitationTable.put('places', key, target, english);
      cited.add(target.document + ' ' + key);
    };
    const others = CitationTable.tables.read.filter(place => {
      const usual = place.counts.get(place.unit) === Math.max(...place.counts.values());
      CitationKeys.places(place.parts).slice(0, usual ? 4 : 3).forEach(key => put(place, key));
      return !usual;
    });
    others.map(place => [place, CitationKeys.bare(place.parts)])
      .filter(([{ target }, key]) => !cited.has(target.document + ' ' + key))
      .forEach(([{ target, english }, key]) => CitationTable.put('places', key, target, english));
  },

  // An English key without a letter is the Chinese one.
  put(table, key, target, english) {
    if (!english || /[a-z]/.test(key)) {
      const targets = CitationTable.tables[table];
      targets.set(key, (targets.get(key) || []).concat(target));
    }
  }
};
