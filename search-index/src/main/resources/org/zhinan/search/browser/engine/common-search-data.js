// What both forms of the data have, and what all pieces of the engine share.

let core, weights, rules, fields, searchables, entries;
// The parts that a look-up missed since the last reset.
let missed = {};

const CommonSearchData = {
  // A part of the data; undefined while it is not loaded.
  part(name) {
    if (!api.parts[name]) {
      missed[name] = true;
    }
    return api.parts[name];
  },

  complete() {
    return !Object.keys(missed).length;
  },

  // What is missed by an act.
  missing(act) {
    missed = {};
    act();
    return Object.keys(missed);
  },

  core() {
    core = CharacterCompression.decode(api.parts.core);
    weights = core.weights;
    fields = core.fields;
    rules = Object.assign({}, core.rules, {
      englishFillers: new Set(core.rules.englishFillers), numbers: new RegExp(core.rules.numbers),
      asks: new RegExp(core.rules.asks)
    });
    Normalizer.simplify(core.simplified);
  },

  englishUrl(url, other) {
    return other || url.replace(/^zh\//, 'en/');
  }
};
