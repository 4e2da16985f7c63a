/* Coming and going: the words that a search found are marked on the page it led to, and a notice stands before the way to another site. */
(function () {
  'use strict';
  var main = document.getElementById('z-main');

  // Marks are put into the page when it is read; the text of an element stays the same.
  function markIn(node, pattern) {
    var text = node.nodeValue;
    var parts = document.createDocumentFragment();
    var at = 0;
    text.replace(pattern, function (found) {
      var start = arguments[arguments.length - 2];
      parts.appendChild(document.createTextNode(text.slice(at, start)));
      var mark = document.createElement('mark');
      mark.textContent = found;
      parts.appendChild(mark);
      at = start + found.length;
      return found;
    });
    if (at) {
      parts.appendChild(document.createTextNode(text.slice(at)));
      node.parentNode.replaceChild(parts, node);
    }
  }

  function highlight(words) {
    var escaped = words.map(function (word) {
      var latin = /^[a-z0-9]/i.test(word) ? '\\b' : '';
      return latin + word.replace(/[.*+?^${}()|[\]\\\/]/g, '\\$&');
    });
    var pattern = new RegExp(escaped.join('|'), 'gi');
    var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentNode.closest('svg, details.z-tools, .z-views, nav, script')) {
        nodes.push(walker.currentNode);
      }
    }
    nodes.forEach(function (node) { markIn(node, pattern); });
  }

  function clear() {
    [].forEach.call(main.querySelectorAll('mark'), function (mark) {
      var parent = mark.parentNode;
      parent.replaceChild(document.createTextNode(mark.textContent), mark);
      parent.normalize();
    });
  }

  function arrive() {
    var words = (new URLSearchParams(window.location.search).get('found') || '').split('|').filter(Boolean).slice(0, 8);
    var note = document.getElementById('z-found');
    if (!main || !note || !words.length) {
      return;
    }
    words.sort(function (one, two) { return two.length - one.length; });
    highlight(words);
    if (!main.querySelector('mark')) {
      return;
    }
    note.querySelector('span').textContent = note.dataset.found.replace('{0}', words.join(', '));
    note.querySelector('button').addEventListener('click', function () {
      clear();
      note.hidden = true;
      main.focus();
    });
    note.hidden = false;
    if (window.location.hash.length > 1) {
      var target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (target) {
        target.scrollIntoView();
      }
    }
  }

  // Before another site; with a key held down the browser opens the link as it always does.
  var KEY = 'zhinan.leave';
  function silent() {
    try {
      return window.localStorage.getItem(KEY) === 'silent';
    } catch (e) {
      return false;
    }
  }

  function leaving() {
    var dialog = document.getElementById('z-leave');
    if (!dialog || !dialog.showModal) {
      return;
    }
    var address = '';
    document.addEventListener('click', function (event) {
      var link = event.target.closest ? event.target.closest('a.z-out') : null;
      if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || silent()) {
        return;
      }
      event.preventDefault();
      address = link.href;
      document.getElementById('z-leave-to').textContent = address;
      dialog.showModal();
    });
    dialog.addEventListener('click', function (event) {
      var chosen = event.target.value;
      if (chosen === 'stay' || chosen === 'go') {
        dialog.close();
      }
      if (chosen === 'go') {
        try {
          if (dialog.querySelector('input').checked) {
            window.localStorage.setItem(KEY, 'silent');
          }
        } catch (e) {
          // Then it is asked again.
        }
        window.location.assign(address);
      }
    });
  }

  arrive();
  leaving();
})();
