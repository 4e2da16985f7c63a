/* What scripts add to reading: large text, deadlines, the place in a document, copying. Everything else works without. */
(() => {
  'use strict';
  const { all, element, word, storage, copyFrom } = window.Zhinan;
  const root = document.documentElement;

  // Large text, remembered by this browser where it lets a page remember anything.
  const KEY = 'zhinan.elder';

  function elder() {
    const button = document.getElementById('z-elder');
    function set(on) {
      root.classList.toggle('z-elder', on);
      if (button) {
        button.setAttribute('aria-pressed', String(on));
      }
    }
    set(storage.get(KEY) === 'on');
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const on = !root.classList.contains('z-elder');
        set(on);
        storage.set(KEY, on ? 'on' : 'off');
      });
    }
  }

  // How far a deadline is, is worked out when the page is read, by the date in China.
  function deadlines() {
    const today = new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 10);
    const days = day => Math.round((Date.parse(day) - Date.parse(today)) / 86400000);
    all('.z-due').forEach(due => {
      const left = days(due.dataset.day);
      const wait = due.dataset.from ? days(due.dataset.from) : 0;
      const state = wait > 0 ? 'before'
        : left < 0 ? 'past' : left === 0 ? 'today' : left === 1 ? 'tomorrow' : due.dataset.from ? 'open' : 'left';
      due.textContent = word(due, state, [wait > 0 ? wait : left]);
      due.classList.toggle('z-past', left < 0);
      due.hidden = false;
    });
  }

  // The clause that is being read: marked in the table of contents, kept when the language is changed.
  function place() {
    const clauses = all('.z-text [id]').filter(clause => !clause.id.startsWith('z-'));
    const links = all('.z-toc a');
    const contents = document.getElementById('z-toc');
    if (contents) {
      contents.open = window.matchMedia(contents.open ? '(min-width: 68.75rem)' : '(min-width: 90rem)').matches;
    }

    // The last clause before the first one that begins further down.
    function current() {
      const below = clauses.findIndex(clause => clause.getBoundingClientRect().top > 120);
      return clauses[(below < 0 ? clauses.length : below) - 1];
    }

    function mark() {
      const at = current();
      let chosen = null;
      links.forEach(link => {
        const heading = document.getElementById(link.hash.slice(1));
        link.removeAttribute('aria-current');
        if (at && heading && (heading === at || heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
          chosen = link;
        }
      });
      if (chosen) {
        chosen.setAttribute('aria-current', 'location');
        show(chosen);
      }
    }

    function show(link) {
      if (link.offsetParent && contents.scrollHeight > contents.clientHeight) {
        const top = link.getBoundingClientRect().top - contents.getBoundingClientRect().top;
        if (top < 0 || top > contents.clientHeight - 40) {
          contents.scrollTop += top - contents.clientHeight / 3;
        }
      }
    }

    all('a[data-keep-place]').forEach(link => {
      const plain = link.href;
      link.addEventListener('click', () => {
        const at = window.scrollY > 200 && current();
        link.href = plain + (at ? '#' + at.id : window.location.hash);
      });
    });
    if (links.length) {
      let waiting = false;
      window.addEventListener('scroll', () => {
        if (!waiting) {
          waiting = true;
          window.requestAnimationFrame(() => {
            waiting = false;
            mark();
          });
        }
      }, { passive: true });
      mark();
    }
  }

  // Copying: the text of the first element in one with data-copy="label|done".
  function copying() {
    all('[data-copy]').forEach(node => {
      const [label, done] = node.dataset.copy.split('|');
      const text = node.firstElementChild;
      const button = element('button', { type: 'button', class: 'z-copy' }, label);
      button.addEventListener('click', () => copyFrom(button, text.textContent.trim(), done));
      node.append(button);
    });
  }

  // What a term means: a tap opens it, another tap or Escape closes it, also where a pointer rests.
  function terms() {
    function close(but) {
      all('.z-term.z-open').forEach(term => term.classList.toggle('z-open', term === but));
    }
    document.addEventListener('click', event => {
      const term = event.target.closest('.z-term');
      close(term);
      if (term) {
        // The first tap on a way to the glossary opens the meaning; what hovers has read it.
        if (term.href && !term.classList.contains('z-open') && event.pointerType === 'touch') {
          event.preventDefault();
        }
        term.classList.toggle('z-open');
      }
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        close();
        root.classList.add('z-no-gloss');
      }
    });
    document.addEventListener('pointerover', event => {
      if (event.target.closest('.z-term')) {
        root.classList.remove('z-no-gloss');
      }
    });
  }

  // A box that leaves only the entries with what is typed in it.
  function filters() {
    all('[data-filters]').forEach(box => {
      const entries = all('#' + box.dataset.filters + ' > *');
      const status = box.parentNode.querySelector('[data-none]');
      const texts = entries.map(entry => entry.textContent.toLowerCase());
      box.parentNode.hidden = false;
      box.addEventListener('input', () => {
        const typed = box.value.trim().toLowerCase();
        entries.forEach((entry, k) => { entry.hidden = !texts[k].includes(typed); });
        status.textContent = entries.every(entry => entry.hidden) ? status.dataset.none : '';
      });
    });
  }

  // What paper shows: the title and what prevails beside the page number, and the editor's notes in full.
  function paper() {
    const prevails = document.querySelector('.z-prevails strong');
    root.style.setProperty('--running', JSON.stringify(document.title));
    root.style.setProperty('--prevails', JSON.stringify(prevails ? prevails.textContent : ''));
    let closed = [];
    window.addEventListener('beforeprint', () => {
      closed = all('.z-ednote:not([open])');
      closed.forEach(note => { note.open = true; });
    });
    window.addEventListener('afterprint', () => closed.forEach(note => { note.open = false; }));
  }

  paper();
  elder();
  deadlines();
  place();
  copying();
  terms();
  filters();
})();
