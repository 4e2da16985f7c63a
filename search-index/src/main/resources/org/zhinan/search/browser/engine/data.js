// The data of the site. A piece of the function that Export puts together.

function begin() {
  core = decode(api.parts.core);
  weights = core.weights;
  fields = core.fields;
  rules = Object.assign({}, core.rules);
  rules.simplified = new Map();
  simplify(core.simplified);
  rules.englishFillers = new Set(core.rules.englishFillers);
  layers = {};
  lengthTable = {};
}

// Frequent characters are written with shorter ones, in the order of the alphabet.
function decode(value) {
  if (typeof value === 'string') {
    var first = api.parts.alphabet.first;
    var characters = api.parts.alphabet.characters;
    return value.replace(/[^\x00-\x7f]/g, function (c) { return characters[c.charCodeAt(0) - first] || c; });
  }
  if (Array.isArray(value)) {
    return value.map(decode);
  }
  if (value && typeof value === 'object') {
    Object.keys(value).forEach(function (key) { value[key] = decode(value[key]); });
  }
  return value;
}

function simplify(table) {
  glyphs.clear();
  table.split(' ').forEach(function (line) {
    var points = Array.from(line).map(function (c) { return c.codePointAt(0); });
    points.slice(1).forEach(function (c) { rules.simplified.set(c, points[0]); });
  });
}

function englishUrl(url, other) {
  return other || url.replace(/^zh\//, 'en/');
}

function hitOf(text, planned, scored) {
  var unit = scored.unit;
  var entry = unit.entry;
  var english = entry.english || { title: '', shown: [] };
  return {
    kind: entry.kind,
    id: entry.id,
    clause: unit.clause || '',
    score: scored.score,
    title: { zh: entry.title, en: english.title },
    url: unit.clause
      ? { zh: unit.url, en: englishUrl(unit.url, entry.urlEn && entry.urlEn + '#' + unit.clause) }
      : { zh: entry.url, en: englishUrl(entry.url, entry.urlEn) },
    text: unit.clause
      ? { zh: unit.text, en: unit.textEn || '' }
      : { zh: entry.shown[0] || '', en: english.shown[0] || '' },
    matches: matchesOf(text, planned, scored)
  };
}

// What comes nearest when nothing answers, in the language of the query.
function nearTitles(text, near) {
  var chinese = Array.from(text).some(function (c) { return isHan(c.codePointAt(0)); });
  var found = near.slice(0, 5).map(function (scored) {
    var entry = scored.unit.entry;
    return chinese || !entry.english || !entry.english.title ? entry.title : entry.english.title;
  });
  return Array.from(new Set(found));
}
