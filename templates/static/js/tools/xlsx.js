/* Fills in a blank XLSX form by the names of its cells, with JSZip. Styles, rules, protection and formulas stay as they are. */
(() => {
  'use strict';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const { load } = window.Zhinan;

  const elements = (node, name) => [...node.getElementsByTagNameNS('*', name)];

  async function part(zip, path) {
    return new DOMParser().parseFromString(await zip.file(path).async('string'), 'application/xml');
  }

  /** Which part holds which sheet, by the name of the sheet. */
  function sheetParts(workbook, relations) {
    const targets = {};
    elements(relations, 'Relationship').forEach(each => {
      targets[each.getAttribute('Id')] = 'xl/' + each.getAttribute('Target').replace(/^\/xl\//, '');
    });
    const parts = {};
    elements(workbook, 'sheet').forEach(each => {
      parts[each.getAttribute('name')] = targets[each.getAttributeNS(RELATIONS, 'id')];
    });
    return parts;
  }

  /** Where the named cells are: { sheet, cell } by name. */
  function places(workbook) {
    const found = {};
    elements(workbook, 'definedName').forEach(each => {
      const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)$/.exec(each.textContent);
      if (match) {
        found[each.getAttribute('name')] = { sheet: (match[1] || match[2]).replace(/''/g, "'"), cell: match[3] + match[4] };
      }
    });
    return found;
  }

  function add(parent, name, text) {
    const child = parent.ownerDocument.createElementNS(MAIN, name);
    if (text !== undefined) {
      child.setAttribute('xml:space', 'preserve');
      child.textContent = text;
    }
    parent.appendChild(child);
    return child;
  }

  /** A formula keeps its place and gets the value that it will give; any other cell gets the text. */
  function set(cell, text) {
    const formula = elements(cell, 'f')[0];
    [...cell.childNodes].filter(child => child !== formula).forEach(child => child.remove());
    if (formula) {
      cell.setAttribute('t', 'str');
      add(cell, 'v', text);
    } else {
      cell.setAttribute('t', 'inlineStr');
      add(add(cell, 'is'), 't', text);
    }
  }

  /** What XML cannot hold goes; a cell of one line stays one. */
  function clean(text) {
    return text.replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, ' ').replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
      .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1').trim();
  }

  async function fillSheet(zip, path, texts) {
    const sheet = await part(zip, path);
    elements(sheet, 'c').forEach(cell => {
      const text = texts[cell.getAttribute('r')];
      if (text) {
        set(cell, text);
      }
    });
    const xml = new XMLSerializer().serializeToString(sheet.documentElement);
    zip.file(path, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml);
  }

  /** The texts of each part by the addresses of their cells. */
  function textsByPart(values, parts, at) {
    const texts = {};
    Object.entries(values).forEach(([name, text]) => {
      if (!at[name]) {
        throw new Error('the blank form has no cell ' + name);
      }
      const path = parts[at[name].sheet];
      texts[path] = texts[path] || {};
      texts[path][at[name].cell] = clean(text);
    });
    return texts;
  }

  async function fill(blank, values) {
    const zip = await window.JSZip.loadAsync(blank, { base64: true });
    const [workbook, relations] = await Promise.all([part(zip, 'xl/workbook.xml'), part(zip, 'xl/_rels/workbook.xml.rels')]);
    const texts = textsByPart(values, sheetParts(workbook, relations), places(workbook));
    await Promise.all(Object.keys(texts).map(path => fillSheet(zip, path, texts[path])));
    return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
  }

  /**
   * Fills in a blank form and saves it.
   *
   * values: texts by the names of their cells. Gives a promise that fails when a file is missing or a name is unknown.
   */
  window.ZhinanXlsx = {
    async fill(library, blank, values, name) {
      await Promise.all([load(library), load(blank)]);
      window.Zhinan.save(await fill(window.ZhinanBlank, values), name);
    }
  };
})();
