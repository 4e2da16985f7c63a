/* Paper: what runs along every sheet, where and when it was printed. */
(() => {
  'use strict';
  const { all, element, word } = window.Zhinan;
  const root = document.documentElement;
  const main = document.getElementById('z-main');

  // Answers in an address can fill a sheet, and words that were searched for are none of it; what is left is enough to come back.
  function address() {
    const here = new URL(window.location.href);
    here.searchParams.delete('found');
    here.hash = here.hash.length <= 100 ? here.hash : '';
    return here.href;
  }

  function day() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  }

  // The style writes into margins where a browser has them; address and day stand at the end, too.
  function sheets() {
    const prevails = document.querySelector('.z-prevails strong');
    const note = element('p', { class: 'z-paper' });
    let closed = [];
    function prepare() {
      root.style.setProperty('--running', JSON.stringify(document.title));
      root.style.setProperty('--prevails', JSON.stringify(prevails ? prevails.textContent : ''));
      root.style.setProperty('--printed', JSON.stringify(day()));
      note.textContent = word(main, 'paper', [address(), day()]);
      closed = all('.z-ednote:not([open])');
    }
    main.append(note);
    prepare();
    window.addEventListener('beforeprint', () => {
      prepare();
      closed.forEach(each => { each.open = true; });
    });
    window.addEventListener('afterprint', () => closed.forEach(each => { each.open = false; }));
  }

  if (main) {
    sheets();
  }
})();
