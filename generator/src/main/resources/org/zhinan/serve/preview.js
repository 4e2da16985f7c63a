/* Added to pages by ./zhinan serve only: loads the page again when it was built anew, and shows problems while the last good page stays. */
(() => {
  'use strict';

  const me = document.currentScript;
  const given = new URL(me.src).searchParams;
  let state = Number(given.get('after'));
  let shown = Number(given.get('shown'));

  function ask() {
    const tag = document.createElement('script');
    tag.src = '/api/preview-state.js?after=' + state;
    tag.onload = () => {
      tag.remove();
      ask();
    };
    tag.onerror = () => {
      tag.remove();
      setTimeout(ask, 2000);
    };
    document.head.appendChild(tag);
  }

  function show(problems) {
    let box = document.getElementById('z-problems');
    if (!problems.length) {
      if (box) {
        box.remove();
      }
      return;
    }
    if (!box) {
      box = document.createElement('pre');
      box.id = 'z-problems';
      box.setAttribute('role', 'alert');
      box.style.cssText = 'position:sticky;top:0;z-index:99;margin:0;padding:1em;background:#7a0010;color:#fff;white-space:pre-wrap';
      document.body.insertBefore(box, document.body.firstChild);
    }
    box.textContent = problems.join('\n');
  }

  window.zhinanPreview = now => {
    state = now.state;
    show(now.problems);
    if (now.shown !== shown) {
      shown = now.shown;
      window.location.reload();
    }
  };

  window.addEventListener('load', ask);
})();
