// From a folder, Firefox keeps what a page stores for that file alone: what the reader has chosen goes along to the next page in its address.
(() => {
  'use strict';
  const { element, storage, session } = window.Zhinan;
  const NAME = 'kept';
  const CHOICES = ['zhinan.elder', 'zhinan.elder-more', 'zhinan.dark', 'zhinan.leave'];
  const PLACE = 'zhinan-call';

  function chosen() {
    const choices = new URLSearchParams();
    CHOICES.map(key => [key, storage.get(key)]).concat([[PLACE, session(kept => kept.getItem(PLACE))]])
      .forEach(([key, value]) => value && choices.set(key, value));
    return choices.toString();
  }

  function arrive() {
    const { pathname, search, hash } = window.location;
    const given = new URLSearchParams(search).get(NAME);
    if (given === null) {
      return;
    }
    new URLSearchParams(given).forEach((value, key) => {
      if (CHOICES.includes(key)) {
        storage.set(key, value);
      } else if (key === PLACE) {
        session(kept => kept.setItem(PLACE, value));
      }
    });
    window.history.replaceState(null, '', pathname + search.replace(/[?&]kept=[^&]*/, '') + hash);
  }

  // Links and forms are as they were when the browser has left: what is copied of them has no choices in it.
  function leave() {
    const follow = event => {
      const link = event.target.closest ? event.target.closest('a[href]') : null;
      const choices = chosen();
      const elsewhere = link && link.protocol === 'file:' && /\.html$/.test(link.pathname) && link.pathname !== window.location.pathname;
      if (elsewhere && choices) {
        const address = link.getAttribute('href');
        link.search += (link.search ? '&' : '?') + NAME + '=' + encodeURIComponent(choices);
        window.setTimeout(() => link.setAttribute('href', address));
      }
    };
    document.addEventListener('click', follow);
    document.addEventListener('auxclick', follow);
    document.addEventListener('submit', event => {
      const choices = chosen();
      if (choices && !event.defaultPrevented) {
        const field = element('input', { type: 'hidden', name: NAME, value: choices });
        event.target.append(field);
        window.setTimeout(() => field.remove());
      }
    });
  }

  if (window.location.protocol === 'file:') {
    arrive();
    leave();
  }
})();
