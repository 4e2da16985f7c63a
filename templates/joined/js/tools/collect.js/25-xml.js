/* Walks through one XML part, element by element, without document types, entities or anything from outside. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal } = returned;
  // No program writes a longer tag.
  const MOST_MARKUP = 1000000;
  const TAG = /^<([^\s/>"'<=]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
  const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
  const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  const LENGTH = /^(-?[0-9]{1,8}(?:\.[0-9]{1,9})?)(pt|pc|pi|in|cm|mm)?$/;
  const WHOLE = /^-?[0-9]{1,8}$/;
  // To one of each unit.
  const POINTS = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };
  const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

  const damaged = () => new Refusal('DAMAGED');

  function character(code) {
    const point = code[1] === 'x' ? parseInt(code.slice(2), 16) : parseInt(code.slice(1), 10);
    if (!(point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff) || ILLEGAL.test(String.fromCodePoint(point))) {
      throw damaged();
    }
    return String.fromCodePoint(point);
  }

  /** Text with its references resolved; there are none but those that XML has itself. */
  function resolved(text) {
    if (ILLEGAL.test(text)) {
      throw damaged();
    }
    return text.indexOf('&') < 0 ? text : text.replace(/&(?:(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);)?/g, (whole, code) => {
      if (!code || (code[0] !== '#' && !NAMED[code])) {
        throw damaged();
      }
      return code[0] === '#' ? character(code) : NAMED[code];
    });
  }

  const lines = text => text.indexOf('\r') < 0 ? text : text.replace(/\r\n?/g, '\n');

  const local = name => name.slice(name.indexOf(':') + 1);

  /** How the bytes of a part are written, by its first ones. */
  function encoding(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff || bytes[0] === 0 && bytes[1] === 0x3c) {
      return 'utf-16be';
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0x3c && bytes[1] === 0) {
      return 'utf-16le';
    }
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    const stated = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head);
    return stated ? stated[1] : 'utf-8';
  }

  class XmlPart {
    /** pieces: of the part's bytes; limits: those of the rules. */
    constructor(pieces, limits) {
      this.pieces = pieces;
      this.limits = limits;
      this.decoder = null;
      this.buffer = '';
      this.at = 0;
      this.before = 0;
      this.ended = false;
      this.open = [];
      this.prefixes = new Set(['xml', 'xmlns']);
      this.rootSeen = false;
      this.loose = false;
      this.closing = false;
      this.name = '';
      this.attributes = [];
      this.piece = '';
    }

    // What stands in it --------------------------------------------------------------------------------------------------------

    /** The next element that begins, by its name without prefix; empty at the end. */
    next() {
      for (let event = this.step(); event; event = this.step()) {
        if (event === 'begin') {
          return this.name;
        }
      }
      return '';
    }

    /** The next element that begins within the one of that name; empty once that one has ended. */
    nextWithin(parent) {
      for (let event = this.step(); event; event = this.step()) {
        if (event === 'begin') {
          return this.name;
        }
        if (event === 'end' && this.name === parent) {
          return '';
        }
      }
      return '';
    }

    /** An attribute of the element that has just begun, by its name without prefix; empty when it has none. */
    attribute(name) {
      const found = this.attributes.find(([key]) => local(key) === name);
      return found ? found[1] : '';
    }

    /** Refuses an element that has the name of one of the part's own and is of another kind: programs pass over it, or show it. */
    requireOwn() {
      const prefix = name => name.slice(0, Math.max(0, name.indexOf(':')));
      if (prefix(this.open[this.open.length - 1]) !== prefix(this.open[0])) {
        throw damaged();
      }
    }

    /** A length, whether it is a number or has a unit, such as 12pt; perPoint of what is given make a point. */
    length(name, perPoint, otherwise) {
      const length = LENGTH.exec(this.attribute(name));
      if (!length) {
        return otherwise;
      }
      if (!length[2]) {
        return WHOLE.test(length[1]) ? Number(length[1]) : otherwise;
      }
      return Math.floor(Number(length[1]) * POINTS[length[2]] * perPoint + 0.5);
    }

    number(name, otherwise) {
      const digits = this.attribute(name);
      return /^[0-9]{1,8}$/.test(digits) ? Number(digits) : otherwise;
    }

    isTrue(name) {
      return ['1', 'true'].includes(this.attribute(name));
    }

    /** How many characters of the part have been read. */
    offset() {
      return this.before + this.at;
    }

    /** All text of the element that has just begun, up to its end. */
    text() {
      const outside = this.open.length - 1;
      let text = '';
      while (this.open.length > outside) {
        const event = this.step();
        if (!event) {
          break;
        }
        if (event === 'text') {
          if (text.length + this.piece.length > this.limits.text) {
            throw new Refusal('TOO_MUCH');
          }
          text += this.piece;
        }
      }
      return text;
    }

    // Its characters -----------------------------------------------------------------------------------------------------------

    /** Reads on; false at the end. What is behind is let go. */
    fill() {
      if (this.ended) {
        return false;
      }
      const next = this.pieces.next();
      let more;
      try {
        if (!this.decoder) {
          this.decoder = new TextDecoder(next.done ? 'utf-8' : encoding(next.value), { fatal: true });
        }
        more = next.done ? this.decoder.decode() : this.decoder.decode(next.value, { stream: true });
      } catch (e) {
        throw damaged();
      }
      this.ended = Boolean(next.done);
      this.buffer = this.buffer.slice(this.at) + more;
      this.before += this.at;
      this.at = 0;
      return !this.ended || more.length > 0;
    }

    /** Whether so many characters more are there. */
    has(count) {
      while (this.buffer.length - this.at < count) {
        if (!this.fill()) {
          return false;
        }
      }
      return true;
    }

    /** The next event: begin, end, text, or empty at the end of the part. */
    step() {
      if (this.closing) {
        this.closing = false;
        return this.close(this.open[this.open.length - 1]);
      }
      for (;;) {
        if (!this.has(1)) {
          return this.finish();
        }
        if (this.buffer[this.at] !== '<') {
          return this.characters();
        }
        const event = this.markup();
        if (event) {
          return event;
        }
      }
    }

    finish() {
      if (this.open.length || !this.rootSeen) {
        throw damaged();
      }
      return '';
    }

    characters() {
      let end = this.buffer.indexOf('<', this.at);
      if (end < 0) {
        // What may go on in the next piece waits for it.
        const rest = this.buffer.slice(this.at);
        const cut = /\r$|&[^;]{0,12}$/.exec(rest);
        if (!this.ended && cut && cut.index === 0) {
          this.fill();
          return this.characters();
        }
        end = this.at + (this.ended || !cut ? rest.length : cut.index);
      }
      this.piece = resolved(lines(this.buffer.slice(this.at, end)));
      this.at = end;
      if (!this.open.length && /[^ \t\n\ufeff]/.test(this.piece)) {
        throw damaged();
      }
      return 'text';
    }

    /** What stands up to that end, after which it is read on. */
    upTo(end, begin) {
      for (let from = this.at + begin; ;) {
        const found = this.buffer.indexOf(end, from);
        if (found >= 0) {
          const inside = this.buffer.slice(this.at + begin, found);
          this.at = found + end.length;
          return inside;
        }
        from = Math.max(begin, this.buffer.length - this.at - end.length);
        this.readOn();
      }
    }

    readOn() {
      if (this.buffer.length - this.at > MOST_MARKUP) {
        throw new Refusal('TOO_MUCH');
      }
      if (!this.fill()) {
        throw damaged();
      }
    }

    markup() {
      this.has(9);
      const kind = this.buffer.substr(this.at, 9);
      if (kind.startsWith('<!--')) {
        this.upTo('-->', 4);
        return '';
      }
      if (kind === '<![CDATA[') {
        this.piece = lines(this.upTo(']]>', 9));
        if (!this.open.length || ILLEGAL.test(this.piece)) {
          throw damaged();
        }
        return 'text';
      }
      if (kind.startsWith('<?')) {
        this.upTo('?>', 2);
        return '';
      }
      if (kind === '<!DOCTYPE') {
        throw new Refusal('DOCTYPE');
      }
      return kind.startsWith('</') ? this.endTag() : this.beginTag();
    }

    endTag() {
      return this.close(this.upTo('>', 2).replace(/[ \t\r\n]+$/, ''));
    }

    close(name) {
      if (this.open.pop() !== name) {
        throw damaged();
      }
      this.name = local(name);
      return 'end';
    }

    /** The tag that begins here, to the sign that ends it outside of quotation marks. */
    tag() {
      let quote = '';
      for (let k = 1; ; k++) {
        if (this.at + k >= this.buffer.length) {
          this.readOn();
        }
        const c = this.buffer[this.at + k];
        if (quote) {
          quote = c === quote ? '' : quote;
        } else if (c === '>') {
          const tag = this.buffer.slice(this.at, this.at + k + 1);
          this.at += k + 1;
          return tag;
        } else if (c === '"' || c === "'") {
          quote = c;
        }
      }
    }

    beginTag() {
      const tag = this.tag();
      const match = TAG.exec(this.loose && tag === '<br>' ? '<br/>' : tag);
      if (!match || (this.rootSeen && !this.open.length)) {
        throw damaged();
      }
      this.rootSeen = true;
      const name = match[1];
      this.readAttributes(match[2]);
      this.requirePrefix(name);
      this.open.push(name);
      if (this.open.length > this.limits.depth) {
        throw new Refusal('TOO_MUCH');
      }
      this.closing = match[3] === '/';
      this.name = local(name);
      return 'begin';
    }

    readAttributes(text) {
      const attributes = [];
      const names = new Set();
      let match;
      ATTRIBUTE.lastIndex = 0;
      while ((match = ATTRIBUTE.exec(text))) {
        const name = match[1];
        if (names.has(name)) {
          throw damaged();
        }
        names.add(name);
        if (name.startsWith('xmlns:')) {
          this.prefixes.add(name.slice(6));
        } else if (name !== 'xmlns') {
          const value = match[2] === undefined ? match[3] : match[2];
          attributes.push([name, resolved(value.replace(/\r\n|[\r\n\t]/g, ' '))]);
        }
      }
      attributes.forEach(([name]) => this.requirePrefix(name));
      this.attributes = attributes;
    }

    requirePrefix(name) {
      const colon = name.indexOf(':');
      if (colon >= 0 && !this.prefixes.has(name.slice(0, colon))) {
        throw damaged();
      }
    }
  }

  returned.XmlPart = XmlPart;
})();
