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

function loadUnits() {
  units = [];
  entries = core.entries.map(function (row) {
    var url = row[3].split('*').join(row[1]);
    var entry = { number: units.length, kind: row[0], id: row[1], title: row[2], url: url, filters: row[8], shown: row[6] };
    var parent = units.length;
    units.push({ number: parent, parent: parent, entry: entry, zh: [[row[2]], row[5], row[6], row[7]] });
    titleKeys(parent, [row[2]], weights.exactTitle);
    row[9].forEach(function (clause) {
      units.push({
        number: units.length, parent: parent, entry: entry, clause: clause[0], text: clause[1],
        url: clause[2] || url + '#' + clause[0], zh: [[], [], clause[1] ? [clause[1]] : [], clause[3]]
      });
    });
    entry.urlEn = row[4];
    return entry;
  });
}

function titleKeys(number, strings, worth) {
  strings.forEach(function (string) {
    var key = number + '\t' + cut(string).map(termOf).join(' ');
    titles.set(key, Math.max(titles.get(key) || 0, worth));
  });
}

function loadEnglish() {
  var english = api.parts.en;
  if (!english || entries[0] === undefined || entries[0].english) {
    return;
  }
  loadRewrites();
  var number = 0;
  english.entries.forEach(function (row, k) {
    entries[k].english = { title: row[0], shown: row[2] };
    titleKeys(number, row[0] ? [row[0]] : [], weights.exactTitle);
    number++;
    row[4].forEach(function (clause) {
      units[number++].textEn = clause[0];
    });
  });
}
