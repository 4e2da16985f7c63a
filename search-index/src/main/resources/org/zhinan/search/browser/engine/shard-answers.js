// What answers need that is in shards. A piece of the function that Export puts together.

// Runs what may find that parts are missing; gives their names.
function missing(act) {
  missed = {};
  try {
    act();
  } catch (e) {
    if (e !== PENDING) {
      throw e;
    }
  }
  return Object.keys(missed);
}

// What may have been meant instead is looked for when it is known what stands nowhere.
var repairs = Gathering.prototype.repairs;
Gathering.prototype.repairs = function () {
  if (Object.keys(missed).length) {
    throw PENDING;
  }
  repairs.call(this);
};

var planNeeds = api.needs;

// The parts that a query needs: first those of its plan, then what is shown of as many hits.
api.needs = function (text, top, filters) {
  load();
  // What was planned with all that it needs stays.
  var names = planned.text === text && planned.complete ? [] : missing(function () { planNeeds(text); });
  var title = cut(text).slice(0, weights.longestQuery).map(termOf).join(' ');
  names = names.concat(missing(function () { packedOf('TITLES', title); }));
  return names.length ? names : missing(function () { api.search(text, top === undefined ? 10 : top, filters); });
};

api.needsToSuggest = function (text, top) {
  load();
  loadEnglish();
  return missing(function () {
    var typed = cut(text).map(wordOf).join('');
    name('titles', '');
    if (/[a-z]/.test(typed)) {
      part('en');
      name('en-titles', 'en-');
    }
    if (/^[a-z]{2,}$/.test(typed)) {
      part('sound');
    }
    if (!Object.keys(missed).length) {
      api.suggest(text, top === undefined ? 8 : top);
    }
  });
};

// Gives the entries that are suggested their titles, once those are loaded.
function name(titles, prefix) {
  var all = part(titles);
  if (all && !all.given) {
    all.given = true;
    entries.filter(function (entry) { return core.suggested.indexOf(entry.kind) >= 0; }).forEach(function (entry, k) {
      (prefix ? entry.inEnglish : entry).name = all[k];
    });
  }
  return all;
}

api.titleOf = function (kind, id) {
  load();
  var both = core.names[kind + '/' + id];
  return both && { zh: both[0], en: both[1] };
};
