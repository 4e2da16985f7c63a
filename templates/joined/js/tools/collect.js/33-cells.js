/* Cells and sheets as they were sent: what each cell stores and shows, and what hides or covers it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, strip, stripped } = returned;
  const MOST_DIGITS = 30;
  // Rows with merged cells, of all ranges together; a form has some dozens.
  const MOST_COVERED = 1000000;
  const PICTURES = ['=DISPIMG(', '_xlfn.DISPIMG(', 'DISPIMG(', '_xlfn.IMAGE('];

  const columnOf = letters => [...letters].reduce((found, letter) => found * 26 + letter.charCodeAt(0) - 64, 0) - 1;

  function lettersOf(column) {
    return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + column % 26);
  }

  const address = (row, column) => lettersOf(column) + (row + 1);

  /** Whether nothing but white space is there. */
  const isBlank = text => strip(text) === '';

  /** Whether the cell is one of the merged ones, and not the one that holds their text. */
  const covers = ({ first, last }, { row, column }) => row >= first.row && row <= last.row && column >= first.column && column <= last.column
    && !(row === first.row && column === first.column);

  // Cells ----------------------------------------------------------------------------------------------------------------------

  /** One cell as it was sent. */
  class Cell {
    constructor(sheet, row, column, kind, shown, stored, formula) {
      Object.assign(this, { sheet, row, column, kind, shown, stored, formula });
      this.says = null;
    }

    /** A part of a text that stands in this cell. */
    with(part) {
      return new Cell(this.sheet, this.row, this.column, this.kind, part, part, this.formula);
    }

    /** As Sheet!B4. */
    get place() {
      return returned.seen(this.sheet.name) + '!' + address(this.row, this.column);
    }

    /** What was entered, without blanks at its ends; empty for an error and for a picture. */
    get text() {
      if (this.says === null) {
        this.says = this.kind === 'ERROR' || this.kind === 'PICTURE' ? '' : stripped(this.shown);
      }
      return this.says;
    }

    get isBlank() {
      return this.text === '';
    }

    get isFilled() {
      return !this.isBlank || this.kind === 'ERROR' || this.kind === 'PICTURE';
    }

    get isFormula() {
      return this.formula !== '';
    }

    /** The merged cells that it is one of, unless it is the one that holds their text; empty for none. */
    get covered() {
      const range = this.stored || this.shown || this.isFormula ? null : this.sheet.merged.find(each => covers(each, this));
      return range ? address(range.first.row, range.first.column) + ':' + address(range.last.row, range.last.column) : '';
    }
  }

  /** One sheet: its cells in which something stands. */
  class Sheet {
    /** role: SHEET of a workbook; TABLE or TEXT of a document. */
    constructor(name, hidden, role = 'SHEET') {
      Object.assign(this, { name, hidden, role, notices: [], rows: new Map(), merged: [], comments: [], pictures: [], hiddenColumns: [] });
      this.hiddenRows = new Set();
      this.order = [];
    }

    /** Puts it there; what stood there before is not shown. */
    put(cell) {
      if (!this.rows.has(cell.row)) {
        this.rows.set(cell.row, new Map());
      }
      const row = this.rows.get(cell.row);
      const before = row.get(cell.column);
      row.set(cell.column, cell);
      if (before) {
        this.hide(before);
      }
    }

    hide(cell) {
      if (cell.isFilled) {
        this.notices.push({ kind: 'HIDDEN_TEXT', cell, text: cell.isBlank ? cell.stored : cell.text });
      }
    }

    /**
     * Takes away what merged cells keep and do not show, all but the first cell of each: it is hidden text. To be called once all is there,
     * and in order.
     */
    coverMerged() {
      let looked = 0;
      this.merged.forEach(range => {
        this.order.filter(row => row >= range.first.row && row <= range.last.row).forEach(row => {
          looked++;
          const cells = this.rows.get(row);
          [...cells.values()]
            .filter(cell => covers(range, cell))
            .forEach(cell => {
              cells.delete(cell.column);
              this.hide(cell);
            });
        });
        if (looked > MOST_COVERED) {
          throw new Refusal('TOO_MUCH');
        }
      });
      this.order = this.order.filter(row => this.rows.get(row).size || !this.rows.delete(row));
    }

    /** To be called once all cells are there: from top to bottom, from left to right. */
    sort() {
      this.order = [...this.rows.keys()].sort((a, b) => a - b);
      this.order.forEach(row => {
        this.rows.set(row, new Map([...this.rows.get(row)].sort(([a], [b]) => a - b)));
      });
    }

    at(row, column) {
      const cells = this.rows.get(row);
      return (cells && cells.get(column)) || new Cell(this, row, column, 'TEXT', '', '', '');
    }

    row(row) {
      return this.rows.has(row) ? [...this.rows.get(row).values()] : [];
    }

    cells() {
      return this.order.reduce((all, row) => {
        this.rows.get(row).forEach(cell => all.push(cell));
        return all;
      }, []);
    }

    get lastRow() {
      return this.order.length ? this.order[this.order.length - 1] : -1;
    }

    isHiddenColumn(column) {
      return this.hiddenColumns.some(([first, last]) => column >= first && column <= last);
    }

    hasPictureIn(row) {
      return this.pictures.some(place => row >= place.row && row <= place.lastRow);
    }
  }

  /** The format writes characters that XML cannot hold as _x000D_; lines end alike. */
  function unescaped(text) {
    return text.replace(/_x([0-9A-Fa-f]{4})_/g, (whole, code) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');
  }


  /** No text; runs: each with its text and its look, null for that of its cell; reading: what stands above to say how it is read. */
  const NO_RUNS = { text: '', runs: [], reading: '' };

  /** Makes cells of what a file has for them. */
  class Contents {
    constructor(texts, formats, from1904, builtIn) {
      Object.assign(this, { texts, formats, from1904, builtIn });
    }

    style(index) {
      return this.formats.styles[index] || { format: 0, font: 0, fill: 0, border: 0, alignment: returned.usualAlignment() };
    }

    runs(raw) {
      return raw.type === 's' && !isBlank(raw.value) ? this.shared(raw.value) : raw.inline;
    }

    /** What a look hides, what looks otherwise than it is read, and what is shown above the text. */
    looks(cell, raw) {
      const all = cell.kind === 'TEXT' ? this.runs(raw) : NO_RUNS;
      const runs = all.runs.some(run => run.look) ? all.runs : [{ text: cell.text, look: null }];
      const style = this.style(raw.style);
      const own = this.formats.fonts[style.font] || returned.plainFont();
      const fill = this.formats.fills[style.fill] || returned.plainFill();
      const having = (test, among = runs) => stripped(among.filter(run => test(run.look || own)).map(run => run.text).join(''));
      const raised = having(look => look.raised);
      return [
        { kind: 'OUTSIDE', text: raw.showsReading ? strip(all.reading) : '' },
        { kind: 'STRUCK', text: having(look => look.struck || this.formats.crossings[style.border]) },
        { kind: 'FAINT', text: having(look => returned.isFaint(look, fill, this.formats.palette)) },
        { kind: 'RAISED', text: raised === stripped(all.text) ? '' : raised },
        { kind: 'TURNED', text: style.alignment.fromRight && returned.turnsFromRight(cell.text) ? cell.text : '' },
        { kind: 'SYMBOLS', text: having(look => look.symbols, runs.filter(run => returned.hasLetters(run.text))) }
      ].filter(each => each.text).map(each => Object.assign(each, { cell }));
    }

    code(style) {
      const id = this.style(style).format;
      return this.formats.codes.has(id) ? this.formats.codes.get(id) : this.builtIn[id] || '[unknown]';
    }

    cell(sheet, row, column, raw) {
      const make = (kind, shown, stored) => new Cell(sheet, row, column, kind, shown, stored, raw.formula);
      const text = stored => {
        const shown = returned.shownText(stored, this.code(raw.style));
        const told = shown !== null && (isBlank(stored) || this.style(raw.style).alignment.horizontal !== 'fill');
        return make(told ? 'TEXT' : 'UNKNOWN_FORMAT', shown === null ? stored : shown, stored);
      };
      if (raw.picture || PICTURES.some(call => raw.formula.startsWith(call) || raw.value.startsWith(call))) {
        return make('PICTURE', '', '');
      }
      switch (raw.type) {
        case 's': return text(this.runs(raw).text);
        case 'e': return make('ERROR', raw.value, raw.value);
        // A day in letters and digits, which programs show as the format says.
        case 'd': return make('UNKNOWN_FORMAT', strip(raw.value), strip(raw.value));
        case 'b': return isBlank(raw.value) ? text('') : make('BOOLEAN', /^(?:0|false)$/.test(strip(raw.value)) ? 'FALSE' : 'TRUE', raw.value);
        case '':
        case 'n': return this.number(raw, make, text);
        case 'inlineStr': return text(raw.inline.text);
        default: return text(unescaped(raw.value));
      }
    }

    shared(raw) {
      const index = /^[0-9]{1,8}$/.test(raw) ? Number(raw) : -1;
      if (index < 0 || index >= this.texts.length) {
        throw new Refusal('DAMAGED');
      }
      return this.texts[index];
    }

    number(raw, make, text) {
      const digits = returned.plainNumber(raw.value, MOST_DIGITS);
      if (digits === null) {
        // Of what is no number, or too great for one, programs show what they like.
        const cell = text(raw.value);
        cell.kind = isBlank(raw.value) ? cell.kind : 'UNKNOWN_FORMAT';
        return cell;
      }
      const shown = returned.shownNumber(digits, this.code(raw.style), this.from1904);
      const told = shown !== null && this.style(raw.style).alignment.horizontal !== 'fill';
      return make(told ? 'NUMBER' : 'UNKNOWN_FORMAT', shown === null ? digits : shown, digits);
    }
  }

  Object.assign(returned, { columnOf, lettersOf, address, isBlank, unescaped, NO_RUNS, Sheet, Cell, Contents });
})();
