/* Coming and going: the words that a search found are marked on the page it led to, and a notice stands before the way to another site. */
(() => {
  'use strict';
  const { all, element, word, storage } = window.Zhinan;
  const main = document.getElementById('z-main');

  // Marks are put into the page when it is read; the text of an element stays the same.
  function markIn(node, pattern) {
    const text = node.nodeValue;
    const parts = [];
    let at = 0;
    text.replace(pattern, (found, start) => {
      parts.push(text.slice(at, start), element('mark', {}, found));
      at = start + found.length;
    });
    if (at) {
      node.replaceWith(...parts, text.slice(at));
    }
  }

  function highlight(words) {
    const escaped = words.map(one => (/^[a-z0-9]/i.test(one) ? '\\b' : '') + one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    const pattern = new RegExp(escaped.join('|'), 'gi');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentNode.closest('svg, details.z-tools, .z-views, nav, script')) {
        nodes.push(walker.currentNode);
      }
    }
    nodes.forEach(node => markIn(node, pattern));
  }

  function clear() {
    all('mark', main).forEach(mark => {
      const parent = mark.parentNode;
      mark.replaceWith(mark.textContent);
      parent.normalize();
    });
  }

  function arrive() {
    const words = (new URLSearchParams(window.location.search).get('found') || '').split('|').filter(Boolean).slice(0, 8);
    const note = document.getElementById('z-found');
    if (!main || !note || !words.length) {
      return;
    }
    words.sort((one, two) => two.length - one.length);
    highlight(words);
    if (!main.querySelector('mark')) {
      return;
    }
    note.querySelector('span').textContent = word(note, 'found', [words.join(', ')]);
    note.querySelector('button').addEventListener('click', () => {
      clear();
      note.hidden = true;
      main.focus();
    });
    note.hidden = false;
    if (window.location.hash.length > 1) {
      const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target) {
        target.scrollIntoView();
      }
    }
  }

  // Before another site; with a key held down the browser opens the link as it always does.
  const KEY = 'zhinan.leave';

  function leaving() {
    const dialog = document.getElementById('z-leave');
    if (!dialog || !dialog.showModal) {
      return;
    }
    let address = '';
    document.addEventListener('click', event => {
      const link = event.target.closest ? event.target.closest('a.z-out') : null;
      const otherwise = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!link || otherwise || storage.get(KEY) === 'silent') {
        return;
      }
      event.preventDefault();
      address = link.href;
      document.getElementById('z-leave-to').textContent = address;
      dialog.showModal();
    });
    dialog.addEventListener('click', event => {
      const chosen = event.target.value;
      if (chosen === 'stay' || chosen === 'go') {
        dialog.close();
      }
      if (chosen === 'go') {
        if (dialog.querySelector('input').checked) {
          storage.set(KEY, 'silent');
        }
        window.location.assign(address);
      }
    });
  }

  arrive();
  leaving();
})();
