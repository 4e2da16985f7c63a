// Strings by key in many parts: the part of a key is known from its hash, or it has one of its own.

const Shards = {
  opened: new Map(),

  // The string of a term in a list: undefined when it has none, null while its part is not loaded.
  get(name, term, key) {
    const shard = Shards.nameOf(name, key === undefined ? term : key);
    const lines = CommonData.part(shard);
    if (!lines) {
      return null;
    }
    if (!Shards.opened.has(shard)) {
      Shards.opened.set(shard, new Map(lines.split('\n').map(line => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      })));
    }
    return Shards.opened.get(shard).get(term);
  },

  // The name of the part that has a key of a list.
  nameOf(name, key) {
    const list = core.shards[name];
    if (!list.own) {
      list.own = new Map(list[2].split('\n').filter(Boolean).map((own, k) => [own, list[1] + k]));
    }
    return list[0] + '/' + (list.own.has(key) ? list.own.get(key) : Shards.hash(key) % list[1]);
  },

  hash(key) {
    let sum = 0;
    for (let k = 0; k < key.length; k++) {
      sum = Math.imul(sum, 31) + key.charCodeAt(k) | 0;
    }
    return sum >>> 0;
  }
};
