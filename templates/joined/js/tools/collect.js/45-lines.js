/* Which scenario instances a row of the table has: those that were chosen for it, or typed into its cell. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { level, same, strip } = returned;
  const DASH = '—―–－';
  const NUMBERED = /^[0-9]+[.．、]/;
  const SPACES = /^[ \t\n\v\f\r]+/;
  const LINE = new RegExp('^([^' + DASH + ']+)[' + DASH + ']+([^' + DASH + ']+)[' + DASH + ']+(?![' + DASH + '])([^\\n\\r\\u0085\\u2028\\u2029]+)$');
  // A second line that stands on the same one.
  const RUN_ON = new RegExp('[0-9][.．、][^' + DASH + ']+—[^' + DASH + ']+—');
  // From the mark after the name of a sheet on.
  const REFERENCE = /!\$?[A-Z]{1,3}\$?([1-9][0-9]{0,6})/g;
  const DELIMITERS = "'!(),&=<>\"+-*/^:; \n\t";
  const LONGEST_NAME = 64;

  // Names ----------------------------------------------------------------------------------------------------------------------

  /** Finds domains and scenarios by what a filled form says. */
  class Lookup {
    constructor(rules) {
      this.domains = Lookup.index(rules.domains);
      this.scenarios = Lookup.index(rules.scenarios);
    }

    static index(entries) {
      const found = new Map();
      entries.forEach(each => each.names.filter(name => !found.has(name)).forEach(name => found.set(name, each)));
      return found;
    }

    domain(name) {
      return this.domains.get(level(name)) || this.domains.get(returned.officialHalf(name));
    }

    scenario(name) {
      return this.scenarios.get(level(name)) || this.scenarios.get(returned.officialHalf(name));
    }

    /** The official wording of a line when its parts are known and fit; else empty. */
    official(line) {
      const domain = this.domain(line.domain.text);
      const scenario = this.scenario(line.scenario.text);
      const instance = line.instance.text;
      return domain && scenario && strip(instance) && scenario.domain === domain.id
        ? domain.zh + '—' + scenario.zh + '—' + instance
        : '';
    }
  }

  /** As it stands, whether or not there is such a scenario. */
  const asIs = line => line.domain.text + '—' + line.scenario.text + '—' + line.instance.text;

  // Typed lines ----------------------------------------------------------------------------------------------------------------

  const typedLines = cell => cell.text.split(/\r\n|\n|\r/).map(strip).filter(Boolean);

  function parse(cell, line, most) {
    const match = line.length <= most && LINE.exec(line.replace(NUMBERED, '').replace(SPACES, ''));
    if (!match || RUN_ON.test(match[3])) {
      return null;
    }
    const [domain, scenario, instance] = match.slice(1).map(part => cell.with(part));
    return { domain, scenario, instance, cells: [domain, scenario, instance] };
  }

  /** The numbered lines of a cell that was typed: three names joined by —. */
  const instances = (cell, most) => typedLines(cell).map(line => parse(cell, line, most)).filter(Boolean);

  /** The lines that are not of that form. */
  const malformed = (cell, most) => typedLines(cell).filter(line => !parse(cell, line, most));

  // Composed lines -------------------------------------------------------------------------------------------------------------

  const isDoubled = (formula, quote) => quote > 0 && formula[quote - 1] === "'";

  /** The name of a sheet that ends there, without its quotes. */
  function nameBefore(formula, end) {
    const least = Math.max(0, end - LONGEST_NAME);
    if (end > 0 && formula[end - 1] === "'") {
      let start = end - 1;
      while (start > least && !(formula[start - 1] === "'" && !isDoubled(formula, start - 1))) {
        start -= formula[start - 1] === "'" ? 2 : 1;
      }
      return formula.slice(Math.max(0, start), end - 1).replace(/''/g, "'");
    }
    let start = end;
    while (start > least && !DELIMITERS.includes(formula[start - 1])) {
      start--;
    }
    return formula.slice(start, end);
  }

  /** What the cells of the table are composed of; what they show is held against it, and lines that no row shows are found. */
  class Composed {
    /** sheets: with lines; found: tells a finding by the cell, its name and its words. */
    constructor(workbook, sheets, names, rules, found) {
      Object.assign(this, { sheets, names, found });
      this.calculated = workbook.calculated;
      this.most = rules.limits.line;
      this.shownAt = new Map();
    }

    /** { lines, instead } of one row: its lines, and what the cell shows where that is something else; who: stands in the row. */
    of(cell, number, who) {
      let sources = cell.isFormula ? this.referred(cell.formula) : [];
      if (!sources.length && !this.refersToLines(cell.formula)) {
        sources = number === undefined ? [] : this.numbered(number);
      }
      const foreign = this.isOfAnother(sources, cell, who);
      this.claim(sources, cell, !foreign);
      const lines = sources.map(source => source.line);
      if (!cell.isFormula && cell.isFilled) {
        return this.typed(cell, lines);
      }
      return { lines, instead: this.instead(cell, lines) };
    }

    /** Tells the lines that stand in no row of the table. */
    tellOrphans() {
      this.sheets.forEach(sheet => sheet.all.forEach(line => {
        if (!this.shownAt.has(line.domain.place)) {
          this.found(line.cells.find(cell => cell.isFilled) || line.domain, 'ORPHAN', asIs(line));
        }
      }));
    }

    /** The references of a formula to sheets with lines, in its order. */
    references(formula) {
      const found = [];
      let match;
      REFERENCE.lastIndex = 0;
      while ((match = REFERENCE.exec(formula))) {
        const name = nameBefore(formula, match.index);
        const sheet = this.sheets.find(each => each.sheet.name === name);
        if (sheet) {
          found.push({ sheet, row: Number(match[1]) - 1 });
        }
      }
      return found;
    }

    refersToLines(formula) {
      return this.references(formula).length > 0;
    }

    static source(sheet, row) {
      return { sheet, row, line: sheet.all.get(row) };
    }

    /** The lines that a formula names; each once. */
    referred(formula) {
      const sources = [];
      this.references(formula).filter(({ sheet, row }) => sheet.all.has(row)).forEach(({ sheet, row }) => {
        if (!sources.some(each => each.sheet === sheet && each.row === row)) {
          sources.push(Composed.source(sheet, row));
        }
      });
      return sources;
    }

    /** Where the formula is gone or says nothing of its lines: those that the blank has meant for the row. */
    numbered(number) {
      return this.sheets.length ? this.sheets[0].rowsOf(number).map(row => Composed.source(this.sheets[0], row)) : [];
    }

    claim(sources, cell, tell) {
      let told = !tell;
      sources.forEach(source => {
        const place = source.line.domain.place;
        if (!this.shownAt.has(place)) {
          this.shownAt.set(place, cell.place);
        } else if (!told) {
          this.found(cell, 'SHARED', this.shownAt.get(place));
          told = true;
        }
      });
    }

    /** What was typed is what will be printed. */
    typed(cell, others) {
      const lines = instances(cell, this.most);
      if (others.length && !same(this.text(lines), this.text(others))) {
        this.found(cell, 'DIFFERENT', cell.text, this.text(others));
      }
      return { lines, instead: '' };
    }

    /** Whether the sheet of a line says that it is of somebody else; a finding if so. */
    isOfAnother(sources, cell, who) {
      const other = sources.map(source => source.sheet.label(source.row))
        .find(label => label && !who.isBlank && !same(label, who.text));
      if (other) {
        this.found(cell, 'OWNER', who.text, other);
      }
      return Boolean(other);
    }

    instead(cell, lines) {
      const composed = this.text(lines.filter(line => this.names.official(line)));
      if ((cell.isFormula && !this.calculated) || same(cell.text, composed)) {
        return '';
      }
      this.found(cell, 'DIFFERENT', cell.text, composed);
      return cell.text;
    }

    /** Numbered, in the official wording where there is one. */
    text(lines) {
      return lines.map((line, k) => (k + 1) + '.' + (this.names.official(line) || asIs(line))).join('\n');
    }
  }

  Object.assign(returned, { Lookup, Composed, asIs, instances, malformed });
})();
