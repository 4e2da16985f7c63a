/* A selection of official text is copied as that text alone; a clause is cited as official texts are. */
(() => {
  'use strict';
  const { all, element, word, copyFrom } = window.Zhinan;
  const root = document.documentElement;
  const main = document.getElementById('z-main');

  // Official text stands in the clauses of a document and in quotations; what the page puts around it is none of it.
  const OFFICIAL = '.z-text [id]:not([id^="z-"]), blockquote';
  const BESIDE = '.z-tools, .z-ednote, .z-to-come, .z-vh, figcaption, button';
  const COLUMN = '.z-pair > [lang], .z-official-table tr[lang], .z-cell-line';

  const parentOf = node => node.parentElement;

  // Side by side a selection stays in the column that it began in.
  function columns() {
    document.addEventListener('pointerdown', event => {
      const column = event.target.closest && event.target.closest(COLUMN);
      root.toggleAttribute('data-column', Boolean(column));
      if (column) {
        root.dataset.column = column.lang;
      }
    });
    document.addEventListener('keydown', event => {
      if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
        root.removeAttribute('data-column');
      }
    });
  }

  function inOtherColumn(node) {
    const column = root.dataset.column && parentOf(node).closest(COLUMN);
    return Boolean(column) && column.lang !== root.dataset.column;
  }

  /** The stretches of text in a range, each with the passage of official text that it is in. */
  function stretches(range) {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    const found = [];
    // A range within one text has no node below it to walk to.
    for (let node = walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode : walker.nextNode(); node; node = walker.nextNode()) {
      if (range.intersectsNode(node) && !parentOf(node).closest(BESIDE) && !inOtherColumn(node)) {
        const end = node === range.endContainer ? range.endOffset : node.data.length;
        const text = node.data.slice(node === range.startContainer ? range.startOffset : 0, end);
        const passage = parentOf(node).closest(OFFICIAL);
        if (passage ? text : text.trim()) {
          found.push({ text, passage, unit: passage && unitOf(node, passage), cell: parentOf(node).closest('td, th') });
        }
      }
    }
    return found;
  }

  // A row, one language of a pair, or the passage has a line of its own.
  function unitOf(node, passage) {
    const unit = parentOf(node).closest('tr') || parentOf(node).closest('.z-pair > [lang]') || passage;
    return unit.matches('.z-pair, tbody, thead') ? null : unit;
  }

  /** Lines of official text; none where a selection begins or ends outside it. */
  function lines(selection) {
    let parts = [];
    for (let k = 0; k < selection.rangeCount; k++) {
      parts = parts.concat(stretches(selection.getRangeAt(k)));
    }
    const words = parts.filter(part => part.text.trim());
    if (!words.length || !words[0].passage || !words[words.length - 1].passage) {
      return [];
    }
    const found = [];
    parts.filter(part => part.unit).forEach(part => {
      const last = found[found.length - 1];
      if (last && last.unit === part.unit) {
        const apart = part.cell && last.cell && part.cell !== last.cell && !last.text.endsWith('\t');
        last.text += (apart ? '\t' : '') + part.text;
        last.cell = part.cell || last.cell;
      } else {
        found.push({ ...part });
      }
    });
    // The end of a selection often lies before the first letter of the next clause.
    return found.filter(line => line.text.trim());
  }

  function html(found) {
    const made = element('div');
    found.forEach(line => {
      const lang = line.unit.closest('[lang]').lang;
      if (line.unit.matches('tr')) {
        const cells = line.text.split('\t').map(text => element('td', {}, text));
        const last = made.lastElementChild;
        const table = last && last.matches('table') ? last : made.appendChild(element('table'));
        table.append(element('tr', { lang }, cells));
      } else {
        const parts = line.text.split('\n').flatMap((text, k) => k ? [element('br'), text] : [text]);
        made.append(element('p', { lang }, parts));
      }
    });
    return made.innerHTML;
  }

  function copying() {
    document.addEventListener('copy', event => {
      const selection = window.getSelection();
      const inField = /^(INPUT|TEXTAREA)$/.test((document.activeElement || root).tagName);
      const found = inField || selection.isCollapsed || !event.clipboardData ? [] : lines(selection);
      if (found.length) {
        event.preventDefault();
        event.clipboardData.setData('text/plain', found.map(line => line.text).join('\n'));
        event.clipboardData.setData('text/html', html(found));
      }
    });
  }

  // Citing -----------------------------------------------------------------------------------------------------------------

  /** The passage that is cited at a node, in the language of the page where it has that. */
  function cited(node) {
    const figure = node.closest('figure');
    const link = node.querySelector('a');
    const passage = figure ? figure.querySelector('blockquote') : document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const own = all('[lang="' + root.lang + '"]', passage).find(part => part.matches(COLUMN));
    return own || passage;
  }

  function quotation(node) {
    const range = document.createRange();
    range.selectNodeContents(cited(node));
    const joint = cited(node).closest('[lang]').lang === 'en' ? ' ' : '';
    return stretches(range).map(part => part.text).join('').trim().replace(/\t/g, ' ').replace(/\n/g, joint);
  }

  function address(node) {
    const canonical = document.querySelector('link[rel="canonical"]');
    const here = canonical ? canonical.href : window.location.href.replace(/[?#].*$/, '');
    return new URL(node.querySelector('a').getAttribute('href'), here).href;
  }

  const WAYS = {
    official: node => node.dataset.cite,
    quoted: node => word(main, 'cite-quoting', [node.dataset.cite, quotation(node)]),
    link: address
  };

  function ways(node) {
    return Object.entries(WAYS).map(([way, text]) => {
      const button = element('button', { type: 'button', class: 'z-copy', 'data-way': way }, word(main, 'cite-' + way));
      button.addEventListener('click', () => copyFrom(button, text(node), word(main, 'copied')));
      return button;
    });
  }

  // In the tools of a clause the ways stand open; at a quotation one button shows them.
  function citing() {
    all('[data-cite]').forEach(node => {
      if (node.closest('.z-tools')) {
        node.append(...ways(node));
        return;
      }
      const choices = element('span', { class: 'z-cite-ways', hidden: '' });
      const button = element('button', { type: 'button', class: 'z-copy z-cite-open', 'aria-expanded': 'false' }, word(main, 'cite-open'));
      function show(on) {
        if (on && !choices.firstChild) {
          choices.append(...ways(node));
        }
        choices.hidden = !on;
        button.setAttribute('aria-expanded', String(on));
      }
      button.addEventListener('click', () => show(choices.hidden));
      choices.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
          show(false);
          button.focus();
        }
      });
      node.append(button, choices);
    });
  }

  columns();
  copying();
  if (main) {
    citing();
  }
})();
