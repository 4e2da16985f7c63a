/* Reads a DOCX file: each of its tables is a sheet, and so are the paragraphs around them and those of its margins. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, Cell, Sheet, isBlank, strip } = returned;
  const TABLE = '表格';
  const BODY = '正文';
  const MARGINS = '页眉页脚';
  const NOTES = '脚注';
  const DIGITS = /^[0-9]{1,5}$/;
  // A template on the sender's own disk says nothing of what the file shows; one from elsewhere is fetched when it is opened.
  const ELSEWHERE = /^(?:(?:https?|ftp):|file:\/\/[^/]|file:\/{4}|(?:file:\/*)?\\\\|\/\/)/i;
  const USUAL_WIDTH = 1000;
  // How wide a letter is, in twentieths of a point by halves of a point; an ideograph is as wide as two.
  const CHARACTER = 5;
  // Rows that a cell is merged over, as far as their heights are added up.
  const MOST_DOWN = 20;
  // Between two rests, so that the page stays alive.
  const EVENTS_AT_ONCE = 20000;

  /** One cell of a table of a document, or one paragraph beside its tables, while it is read. */
  class Spot {
    constructor(limits) {
      Object.assign(this, { limits, text: '', said: [], comments: [], picture: false, revised: false, crossed: false,
        size: Infinity, line: Infinity, before: 0 });
    }

    append(more) {
      if (this.text.length + more.length > this.limits.text) {
        throw new Refusal('TOO_MUCH');
      }
      this.text += more;
    }

    /** Takes down how small the type is that it has, so that nothing that is seen is said to be cut. */
    measure(text, size, { line, before }) {
      if (!isBlank(text) && size > returned.tinyText) {
        this.before = this.size === Infinity ? before : this.before;
        this.size = Math.min(this.size, size);
        this.line = Math.min(this.line, line > 0 ? line : size * returned.lineOfText);
      }
    }

    /** Says so where less than half of it is shown; width: of its cell, in twentieths of a point, 0 where that is not known. */
    fit(width, height) {
      if (this.size === Infinity || isBlank(this.text)) {
        return;
      }
      const shown = strip(this.text);
      const room = width === 0 ? this.limits.text : width / (this.size * CHARACTER);
      if (returned.linesOf(shown, room) * this.line > 2 * Math.max(0, height - this.before)) {
        this.say('CUT', shown);
      }
    }

    say(kind, text) {
      this.said.push({ kind, text });
    }

    isSaid(kind) {
      return this.said.some(each => each.kind === kind);
    }

    /** What stands in it is not shown. */
    hideText() {
      if (!isBlank(this.text)) {
        this.say('HIDDEN_TEXT', this.text);
        this.text = '';
      }
    }

    /** line: from corner to corner, as the format calls it */
    cross(line) {
      this.crossed = this.crossed || !/^(?:|nil|none)$/.test(line);
    }

    isNothing() {
      return isBlank(this.text) && !this.said.length && !this.comments.length && !this.picture && !this.revised;
    }

    putInto(sheet, row, column, comments) {
      const { text } = this;
      const blank = !returned.stripped(text);
      if (!blank || this.picture) {
        const kind = blank ? 'PICTURE' : DIGITS.test(strip(text)) ? 'NUMBER' : 'TEXT';
        sheet.put(new Cell(sheet, row, column, kind, text, text, ''));
      }
      if (this.picture) {
        sheet.pictures.push({ row, column, lastRow: row });
      }
      this.notes = { sheet, row, column, comments };
    }

    /** To be called once all cells are there. */
    tell() {
      const { sheet, row, column, comments } = this.notes;
      const cell = sheet.at(row, column);
      if (this.revised) {
        sheet.notices.push({ cell, kind: 'REVISED', text: strip(this.text) });
      }
      if (this.crossed && returned.stripped(this.text)) {
        sheet.notices.push({ cell, kind: 'STRUCK', text: strip(this.text) });
      }
      this.said.filter(each => each.kind !== 'RAISED' || strip(each.text) !== strip(this.text))
        .forEach(each => sheet.notices.push({ cell, kind: each.kind, text: strip(each.text) }));
      this.comments.forEach(id => sheet.comments.push({ cell, text: strip(comments.get(id) || '') }));
    }
  }

  function finish(sheet, spots) {
    sheet.sort();
    spots.forEach(spot => spot.tell());
    return sheet;
  }

  // Tables ---------------------------------------------------------------------------------------------------------------------

  /** Which column a cell belongs to is told by where it is drawn. */
  class Table {
    constructor() {
      Object.assign(this, { grid: [], rows: [] });
    }

    addColumn(width, limits) {
      if (this.grid.length < limits.edges) {
        this.grid.push(Math.max(1, width));
      }
    }

    addRow() {
      const row = { cells: [], before: 0, exact: 0, hidden: false, revised: false };
      this.rows.push(row);
      return row;
    }

    sheet(name, comments) {
      const sheet = new Sheet(name, false, 'TABLE');
      const widest = this.rows.reduce((found, row) => !found || row.cells.length > found.cells.length ? row : found, null);
      const columns = widest ? this.reaches(widest) : [];
      const top = columns.map(() => 0);
      const drawn = this.rows.map(row => this.reaches(row));
      this.rows.forEach((row, at) => {
        this.fit(row, at, drawn);
        this.place(row, at, columns, top, sheet, comments);
      });
      return finish(sheet, this.rows.reduce((all, row) => all.concat(row.cells.map(cell => cell.spot)), []));
    }

    /** Finds what a row of its own height cuts off, which is not hidden as a whole. */
    fit(row, at, drawn) {
      if (row.exact === 0 || row.hidden) {
        return;
      }
      row.cells.forEach((cell, k) => {
        const reach = drawn[at][k];
        const height = cell.below ? 0 : this.height(at, reach, drawn);
        if (height > 0) {
          cell.spot.fit(this.grid.length ? reach.to - reach.from : 0, height);
        }
      });
    }

    /** Of the row and of those to which a cell is merged down; 0 where one of them grows. */
    height(at, reach, drawn) {
      let height = this.rows[at].exact;
      const isBelow = next => this.rows[next].cells.some((cell, k) => cell.below && Table.hasMostOf(reach, drawn[next][k]));
      for (let next = at + 1; next < this.rows.length && isBelow(next); next++) {
        const own = this.rows[next].exact;
        if (own === 0 || next - at > MOST_DOWN) {
          return 0;
        }
        height += own;
      }
      return height;
    }

    reaches(row) {
      let column = row.before;
      return row.cells.map(cell => {
        const from = this.edge(column);
        column += cell.span;
        return { from, to: this.edge(column) };
      });
    }

    edge(column) {
      const drawn = this.grid.slice(0, column).reduce((sum, width) => sum + width, 0);
      return drawn + Math.max(0, column - this.grid.length) * USUAL_WIDTH;
    }

    /** top: by column, the row in which the cells begin that are merged down to this one. */
    place(row, at, columns, top, sheet, comments) {
      if (row.hidden) {
        sheet.hiddenRows.add(at);
      }
      const taken = new Set();
      let beside = columns.length;
      this.reaches(row).forEach((reach, k) => {
        const { spot, below } = row.cells[k];
        const covered = columns.map((each, column) => column).filter(column => Table.hasMostOf(reach, columns[column]));
        const own = covered.length > 0 && !taken.has(covered[0]);
        const column = own ? covered[0] : beside++;
        if (own) {
          const last = covered[covered.length - 1];
          covered.forEach(each => taken.add(each));
          top[column] = below ? top[column] : at;
          if (last > column || top[column] < at) {
            sheet.merged.push({ first: { row: top[column], column }, last: { row: at, column: last } });
          }
        }
        spot.revised = spot.revised || row.revised;
        spot.putInto(sheet, at, column, comments);
      });
    }

    static hasMostOf(reach, other) {
      return 2 * Math.max(0, Math.min(reach.to, other.to) - Math.max(reach.from, other.from)) > other.to - other.from;
    }
  }

  // The file -------------------------------------------------------------------------------------------------------------------

  function readComments(parts, part, comments) {
    const xml = parts.open(part);
    let id = '';
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'comment') {
        parts.countOther();
        id = xml.attribute('id');
        comments.set(id, '');
      } else if (name === 't' && comments.has(id)) {
        comments.set(id, comments.get(id) + xml.text());
      }
    }
  }

  /** Addresses to click on lead out of the file, and show nothing of what is there. */
  function requireWithin(parts, part) {
    new returned.Relations(parts, part).outside.forEach(({ kind, address }) => {
      const template = kind === 'attachedTemplate';
      if ((kind !== 'hyperlink' && !template) || (template && ELSEWHERE.test(address))) {
        throw new Refusal('EXTERNAL');
      }
    });
  }

  function* readText(parts, part, styles, showsFields) {
    requireWithin(parts, part);
    const text = new returned.DocumentText(parts, styles, showsFields, Spot, Table);
    const xml = parts.open(part);
    let count = 0;
    for (let event = xml.step(); event; event = xml.step()) {
      text[event](event === 'text' ? xml.piece : xml.name, xml);
      if (++count % EVENTS_AT_ONCE === 0) {
        yield;
      }
    }
    return text;
  }

  /** A cell for each paragraph, one below the other. */
  function paragraphs(name, spots, comments) {
    const sheet = new Sheet(name, false, 'TEXT');
    spots.forEach((spot, row) => spot.putInto(sheet, row, 0, comments));
    return finish(sheet, spots);
  }

  /** { sheets, names, marks } of a document; part: the one with its text. */
  function* readDocument(parts, related, part) {
    const marks = new Map();
    const comments = new Map();
    const own = new returned.Relations(parts, part);
    const there = (relations, kind) => relations.all(kind).filter(each => parts.has(each));
    there(related, 'custom-properties').forEach(each => returned.readProperties(parts, each, marks));
    const [stylesPart] = own.all('styles');
    const styles = returned.stylesOf(parts, stylesPart !== undefined && parts.has(stylesPart) ? stylesPart : '');
    there(own, 'comments').forEach(each => readComments(parts, each, comments));
    own.all('settings').forEach(each => requireWithin(parts, each));
    const body = yield* readText(parts, part, styles, true);
    const sheets = body.tables.map((table, k) => table.sheet(k ? TABLE + (k + 1) : TABLE, comments));
    sheets.push(paragraphs(BODY, body.paragraphs, comments));
    for (const [name, kinds] of [[MARGINS, ['header', 'footer']], [NOTES, ['footnotes', 'endnotes']]]) {
      const spots = [];
      for (const each of kinds.reduce((all, kind) => all.concat(there(own, kind)), [])) {
        spots.push(...(yield* readText(parts, each, styles, false)).all());
      }
      sheets.push(paragraphs(name, spots, comments));
    }
    return { sheets, names: [], marks, calculated: false };
  }

  returned.readDocument = readDocument;
})();
