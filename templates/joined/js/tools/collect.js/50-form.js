/* Reads a filled table form back: by the names of its cells, so that rows, columns and sheets may have been inserted. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, fieldsOf, list } = returned;
  // Longer texts of a sender are quoted as far as this.
  const quoted = (word, limits) => {
    if (typeof word !== 'string') {
      return word;
    }
    const line = word.replace(/[\n\t]/g, ' ');
    return returned.seen(line.length > limits.quoted ? line.slice(0, limits.quoted) + '…' : line);
  };

  /** Makes findings of a file, by the cell or its place, the name of the mistake and its words; without words, the cell's own text. */
  const finder = (rules, file) => (cell, name, ...words) => {
    const place = cell === null ? '' : cell.place;
    const values = words.length || cell === null ? words : [cell.text];
    return returned.problem(file, place, rules.mistakes[name], values.map(word => quoted(word, rules.limits)));
  };

  /** What keeps the cell from being read as it is shown; nothing for an empty one. */
  function unreadable(find, cell) {
    switch (cell.kind) {
      case 'PICTURE': return [find(cell, 'PICTURE')];
      case 'ERROR': return [find(cell, 'ERROR', cell.stored)];
      case 'UNKNOWN_FORMAT': return [find(cell, 'UNKNOWN_FORMAT', cell.stored)];
      default: return cell.isFormula ? [find(cell, 'FORMULA')] : [];
    }
  }

  /** Of which call a form is, where it names one; a form of another edition is refused. */
  function callOf(marks, rules) {
    const edition = marks.get(rules.editionName);
    if (edition !== undefined && edition !== rules.edition) {
      throw new Refusal('ANOTHER_EDITION', edition, rules.edition);
    }
    return marks.get(rules.callName);
  }

  function requireCall(id, rules) {
    const call = rules.calls.find(each => each.id === id);
    if (id !== undefined && !call) {
      throw new Refusal('UNKNOWN_CALL', id, rules.edition, list(rules.calls.map(each => each.id)));
    }
    return call;
  }

  class Reader {
    constructor(file, workbook, form, rules) {
      Object.assign(this, { file, workbook, form, rules });
      this.find = finder(rules, file);
      this.fields = fieldsOf(form);
      this.blank = new Set(form.blank);
      if (form.choices) {
        [...rules.domains, ...rules.scenarios].forEach(each => each.names.forEach((name, k) => k === 1 || this.blank.add(name)));
      }
      this.findings = [];
    }

    /** Whether this is a part of what a blank says. */
    isPartOfBlank(text) {
      const said = returned.level(text);
      return [...this.blank].some(each => each.includes(said));
    }

    isBlankText(cell) {
      return this.blank.has(returned.level(cell.text)) || this.blank.has(returned.officialHalf(cell.text));
    }

    read() {
      const { workbook, rules, form } = this;
      const tables = returned.tablesIn(workbook, form, rules.limits);
      const lines = returned.linesIn(workbook);
      const ofLines = [];
      const composed = new returned.Composed(workbook, lines, new returned.Lookup(rules), rules,
        (...found) => ofLines.push(this.find(...found)));
      const filled = tables.map(table => this.table(table, composed));
      this.stamps = returned.stampCells(workbook, form);
      const unit = this.unit();
      composed.tellOrphans();
      const overlooked = new returned.Overlooked(this, tables, filled, lines).find();
      return { file: this.file, form, unit, tables: filled, overlooked: [...this.findings, ...ofLines, ...overlooked] };
    }

    /** What stands beside the stamp, if it is a text: a seal is no name. */
    unit() {
      const [stamp] = this.stamps;
      if (!stamp) {
        return '';
      }
      this.findings.push(...unreadable(this.find, stamp));
      if (!stamp.isFilled && stamp.sheet.hasPictureIn(stamp.row)) {
        this.findings.push(this.find(stamp, 'PICTURE'));
      }
      return stamp.isFormula ? '' : stamp.text;
    }

    /** Every row from the first named one on; below the last named one, those in which the first field is filled in. */
    table(table, composed) {
      if (table.last - table.first > this.rules.limits.rows && table.isNamed) {
        throw new Refusal('TOO_MUCH');
      }
      const candidates = new Set(table.sheet.order.filter(row => row >= table.first));
      for (let row = table.first; table.isNamed && row <= table.last; row++) {
        candidates.add(row);
      }
      const rows = [];
      [...candidates].sort((a, b) => a - b).forEach(at => {
        const cells = table.cells(this.form, at);
        if (this.isOfTable(table, at, cells)) {
          rows.push(this.row(table, at, cells, composed));
        }
      });
      return { sheet: table.sheet.name, missing: table.missing(this.form), rows };
    }

    isOfTable(table, row, cells) {
      const filled = [...cells.values()].filter(cell => cell.isFilled);
      const within = table.isNamed && row <= table.last;
      if (table.numbers.has(row) || !filled.length) {
        return within;
      }
      if (filled.every(cell => this.isBlankText(cell))) {
        return false;
      }
      const first = this.fields.find(field => table.columns.has(field));
      return within || filled.some(cell => cell.place === cells.get(first).place);
    }

    row(table, at, cells, composed) {
      const column = this.form.columns.find(each => each.type === 'scenarios' && table.columns.has(each.field));
      const scenarios = column ? column.field : '';
      // A formula that composes nothing is the form's own; in any other cell it was entered.
      const entered = [...cells].some(([field, cell]) => cell.isFilled || (cell.isFormula && field !== scenarios));
      const row = { line: at + 1, cells, first: cells.get(this.fields[0]), lines: [], instead: '', begun: entered };
      if (scenarios) {
        Object.assign(row, composed.of(cells.get(scenarios), table.numbers.get(at), cells.get(this.fields[0])));
        row.begun = entered || row.lines.length > 0;
      }
      return row;
    }
  }

  /**
   * { file, form, call, unit, tables, overlooked } of a workbook.
   *
   * file: as messages name it. Ends with a Refusal where it is not a filled table of the edition.
   */
  function readForm(file, workbook, rules) {
    const call = callOf(workbook.marks, rules);
    const gone = form => Math.min(...returned.tablesIn(workbook, form, rules.limits).map(table => table.missing(form).length));
    const [form] = rules.forms
      .filter(each => returned.tablesIn(workbook, each, rules.limits).some(table => table.isNamed))
      .sort((a, b) => gone(a) - gone(b));
    if (!form) {
      throw new Refusal('NOT_THE_FORM');
    }
    const read = new Reader(file, workbook, form, rules).read();
    return Object.assign(read, { call: requireCall(call, rules) });
  }

  Object.assign(returned, { readForm, finder, unreadable });
})();
