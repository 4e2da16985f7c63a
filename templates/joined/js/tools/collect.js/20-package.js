/* The parts of an office file that somebody sent, never more of them than a form can need: as SentPackage of the command line. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, inflate } = returned;
  const ZIP = [0x50, 0x4b, 3, 4];
  const PDF = [0x25, 0x50, 0x44, 0x46];
  const OLE = [0xd0, 0xcf, 0x11, 0xe0];
  const END = 0x06054b50;
  const END_SIZE = 22;
  const ENTRY = 0x02014b50;
  const ENTRY_SIZE = 46;
  const LOCAL = 0x04034b50;
  const LOCAL_SIZE = 30;
  const MOST_COMMENT = 65535;
  // A field that says that a longer one among the extra ones has the number.
  const LONGER = 0xffffffff;
  const ENCRYPTED = 1;
  const STORED = 0;
  const PACKED = 8;

  const WORKBOOK = 'xl/workbook.xml';

  const begins = (bytes, with_) => with_.every((byte, k) => bytes[k] === byte);

  function require(holds, reason = 'DAMAGED') {
    if (!holds) {
      throw new Refusal(reason);
    }
  }

  /** Where the list of entries is said to end. */
  function endOf(view) {
    const least = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT);
    for (let at = view.byteLength - END_SIZE; at >= least; at--) {
      if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) {
        return at;
      }
    }
    throw new Refusal('DAMAGED');
  }

  /** The numbers of an entry that do not fit its fields, in their order. */
  function* longNumbers(view, from, to) {
    for (let at = from; at + 4 <= to;) {
      const size = view.getUint16(at + 2, true);
      if (view.getUint16(at, true) === 1) {
        for (let k = at + 4; k + 8 <= at + 4 + size && k + 8 <= to; k += 8) {
          yield view.getUint32(k, true) + view.getUint32(k + 4, true) * 0x100000000;
        }
      }
      at += 4 + size;
    }
  }

  /** { packed, at, method } of each entry by its name. */
  function entriesOf(bytes, view) {
    const end = endOf(view);
    const size = view.getUint32(end + 12, true);
    const first = end - size;
    const shift = first - view.getUint32(end + 16, true);
    require(first >= 0 && shift >= 0);
    const entries = new Map();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = first; at < end;) {
      require(at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY);
      const name = view.getUint16(at + 28, true);
      const extra = view.getUint16(at + 30, true);
      const next = at + ENTRY_SIZE + name + extra + view.getUint16(at + 32, true);
      require(next <= end && !(view.getUint16(at + 8, true) & ENCRYPTED));
      const long = longNumbers(view, at + ENTRY_SIZE + name, at + ENTRY_SIZE + name + extra);
      const number = field => {
        const value = view.getUint32(field, true);
        return value === LONGER ? long.next().value || 0 : value;
      };
      number(at + 24);
      const packed = number(at + 20);
      const method = view.getUint16(at + 10, true);
      require(method === STORED || method === PACKED);
      const key = decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name));
      entries.set(key, { packed, at: shift + number(at + 42), method });
      at = next;
    }
    return entries;
  }

  /** Those of sheets are older than the others. */
  const isMacro = name => name.endsWith('vbaProject.bin') || name.startsWith('xl/macrosheets/');

  const leadsOut = name => name.startsWith('xl/externalLinks/') || name === 'xl/connections.xml' || name.startsWith('xl/queryTables/');

  /** The parts of one file, with all that may be read of them counted. */
  class Package {
    /** bytes: of the whole file; limits: those of the rules. */
    constructor(bytes, limits) {
      require(bytes.length <= limits.bytes, 'TOO_BIG');
      require(!begins(bytes, OLE), 'ENCRYPTED');
      // What a PDF shows cannot be told without a viewer's fonts: docs/decisions/0037.
      require(!begins(bytes, PDF), 'PDF_IN_BROWSER');
      require(begins(bytes, ZIP), 'NO_FORM_FILE');
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.limits = limits;
      this.left = limits.unpacked;
      this.forgiven = 0;
      this.cells = 0;
      this.others = 0;
      this.entries = this.read();
      const names = [...this.entries.keys()];
      require(names.length <= limits.parts, 'TOO_MUCH');
      require(!names.some(isMacro), 'MACROS');
      require(!names.some(leadsOut), 'EXTERNAL');
      require(this.has('[Content_Types].xml'), 'NO_FORM_FILE');
    }

    read() {
      try {
        return entriesOf(this.bytes, this.view);
      } catch (e) {
        throw new Refusal('DAMAGED');
      }
    }

    has(part) {
      return this.entries.has(part);
    }

    /** A part that must be there. */
    open(part) {
      require(this.has(part), 'NO_FORM_FILE');
      return new returned.XmlPart(this.pieces(this.entries.get(part)), this.limits);
    }

    /** The same of a part in which programs leave breaks of lines open, as in a page. */
    openLoose(part) {
      const xml = this.open(part);
      xml.loose = true;
      return xml;
    }

    /** Counts what comes out, since what a ZIP file says of its sizes may be untrue. */
    * pieces(entry) {
      const { view } = this;
      require(entry.at + LOCAL_SIZE <= this.bytes.length && view.getUint32(entry.at, true) === LOCAL);
      const from = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      require(from + entry.packed <= this.bytes.length);
      const packed = this.bytes.subarray(from, from + entry.packed);
      for (const piece of entry.method === PACKED ? inflate(packed) : [packed]) {
        this.left -= piece.length;
        require(this.left >= 0, 'TOO_MUCH');
        yield piece;
      }
    }

    /** Lets rows in which nothing stands cost nothing. */
    forgive(count) {
      if (this.forgiven + count <= this.limits.forgiven) {
        this.forgiven += count;
        this.left += count;
      }
    }

    /** Names, sheets and merged cells. */
    countOther() {
      require(++this.others <= this.limits.others, 'TOO_MUCH');
    }

    countCell() {
      require(++this.cells <= this.limits.cells, 'TOO_MUCH');
    }
  }

  /** Whether it may be a text document, which a script of its own reads; what it is indeed, the reader tells. */
  function isDocument(bytes, limits) {
    try {
      return !new Package(bytes, limits).has(WORKBOOK);
    } catch (e) {
      return false;
    }
  }

  Object.assign(returned, { Package, isDocument });
})();
