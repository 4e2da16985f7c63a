// The language that a reader has chosen holds for the visit: the page that asks for it leads on. Its address with #choose asks again.
(() => {
  'use strict';
  const { all, session } = window.Zhinan;
  const KEY = 'zhinan-language';

  const choices = all('.z-choice[data-home]');
  if (!choices.length) {
    if (document.querySelector('.z-languages [aria-current]')) {
      session(kept => kept.setItem(KEY, document.body.dataset.lang));
    }
    return;
  }
  const chosen = choices.find(each => each.dataset.home === session(kept => kept.getItem(KEY)));
  if (chosen && window.location.hash !== '#choose') {
    window.location.replace(chosen.querySelector('a').href);
  }
})();
