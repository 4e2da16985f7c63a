/* Puts the rows of returned forms into one table: what was read, refused and found, and how far a quota goes. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, level } = returned;
  // Files that programs keep for themselves beside those of people.
  const PROGRAM_FILES = /^(?:~\$|\.~|\._)|^(?:thumbs\.db|desktop\.ini|\.ds_store)$/i;

  const isProgramFile = name => PROGRAM_FILES.test(name);

  const refusalOf = (file, error, rules) => returned.problem(file, '', rules.refusals[error.reason],
    error.values.map(value => typeof value === 'string' ? returned.seen(value) : value));

  /** A file that is not even read. */
  const refused = (file, reason, rules) => ({ file, refused: refusalOf(file, new Refusal(reason), rules) });

  /**
   * Reads one file, and rests now and then: { file, read } or { file, refused }.
   *
   * file: as messages name it; bytes: its content
   */
  function* readFile(file, bytes, rules) {
    try {
      const workbook = yield* returned.readWorkbook(bytes, rules);
      return { file, read: returned.readForm(file, workbook, rules) };
    } catch (e) {
      // What no rule foresees is a damaged file: the others are to be read all the same.
      return { file, refused: refusalOf(file, e instanceof Refusal ? e : new Refusal('DAMAGED'), rules) };
    }
  }

  /** Official wording where every line is right; else what was typed, shown or chosen, so that nothing is lost. */
  function scenariosOf(row, cell, names, most) {
    if (row.instead) {
      return row.instead;
    }
    const typed = !cell.isFormula && !cell.isBlank;
    const official = row.lines.map(line => names.official(line));
    if (typed && (official.includes('') || returned.malformed(cell, most).length)) {
      return cell.text;
    }
    return row.lines.map((line, k) => (k + 1) + '.' + (official[k] || returned.asIs(line))).join('\n');
  }

  function textOf(column, row, names, rules) {
    const cell = row.cells.get(column.field);
    switch (column.type) {
      case 'scenarios': return scenariosOf(row, cell, names, rules.limits.line);
      case 'mobile': return returned.mobile(cell, rules);
      default: return cell.text;
    }
  }

  function rowOf(read, table, row, findings, names, rules) {
    const places = new Set([...row.cells.values()].map(cell => cell.place));
    row.lines.forEach(line => line.cells.forEach(cell => places.add(cell.place)));
    const columns = read.form.columns.filter(column => column.type !== 'number');
    return {
      key: read.file + '\n' + table.sheet + '\n' + row.line,
      texts: new Map(columns.map(column => [column.field, returned.straight(textOf(column, row, names, rules))])),
      project: returned.identity(read.form, row),
      source: read.file,
      sheet: returned.seen(table.sheet),
      line: row.line,
      findings: findings.filter(found => places.has(found.cell))
    };
  }

  /** Why a form is not of the table that the first one begins; null where it is. */
  function unlike(read, first, call) {
    if (read.call && call && read.call.id !== call.id) {
      return new Refusal('ANOTHER_CALL', read.call.id, call.id);
    }
    return read.form.id === first.form.id ? null : new Refusal('ANOTHER_FORM');
  }

  /** The unit that all forms name, if they all name the same; else empty. */
  function unitOf(reads) {
    const units = reads.map(read => read.unit);
    return new Set(units.map(level)).size === 1 ? returned.straight(units[0]) : '';
  }

  /**
   * { form, call, unit, rows, others, findings, refused } of what was read, in the order of the files and of their rows.
   *
   * findings: of each file that is merged; others: those that belong to no row.
   */
  function merge(files, rules) {
    const out = files.filter(each => each.refused).map(each => each.refused);
    const all = files.filter(each => each.read).map(each => each.read);
    const call = all.map(read => read.call).find(Boolean);
    const reads = all.filter(read => {
      const reason = unlike(read, all[0], call);
      if (reason) {
        out.push(refusalOf(read.file, reason, rules));
      }
      return !reason;
    });
    const names = new returned.Lookup(rules);
    const projects = new returned.DuplicateProjectCheck(rules);
    const merged = { form: reads.length ? reads[0].form : rules.forms[0], call: call || rules.calls.find(each => each.id === rules.usual),
      ownCall: call, unit: unitOf(reads), rows: [], others: [], findings: [], refused: out };
    reads.forEach(read => {
      const findings = returned.checkForm(read, rules, projects);
      const told = new Set();
      read.tables.forEach(table => table.rows.filter(row => row.begun).forEach(row => {
        const made = rowOf(read, table, row, findings, names, rules);
        made.findings.forEach(found => told.add(returned.sentence(found, 0) + found.cell));
        merged.rows.push(made);
      }));
      findings.forEach(found => {
        const key = returned.sentence(found, 0) + found.cell;
        if (!told.has(key)) {
          told.add(key);
          merged.others.push(found);
        }
      });
      merged.findings.push({ file: read.file, findings });
    });
    return merged;
  }

  /** How many projects there are in these rows; one that stands twice is one. */
  function projectsIn(rows) {
    const named = rows.filter(row => returned.strip(row.project)).map(row => row.project);
    return new Set(named).size + rows.length - named.length;
  }

  /** For each row whether it is beyond the quota; a project that stands above already is not beyond it once more. */
  function beyond(rows, quota) {
    const projects = new Set();
    let nameless = 0;
    return rows.map(row => {
      const before = projects.size + nameless;
      if (returned.strip(row.project)) {
        projects.add(row.project);
      } else {
        nameless++;
      }
      const now = projects.size + nameless;
      return Boolean(quota) && quota.most !== undefined && now > before && now > quota.most;
    });
  }

  Object.assign(returned, { isProgramFile, refused, readFile, merge, projectsIn, beyond });
})();
