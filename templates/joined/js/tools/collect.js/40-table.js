/* Where the table of a form stands on a sheet, and the scenario instances that were chosen on another. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { level, Cell } = returned;
  const FIELD = /^row_([1-9][0-9]{0,4})_([a-z_]+[a-z])$/;
  const LINE = /^row_([1-9][0-9]{0,4})_([a-z_]+[a-z])_([1-9][0-9]{0,4})$/;
  const PARTS = ['domain', 'scenario', 'instance'];
  // Whose lines these are stands so many columns before the domain.
  const LABEL = 2;

  const inName = field => field.replace(/-/g, '_');

  const fieldsOf = form => form.columns.filter(column => column.type !== 'number').map(column => column.field);

  const suffice = (columns, form) => columns.size * 2 > fieldsOf(form).length;

  /** The one that most of them are, of several the smallest; null for none. */
  function usual(values) {
    const counts = new Map();
    values.forEach(value => counts.set(value, (counts.get(value) || 0) + 1));
    return [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([value]) => value).concat([null])[0];
  }

  // Found by names -------------------------------------------------------------------------------------------------------------

  /** Those of a row of cells first that belong together longest: that of the scenarios, then the others in the form's order. */
  function named(workbook, sheet, form) {
    const scenarios = form.columns.filter(column => column.type === 'scenarios').map(column => column.field);
    const order = [...scenarios, ...fieldsOf(form)].map(inName);
    return workbook.names.filter(each => each.sheet === sheet.name && (!each.scope || each.scope === sheet.name))
      .map(each => ({ each, match: FIELD.exec(each.name) }))
      .filter(({ match }) => match && order.includes(match[2]))
      .map(({ each, match }) => ({ number: Number(match[1]), field: match[2], row: each.row, column: each.column }))
      .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.number - b.number || a.row - b.row);
  }

  /** Which field a column is for by its label, in either language or in both; empty for none. */
  function fieldOf(form, label) {
    const said = level(label);
    const found = form.columns.find(column => {
      const [zh, en] = column.label.map(level);
      return column.type !== 'number' && said && (said === zh || said === en || said === en + zh
        || returned.officialHalf(label) === zh);
    });
    return found ? found.field : '';
  }

  function labelled(sheet, form, row) {
    const columns = new Map();
    sheet.row(row).forEach(cell => {
      const field = fieldOf(form, cell.text);
      if (field && !columns.has(field)) {
        columns.set(field, cell.column);
      }
    });
    return columns;
  }

  /** The first row may have been cut out, its names with it: then the header is not right above the first name. */
  function headerAbove(sheet, form, first) {
    for (let row = first - 1; row >= 0; row--) {
      if (sheet.rows.has(row) && suffice(labelled(sheet, form, row), form)) {
        return row;
      }
    }
    return first - 1;
  }

  /**
   * The table on one sheet. isNamed: whether every row down to the last is one of the form's; header: the row above the first one;
   * last: the last row that has a name, else that of the sheet.
   */
  class Table {
    constructor(sheet, isNamed, header, columns, last, numbers) {
      Object.assign(this, { sheet, isNamed, header, columns, last, numbers });
    }

    get first() {
      return this.header + 1;
    }

    missing(form) {
      return fieldsOf(form).filter(field => !this.columns.has(field));
    }

    /** The cells of a row by field; of a field whose column is gone, an empty one. */
    cells(form, row) {
      return new Map(fieldsOf(form).map(field => [field, this.columns.has(field)
        ? this.sheet.at(row, this.columns.get(field))
        : new Cell(this.sheet, row, 0, 'TEXT', '', '', '')]));
    }
  }

  function byNames(workbook, sheet, form) {
    const all = named(workbook, sheet, form);
    const columns = new Map(fieldsOf(form)
      .map(field => [field, usual(all.filter(each => each.field === inName(field)).map(each => each.column))])
      .filter(([, column]) => column !== null));
    if (!suffice(columns, form)) {
      return null;
    }
    const inTable = new Set(columns.values());
    const numbers = new Map();
    all.forEach(each => {
      if (inTable.has(each.column) && !numbers.has(each.row)) {
        numbers.set(each.row, each.number);
      }
    });
    const rows = [...numbers.keys()];
    const least = rows.reduce((found, row) => Math.min(found, row), Infinity);
    const most = rows.reduce((found, row) => Math.max(found, row), -1);
    return new Table(sheet, true, headerAbove(sheet, form, least), columns, most, numbers);
  }

  /** What has the official header in a document is the form: nothing else says so there. */
  function byHeader(sheet, form, limits) {
    const whole = sheet.role !== 'SHEET';
    for (let row = 0; row <= Math.min(sheet.lastRow, limits.head); row++) {
      const columns = labelled(sheet, form, row);
      if (whole ? columns.size === fieldsOf(form).length : suffice(columns, form)) {
        const ordered = new Map(fieldsOf(form).filter(field => columns.has(field)).map(field => [field, columns.get(field)]));
        return new Table(sheet, whole, row, ordered, sheet.lastRow, new Map());
      }
    }
    return null;
  }

  /** On every sheet that has at least half of the columns; of a document, in every table that has all of them. */
  function tablesIn(workbook, form, limits) {
    return workbook.sheets.map(sheet => byNames(workbook, sheet, form) || byHeader(sheet, form, limits)).filter(Boolean);
  }

  // Lines ----------------------------------------------------------------------------------------------------------------------

  /** The last key that is not after this one. */
  function floor(keys, at) {
    let found = null;
    keys.forEach(key => { found = key <= at ? key : found; });
    return found;
  }

  /** The scenario instances that were chosen on one sheet, one a row, and for which row of the table the blank has meant each. */
  class ScenarioLines {
    constructor(sheet, columns, numbers) {
      Object.assign(this, { sheet, columns, numbers });
      this.starts = [...numbers.keys()].sort((a, b) => a - b);
      this.all = new Map();
      this.labels = new Map();
      sheet.order.filter(row => row >= this.starts[0]).forEach(row => this.read(row));
      this.labelled = [...this.labels.keys()];
    }

    read(row) {
      const [domain, scenario, instance] = this.columns.map(column => this.sheet.at(row, column));
      const cells = [domain, scenario, instance];
      if (cells.some(cell => cell.isFilled)) {
        this.all.set(row, { domain, scenario, instance, cells });
      }
      const label = this.sheet.at(row, Math.max(0, this.columns[0] - LABEL));
      if (label.isFormula) {
        this.labels.set(row, label.text);
      }
    }

    isInput(column) {
      return this.columns.includes(column);
    }

    /** The rows of the sheet that the blank has meant for this row of the table; one that was inserted belongs to that above. */
    rowsOf(number) {
      return [...this.all.keys()].filter(row => this.numbers.get(floor(this.starts, row)) === number);
    }

    /** Whose line the sheet says that this is; empty where it says nothing. */
    label(row) {
      const at = floor(this.labelled, row);
      return at === null ? '' : this.labels.get(at);
    }
  }

  function linesOf(workbook, sheet) {
    const columns = new Map(PARTS.map(part => [part, []]));
    const numbers = new Map();
    workbook.names.filter(each => each.sheet === sheet.name).forEach(each => {
      const match = LINE.exec(each.name);
      if (match && PARTS.includes(match[2])) {
        columns.get(match[2]).push(each.column);
        const number = Number(match[1]);
        numbers.set(each.row, numbers.has(each.row) ? Math.min(numbers.get(each.row), number) : number);
      }
    });
    return PARTS.some(part => !columns.get(part).length) ? null : new ScenarioLines(sheet, PARTS.map(part => usual(columns.get(part))), numbers);
  }

  /** One for each sheet that has such lines, in the order of the sheets. */
  const linesIn = workbook => workbook.sheets.map(sheet => linesOf(workbook, sheet)).filter(Boolean);

  Object.assign(returned, { fieldsOf, tablesIn, linesIn });
})();
