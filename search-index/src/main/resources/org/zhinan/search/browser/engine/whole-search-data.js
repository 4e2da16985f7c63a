// All texts of the site. What is alike stands together in the data.

const WholeSearchData = {
  rows(columns) {
    return columns[0].map((first, k) => columns.map(column => column[k]));
  },

  loadSearchables() {
    searchables = [];
    core.rows = WholeSearchData.rows(core.entries);
    entries = core.rows.map(row => {
      const [kind, id, title, address, urlEn, , shown, filters, clauses, headings, name] = row;
      const url = address.split('*').join(id);
      const parent = searchables.length;
      const entry = { number: parent, kind, id, title, url, urlEn, filters: WholeSearchData.filters(filters), shown };
      searchables.push({ number: parent, parent, entry, zh: [[title], WholeSearchData.facets(row), shown, WholeSearchData.asked(parent)] });
      WholeSearchData.addTitles(entry, title, searchables[parent].zh[1]);
      clauses.forEach(([clause, text, clauseUrl, place, under]) => {
        const number = searchables.length;
        const zh = [[], (under || []).map(n => headings[n]), text ? [text] : [], WholeSearchData.asked(number)];
        searchables.push({
          number, parent, entry, clause, text, url: clauseUrl || url + '#' + clause, zh, place,
          citation: WholeSearchData.citation(name, place)
        });
      });
      return entry;
    });
  },

  citation(name, place) {
    return name && place ? name + ' ' + place : '';
  },

  // What is a part of the text of an entry is how far it begins from the end of the one before, and its length.
  facets(row) {
    const texts = [];
    for (let k = 0, end = 0; k < row[5].length; k++) {
      if (typeof row[5][k] === 'string') {
        texts.push(row[5][k]);
      } else {
        const start = end + row[5][k++];
        end = start + row[5][k];
        texts.push(row[6][0].slice(start, end));
      }
    }
    return texts;
  },

  // A number is the place of the entry whose id is meant.
  filters(values) {
    const filters = {};
    Object.keys(values).forEach(facet => {
      filters[facet] = values[facet].map(value => core.entries[1][value] || value);
    });
    return filters;
  },

  asked(number) {
    return core.asked[number] ? [core.asked[number]] : [];
  },

  englishTexts(english) {
    const texts = [];
    english.rows.forEach(([title, facets, body, asked, clauses, headings], k) => {
      texts.push([title ? [title] : [], facets, body, asked]);
      clauses.forEach(([text, said], n) => {
        texts.push([[], (core.rows[k][8][n][4] || []).map(h => headings[h]), text ? [text] : [], said]);
      });
    });
    return texts;
  },

  titles: new Map(),

  // Of a page its questions as well.
  addTitles({ number, kind }, title, questions) {
    [title].concat(core.pages.includes(kind) ? questions : []).forEach(each => WholeSearchData.addTitle(number, each));
  },

  addTitle(number, title) {
    if (title) {
      WholeSearchData.titles.set(number, (WholeSearchData.titles.get(number) || []).concat([Analyzer.terms(title)]));
    }
  }
};

// How many terms a title of a searchable has that begins with these: the least, or 0.
TitleBoosts.length = (searchable, terms) => (WholeSearchData.titles.get(searchable.number) || []).reduce((least, title) => {
  const begins = terms.every((term, k) => term === title[k]);
  return begins && (!least || title.length < least) ? title.length : least;
}, 0);

function load() {
  if (!core) {
    CommonSearchData.core();
    WholeSearchData.loadSearchables();
    Searcher.prepare(api.parts.en);
  }
}

function loadEnglish() {
  const english = api.parts.en;
  if (!english || entries[0] === undefined || entries[0].english) {
    return;
  }
  Searcher.prepare(english);
  let number = 0;
  english.rows = WholeSearchData.rows(english.entries);
  english.rows.forEach(([title, facets, shown, , clauses, , names, places], k) => {
    entries[k].english = { title, shown, names, places };
    WholeSearchData.addTitles(entries[k], title, facets);
    number++;
    clauses.forEach(([text, , place]) => {
      Object.assign(searchables[number++], { textEn: text, placeEn: place, citationEn: WholeSearchData.citation(names[0] || title, place) });
    });
  });
}
