// Numbers that look like chance and are the same in every run: what is made of one key does not depend on how much else is made.

/** A stream of numbers for a key, such as ['A', 'document', 17]. */
export function streamOf(...key) {
  let state = 2166136261;
  for (const unit of key.join('/')) {
    state = Math.imul(state ^ unit.codePointAt(0), 16777619);
  }
  return new Stream(state >>> 0);
}

class Stream {
  #state;

  constructor(state) {
    this.#state = state;
  }

  /** At least 0 and below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, below the count. */
  below(count) {
    return Math.floor(this.next() * count);
  }

  /** A whole number from the least to the most. */
  between(least, most) {
    return least + this.below(most - least + 1);
  }

  chance(part) {
    return this.next() < part;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** A place in a list of which the first are named far more often than the last, as words are. */
  rank(count) {
    return Math.min(count - 1, Math.floor((count + 1) ** this.next()) - 1);
  }

  /** So many different members of a list. */
  some(list, count, choose = () => this.below(list.length)) {
    const places = new Set();
    for (let tries = 0; places.size < count && tries < 60; tries++) {
      places.add(choose());
    }
    return [...places].map((place) => list[place]);
  }
}
