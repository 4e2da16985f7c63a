// Numbers as characters of ASCII: below core.low one is one character; of a larger one the rest follows.

class AsciiVarints {
  constructor(packed) {
    this.packed = packed;
    this.at = 0;
  }

  static of(packed) {
    const all = [];
    for (const reader = new AsciiVarints(packed); reader.more();) {
      all.push(reader.next());
    }
    return all;
  }

  more() {
    return this.at < this.packed.length;
  }

  digit() {
    return AsciiVarints.digits[this.packed.charCodeAt(this.at++)];
  }

  next() {
    let number = 0;
    let step = 1;
    let digit = this.digit();
    for (; digit >= core.low; digit = this.digit()) {
      number += digit * step;
      step *= AsciiVarints.high;
    }
    return number + digit * step;
  }

  // So many numbers, each the distance from the one before.
  run(count) {
    let position = 0;
    const positions = [];
    for (; count > 0; count--) {
      position += this.next();
      positions.push(position);
    }
    return positions;
  }

  static load() {
    AsciiVarints.digits = [];
    AsciiVarints.high = core.digits.length - core.low;
    Array.from(core.digits, (character, k) => { AsciiVarints.digits[character.charCodeAt(0)] = k; });
  }
}
