/* The common table as an XLSX file, as forms collect writes it: with the names of the blank, and its sources on a sheet beside it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { address, lettersOf } = returned;
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
  const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const HEADER = 2;
  const MOST_HEIGHT = 409;
  const SOURCE_WIDTHS = [6, 30, 36, 14, 8, 70];
  // Where the styles below stand among the formats of cells; sizes are in points.
  const TITLE = { id: 1, size: 16 };
  const LABEL = { id: 2, size: 11 };
  const HEAD = { id: 3, size: 11 };
  const NUMBER = { id: 4, size: 11 };
  const INPUT = { id: 5, size: 11 };
  const INPUT_LINE = { id: 6, size: 11 };
  const TEXT = { id: 7, size: 11 };
  const HEADING = { id: 8, size: 11 };
  const BEYOND = { id: 9, size: 11 };
  const BEYOND_NUMBER = { id: 10, size: 11 };

  const STYLES = '<fonts count="3">' + font(11, '') + font(16, '<b/>') + font(11, '<b/>') + '</fonts>'
    + '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + ground('FFE7E6E6') + ground('FFFCE4D6') + '</fills>'
    + '<borders count="3">' + border(false, false) + border(true, true) + border(false, true) + '</borders>'
    + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="11"><xf/>'
    + format(1, 0, 0, 'center') + format(0, 0, 0, 'left') + format(2, 2, 1, 'center') + format(0, 0, 1, 'center')
    + format(0, 0, 1, 'left', 49) + format(0, 0, 2, 'left', 49) + format(0, 0, 1, 'left') + format(2, 0, 0, 'center')
    + format(2, 3, 1, 'left') + format(2, 3, 1, 'center') + '</cellXfs>';

  function font(size, bold) {
    return '<font>' + bold + '<sz val="' + size + '"/><color rgb="FF000000"/><name val="宋体"/></font>';
  }

  function ground(colour) {
    return '<fill><patternFill patternType="solid"><fgColor rgb="' + colour + '"/></patternFill></fill>';
  }

  function border(around, below) {
    const side = (name, thin) => '<' + name + (thin ? ' style="thin"' : '') + '/>';
    return '<border>' + side('left', around) + side('right', around) + side('top', around) + side('bottom', below) + side('diagonal') + '</border>';
  }

  function format(fontId, fill, edge, across, numbers = 0) {
    return '<xf numFmtId="' + numbers + '" fontId="' + fontId + '" fillId="' + fill + '" borderId="' + edge + '" applyNumberFormat="1"'
      + ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="' + across + '" vertical="center" wrapText="1"'
      + (edge === 1 && across === 'left' ? ' indent="1"' : '') + '/></xf>';
  }

  // Texts ----------------------------------------------------------------------------------------------------------------------

  const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

  /** What XML cannot hold goes; an underscore that would begin an escape is escaped itself. */
  function escaped(text) {
    return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, ' ').replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1 ')
      .replace(/[&<>"]/g, mark => MARKS[mark]);
  }

  /** Width in characters of half an ideograph. */
  const characters = line => [...line].reduce((sum, c) => sum + (c.codePointAt(0) >= 0x2e80 ? 2 : 1), 0);

  /** Height in points of the text in so many characters. */
  function height(text, width, size) {
    const room = Math.max(1, width * 0.92 * 11 / size);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(characters(line) / room)), 0);
    return Math.max(1, lines) * size * 1.3 + 6;
  }

  /** One sheet in the making; rows and columns count from 0. */
  class SheetDraft {
    constructor(widths) {
      Object.assign(this, { widths, rows: [], merged: [] });
    }

    row(at) {
      this.rows[at] = this.rows[at] || { cells: [], height: 0 };
      return this.rows[at];
    }

    widthOf(first, last) {
      return this.widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
    }

    grow(at, points) {
      this.row(at).height = Math.max(this.row(at).height, Math.min(points, MOST_HEIGHT));
    }

    text(at, column, text, style) {
      const cell = '" s="' + style.id + '" t="inlineStr"><is><t xml:space="preserve">' + escaped(text) + '</t></is></c>';
      this.row(at).cells[column] = '<c r="' + address(at, column) + (text ? cell : '" s="' + style.id + '"/>');
      this.grow(at, height(text, this.widthOf(column, column), style.size));
    }

    number(at, column, value, style) {
      this.row(at).cells[column] = '<c r="' + address(at, column) + '" s="' + style.id + '"><v>' + value + '</v></c>';
    }

    /** A text across the columns from the first to the last. */
    band(at, first, last, text, style) {
      for (let column = first; column <= last; column++) {
        this.row(at).cells[column] = '<c r="' + address(at, column) + '" s="' + style.id + '"/>';
      }
      const before = this.row(at).height;
      this.text(at, first, text, style);
      this.row(at).height = before;
      this.grow(at, height(text, this.widthOf(first, last), style.size));
      if (last > first) {
        this.merged.push(address(at, first) + ':' + address(at, last));
      }
    }

    /** How large the table is to be printed, per cent; 0 for as wide as the page. As one page of A4 across allows, if it can be read. */
    scale() {
      const tall = this.rows.reduce((sum, row) => sum + row.height, 0);
      const wide = this.widthOf(0, this.widths.length) * 7.2 + this.widths.length * 3.75;
      const scale = Math.floor(100 * Math.min((595.3 - 36 - 54) / tall, (841.9 - 2 * 36) / wide));
      return tall > 595.3 - 36 - 54 && scale >= 60 ? scale : 0;
    }

    xml(header, scale, footer) {
      const cols = this.widths.map((width, k) => '<col min="' + (k + 1) + '" max="' + (k + 1) + '" width="' + width + '" customWidth="1"/>');
      const rows = this.rows.map((row, k) => '<row r="' + (k + 1) + '" ht="' + row.height.toFixed(2) + '" customHeight="1">'
        + row.cells.join('') + '</row>');
      const merged = this.merged.map(range => '<mergeCell ref="' + range + '"/>');
      const below = address(header + 1, 0);
      return part('worksheet', '<sheetPr><pageSetUpPr fitToPage="' + (scale ? 0 : 1) + '"/></sheetPr>'
        + '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="' + (header + 1) + '" topLeftCell="' + below
        + '" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        + '<sheetFormatPr defaultRowHeight="15"/><cols>' + cols.join('') + '</cols><sheetData>' + rows.join('') + '</sheetData>'
        + (merged.length ? '<mergeCells count="' + merged.length + '">' + merged.join('') + '</mergeCells>' : '')
        + '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.75" header="0.3" footer="0.3"/>'
        + '<pageSetup paperSize="9" ' + (scale ? 'scale="' + scale + '" ' : '') + 'fitToWidth="1" fitToHeight="0" orientation="landscape"/>'
        + footer);
    }
  }

  const part = (root, content, namespaces = '') => '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<' + root
    + ' xmlns="' + MAIN + '"' + namespaces + '>' + content + '</' + root + '>';

  // The two sheets -------------------------------------------------------------------------------------------------------------

  const remark = found => (found.cell ? found.cell + '：' : '') + found.message[0] + '。';

  /** The official table, and where its named cells are. */
  function drawTable(table, names) {
    const { columns, notes, title, stamp } = table.form;
    const last = columns.length - 1;
    const sheet = new SheetDraft(columns.map(column => column.width));
    sheet.band(0, 0, last, title[0], TITLE);
    sheet.row(1);
    if (stamp) {
      sheet.band(1, 0, 1, stamp[0], LABEL);
      sheet.band(1, 2, last, table.unit, INPUT_LINE);
      names.push(['stamp', 1, 2]);
    }
    columns.forEach((column, k) => sheet.text(HEADER, k, column.label[0], HEAD));
    table.rows.forEach((row, k) => {
      const at = HEADER + 1 + k;
      columns.forEach((column, c) => {
        if (column.type === 'number') {
          sheet.number(at, c, k + 1, NUMBER);
        } else {
          sheet.text(at, c, row.texts.get(column.field), INPUT);
          names.push(['row_' + (k + 1) + '_' + column.field.replace(/-/g, '_'), at, c]);
        }
      });
      sheet.grow(at, height('\n ', 1, INPUT.size));
    });
    notes.forEach((note, k) => sheet.band(HEADER + 1 + table.rows.length + k, 0, last, note[0], LABEL));
    return sheet;
  }

  /** The rows that are not in the table, so that none is missing without a word; where it goes on. */
  function drawLeft(sheet, from, left, who, words) {
    let at = from;
    if (left.length) {
      sheet.row(at++);
      sheet.band(at++, 0, SOURCE_WIDTHS.length - 1, words.leftOut[0], HEADING);
    }
    left.forEach(row => {
      sheet.text(at, 1, row.texts.get(who.field) || '', TEXT);
      sheet.text(at, 2, row.source, TEXT);
      sheet.text(at, 3, row.sheet, TEXT);
      sheet.number(at, 4, row.line, NUMBER);
      sheet.text(at++, SOURCE_WIDTHS.length - 1, row.findings.map(remark).join('\n'), TEXT);
    });
    return at;
  }

  function drawSources(table, words) {
    const who = table.form.columns.find(column => column.type === 'text') || table.form.columns[0];
    const sheet = new SheetDraft(SOURCE_WIDTHS);
    const last = SOURCE_WIDTHS.length - 1;
    [words.number, who.label, words.source, words.sheet, words.line, words.remark]
      .forEach((label, column) => sheet.text(0, column, label[0], HEAD));
    table.rows.forEach((row, k) => {
      const beyond = table.beyond[k];
      const limit = beyond ? [words.beyond[0] + '（' + table.quota.place[0] + '：' + table.quota.most + '）'] : [];
      sheet.number(k + 1, 0, k + 1, beyond ? BEYOND_NUMBER : NUMBER);
      sheet.text(k + 1, 1, row.texts.get(who.field) || '', TEXT);
      sheet.text(k + 1, 2, row.source, TEXT);
      sheet.text(k + 1, 3, row.sheet, TEXT);
      sheet.number(k + 1, 4, row.line, NUMBER);
      sheet.text(k + 1, last, [...limit, ...row.findings.map(remark)].join('\n'), beyond ? BEYOND : TEXT);
    });
    let at = table.rows.length + 1;
    at = drawLeft(sheet, at, table.left || [], who, words);
    [[words.others, table.others, TEXT], [words.refused, table.refused, BEYOND]].filter(([, all]) => all.length)
      .forEach(([title, all, style]) => {
        sheet.row(at++);
        sheet.band(at++, 0, last, title[0], HEADING);
        all.forEach(found => {
          sheet.band(at, 0, 2, found.file, style);
          sheet.band(at++, 3, last, remark(found) + found.cure[0] + '。', style);
        });
      });
    return sheet;
  }

  // The file -------------------------------------------------------------------------------------------------------------------

  function workbookXml(table, rules, names, rows) {
    const [form, sources] = [rules.words.form[0], rules.words.sources[0]];
    const fixed = (row, column) => '$' + lettersOf(column) + '$' + (row + 1);
    const defined = (name, formula, scope = '') => '<definedName name="' + name + '"' + scope + '>' + escaped(formula) + '</definedName>';
    const last = table.form.columns.length - 1;
    const marks = [[rules.editionName, rules.edition], ...table.ownCall ? [[rules.callName, table.ownCall.id]] : []];
    const all = [
      defined('_xlnm.Print_Area', form + '!$A$1:' + fixed(rows - 1, last), ' localSheetId="0"'),
      defined('_xlnm.Print_Titles', form + '!$' + (HEADER + 1) + ':$' + (HEADER + 1), ' localSheetId="0"'),
      defined('_xlnm.Print_Titles', sources + '!$1:$1', ' localSheetId="1"'),
      ...marks.map(([name, text]) => defined(name, '"' + text.replace(/"/g, '""') + '"')),
      ...names.map(([name, row, column]) => defined(name, "'" + form + "'!" + fixed(row, column))),
      defined('sources', "'" + sources + "'!$A$1")
    ];
    const sheets = [form, sources].map((name, k) => '<sheet name="' + escaped(name) + '" sheetId="' + (k + 1) + '" r:id="rId' + (k + 1) + '"/>');
    return { marks, xml: part('workbook', '<sheets>' + sheets.join('') + '</sheets><definedNames>' + all.join('') + '</definedNames>',
      ' xmlns:r="' + OFFICE + 'relationships"') };
  }

  const relations = all => '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="' + PACKAGE + 'relationships">'
    + all.map(([kind, target], k) => '<Relationship Id="rId' + (k + 1) + '" Type="' + kind + '" Target="' + target + '"/>').join('')
    + '</Relationships>';

  function properties(marks) {
    const all = marks.map(([name, text], k) => '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="' + (k + 2) + '" name="' + name
      + '"><vt:lpwstr>' + escaped(text) + '</vt:lpwstr></property>');
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="' + OFFICE + 'custom-properties" xmlns:vt="' + OFFICE
      + 'docPropsVTypes">' + all.join('') + '</Properties>';
  }

  const contentTypes = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="' + PACKAGE + 'content-types">'
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + [['xl/workbook', 'sheet.main'], ['xl/worksheets/sheet1', 'worksheet'], ['xl/worksheets/sheet2', 'worksheet'], ['xl/styles', 'styles']]
      .map(([path, kind]) => '<Override PartName="/' + path + '.xml" ContentType="' + TYPE + kind + '+xml"/>').join('')
    + '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>';

  /** The bytes of the file. table: form, unit, quota, rows, left, beyond, others, refused, ownCall. */
  function xlsx(table, rules) {
    const names = [];
    const form = drawTable(table, names);
    const sources = drawSources(table, rules.words);
    const { marks, xml } = workbookXml(table, rules, names, form.rows.length);
    const footer = '<headerFooter><oddFooter>&amp;L&amp;9' + escaped(rules.words.prevails.join('\n')) + '&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
    const kind = OFFICE + 'relationships/';
    return returned.zip([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relations([[kind + 'officeDocument', 'xl/workbook.xml'], [kind + 'custom-properties', 'docProps/custom.xml']])],
      ['docProps/custom.xml', properties(marks)],
      ['xl/workbook.xml', xml],
      ['xl/_rels/workbook.xml.rels', relations([[kind + 'worksheet', 'worksheets/sheet1.xml'], [kind + 'worksheet', 'worksheets/sheet2.xml'],
        [kind + 'styles', 'styles.xml']])],
      ['xl/styles.xml', part('styleSheet', STYLES)],
      ['xl/worksheets/sheet1.xml', form.xml(HEADER, form.scale(), '')],
      ['xl/worksheets/sheet2.xml', sources.xml(0, 0, footer)]
    ]);
  }

  Object.assign(returned, { xlsx, xlsxType: TYPE + 'sheet' });
})();
