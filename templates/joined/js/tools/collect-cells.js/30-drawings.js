/* What is drawn over a sheet: pictures, text boxes and other shapes; and what is printed around it. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  // What begins a part of a margin or a line, as some programs write it; and what is a font, a colour, a size
  // (with what one program leaves of the colour after it), or a word that the program knows.
  const PART = /&[LCRlcr]|(?:_x005[Ff])?_x000[aAdD]_/g;
  const CODE = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[-+][0-9]{3}|[0-9]{1,3}(?: [0-9A-F]{6})?|[A-Za-z])/g;
  const PAGE = /^(?:page|sheet|of|第|页|頁|共|[-/0-9 \t\n\v\f\r])*$/i;

  const SHAPES = ['shape', 'rect', 'roundrect', 'oval', 'line', 'polyline', 'arc', 'curve', 'image'];
  // Column, row, and how far into both, of the corners.
  const ANCHOR = /^[ \t\n\v\f\r]*([0-9]{1,5})[ \t\n\v\f\r]*,[^,]{0,20},[ \t\n\v\f\r]*([0-9]{1,7})[ \t\n\v\f\r]*,/;

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
      } else if (['sp', 'graphicFrame', 'cxnSp', 'contentPart'].includes(name)) {
        parts.countOther();
        const text = name === 'sp' ? wordsOf(xml) : '';
        sheet.notices.push({ kind: text ? 'OUTSIDE' : 'OBJECT', cell: sheet.at(from.row, from.column), text });
      } else if (name === 'Fallback') {
        skipFallback(xml);
      }
    }
  }

  // The older way: labels, buttons, fields to choose in, pictures in the margins -----------------------------------------------

  function anchored(corners, sheet, otherwise) {
    const match = ANCHOR.exec(corners);
    return match ? sheet.at(Number(match[2]), Number(match[1])) : otherwise;
  }

  /** What a shape says, and where; null for that of a comment, which is read as a comment. */
  function shapeOf(xml, element, sheet) {
    let words = '';
    let kind = '';
    let cell = sheet.at(0, 0);
    for (let own = xml.nextWithin(element); own; own = xml.nextWithin(element)) {
      if (own === 'textbox') {
        words += xml.text();
      } else if (own === 'textpath') {
        words += xml.attribute('string');
      } else if (own === 'ClientData') {
        kind = xml.attribute('ObjectType');
      } else if (own === 'Anchor') {
        cell = anchored(xml.text(), sheet, cell);
      }
    }
    const text = returned.strip(words.replace(/[ \t\r\n]+/g, ' '));
    return kind === 'Note' ? null : { kind: text ? 'OUTSIDE' : 'OBJECT', cell, text };
  }

  function* shapesIn(parts, part, sheet) {
    const xml = parts.openLoose(part);
    for (let name = xml.next(); name; name = xml.next()) {
      if (SHAPES.includes(name)) {
        parts.countOther();
        const shape = shapeOf(xml, name, sheet);
        if (shape) {
          yield shape;
        }
      }
    }
  }

  /** Programs write what is no XML there; then something is drawn, and nothing more is known. */
  function readVml(parts, part, sheet) {
    try {
      sheet.notices.push(...shapesIn(parts, part, sheet));
    } catch (e) {
      if (e.reason !== 'DAMAGED') {
        throw e;
      }
      sheet.notices.push({ kind: 'OBJECT', cell: sheet.at(0, 0), text: '' });
    }
  }

  Object.assign(returned, { readVml, readDrawings, skipFallback, margin });
})();
