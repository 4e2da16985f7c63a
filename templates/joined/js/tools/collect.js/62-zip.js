/* Puts texts into a ZIP file, as they are: the same bytes for the same texts. */
(() => {
  'use strict';
  const LOCAL = 0x04034b50;
  const ENTRY = 0x02014b50;
  const END = 0x06054b50;
  const VERSION = 20;
  const UTF8 = 0x0800;
  // 1 January 1980, the first day there is.
  const DAY = 0x21;
  const CODES = Array.from({ length: 256 }, (none, k) => {
    let code = k;
    for (let bit = 0; bit < 8; bit++) {
      code = code & 1 ? code >>> 1 ^ 0xedb88320 : code >>> 1;
    }
    return code >>> 0;
  });

  const checksum = bytes => (bytes.reduce((sum, byte) => sum >>> 8 ^ CODES[(sum ^ byte) & 0xff], 0xffffffff) ^ 0xffffffff) >>> 0;

  /** Numbers, each with how many bytes it takes. */
  function record(fields) {
    const bytes = [];
    fields.forEach(([value, size]) => {
      for (let k = 0; k < size; k++) {
        bytes.push(value >>> 8 * k & 0xff);
      }
    });
    return Uint8Array.from(bytes);
  }

  /** files: [name, text] of each. */
  function zip(files) {
    const encoder = new TextEncoder();
    const parts = [];
    const entries = [];
    let at = 0;
    function add(...pieces) {
      pieces.forEach(piece => {
        parts.push(piece);
        at += piece.length;
      });
    }
    files.forEach(([name, text]) => {
      const path = encoder.encode(name);
      const bytes = encoder.encode(text);
      const about = [[VERSION, 2], [UTF8, 2], [0, 2], [0, 2], [DAY, 2], [checksum(bytes), 4], [bytes.length, 4], [bytes.length, 4],
        [path.length, 2], [0, 2]];
      entries.push(record([[ENTRY, 4], [VERSION, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), path);
      add(record([[LOCAL, 4], ...about]), path, bytes);
    });
    const first = at;
    add(...entries);
    add(record([[END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [at - first, 4], [first, 4], [0, 2]]));
    const whole = new Uint8Array(at);
    let to = 0;
    parts.forEach(piece => {
      whole.set(piece, to);
      to += piece.length;
    });
    return whole;
  }

  window.ZhinanReturned.zip = zip;
})();
