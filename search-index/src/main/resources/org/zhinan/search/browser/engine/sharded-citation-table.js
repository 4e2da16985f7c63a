// What can be cited, by the keys of CitationKeys, in shards.

const CitationTable = {
  named(key) {
    return CitationTable.targets('#' + key);
  },

  placed(key) {
    return CitationTable.targets(key);
  },

  // None while their part is not loaded.
  targets(key) {
    const numbers = api.cited(key, key.split(' ').slice(0, 3).join(' '));
    const targets = [];
    for (let k = 0; k < numbers.length; k += 2) {
      targets.push({ document: numbers[k] - 1, number: numbers[k + 1] });
    }
    return targets;
  }
};
