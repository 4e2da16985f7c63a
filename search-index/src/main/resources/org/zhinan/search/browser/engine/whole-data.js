// The data of the site with all texts. A piece of the function that Export puts together.

function load() {
  if (core) {
    return;
  }
  begin();
  titles = new Map();
  loadUnits();
  loadRewrites();
}

// What is alike stands together in the data.
function rowsOf(columns) {
  return columns[0].map(function (first, k) {
    return columns.map(function (column) { return column[k]; });
  });
}

function loadUnits() {
  units = [];
  core.rows = rowsOf(core.entries);
  entries = core.rows.map(function (row) {
    var url = row[3].split('*').join(row[1]);
    var entry = {
      number: units.length, kind: row[0], id: row[1], title: row[2], url: url, filters: filtersOf(row[7]), shown: row[6]
    };
    var parent = units.length;
    units.push({ number: parent, parent: parent, entry: entry, zh: [[row[2]], facetTexts(row), row[6], askedOf(parent)] });
    addTitle(parent, row[2]);
    row[8].forEach(function (clause) {
      var headings = (clause[3] || []).map(function (n) { return row[9][n]; });
      units.push({
        number: units.length, parent: parent, entry: entry, clause: clause[0], text: clause[1],
        url: clause[2] || url + '#' + clause[0], zh: [[], headings, clause[1] ? [clause[1]] : [], askedOf(units.length)]
      });
    });
    entry.urlEn = row[4];
    return entry;
  });
}

// What is a part of the text of an entry is how far it begins from the end of the one before, and its length.
function facetTexts(row) {
  var texts = [];
  for (var k = 0, end = 0; k < row[5].length; k++) {
    if (typeof row[5][k] === 'string') {
      texts.push(row[5][k]);
    } else {
      var start = end + row[5][k++];
      end = start + row[5][k];
      texts.push(row[6][0].slice(start, end));
    }
  }
  return texts;
}

// A number is the place of the entry whose id is meant.
function filtersOf(values) {
  var filters = {};
  Object.keys(values).forEach(function (facet) {
    filters[facet] = values[facet].map(function (value) { return core.entries[1][value] || value; });
  });
  return filters;
}

function askedOf(number) {
  return core.asked[number] ? [core.asked[number]] : [];
}

function addTitle(number, title) {
  if (title) {
    titles.set(number, (titles.get(number) || []).concat([cut(title).map(termOf)]));
  }
}

// How many terms a title of a unit has that begins with these: the least, or 0.
function titleLength(unit, typed) {
  return (titles.get(unit.number) || []).reduce(function (least, title) {
    var begins = typed.every(function (term, k) { return term === title[k]; });
    return begins && (!least || title.length < least) ? title.length : least;
  }, 0);
}

function loadEnglish() {
  var english = api.parts.en;
  if (!english || entries[0] === undefined || entries[0].english) {
    return;
  }
  loadRewrites();
  var number = 0;
  english.rows = rowsOf(english.entries);
  english.rows.forEach(function (row, k) {
    entries[k].english = { title: row[0], shown: row[2] };
    addTitle(number, row[0]);
    number++;
    row[4].forEach(function (clause) {
      units[number++].textEn = clause[0];
    });
  });
}
