/* Checks filled forms row by row, and tells what stands in them beyond what is read. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { level, same, finder, unreadable } = returned;
  const SOURCES = 'sources';

  /** What tells one row's project from another's: its required texts up to the scenarios, as people take them for the same. */
  function identity(form, row) {
    const until = form.columns.findIndex(column => column.type === 'scenarios');
    return form.columns.slice(0, until < 0 ? form.columns.length : until)
      .filter(column => column.type === 'text')
      .map(column => level(row.cells.get(column.field).text))
      .join('\n');
  }

  /** The digits of a mobile number as the cell stores them, where they are one; else what it shows. */
  function mobile(cell, rules) {
    const pattern = new RegExp('^(?:' + rules.mobile + ')$');
    const shown = returned.typed(cell.text);
    return !pattern.test(shown) && pattern.test(cell.stored) ? cell.stored : shown;
  }

  /** What follows the last dash, without explanations in brackets and without the number of a next line. */
  function lastPart(text) {
    const bare = returned.strip(text.replace(/[（(][^（()）]*[)）]/g, ''));
    return returned.strip(bare.slice(bare.lastIndexOf('—') + 1).replace(/[0-9]+[.．][ \t\n\v\f\r]*$/, ''));
  }

  class RowChecks {
    constructor(read, rules) {
      this.read = read;
      this.rules = rules;
      this.names = new returned.Lookup(rules);
      this.find = finder(rules, read.file);
    }

    check(row, missing) {
      const findings = [];
      this.read.form.columns.filter(column => column.type !== 'number' && !missing.includes(column.field))
        .forEach(column => this.checkField(column, row, findings));
      const lines = new Map();
      row.lines.forEach(line => {
        this.checkLine(line, findings);
        const official = this.names.official(line);
        const key = level(official);
        if (official && lines.has(key)) {
          findings.push(this.find(line.instance, 'TWICE', official, lines.get(key)));
        } else if (official) {
          lines.set(key, line.instance.place);
        }
      });
      return findings;
    }

    checkField(column, row, findings) {
      const cell = row.cells.get(column.field);
      const scenarios = column.type === 'scenarios';
      const empty = scenarios ? !row.lines.length && (cell.isFormula || cell.isBlank) : !cell.isFilled && !cell.isFormula;
      if (empty) {
        if (column.required) {
          const covered = cell.covered;
          findings.push(covered ? this.find(cell, 'MERGED', column.label, covered) : this.find(cell, 'EMPTY', column.label));
        }
      } else if (scenarios) {
        this.checkScenarios(cell, findings);
      } else {
        this.checkText(column, cell, findings);
      }
    }

    checkText(column, cell, findings) {
      const isMobile = column.type === 'mobile';
      // A number is one in whatever format.
      if (isMobile && !cell.isFormula && cell.kind !== 'ERROR' && this.isMobile(cell)) {
        return;
      }
      const found = unreadable(this.find, cell);
      if (found.length) {
        findings.push(...found);
      } else if (cell.text.length > this.rules.limits.cell) {
        findings.push(this.find(cell, 'LONG', ''));
      } else if (isMobile) {
        findings.push(this.find(cell, 'MOBILE'));
      } else if (column.type === 'value' && !new RegExp('^(?:' + this.rules.value + ')$').test(returned.typed(cell.text))) {
        findings.push(this.find(cell, 'VALUE'));
      }
    }

    isMobile(cell) {
      return new RegExp('^(?:' + this.rules.mobile + ')$').test(mobile(cell, this.rules));
    }

    checkScenarios(cell, findings) {
      if (!cell.isFormula || cell.kind !== 'TEXT') {
        findings.push(...unreadable(this.find, cell));
      }
      if (!cell.isFormula) {
        returned.malformed(cell, this.rules.limits.line).forEach(line => findings.push(this.find(cell, 'LINE', line)));
      }
    }

    checkLine(line, findings) {
      const domain = this.names.domain(line.domain.text);
      const scenario = this.names.scenario(line.scenario.text);
      this.checkChoice(line.domain, domain, 'DOMAIN', findings);
      this.checkChoice(line.scenario, scenario, 'SCENARIO', findings);
      if (domain && scenario && scenario.domain !== domain.id) {
        findings.push(this.find(line.scenario, 'NOT_OF_DOMAIN'));
      }
      const { instance } = line;
      const found = unreadable(this.find, instance);
      if (found.length) {
        findings.push(...found);
      } else if (instance.isBlank) {
        findings.push(this.find(instance, 'NO_INSTANCE'));
      } else if (instance.text.length > this.rules.limits.cell) {
        findings.push(this.find(instance, 'LONG', ''));
      } else if (this.read.form.examples.includes(lastPart(instance.text))) {
        findings.push(this.find(instance, 'EXAMPLE'));
      }
    }

    checkChoice(cell, known, kind, findings) {
      if (cell.isBlank) {
        findings.push(this.find(cell, 'NO_' + kind));
      } else if (!known) {
        findings.push(this.find(cell, 'UNKNOWN_' + kind));
      }
    }
  }

  /** The projects of the forms so far, each with the place where it stands first. */
  class DuplicateProjectCheck {
    constructor(rules) {
      this.rules = rules;
      this.places = new Map();
    }

    /** A finding when the row's project stands in a row before, in whatever spelling. */
    requireOnce(read, row) {
      const project = identity(read.form, row);
      if (!returned.strip(project)) {
        return [];
      }
      if (!this.places.has(project)) {
        this.places.set(project, { file: read.file, place: row.first.place });
        return [];
      }
      const { file, place } = this.places.get(project);
      const other = file === read.file ? place : file + ' [' + place + ']';
      return [finder(this.rules, read.file)(row.first, 'TWICE', row.first.text, other)];
    }
  }

  /** Everything that is wrong with one form, row by row, and what of it is not read. projects: those of the forms before. */
  function checkForm(read, rules, projects) {
    const find = finder(rules, read.file);
    const checks = new RowChecks(read, rules);
    const findings = [];
    const rows = [];
    read.tables.forEach(table => {
      rows.push(...table.rows);
      const begun = table.rows.map(row => row.begun).lastIndexOf(true);
      table.rows.slice(0, begun + 1).forEach(row => {
        findings.push(...row.begun
          ? [...checks.check(row, table.missing), ...projects.requireOnce(read, row)]
          : [find(row.first, 'GAP')]);
      });
    });
    if (!rows.some(row => row.begun)) {
      findings.push(rows.length ? find(rows[0].first, 'NOTHING', '') : find(null, 'NOTHING'));
    }
    return [...findings, ...read.overlooked];
  }

  // What is not read -----------------------------------------------------------------------------------------------------------

  /** Finds what stands in a returned form beyond what is read of it, and what is read although nobody sees it. */
  class Overlooked {
    constructor(reader, tables, filled, lines) {
      Object.assign(this, { reader, tables, filled, lines });
      this.read = new Set();
      this.found = [];
      filled.forEach(table => table.rows.forEach(row => row.cells.forEach(cell => this.read.add(cell.place))));
      lines.forEach(sheet => sheet.all.forEach(line => line.cells.forEach(cell => this.read.add(cell.place))));
    }

    add(cell, name, ...words) {
      this.found.push(this.reader.find(cell, name, ...words));
    }

    find() {
      this.reader.workbook.sheets.forEach(sheet => {
        const at = this.tables.findIndex(table => table.sheet === sheet);
        const chosen = this.lines.find(each => each.sheet === sheet);
        if (at >= 0) {
          this.checkTable(this.tables[at], this.filled[at]);
        } else if (chosen) {
          this.checkLines(chosen);
        } else if (sheet.role === 'SHEET') {
          this.checkOther(sheet);
        } else {
          this.outside(sheet, cell => this.isStamp(cell));
        }
        this.checkDrawn(sheet, this.tables[at]);
        sheet.comments.slice(0, this.most).forEach(each => this.add(each.cell, 'COMMENT', each.text));
      });
      return this.found;
    }

    get most() {
      return this.reader.rules.limits.told;
    }

    label(field) {
      return this.reader.form.columns.find(column => column.field === field).label;
    }

    checkTable(table, filled) {
      const { sheet } = table;
      const head = sheet.at(table.header, 0);
      filled.missing.forEach(field => this.add(head, 'NO_COLUMN', this.label(field)));
      if (filled.rows.some(row => row.begun)) {
        this.hiddenSheet(sheet, head);
        table.columns.forEach((column, field) => {
          if (sheet.isHiddenColumn(column)) {
            this.add(sheet.at(table.header, column), 'HIDDEN_COLUMN', this.label(field));
          }
        });
      }
      filled.rows.filter(row => row.begun && sheet.hiddenRows.has(row.line - 1))
        .forEach(row => this.add(row.first, 'HIDDEN_ROW', ''));
      this.outside(sheet, cell => this.isOfTable(table, cell));
    }

    /** The number of a row, the stamp, and what the form works out beside its rows. */
    isOfTable(table, cell) {
      const columns = [...table.columns.values()];
      const inRows = cell.row >= table.first && cell.row <= table.last;
      const number = cell.kind === 'NUMBER' && cell.column < Math.min(...columns);
      const check = cell.isFormula && cell.column > Math.max(...columns);
      return (inRows && (number || check)) || this.isStamp(cell) || this.isOfCollection(table, cell.column);
    }

    /** Whether what stands in the cell is read as the unit, or says no more: a copy of the sheet has nothing else to say. */
    isStamp(cell) {
      const [first] = this.reader.stamps;
      return Boolean(first) && (same(first.text, cell.text) || this.reader.stamps.filter(each => each.place === cell.place)
        .some(each => each.place === first.place || each.isBlank || same(each.text, first.text)));
    }

    /** Tables that were collected by earlier versions have the sources beside them. */
    isOfCollection(table, column) {
      return this.reader.rules.beside.includes(table.sheet.at(table.header, column).text);
    }

    checkLines(lines) {
      const { sheet } = lines;
      if (lines.all.size) {
        this.hiddenSheet(sheet, sheet.at(lines.all.keys().next().value, 0));
      }
      lines.all.forEach((line, row) => {
        if (sheet.hiddenRows.has(row)) {
          this.add(line.domain, 'HIDDEN_ROW', '');
        }
      });
      this.outside(sheet, cell => cell.isFormula || (cell.kind === 'NUMBER' && !lines.isInput(cell.column)));
    }

    /** What stands beside or over the text of cells. A seal is looked for where the unit is named. */
    checkDrawn(sheet, table) {
      const isStamps = at => this.reader.stamps.some(each => each.sheet === sheet && each.row >= at.row && each.row <= at.lastRow);
      const tell = (is, kind) => sheet.cells().filter(cell => is(cell.shown))
        .slice(0, this.most)
        .forEach(cell => this.add(cell, kind, cell.shown));
      tell(returned.isTurned, 'TURNED');
      tell(returned.isStruck, 'STRUCK');
      sheet.cells().filter(cell => returned.unknown(cell.shown))
        .slice(0, this.most)
        .forEach(cell => this.add(cell, 'UNKNOWN_CHARACTERS', cell.shown, returned.unknown(cell.shown)));
      sheet.pictures.filter(at => !isStamps(at))
        .map(at => sheet.at(at.row, at.column))
        .filter(cell => !(this.read.has(cell.place) && cell.kind === 'PICTURE'))
        .slice(0, this.most)
        .forEach(cell => this.add(cell, 'PICTURE', ''));
      sheet.notices
        .filter(each => each.kind !== 'NUMBERED' || this.isToBeTyped(table, each.cell))
        .filter(each => each.kind !== 'CUT' || this.read.has(each.cell.place))
        .filter(each => each.kind !== 'MARGIN' || !this.reader.isPartOfBlank(each.text))
        .slice(0, this.most)
        .forEach(each => this.add(each.cell, { FIELD: 'FORMULA', MARGIN: 'OUTSIDE', SYMBOLS: 'UNKNOWN_FORMAT' }[each.kind] || each.kind, each.text));
    }

    /** Lines of scenario instances and rows are numbered anew. */
    isToBeTyped(table, cell) {
      return !table || this.reader.form.columns
        .some(column => column.type !== 'scenarios' && column.type !== 'number' && table.columns.get(column.field) === cell.column);
    }

    /** The lists, the sources of a collected table, or a sheet of the sender's own. */
    checkOther(sheet) {
      if (this.reader.workbook.names.some(each => each.name === SOURCES && each.sheet === sheet.name)) {
        return;
      }
      const first = sheet.cells().find(cell => cell.isFilled && !this.reader.isBlankText(cell));
      if (first) {
        this.hiddenSheet(sheet, first);
        this.add(first, 'UNREAD_SHEET', sheet.name, Overlooked.shown(first));
      }
    }

    hiddenSheet(sheet, cell) {
      if (sheet.hidden) {
        this.add(cell, 'HIDDEN_SHEET', sheet.name);
      }
    }

    outside(sheet, isOwn) {
      sheet.cells()
        .filter(cell => cell.isFilled && !this.read.has(cell.place) && !isOwn(cell) && !this.reader.isBlankText(cell))
        .slice(0, this.most)
        .forEach(cell => this.add(cell, 'OUTSIDE', Overlooked.shown(cell)));
    }

    static shown(cell) {
      return cell.isBlank ? cell.stored : cell.text;
    }
  }

  Object.assign(returned, { checkForm, identity, mobile, DuplicateProjectCheck, Overlooked });
})();
