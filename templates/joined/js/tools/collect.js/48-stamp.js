/* Where the unit is named beside the stamp: in a cell of that name, or in the paragraph that begins with the label of the stamp. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { level } = returned;
  const STAMP = 'stamp';
  // The label is looked for in so many characters for each of its own.
  const MOST = 4;

  /** What stands in the cell behind the label; null where it does not begin with it. */
  function after(label, cell) {
    const wanted = level(label);
    const { text } = cell;
    if (!label || !text || !wanted.startsWith(level(text[0]))) {
      return null;
    }
    for (let end = 1; end <= Math.min(text.length, MOST * label.length); end++) {
      if (level(text.slice(0, end)) === wanted) {
        return cell.with(text.slice(end));
      }
    }
    return null;
  }

  /** The cells, those of that name first. */
  function stampCells(workbook, form) {
    const named = workbook.names.filter(each => each.name === STAMP && !each.scope)
      .map(each => ({ each, sheet: workbook.sheets.find(sheet => sheet.name === each.sheet) }))
      .filter(({ sheet }) => sheet)
      .map(({ each, sheet }) => sheet.at(each.row, each.column));
    const [zh, en] = form.stamp || ['', ''];
    const written = workbook.sheets.filter(sheet => sheet.role === 'TEXT')
      .reduce((all, sheet) => all.concat(sheet.cells()), [])
      .map(cell => after(en + zh, cell) || after(zh, cell) || after(en, cell))
      .filter(Boolean);
    return named.concat(written);
  }

  returned.stampCells = stampCells;
})();
