// Scores. A piece of the function that Export puts together.

// What a field is worth for a piece of evidence, and how much its length counts; asked once for each.
function scalesOf(evidence) {
  var rewritten = evidence.via === 'synonym' || evidence.via === 'taiwan';
  var lengths = lengthTable[evidence.english ? 'en' : 'zh'];
  return fields.map(function (name, field) {
    return {
      worth: name === 'title' && rewritten ? weights.titleVia : weights[name],
      b: weights[name + 'Length'], cells: lengths.cells, average: lengths.averages[field]
    };
  });
}

function inField(evidence, unit, field, frequency) {
  var scale = (evidence.scales = evidence.scales || scalesOf(evidence))[field];
  var length = 1 - scale.b + scale.b * (scale.cells[unit * fields.length + field] / scale.average);
  return scale.worth * frequency * (1 + weights.saturation) / (frequency + weights.saturation * length);
}

function inFields(evidence, unit, frequencies) {
  var best = 0;
  var sum = 0;
  for (var field = 0; field < fields.length; field++) {
    if (frequencies[field] > 0) {
      var value = inField(evidence, unit, field, frequencies[field]);
      best = Math.max(best, value);
      sum += value;
    }
  }
  return best + weights.tie * (sum - best);
}

function tallyOf(tallies, unit, cells) {
  var tally = tallies.get(unit);
  if (!tally) {
    var zeros = cells.map(function () { return 0; });
    tally = { value: zeros, surety: zeros.slice(), best: cells.map(function () { return null; }) };
    tallies.set(unit, tally);
  }
  return tally;
}

function take(tally, cell, value, surety, evidence) {
  if (value > tally.value[cell]) {
    tally.value[cell] = value;
    tally.best[cell] = evidence;
  }
  tally.surety[cell] = Math.max(tally.surety[cell], surety);
}

// Which units may have so much of the query found, and their documents: the others cannot, however it is counted.
function promising(planned, coverage) {
  var most = new Float64Array(units.length);
  var kept = new Uint8Array(units.length);
  var all = planned.mass.reduce(function (sum, mass) { return sum + mass; }, 0);
  planned.evidence.forEach(function (evidence) {
    var share = 0;
    for (var cell = evidence.from; cell < evidence.to; cell++) {
      share += evidence.quality * evidence.quality * planned.mass[cell];
    }
    evidence.postings.forEach(function (frequencies, unit) { most[unit] += share; });
  });
  for (var unit = 0; unit < units.length; unit++) {
    var parent = units[unit].parent;
    if (most[unit] + (parent === unit ? 0 : weights.parent * most[parent]) > 0.999 * coverage * all) {
      kept[unit] = kept[parent] = 1;
    }
  }
  return kept;
}

function scoreUnits(planned, coverage) {
  var tallies = new Map();
  var kept = promising(planned, coverage);
  planned.evidence.forEach(function (evidence) {
    evidence.postings.forEach(function (frequencies, unit) {
      if (!kept[unit]) {
        return;
      }
      var value = evidence.quality * evidence.rarity * inFields(evidence, unit, frequencies);
      var tally = tallyOf(tallies, unit, planned.cells);
      for (var cell = evidence.from; cell < evidence.to; cell++) {
        take(tally, cell, value, evidence.quality * evidence.quality, evidence);
      }
    });
  });
  var scored = [];
  Array.from(tallies.keys()).sort(function (one, two) { return one - two; }).forEach(function (number) {
    var unit = units[number];
    var tally = tallies.get(number);
    var parent = unit.parent !== number && tallies.get(unit.parent);
    if (parent) {
      parent.value.forEach(function (value, cell) {
        if (value > 0) {
          take(tally, cell, weights.parent * value, weights.parent * parent.surety[cell], parent.best[cell]);
        }
      });
    }
    scored.push(scoreUnit(planned, unit, tally));
  });
  return scored;
}

// All for the title, less for its beginning; nothing for the words of others.
function titleWorth(unit, typed) {
  if (!typed.length || core.wordKinds.indexOf(unit.entry.kind) >= 0) {
    return 0;
  }
  var length = titleLength(unit, typed);
  return length ? typed.length / length * (typed.length / length) * weights.exactTitle : 0;
}

