/* What cells have no room for: numbers, in whose place programs show something else, and texts of which less than half is shown. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const NUMBER = /^[0-9]{1,4}(?:\.[0-9]{1,20})?$/;
  const USUAL_WIDTH = 8.43;
  // Rows that nobody has set grow with their text, but no further than this.
  const HIGHEST = 409;
  // Further than this no text of a form reaches.
  const MOST_CELLS = 100;
  // Cells beside a text, as far as one can run.
  const MOST_BESIDE = 60;
  const LINE = 1.2;
  // Points to a character of one point.
  const CHARACTER = 0.5;
  const IDEOGRAPHS = 0x2e80;
  const HALF = 2;
  const LEAST = 4;

  const numberOf = (text, otherwise) => NUMBER.test(text) ? Number(text) : otherwise;

  /** How wide the columns of a sheet are, in characters, and how high its rows, in points. */
  class Sizes {
    constructor() {
      Object.assign(this, { columns: new Map(), rows: new Map(), usual: USUAL_WIDTH, known: new Map() });
    }

    usualWidth(width) {
      this.usual = numberOf(width, USUAL_WIDTH);
    }

    column(first, last, width) {
      this.columns.set(first, { last, width: numberOf(width, this.usual) });
    }

    /** A height that somebody has set. */
    row(row, height) {
      if (height) {
        this.rows.set(row, numberOf(height, HIGHEST));
      }
    }

    widthOf(column) {
      if (!this.known.has(column)) {
        const first = [...this.columns.keys()].reduce((nearest, each) => each <= column && each > nearest ? each : nearest, -1);
        const begun = this.columns.get(first);
        this.known.set(column, begun && column <= begun.last ? begun.width : this.usual);
      }
      return this.known.get(column);
    }

    width({ first, last }) {
      let width = 0;
      for (let column = first.column; column <= Math.min(last.column, first.column + MOST_CELLS); column++) {
        width += this.widthOf(column);
      }
      return width;
    }

    height({ first, last }) {
      let height = 0;
      for (let row = first.row; row <= Math.min(last.row, first.row + MOST_CELLS); row++) {
        height += this.rows.has(row) ? this.rows.get(row) : HIGHEST;
      }
      return height;
    }
  }

  /** An ideograph takes two characters of its size, any other letter one. */
  const characters = text => Array.from(text)
    .reduce((sum, c) => sum + (c.codePointAt(0) >= IDEOGRAPHS ? 2 : '.,:;\' \n'.includes(c) ? CHARACTER : 1), 0);

  const linesOf = (text, room) => text.split(/\r\n?|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(characters(line) / room)), 0);

  class ClippedCellDetector {
    constructor(sheet, contents) {
      Object.assign(this, { sheet, contents, sizes: new Sizes(), merged: new Map(), hidden: new Map(), cells: [] });
    }

    add(cell, style) {
      if (!cell.isBlank && !cell.isFormula) {
        this.cells.push({ cell, style: this.contents.style(style), code: this.contents.code(style) });
      }
    }

    /** To be called once all of the sheet is there. */
    find() {
      this.sheet.merged.forEach(range => this.merged.set(range.first.row + ' ' + range.first.column, range));
      this.cells.filter(({ cell }) => this.isShown(cell)).forEach(({ cell, style, code }) => {
        if (cell.kind !== 'NUMBER') {
          if (this.isCut(cell, style)) {
            this.sheet.notices.push({ kind: 'CUT', cell, text: cell.text });
          }
        } else if (this.hidesNumber(cell, style, code)) {
          cell.kind = 'UNKNOWN_FORMAT';
          cell.shown = cell.stored;
          cell.says = null;
        }
      });
    }

    /** Whether nothing hides it as a whole, which is told otherwise. */
    isShown(cell) {
      const { sheet } = this;
      return sheet.at(cell.row, cell.column) === cell && !sheet.hiddenRows.has(cell.row)
        && !this.isHiddenColumn(cell.column);
    }

    isHiddenColumn(column) {
      if (!this.hidden.has(column)) {
        this.hidden.set(column, this.sheet.isHiddenColumn(column));
      }
      return this.hidden.get(column);
    }

    room(cell) {
      return this.merged.get(cell.row + ' ' + cell.column) || { first: cell, last: cell };
    }

    hidesNumber(cell, style, code) {
      return code !== '@' && !style.alignment.shrinks && characters(cell.shown) * this.scale(style) > this.sizes.width(this.room(cell));
    }

    font(style) {
      return this.contents.formats.fonts[style.font] || returned.plainFont();
    }

    scale(style) {
      return this.font(style).size / this.usualSize();
    }

    /** Of the type by whose digits widths are counted. */
    usualSize() {
      return Math.max(1, (this.contents.formats.fonts[0] || returned.plainFont()).size);
    }

    isCut(cell, style) {
      const { alignment } = style;
      const room = this.room(cell);
      const { size } = this.font(style);
      const width = this.sizes.width(room) - alignment.indent;
      const lines = this.sizes.height(room) / (size * LINE);
      const wide = characters(cell.text) * this.scale(style);
      if (alignment.turned) {
        const tall = this.sizes.height(room) / (CHARACTER * this.usualSize());
        const beside = width * CHARACTER * this.usualSize() / (size * LINE);
        return wide > HALF * tall * (alignment.wraps ? Math.max(1, beside) : 1);
      }
      if (alignment.wraps) {
        return width <= 0 || linesOf(cell.text, width / this.scale(style)) > HALF * lines;
      }
      if (alignment.shrinks) {
        return wide * LEAST > width * size;
      }
      return 1 > HALF * lines || (wide > HALF * width && wide > HALF * (width + this.beside(cell, room, alignment)));
    }

    /** The room in the empty cells over which a text can run. */
    beside(cell, { first, last }, { horizontal }) {
      if (this.merged.has(cell.row + ' ' + cell.column)) {
        return 0;
      }
      return (horizontal === 'right' ? 0 : this.empty(first.row, last.column + 1, 1))
        + (/^(?:right|center.*)$/.test(horizontal) ? this.empty(first.row, first.column - 1, -1) : 0);
    }

    empty(row, from, step) {
      let width = 0;
      for (let column = from; column >= 0 && Math.abs(column - from) < MOST_BESIDE; column += step) {
        const cell = this.sheet.at(row, column);
        if (cell.isFilled || cell.isFormula) {
          break;
        }
        width += this.sizes.widthOf(column);
      }
      return width;
    }
  }

  Object.assign(returned, { ClippedCellDetector, linesOf });
})();
