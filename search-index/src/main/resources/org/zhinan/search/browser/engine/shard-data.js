// The data of the site in shards. A piece of the function that Export puts together.

function load() {
  if (core) {
    return;
  }
  begin();
  loadDigits();
  loadUnits();
  lengthTable.zh = lengthsOf(core.lengths);
  loadRewrites();
}

// A row of what is shown of a unit; an empty one while its part is not loaded.
function rowOf(prefix, number) {
  var rows = part(prefix + 'shown/' + Math.floor(number / core.shown));
  return rows ? rows[number % core.shown] : ['', '', '', '', ''];
}

// What is not known before it is loaded is read when it is shown.
function lazily(type, values) {
  Object.keys(values).forEach(function (name) {
    Object.defineProperty(type.prototype, name, { get: values[name] });
  });
}

function Entry(number, kind, filters) {
  this.number = number;
  this.kind = kind;
  this.filters = filters;
  this.inEnglish = new English(this);
}

function English(entry) {
  this.number = entry.number;
}

function Unit(number, parent, entry) {
  this.number = number;
  this.parent = parent;
  this.entry = entry;
}

lazily(Entry, {
  id: function () { return rowOf('', this.number)[0]; },
  title: function () { return this.name === undefined ? rowOf('', this.number)[4] : this.name; },
  url: function () { return rowOf('', this.number)[2].split('*').join(this.id); },
  urlEn: function () { return rowOf('', this.number)[3]; },
  shown: function () { return [rowOf('', this.number)[1]]; },
  english: function () { return api.parts.en ? this.inEnglish : undefined; }
});

lazily(English, {
  title: function () { return this.name === undefined ? rowOf('en-', this.number)[1] : this.name; },
  shown: function () { return [rowOf('en-', this.number)[0]]; }
});

lazily(Unit, {
  clause: function () { return this.number === this.parent ? '' : rowOf('', this.number)[0]; },
  text: function () { return rowOf('', this.number)[1]; },
  url: function () { return rowOf('', this.number)[2] || this.entry.url + '#' + this.clause; },
  textEn: function () { return api.parts.en ? rowOf('en-', this.number)[0] : ''; }
});

function loadUnits() {
  units = [];
  entries = [];
  var filters = unpack(core.filters);
  var clauses = unpack(core.clauses);
  var document = clauses.more() ? clauses.next() : -1;
  var run = 0;
  while (units.length < core.units) {
    var parent = units.length;
    run += run + 1 < core.runs.length && core.runs[run + 1][1] === parent ? 1 : 0;
    var entry = new Entry(parent, core.runs[run][0], core.filterSets[filters.next()]);
    entries.push(entry);
    units.push(new Unit(parent, parent, entry));
    if (parent === document) {
      for (var n = clauses.next(); n > 0; n--) {
        units.push(new Unit(units.length, parent, entry));
      }
      document += clauses.more() ? clauses.next() : 0;
    }
  }
}

// The lengths of the fields by place, and their averages; a field whose length has no weight has none.
function lengthsOf(packed) {
  var cells = [];
  var averages = packed.map(function (lengths, field) {
    var sum = 0;
    var filled = 0;
    for (var unit = 0, reader = unpack(lengths); unit < units.length; unit++) {
      var length = lengths ? reader.next() : 0;
      cells[unit * fields.length + field] = length;
      sum += length;
      filled += length ? 1 : 0;
    }
    return filled ? sum / filled : 1;
  });
  return { cells: cells, averages: averages };
}

// How many terms a title of a unit has that begins with these: the least, or 0.
var latestTitle = { key: '', lengths: new Map() };

function titleLength(unit, typed) {
  var key = typed.join(' ');
  if (latestTitle.key !== key) {
    var packed = packedOf('TITLES', key);
    if (packed === null) {
      return 0;
    }
    latestTitle = { key: key, lengths: new Map() };
    for (var reader = unpack(packed || ''); reader.more();) {
      latestTitle.lengths.set(reader.next(), reader.next());
    }
  }
  return latestTitle.lengths.get(unit.number) || 0;
}

var englishRead = false;

function loadEnglish() {
  if (api.parts.en && !englishRead) {
    englishRead = true;
    loadRewrites();
  }
}