function scoreUnit(planned, unit, tally) {
  var all = 0;
  var found = 0;
  var value = 0;
  tally.value.forEach(function (worth, cell) {
    var mass = planned.mass[cell];
    all += mass;
    if (mass > 0) {
      found += mass * tally.surety[cell];
      value += planned.cells[cell].weight * worth;
    }
  });
  var coverage = all > 0 ? found / all : 0;
  var exact = titleWorth(unit, planned.typed);
  var sum = all > 0 ? value / all : 0;
  var kind = core.kinds[unit.entry.kind] === undefined ? weights.other : core.kinds[unit.entry.kind];
  var strength = sum * (weights.coverage + (1 - weights.coverage) * coverage);
  return {
    unit: unit, tally: tally, all: all, coverage: coverage, score: rounded(kind * strength + exact), strength: rounded(strength + exact)
  };
}

function rounded(value) {
  return Math.floor(value * 1000000 + 0.5) / 1000000;
}

function matchesOf(text, planned, scored) {
  var matches = [];
  var tally = scored.tally;
  for (var from = 0; from < tally.value.length;) {
    var evidence = tally.best[from];
    var to = from + 1;
    while (to < tally.value.length && tally.best[to] === evidence) {
      to++;
    }
    if (evidence) {
      var sum = 0;
      for (var cell = from; cell < to; cell++) {
        sum += planned.mass[cell] > 0 ? planned.cells[cell].weight * tally.value[cell] / scored.all : 0;
      }
      matches.push({
        typed: text.slice(planned.cells[from].start, planned.cells[to - 1].end),
        found: evidence.found, via: evidence.via, field: bestField(evidence, scored.unit.number), score: sum
      });
    }
    from = to;
  }
  return matches;
}

function bestField(evidence, unit) {
  var frequencies = evidence.postings.get(unit) || [];
  var best = 'title';
  var most = 0;
  frequencies.forEach(function (frequency, field) {
    var value = frequency > 0 ? inField(evidence, unit, field, frequency) : 0;
    if (value > most) {
      most = value;
      best = fields[field];
    }
  });
  return best;
}

function valuesOf(entry, facet) {
  return facet === 'kind' ? [entry.kind] : entry.filters[facet] || [];
}

function passes(entry, filters) {
  return Object.keys(filters).every(function (key) {
    return valuesOf(entry, key).some(function (id) { return filters[key].indexOf(id) >= 0; });
  });
}

// The least strength of a hit.
function leastOf(planned) {
  return (planned.elsewhere.length ? weights.leastElsewhere : weights.least) / lengthOf(planned);
}

// Whether any hit has so much strength, for a query of one word.
function answers(planned, strength) {
  var least = strength / lengthOf(planned);
  planned.scored = scoreUnits(planned, weights.leastCoverage);
  return planned.scored.some(function (one) { return one.strength >= least && one.coverage >= weights.leastCoverage; });
}

function lengthOf(planned) {
  var asked = planned.cells.reduce(function (sum, cell, k) { return sum + (planned.mass[k] > 0 ? cell.weight : 0); }, 0);
  return Math.sqrt(Math.max(1, asked));
}

// Each facet is counted as if it alone were not chosen from.
function facetsOf(scored, filters, least, hits) {
  var facets = {};
  core.facets.forEach(function (facet) {
    var others = Object.assign({}, filters);
    delete others[facet];
    var counts = facets[facet] = {};
    (filters[facet] ? ranked(scored, others, least, weights.leastCoverage) : hits).forEach(function (hit) {
      valuesOf(hit.unit.entry, facet).forEach(function (value) { counts[value] = (counts[value] || 0) + 1; });
    });
  });
  return facets;
}

function before(one, two) {
  return one < two ? -1 : one > two ? 1 : 0;
}

function ranked(scored, filters, least, coverage) {
  var best = new Map();
  scored.forEach(function (one) {
    var other = best.get(one.unit.parent);
    if (one.strength >= least && one.coverage >= coverage && passes(one.unit.entry, filters) && (!other || one.score > other.score)) {
      best.set(one.unit.parent, one);
    }
  });
  var hits = Array.from(best.values()).sort(function (one, two) {
    // Units are numbered by kind and id.
    return two.score - one.score || one.unit.parent - two.unit.parent;
  });
  var least = hits.length ? weights.relative * hits[0].score : 0;
  return hits.filter(function (hit) { return hit.score >= least; });
}
