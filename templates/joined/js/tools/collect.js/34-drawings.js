/* What is drawn over a sheet: pictures, text boxes and other shapes; and what is printed around it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // What begins a part of a margin or a line, as some programs write it; and what is a font, a colour, a size, or a word that the program knows.
  const PART = /&[LCRlcr]|(?:_x005[Ff])?_x000[aAdD]_/g;
  const CODE = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[-+][0-9]{3}|[0-9]{1,3}|[A-Za-z])/g;
  const PAGE = /^(?:page|sheet|of|第|页|頁|共|[-/0-9 \t\n\v\f\r])*$/i;

  /** The lines that somebody wrote at the head or foot of pages; numbers of pages and names of files are none. */
  function margin(coded) {
    return coded.replace(/&&/g, '\uff06').replace(PART, '\n').replace(CODE, '').split(/\r\n?|\n/)
      .map(returned.strip)
      .filter(line => !PAGE.test(line));
  }

  /** The same once more, for programs that do not know it. */
  function skipFallback(xml) {
    while (xml.nextWithin('Fallback')) {
      // Nothing of it is read.
    }
  }

  function corner(xml, element) {
    const at = { row: 0, column: 0 };
    for (let own = xml.nextWithin(element); own; own = xml.nextWithin(element)) {
      if (own === 'row' || own === 'col') {
        const digits = returned.strip(xml.text());
        at[own === 'row' ? own : 'column'] = /^[0-9]{1,8}$/.test(digits) ? Number(digits) : 0;
      }
    }
    return at;
  }

  function wordsOf(xml) {
    let words = '';
    for (let own = xml.nextWithin('sp'); own; own = xml.nextWithin('sp')) {
      words += own === 't' ? xml.text() : '';
    }
    return returned.strip(words);
  }

  /** Notes it on the sheet. */
  function readDrawings(parts, part, sheet) {
    const xml = parts.open(part);
    let from = { row: 0, column: 0 };
    let to = from;
    for (let name = xml.next(); name; name = xml.next()) {
      if (name === 'from') {
        from = corner(xml, name);
        to = from;
      } else if (name === 'to') {
        to = corner(xml, name);
      } else if (name === 'pic') {
        parts.countOther();
        sheet.pictures.push({ row: from.row, column: from.column, lastRow: to.row });
      } else if (['sp', 'graphicFrame', 'cxnSp'].includes(name)) {
        parts.countOther();
        const text = name === 'sp' ? wordsOf(xml) : '';
        sheet.notices.push({ kind: text ? 'OUTSIDE' : 'OBJECT', cell: sheet.at(from.row, from.column), text });
      } else if (name === 'Fallback') {
        skipFallback(xml);
      }
    }
  }

  Object.assign(returned, { readDrawings, skipFallback, margin });
})();
