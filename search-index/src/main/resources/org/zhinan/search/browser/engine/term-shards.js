// Strings by term in many parts: the part is known from the hash of what the term begins with, or a long string has one of its own.

const TermShards = {
  opened: new Map(),

  // The string of a term in a list: undefined when it has none, null while its part is not loaded.
  get(name, term, head) {
    const strings = TermShards.open(TermShards.nameOf(name, term, head === undefined ? term : head));
    return strings ? strings.get(term) : null;
  },

  // All strings of a part by term; null while it is not loaded.
  open(shard) {
    const part = CommonSearchData.part(shard);
    if (!part) {
      return null;
    }
    if (!TermShards.opened.has(shard)) {
      const strings = new Map();
      CharacterCompression.decode(part).split(core.separators[0]).forEach(line => {
        const cells = line.split(core.separators[1]);
        if (cells[1]) {
          strings.set(cells[0], cells[1]);
        }
        for (let k = 2; k < cells.length; k += 2) {
          strings.set(cells[0] + cells[k], cells[k + 1]);
        }
      });
      TermShards.opened.set(shard, strings);
    }
    return TermShards.opened.get(shard);
  },

  // The name of the part that has a term of a list.
  nameOf(name, term, head) {
    const list = core.shards[name];
    if (!list.own) {
      list.own = new Map(list[2].split('\n').filter(Boolean).map((own, k) => [own, list[1] + k]));
    }
    const own = [term, head + '*'].find(one => list.own.has(one));
    return list[0] + '/' + (own === undefined ? TermShards.hash(head) % list[1] : list.own.get(own));
  },

  hash(key) {
    let sum = 0;
    for (let k = 0; k < key.length; k++) {
      sum = Math.imul(sum, 31) + key.charCodeAt(k) | 0;
    }
    return sum >>> 0;
  }
};
