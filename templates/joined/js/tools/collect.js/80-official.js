/* The official table on the page, as it is printed. */
(() => {
  'use strict';
  const returned = window.ZhinanReturned;
  const { element } = window.Zhinan;

  const zh = texts => texts[0];

  /** Texts of several lines keep them. */
  const cell = (column, text) => element('td', column.type === 'number' || column.type === 'mobile' ? { class: 'z-middle' } : {}, text);

  function head(form) {
    const wide = form.columns.reduce((sum, column) => sum + column.width, 0);
    const cols = form.columns.map(column => {
      const col = element('col');
      col.style.width = 100 * column.width / wide + '%';
      return col;
    });
    const labels = form.columns.map(column => element('th', { scope: 'col' }, zh(column.label)));
    return [element('colgroup', {}, cols), element('thead', {}, element('tr', {}, labels))];
  }

  const row = (form, each, k) => element('tr', {},
    form.columns.map(column => cell(column, column.type === 'number' ? String(k + 1) : each.texts.get(column.field))));

  /** The notes are of the table: they stand on no sheet without its head, nor without a row where a browser can do so. */
  function foot(form) {
    const notes = element('td', { colspan: form.columns.length }, form.notes.map(note => element('p', {}, zh(note))));
    return form.notes.length ? [element('tbody', { class: 'z-official-notes' }, element('tr', {}, notes))] : [];
  }

  /** Draws the table anew. table: form, unit, rows. */
  function drawOfficial(place, table) {
    const { form } = table;
    const title = element('p', { class: 'z-official-title', id: 'z-official-title' }, zh(form.title));
    const stamp = form.stamp ? [element('p', { class: 'z-official-unit' }, zh(form.stamp) + '　' + table.unit)] : [];
    const body = element('tbody', { class: 'z-official-rows' }, table.rows.map((each, k) => row(form, each, k)));
    place.textContent = '';
    place.append(title, ...stamp, element('table', { 'aria-labelledby': 'z-official-title' }, [...head(form), body, ...foot(form)]));
  }

  returned.drawOfficial = drawOfficial;
})();
