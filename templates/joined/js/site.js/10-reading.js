/* What scripts add to reading: large text, deadlines, the place in a document, copying. Everything else works without. */
(function () {
  'use strict';
  var root = document.documentElement;
  var all = function (selector, within) {
    return [].slice.call((within || document).querySelectorAll(selector));
  };

  // Large text, remembered by this browser where it lets a page remember anything.
  var KEY = 'zhinan.elder';
  function remembered(value) {
    try {
      if (value === undefined) {
        return window.localStorage.getItem(KEY) === 'on';
      }
      window.localStorage.setItem(KEY, value ? 'on' : 'off');
    } catch (e) {
      // Then it holds for this page only.
    }
    return false;
  }

  function elder() {
    var button = document.getElementById('z-elder');
    function set(on) {
      root.classList.toggle('z-elder', on);
      if (button) {
        button.setAttribute('aria-pressed', String(on));
      }
    }
    set(remembered());
    if (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        var on = !root.classList.contains('z-elder');
        set(on);
        remembered(on);
      });
    }
  }

  // Whether a deadline is past is worked out when the page is read, by the date in China.
  function deadlines() {
    var today = new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 10);
    all('.z-due').forEach(function (due) {
      var left = Math.round((Date.parse(due.dataset.day) - Date.parse(today)) / 86400000);
      var words = left > 0 ? due.dataset.left : left === 0 ? due.dataset.today : due.dataset.past;
      due.textContent = words.replace('{0}', left);
      due.classList.toggle('z-past', left < 0);
      due.hidden = false;
    });
  }

  // The clause that is being read: marked in the table of contents, kept when the language is changed.
  function place() {
    var clauses = all('.z-text [id]').filter(function (clause) { return clause.id.indexOf('z-') !== 0; });
    var links = all('.z-toc a');
    var contents = document.getElementById('z-toc');
    if (contents) {
      contents.open = window.matchMedia(contents.open ? '(min-width: 68.75rem)' : '(min-width: 90rem)').matches;
    }
    function current() {
      var found = null;
      clauses.some(function (clause) {
        if (clause.getBoundingClientRect().top > 120) {
          return true;
        }
        found = clause;
        return false;
      });
      return found;
    }
    function mark() {
      var at = current();
      var chosen = null;
      links.forEach(function (link) {
        var heading = document.getElementById(link.hash.slice(1));
        link.removeAttribute('aria-current');
        if (at && heading && (heading === at || heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
          chosen = link;
        }
      });
      if (chosen) {
        chosen.setAttribute('aria-current', 'location');
        var frame = chosen.offsetParent && contents.scrollHeight > contents.clientHeight ? contents : null;
        if (frame) {
          var top = chosen.getBoundingClientRect().top - frame.getBoundingClientRect().top;
          if (top < 0 || top > frame.clientHeight - 40) {
            frame.scrollTop += top - frame.clientHeight / 3;
          }
        }
      }
    }
    all('a[data-keep-place]').forEach(function (link) {
      var plain = link.href;
      link.addEventListener('click', function () {
        var at = window.scrollY > 200 && current();
        link.href = plain + (at ? '#' + at.id : window.location.hash);
      });
    });
    if (links.length) {
      var waiting = false;
      window.addEventListener('scroll', function () {
        if (!waiting) {
          waiting = true;
          window.requestAnimationFrame(function () {
            waiting = false;
            mark();
          });
        }
      }, { passive: true });
      mark();
    }
  }

  // Copying: the text of the first element in one with data-copy="label|done".
  function write(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'z-vh';
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  }

  function copying() {
    all('[data-copy]').forEach(function (element) {
      var words = element.dataset.copy.split('|');
      var text = element.firstElementChild;
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'z-copy';
      button.textContent = words[0];
      button.addEventListener('click', function () {
        write(text.textContent.trim()).then(function () {
          button.textContent = words[1];
          window.setTimeout(function () { button.textContent = words[0]; }, 2000);
        });
      });
      element.appendChild(button);
    });
  }

  // What a term means: a tap opens it, another tap or Escape closes it, also where a pointer rests.
  function terms() {
    function close(but) {
      all('.z-term.z-open').forEach(function (term) { term.classList.toggle('z-open', term === but); });
    }
    document.addEventListener('click', function (event) {
      var term = event.target.closest('.z-term');
      close(term);
      if (term) {
        term.classList.toggle('z-open');
      }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
        root.classList.add('z-no-gloss');
      }
    });
    document.addEventListener('pointerover', function (event) {
      if (event.target.closest('.z-term')) {
        root.classList.remove('z-no-gloss');
      }
    });
  }

  // A box that leaves only the entries with what is typed in it.
  function filters() {
    all('[data-filters]').forEach(function (box) {
      var entries = all('#' + box.dataset.filters + ' > *');
      var status = box.parentNode.querySelector('[data-none]');
      var texts = entries.map(function (entry) { return entry.textContent.toLowerCase(); });
      box.parentNode.hidden = false;
      box.addEventListener('input', function () {
        var typed = box.value.trim().toLowerCase();
        var shown = entries.filter(function (entry, k) {
          entry.hidden = texts[k].indexOf(typed) < 0;
          return !entry.hidden;
        });
        status.textContent = shown.length ? '' : status.dataset.none;
      });
    });
  }

  // What paper shows: the title and what prevails beside the page number, and the editor's notes in full.
  function paper() {
    var prevails = document.querySelector('.z-prevails strong');
    root.style.setProperty('--running', JSON.stringify(document.title));
    root.style.setProperty('--prevails', JSON.stringify(prevails ? prevails.textContent : ''));
    var closed = [];
    window.addEventListener('beforeprint', function () {
      closed = all('.z-ednote:not([open])');
      closed.forEach(function (note) { note.open = true; });
    });
    window.addEventListener('afterprint', function () {
      closed.forEach(function (note) { note.open = false; });
    });
  }

  paper();
  elder();
  deadlines();
  place();
  copying();
  terms();
  filters();
})();
