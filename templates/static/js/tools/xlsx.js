/* Fills in a blank XLSX form by the names of its cells, with JSZip. Styles, rules, protection and formulas stay as they are. */
(function () {
  'use strict';
  var MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  var RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  var TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  var loading = {};

  /** A classic script, once: a page that is opened from a folder can read a file in no other way. */
  function load(address) {
    if (!loading[address]) {
      loading[address] = new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        script.src = address;
        script.onload = resolve;
        script.onerror = function () {
          delete loading[address];
          reject(new Error(address));
        };
        document.head.appendChild(script);
      });
    }
    return loading[address];
  }

  function elements(node, name) {
    return [].slice.call(node.getElementsByTagNameNS('*', name));
  }

  function part(zip, path) {
    return zip.file(path).async('string').then(function (text) {
      return new DOMParser().parseFromString(text, 'application/xml');
    });
  }

  /** Which part holds which sheet, by the name of the sheet. */
  function sheetParts(workbook, relations) {
    var targets = {};
    elements(relations, 'Relationship').forEach(function (each) {
      targets[each.getAttribute('Id')] = 'xl/' + each.getAttribute('Target').replace(/^\/xl\//, '');
    });
    var parts = {};
    elements(workbook, 'sheet').forEach(function (each) {
      parts[each.getAttribute('name')] = targets[each.getAttributeNS(RELATIONS, 'id')];
    });
    return parts;
  }

  /** Where the named cells are: { sheet, cell } by name. */
  function places(workbook) {
    var found = {};
    elements(workbook, 'definedName').forEach(function (each) {
      var match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)$/.exec(each.textContent);
      if (match) {
        found[each.getAttribute('name')] = { sheet: (match[1] || match[2]).replace(/''/g, "'"), cell: match[3] + match[4] };
      }
    });
    return found;
  }

  function add(parent, name, text) {
    var child = parent.ownerDocument.createElementNS(MAIN, name);
    if (text !== undefined) {
      child.setAttribute('xml:space', 'preserve');
      child.textContent = text;
    }
    parent.appendChild(child);
    return child;
  }

  /** A formula keeps its place and gets the value that it will give; any other cell gets the text. */
  function set(cell, text) {
    var formula = elements(cell, 'f')[0];
    [].slice.call(cell.childNodes).forEach(function (child) {
      if (child !== formula) {
        cell.removeChild(child);
      }
    });
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

  function fillSheet(zip, path, texts) {
    return part(zip, path).then(function (sheet) {
      elements(sheet, 'c').forEach(function (cell) {
        var text = texts[cell.getAttribute('r')];
        if (text) {
          set(cell, text);
        }
      });
      var xml = new XMLSerializer().serializeToString(sheet.documentElement);
      zip.file(path, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml);
    });
  }

  function fill(blank, values) {
    return window.JSZip.loadAsync(blank, { base64: true }).then(function (zip) {
      return Promise.all([part(zip, 'xl/workbook.xml'), part(zip, 'xl/_rels/workbook.xml.rels')]).then(function (read) {
        var parts = sheetParts(read[0], read[1]);
        var at = places(read[0]);
        var texts = {};
        Object.keys(values).forEach(function (name) {
          if (!at[name]) {
            throw new Error('the blank form has no cell ' + name);
          }
          var path = parts[at[name].sheet];
          texts[path] = texts[path] || {};
          texts[path][at[name].cell] = clean(values[name]);
        });
        return Promise.all(Object.keys(texts).map(function (path) { return fillSheet(zip, path, texts[path]); }));
      }).then(function () {
        return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
      });
    });
  }

  function save(blob, name) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  /**
   * Fills in a blank form and saves it.
   *
   * values: texts by the names of their cells. Gives a promise that fails when a file is missing or a name is unknown.
   */
  window.ZhinanXlsx = {
    fill: function (library, blank, values, name) {
      return Promise.all([load(library), load(blank)])
        .then(function () { return fill(window.ZhinanBlank, values); })
        .then(function (blob) { save(blob, name); });
    }
  };
})();
