/* Reads an XLSX file, and works nothing out; what else is a form goes to its own reader. What cells show is told by a script that the page loads. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { Refusal, strip, columnOf, isBlank, unescaped, NO_RUNS, Sheet, Contents, Relations } = returned;
  const MOST_ROWS = 1048576;
  const MOST_COLUMNS = 16384;
  // Between two rests, so that the page stays alive.
  const ROWS_AT_ONCE = 2000;
  // Further down than any form.
  const MOST_BEFORE_PANE = 10000;
  const ADDRESS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;
  const PLACE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;
  const CONSTANT = /^=?"((?:[^"]|"")*)"$/;
  const MARGINS = /^(?:odd|even|first)(?:Header|Footer)$/;
  // Points of height, and characters of width, in which nothing is seen.
  const LOW = /^[01](?:\.[0-9]+)?$/;
  const NARROW = /^0(?:\.[0-4][0-9]*)?$/;
  const RULES = 'conditionalFormatting';

  // Texts ----------------------------------------------------------------------------------------------------------------------

  /** The runs of a text together. */
  function runs(xml, parent) {
    const found = { text: '', runs: [], reading: '' };
    let look = null;
    for (let name = xml.nextWithin(parent); name; name = xml.nextWithin(parent)) {
      if (name === 'r') {
        look = null;
      } else if (name === 'rPr') {
        look = returned.plainFont();
      } else if (name === 'AlternateContent') {
        xml.requireOwn();
      } else if (name === 't') {
        xml.requireOwn();
        const text = unescaped(xml.text());
        found.text += text;
        found.runs.push({ text, look: look && Object.assign({}, look) });
      } else if (name === 'rPh') {
        found.reading += xml.text();
      } else if (look) {
        returned.takeFont(look, name, xml);
      }
    }
    return found;
  }

  function* sharedTexts(parts, part) {
    const texts = [];
    const xml = parts.open(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'si') {
        texts.push(runs(xml, 'si'));
      }
      if (texts.length % ROWS_AT_ONCE === 0) {
        yield;
      }
    }
    return texts;
  }

  // Sheets ---------------------------------------------------------------------------------------------------------------------

  function placeOf(text) {
    const match = ADDRESS.exec(text);
    return match ? { row: Number(match[2]) - 1, column: columnOf(match[1]) } : null;
  }

  function readCell(xml, sheet, row, column, reader) {
    const type = xml.attribute('t');
    const style = xml.number('s', 0);
    const picture = type === 'e' && xml.attribute('vm') !== '';
    const showsReading = sheet.showsReadings || xml.isTrue('ph');
    let formula = '';
    let value = '';
    let inline = NO_RUNS;
    for (let name = xml.nextWithin('c'); name; name = xml.nextWithin('c')) {
      if (name === 'f') {
        // Of formulas that are the same in several cells, only the first has the text.
        formula = strip(xml.text()) || 'shared';
      } else if (name === 'v') {
        xml.requireOwn();
        value = xml.text();
      } else if (name === 'is') {
        inline = runs(xml, 'is');
        value = inline.text;
      }
    }
    if (!formula && isBlank(value) && !picture) {
      return false;
    }
    if (row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
      throw new Refusal('TOO_MUCH');
    }
    reader.parts.countCell();
    const raw = { type, style, picture, value, inline, formula, showsReading };
    put(sheet, reader.contents.cell(sheet, row, column, raw), raw, reader);
    return true;
  }

  function put(sheet, cell, raw, reader) {
    const hidden = sheet.hidesZeros && cell.kind === 'NUMBER' && cell.stored === '0';
    cell.shown = hidden ? '' : cell.shown;
    sheet.put(cell);
    reader.cut.add(cell, raw.style);
    if (!isBlank(cell.shown) || isBlank(cell.stored)) {
      sheet.notices.push(...reader.contents.looks(cell, raw));
    } else if (!hidden || !cell.isFormula) {
      // What a formula gives was not entered.
      sheet.notices.push({ kind: 'HIDDEN_TEXT', cell, text: cell.stored });
    }
  }

  function readMerged(xml, sheet, parts) {
    parts.countOther();
    const ends = xml.attribute('ref').split(':').map(placeOf);
    if (ends[0] && ends[ends.length - 1]) {
      sheet.merged.push({ first: ends[0], last: ends[ends.length - 1] });
    }
  }

  function readColumns(xml, sheet, reader) {
    const first = xml.number('min', 1) - 1;
    const last = xml.number('max', MOST_COLUMNS) - 1;
    reader.cut.sizes.column(first, last, xml.attribute('width'));
    if (xml.isTrue('hidden') || NARROW.test(xml.attribute('width'))) {
      sheet.hiddenColumns.push([first, last]);
    }
  }

  function beginRow(xml, sheet, row, reader) {
    const height = xml.attribute('ht');
    if (xml.isTrue('hidden') || (height ? LOW.test(height) : sheet.lowRows)) {
      sheet.hiddenRows.add(row);
    }
    reader.cut.sizes.row(row, xml.isTrue('customHeight') ? height : '');
    sheet.showsReadings = xml.isTrue('ph');
  }

  /** Nobody can get to what stands before the first cell of a part that does not move. */
  function hideBeforePane(xml, sheet) {
    if (!sheet.viewed || !xml.attribute('state').startsWith('frozen')) {
      return;
    }
    const isSplit = side => !/^(?:0(?:\.0*)?)?$/.test(xml.attribute(side));
    const rows = isSplit('ySplit') ? sheet.viewed.row : 0;
    for (let row = 0; row < Math.min(rows, MOST_BEFORE_PANE); row++) {
      sheet.hiddenRows.add(row);
    }
    if (isSplit('xSplit') && sheet.viewed.column > 0) {
      sheet.hiddenColumns.push([0, sheet.viewed.column - 1]);
    }
  }

  /** What stands before and after the cells. */
  function readAround(xml, name, sheet, reader) {
    const tell = (kind, text) => sheet.notices.push({ kind, cell: sheet.at(0, 0), text });
    if (name === 'sheetView') {
      sheet.hidesZeros = sheet.hidesZeros || ['0', 'false'].includes(xml.attribute('showZeros'));
      if (xml.isTrue('showFormulas')) {
        tell('VIEW', '');
      }
      sheet.viewed = placeOf(xml.attribute('topLeftCell'));
    } else if (name === 'pane') {
      hideBeforePane(xml, sheet);
    } else if (name === 'sheetFormatPr') {
      sheet.lowRows = LOW.test(xml.attribute('defaultRowHeight'));
      reader.cut.sizes.usualWidth(xml.attribute('defaultColWidth'));
    } else if (name === RULES) {
      readRules(xml, sheet, reader.contents.formats);
    } else if (MARGINS.test(name)) {
      returned.margin(xml.text()).forEach(text => tell('MARGIN', text));
    } else if (name === 'oleObject' || name === 'control' || name === 'picture') {
      tell('OBJECT', '');
    } else if (name === 'Fallback') {
      returned.skipFallback(xml);
    }
  }

  function readRules(xml, sheet, formats) {
    let text = xml.attribute('sqref');
    let hides = false;
    let rule = new returned.RuleLook();
    for (let own = xml.nextWithin(RULES); own; own = xml.nextWithin(RULES)) {
      if (own === 'cfRule') {
        hides = hides || rule.hides(formats.palette) || returned.hidesBy(formats, xml.number('dxfId', -1));
        rule = new returned.RuleLook();
      } else if (own === 'sqref') {
        text = strip(xml.text());
      } else {
        rule.take(own, xml);
      }
    }
    if (hides || rule.hides(formats.palette)) {
      tellConditional(sheet, text);
    }
  }

  function tellConditional(sheet, text) {
    const first = placeOf(text.split(/[ :]/)[0]) || { row: 0, column: 0 };
    sheet.notices.push({ kind: 'CONDITIONAL', cell: sheet.at(first.row, first.column), text });
  }

  /** How a table looks that a program makes of cells. */
  function readTable(parts, part, sheet, formats) {
    const xml = parts.open(part);
    let where = '';
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'table') {
        where = xml.attribute('ref');
      } else if (name === 'tableStyleInfo' && returned.hidesInTables(formats, xml.attribute('name'))) {
        tellConditional(sheet, where);
      }
    }
  }

  function* readCells(xml, sheet, reader) {
    let row = -1;
    let column = -1;
    let from = 0;
    let filled = true;
    let rows = 0;
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'row') {
        reader.parts.forgive(filled ? 0 : xml.offset() - from);
        from = xml.offset();
        filled = false;
        row = xml.number('r', row + 2) - 1;
        column = -1;
        beginRow(xml, sheet, row, reader);
        if (++rows % ROWS_AT_ONCE === 0) {
          yield;
        }
      } else if (name === 'c') {
        const place = placeOf(xml.attribute('r'));
        if (place && place.row !== row) {
          // One program puts a cell where its address says, another where its row stands.
          throw new Refusal('DAMAGED');
        }
        column = place ? place.column : column + 1;
        filled = readCell(xml, sheet, row, column, reader) || filled;
      } else if (name === 'col') {
        readColumns(xml, sheet, reader);
      } else if (name === 'mergeCell') {
        readMerged(xml, sheet, reader.parts);
      } else {
        readAround(xml, name, sheet, reader);
      }
    }
  }

  function readComments(parts, part, sheet) {
    const xml = parts.open(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'comment' || name === 'threadedComment') {
        const element = name;
        const place = placeOf(xml.attribute('ref'));
        let words = '';
        for (let own = xml.nextWithin(element); own; own = xml.nextWithin(element)) {
          words += own === 't' || (own === 'text' && element === 'threadedComment') ? xml.text() : '';
        }
        if (place) {
          sheet.comments.push({ cell: sheet.at(place.row, place.column), text: strip(words) });
        }
      }
    }
  }

  function* readSheet(part, sheet, reader) {
    const { parts } = reader;
    reader.cut = new returned.ClippedCellDetector(sheet, reader.contents);
    yield* readCells(parts.open(part), sheet, reader);
    sheet.sort();
    sheet.coverMerged();
    reader.cut.find();
    const related = new Relations(parts, part);
    const there = kind => related.all(kind).filter(each => parts.has(each));
    [...there('comments'), ...there('threadedComment')].forEach(each => readComments(parts, each, sheet));
    there('table').forEach(each => readTable(parts, each, sheet, reader.contents.formats));
    there('drawing').forEach(each => returned.readDrawings(parts, each, sheet));
    there('vmlDrawing').forEach(each => returned.readVml(parts, each, sheet));
  }

  // The file -------------------------------------------------------------------------------------------------------------------

  function readName(xml, parts, listed, names, marks) {
    parts.countOther();
    const name = xml.attribute('name');
    const scope = xml.attribute('localSheetId');
    const formula = strip(xml.text());
    const place = PLACE.exec(formula);
    const sheet = /^[0-9]{1,4}$/.test(scope) && listed[Number(scope)] ? listed[Number(scope)].name : '';
    if (place) {
      const on = place[1] === undefined ? place[2] : place[1].replace(/''/g, "'");
      names.push({ name, scope: sheet, sheet: on, row: Number(place[4]) - 1, column: columnOf(place[3]) });
    }
    const text = CONSTANT.exec(formula);
    if (!scope && text && !marks.has(name)) {
      marks.set(name, text[1].replace(/""/g, '"'));
    }
  }

  function readProperties(parts, part, marks) {
    const xml = parts.open(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'property') {
        const key = xml.attribute('name');
        const text = strip(xml.text());
        if (!marks.has(key)) {
          marks.set(key, text);
        }
      }
    }
  }

  /** { listed, names, marks, from1904 } of the part that lists the sheets. */
  function readList(parts, part, related) {
    const found = { listed: [], names: [], marks: new Map(), from1904: false };
    const windows = [];
    const xml = parts.open(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'workbookPr') {
        found.from1904 = xml.isTrue('date1904');
      } else if (name === 'workbookView') {
        windows.push(xml.attribute('visibility').endsWith('idden'));
      } else if (name === 'sheet') {
        const hidden = xml.attribute('state').endsWith('idden');
        found.listed.push({ name: xml.attribute('name'), hidden, part: related.target('worksheet', xml.attribute('id')) });
      } else if (name === 'definedName') {
        readName(xml, parts, found.listed, found.names, found.marks);
      }
    }
    // In a window that is hidden, no sheet is seen.
    const unshown = windows.length > 0 && windows.every(hidden => hidden);
    found.listed.forEach(each => Object.assign(each, { hidden: each.hidden || unshown }));
    return found;
  }

  /**
   * { sheets, names, marks, calculated } of a file; rests now and then, and ends with a Refusal where the file is not to be read.
   *
   * bytes: of the file; rules: limits and formats among them.
   */
  function* readWorkbook(bytes, rules) {
    const parts = new returned.Package(bytes, rules.limits);
    const related = new Relations(parts, '');
    const workbook = related.all('officeDocument')[0];
    if (workbook === undefined) {
      throw new Refusal('NO_FORM_FILE');
    }
    // Loaded by the page, where a file may be one.
    if (parts.open(workbook).next() === 'document' && returned.readDocument) {
      return yield* returned.readDocument(parts, related, workbook);
    }
    const own = new Relations(parts, workbook);
    const { listed, names, marks, from1904 } = readList(parts, workbook, own);
    const [shared] = own.all('sharedStrings');
    const [styles] = own.all('styles');
    const texts = shared === undefined ? [] : yield* sharedTexts(parts, shared);
    const formats = styles === undefined ? returned.noFormats() : returned.formatsOf(parts, styles, own.all('theme')[0]);
    const contents = new Contents(texts, formats, from1904, rules.formats);
    related.all('custom-properties').forEach(part => readProperties(parts, part, marks));
    const sheets = [];
    for (const each of listed) {
      const sheet = new Sheet(each.name, each.hidden);
      if (each.part) {
        yield* readSheet(each.part, sheet, { parts, contents });
      } else {
        sheet.notices.push({ kind: 'OBJECT', cell: sheet.at(0, 0), text: '' });
      }
      sheets.push(sheet);
    }
    // A form that a script has filled in shows what its formulas gave while it was blank.
    const calculated = sheets.some(sheet => sheet.cells().some(cell => cell.isFormula && cell.isFilled));
    return { sheets, names, marks, calculated };
  }

  Object.assign(returned, { readWorkbook, readProperties });
})();
