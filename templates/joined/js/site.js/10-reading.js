/* What scripts add to reading: large text, deadlines, the place in a document, ways within a page. Everything else works without. */
(() => {
  'use strict';
  const { all, element, word, storage, copyFrom } = window.Zhinan;
  const root = document.documentElement;

  // Large text in two steps, and dark or light: remembered by this browser where it lets a page remember anything.
  function choice(id, key, apply) {
    const button = document.getElementById(id);
    function set(on) {
      apply(on, button);
      if (button) {
        button.setAttribute('aria-pressed', String(on));
      }
    }
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const on = button.getAttribute('aria-pressed') !== 'true';
        set(on);
        storage.set(key, on ? 'on' : 'off');
      });
    }
    return set;
  }

  function choices() {
    const more = document.getElementById('z-elder-more');
    const setMore = choice('z-elder-more', 'zhinan.elder-more', on => root.classList.toggle('z-elder-more', on && root.classList.contains('z-elder')));
    const elder = choice('z-elder', 'zhinan.elder', on => {
      root.classList.toggle('z-elder', on);
      if (more) {
        more.hidden = !on;
        setMore(on && storage.get('zhinan.elder-more') === 'on');
      }
    });
    elder(storage.get('zhinan.elder') === 'on');
    const dark = choice('z-dark', 'zhinan.dark', on => {
      root.classList.toggle('z-dark', on);
      root.classList.toggle('z-light', !on);
    });
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const kept = storage.get('zhinan.dark');
    if (kept) {
      dark(kept === 'on');
    } else if (document.getElementById('z-dark')) {
      document.getElementById('z-dark').setAttribute('aria-pressed', String(system.matches));
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
      link.addEventListener('click', () => {
        const at = window.scrollY > 200 && current();
        link.href = link.href.split('#')[0] + (at ? '#' + at.id : window.location.hash);
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
      const list = document.getElementById(box.dataset.filters);
      // Entries in several lists under headings: a list without any goes with its heading.
      const lists = all('[data-entries]', list);
      const entries = all(lists.length ? '[data-entries] > *' : ':scope > *', list);
      const status = box.parentNode.querySelector('[data-none]');
      const texts = entries.map(entry => entry.textContent.toLowerCase());
      box.parentNode.hidden = false;
      box.addEventListener('input', () => {
        const typed = box.value.trim().toLowerCase();
        entries.forEach((entry, k) => { entry.hidden = !texts[k].includes(typed); });
        lists.forEach(each => { each.parentNode.hidden = [...each.children].every(entry => entry.hidden); });
        status.textContent = entries.every(entry => entry.hidden) ? status.dataset.none : '';
      });
    });
  }

  // Within a page a click scrolls smoothly; who comes from elsewhere is there at once.
  function scrolling() {
    document.addEventListener('click', event => {
      if (event.target.closest('a[href^="#"]')) {
        root.classList.add('z-smooth');
        window.setTimeout(() => root.classList.remove('z-smooth'), 1000);
      }
    });
  }

  // The parts of a long page below its title, with the one that is read marked; a document has its own.
  function onPage() {
    const title = document.querySelector('main > .z-title');
    const heads = all('main h2').filter(head => head.offsetParent && !head.closest('aside, .z-reading'));
    if (!title || heads.length < 4 || heads.length > 12 || document.body.scrollHeight < 2.5 * window.innerHeight) {
      return;
    }
    const links = heads.map((head, k) => {
      head.id = head.id || 'z-h' + k;
      const words = head.cloneNode(true);
      all('.z-ed, .z-vh', words).forEach(mark => mark.remove());
      return element('a', { href: '#' + head.id }, words.textContent.trim());
    });
    const bar = element('nav', { class: 'z-onpage', 'aria-label': word(document.body, 'on-page') },
      element('ul', {}, links.map(link => element('li', {}, link))));
    title.after(bar);
    root.style.setProperty('--bar', bar.offsetHeight + 'px');
    const seen = new IntersectionObserver(() => {
      const below = heads.findIndex(head => head.getBoundingClientRect().top > 160);
      const at = (below < 0 ? heads.length : below) - 1;
      links.forEach((link, k) => (k === at ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')));
      if (at >= 0) {
        bar.firstChild.scrollLeft = links[at].offsetLeft - bar.offsetLeft - 16;
      }
    }, { rootMargin: '-160px 0px 0px 0px' });
    heads.forEach(head => seen.observe(head));
  }

  // The way up, once a reader has come far down.
  function top() {
    const link = document.getElementById('z-top');
    if (link) {
      window.addEventListener('scroll', () => { link.hidden = window.scrollY < 2 * window.innerHeight; }, { passive: true });
    }
  }

  choices();
  onPage();
  top();
  deadlines();
  place();
  copying();
  terms();
  filters();
  scrolling();
})();
