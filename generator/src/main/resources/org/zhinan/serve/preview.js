/* Added to pages by ./zhinan serve only: loads the page again when it was built anew, and shows problems while the last good page stays. */
(function () {
  'use strict';

  var me = document.currentScript;
  var given = new URL(me.src).searchParams;
  var state = Number(given.get('after'));
  var shown = Number(given.get('shown'));

  function ask() {
    var tag = document.createElement('script');
    tag.src = '/api/preview-state.js?after=' + state;
    tag.onload = function () {
      tag.remove();
      ask();
    };
    tag.onerror = function () {
      tag.remove();
      setTimeout(ask, 2000);
    };
    document.head.appendChild(tag);
  }

  function show(problems) {
    var box = document.getElementById('z-problems');
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

  window.zhinanPreview = function (now) {
    state = now.state;
    show(now.problems);
    if (now.shown !== shown) {
      shown = now.shown;
      window.location.reload();
    }
  };

  window.addEventListener('load', ask);
})();
