/* Added to pages by ./zhinan serve only: loads the page again when it was built anew, and shows problems while the last good page stays. */
(function () {
  'use strict';

  var me = document.currentScript;
  var state = Number(new URL(me.src).searchParams.get('after'));

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
    var before = state;
    state = now.state;
    if (now.problems.length) {
      show(now.problems);
    } else if (state !== before) {
      window.location.reload();
    }
  };

  window.addEventListener('load', ask);
})();
