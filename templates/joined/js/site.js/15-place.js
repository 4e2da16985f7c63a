// The place that a reader has chosen holds for the visit: pages that belong to no place lead to its pages.
(() => {
  'use strict';
  const { all, element, word, session } = window.Zhinan;
  const KEY = 'zhinan-call';

  const own = document.querySelector('.z-scope-places[data-call]');
  if (own) {
    session(kept => kept.setItem(KEY, own.getAttribute('data-call')));
    return;
  }
  const chosen = session(kept => kept.getItem(KEY));
  const link = all('a[data-call]').find(each => each.getAttribute('data-call') === chosen);
  if (link) {
    link.setAttribute('aria-current', 'true');
    link.append(element('small', {}, word(link, 'text-chosen')));
    all('a[data-of-call]').forEach(each => {
      each.href = link.getAttribute(each.getAttribute('data-of-call') === 'apply' ? 'data-apply' : 'data-eligibility');
    });
  }
})();
