/* Of a document, clauses and sections are chosen for paper: they stand in the address after #?print=, and only they are printed. */
(() => {
  'use strict';
  const { all, element, word } = window.Zhinan;
  const STATE = '#?print=';

  const blockOf = node => node.closest('.z-block');

  /** The block of a clause; of a heading, with all that stands under it. */
  function blocksOf(clause) {
    const level = /^H\d$/.test(clause.tagName) ? Number(clause.tagName[1]) : 0;
    const found = [blockOf(clause)];
    for (let next = found[0].nextElementSibling; level && next && next.matches('.z-block'); next = next.nextElementSibling) {
      const heading = next.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
      if (heading && Number(heading.tagName[1]) <= level) {
        break;
      }
      found.push(next);
    }
    return found;
  }

  function choosing() {
    const text = document.querySelector('.z-text');
    const bar = document.querySelector('.z-text-bar');
    if (!text || !bar) {
      return;
    }
    const chosen = new Set();
    const print = element('button', { type: 'button', class: 'z-copy' });
    const none = element('button', { type: 'button', class: 'z-copy' }, word(bar, 'none'));
    bar.append(element('p', { class: 'z-printing' }, [none, print]));

    function mark() {
      all('.z-chosen', text).forEach(each => each.classList.remove('z-chosen', 'z-some-rows'));
      chosen.forEach(id => {
        const clause = document.getElementById(id);
        blocksOf(clause).forEach(block => block.classList.add('z-chosen'));
        if (clause.matches('tr, tbody, thead')) {
          clause.classList.add('z-chosen');
          blockOf(clause).classList.add('z-some-rows');
        }
      });
      text.classList.toggle('z-choice-only', chosen.size > 0);
      print.textContent = chosen.size ? word(bar, 'chosen', [chosen.size]) : word(bar, 'print');
      none.hidden = !chosen.size;
    }

    function keep() {
      mark();
      try {
        window.history.replaceState(null, '', chosen.size ? STATE + [...chosen].join('.') : window.location.pathname + window.location.search);
      } catch (e) {
        // It holds for this page only.
      }
    }

    // A box is made when the tools of its clause are opened.
    text.addEventListener('toggle', event => {
      all('[data-cite]', event.target).filter(line => !line.parentNode.querySelector('.z-for-print')).forEach(line => {
        const id = decodeURIComponent(line.querySelector('a').hash.slice(1));
        const section = /^H\d$/.test(document.getElementById(id).tagName);
        const box = element('input', { type: 'checkbox' });
        box.checked = chosen.has(id);
        box.addEventListener('change', () => {
          chosen[box.checked ? 'add' : 'delete'](id);
          keep();
        });
        const label = element('label', {}, [box, ' ', word(bar, section ? 'section' : 'choose')]);
        (line.parentNode.querySelector('.z-views') || line).after(element('p', { class: 'z-for-print' }, label));
      });
    }, true);

    print.addEventListener('click', () => window.print());
    none.addEventListener('click', () => {
      chosen.clear();
      all('.z-for-print input', text).forEach(box => { box.checked = false; });
      keep();
      print.focus();
    });
    if (window.location.hash.startsWith(STATE)) {
      window.location.hash.slice(STATE.length).split('.').filter(id => /^[\w-]+$/.test(id) && !id.startsWith('z-'))
        .filter(id => document.getElementById(id)).forEach(id => chosen.add(id));
    }
    mark();
    const first = text.querySelector('.z-block.z-chosen');
    if (first) {
      first.scrollIntoView();
    }
  }

  choosing();
})();
