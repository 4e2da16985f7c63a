/* Unpacks what a ZIP file has packed (RFC 1951), piece by piece, so that who reads it can stop. */
(() => {
  'use strict';
  const { Refusal } = window.ZhinanReturned;
  const WINDOW = 32768;
  const ROOM = 3 * WINDOW;
  const LONGEST = 258;
  const MOST_BITS = 15;
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const LENGTHS = bases(3, 4, 28).concat([258]);
  const LENGTH_BITS = extras(4, 28).concat([0]);
  const DISTANCES = bases(1, 2, 30);
  const DISTANCE_BITS = extras(2, 30);

  /** How many more bits each code has: the first ones none, then one more after every group. */
  function extras(group, count) {
    return Array.from({ length: count }, (none, k) => Math.max(0, Math.floor(k / group) - 1));
  }

  function bases(first, group, count) {
    const bits = extras(group, count);
    return bits.reduce((found, more, k) => found.concat([k ? found[k - 1] + (1 << bits[k - 1]) : first]), []);
  }

  /** By the bits as they come: the symbol, and in its lowest four bits how many belong to it; 0 for none. */
  function table(lengths) {
    const counts = new Uint16Array(MOST_BITS + 1);
    lengths.forEach(length => { counts[length]++; });
    counts[0] = 0;
    const most = lengths.reduce((found, length) => Math.max(found, length), 1);
    const next = new Uint32Array(MOST_BITS + 2);
    for (let bits = 1; bits <= MOST_BITS; bits++) {
      next[bits + 1] = (next[bits] + counts[bits]) << 1;
      if (next[bits] + counts[bits] > 1 << bits) {
        throw new Refusal('DAMAGED');
      }
    }
    const entries = new Uint16Array(1 << most);
    lengths.forEach((length, symbol) => {
      if (length) {
        const code = reversed(next[length]++, length);
        for (let at = code; at < entries.length; at += 1 << length) {
          entries[at] = symbol << 4 | length;
        }
      }
    });
    return { entries, most };
  }

  function reversed(code, length) {
    let turned = 0;
    for (let k = 0; k < length; k++) {
      turned |= (code >> k & 1) << length - 1 - k;
    }
    return turned;
  }

  function fixed() {
    const lengths = Array.from({ length: 288 }, (none, k) => k < 144 ? 8 : k < 256 ? 9 : k < 280 ? 7 : 8);
    return { symbols: table(lengths), distances: table(new Array(30).fill(5)) };
  }

  /** Bits, from the lowest of each byte on. */
  class Bits {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
      this.held = 0;
      this.count = 0;
    }

    take(count) {
      while (this.count < count) {
        if (this.at >= this.bytes.length) {
          throw new Refusal('DAMAGED');
        }
        this.held |= this.bytes[this.at++] << this.count;
        this.count += 8;
      }
      const value = this.held & (1 << count) - 1;
      this.held >>>= count;
      this.count -= count;
      return value;
    }

    symbol(codes) {
      while (this.count < codes.most && this.at < this.bytes.length) {
        this.held |= this.bytes[this.at++] << this.count;
        this.count += 8;
      }
      const entry = codes.entries[this.held & (1 << codes.most) - 1];
      const length = entry & 15;
      if (!length || length > this.count) {
        throw new Refusal('DAMAGED');
      }
      this.held >>>= length;
      this.count -= length;
      return entry >> 4;
    }

    alignToByte() {
      this.take(this.count & 7);
    }
  }

  function dynamic(bits) {
    const symbols = bits.take(5) + 257;
    const distances = bits.take(5) + 1;
    const own = new Array(19).fill(0);
    for (let k = bits.take(4) + 4, at = 0; k > 0; k--, at++) {
      own[ORDER[at]] = bits.take(3);
    }
    const codes = table(own);
    const lengths = [];
    while (lengths.length < symbols + distances) {
      const symbol = bits.symbol(codes);
      if (symbol < 16) {
        lengths.push(symbol);
      } else {
        const again = symbol === 16 ? lengths[lengths.length - 1] : 0;
        const times = symbol === 16 ? bits.take(2) + 3 : symbol === 17 ? bits.take(3) + 3 : bits.take(7) + 11;
        for (let k = 0; k < times; k++) {
          lengths.push(again);
        }
      }
    }
    if (lengths.length > symbols + distances || lengths.includes(undefined)) {
      throw new Refusal('DAMAGED');
    }
    return { symbols: table(lengths.slice(0, symbols)), distances: table(lengths.slice(symbols)) };
  }

  /** What was unpacked and is not handed on yet, after what may still be repeated. */
  class Room {
    constructor() {
      this.bytes = new Uint8Array(ROOM);
      this.from = 0;
      this.to = 0;
    }

    isFull() {
      return this.to > ROOM - LONGEST;
    }

    /** All that is new; what may be repeated stays. */
    handOn() {
      const piece = this.bytes.slice(this.from, this.to);
      const kept = Math.min(this.to, WINDOW);
      this.bytes.copyWithin(0, this.to - kept, this.to);
      this.from = kept;
      this.to = kept;
      return piece;
    }

    repeat(length, distance) {
      if (distance > this.to) {
        throw new Refusal('DAMAGED');
      }
      const { bytes } = this;
      let { to } = this;
      for (const end = to + length; to < end; to++) {
        bytes[to] = bytes[to - distance];
      }
      this.to = to;
    }
  }

  function* stored(bits, room) {
    bits.alignToByte();
    const length = bits.take(16);
    if ((bits.take(16) ^ 0xffff) !== length) {
      throw new Refusal('DAMAGED');
    }
    for (let k = 0; k < length; k++) {
      if (room.isFull()) {
        yield room.handOn();
      }
      room.bytes[room.to++] = bits.take(8);
    }
  }

  function* coded(bits, room, codes) {
    for (;;) {
      if (room.isFull()) {
        yield room.handOn();
      }
      const symbol = bits.symbol(codes.symbols);
      if (symbol < 256) {
        room.bytes[room.to++] = symbol;
      } else if (symbol === 256) {
        return;
      } else {
        const length = LENGTHS[symbol - 257] + bits.take(LENGTH_BITS[symbol - 257]);
        const way = bits.symbol(codes.distances);
        room.repeat(length, DISTANCES[way] + bits.take(DISTANCE_BITS[way]));
      }
    }
  }

  /** Pieces of at most some 64 KB. */
  function* inflate(packed) {
    const bits = new Bits(packed);
    const room = new Room();
    for (let last = 0; !last;) {
      last = bits.take(1);
      const kind = bits.take(2);
      if (kind === 3) {
        throw new Refusal('DAMAGED');
      }
      yield* kind ? coded(bits, room, kind === 1 ? fixed() : dynamic(bits)) : stored(bits, room);
    }
    yield room.handOn();
  }

  window.ZhinanReturned.inflate = inflate;
})();
