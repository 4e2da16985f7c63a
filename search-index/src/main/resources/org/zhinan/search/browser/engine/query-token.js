// A token of a query.

class QueryToken {
  constructor(type, term, open, start, end, position, weight) {
    Object.assign(this, { type, term, open, start, end, position, weight });
  }

  han() {
    return this.type === 'HAN';
  }

  word() {
    return this.type === 'WORD';
  }

  syllable() {
    return this.type === 'SYLLABLE';
  }

  touches(next) {
    return this.end === next.start;
  }

  precedes(next) {
    return next.position === this.position + 1;
  }
}
