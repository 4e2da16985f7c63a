/* What the tools share: their state in the address after #?, printing, sharing, starting again. Nothing is sent or stored. */
(function () {
  'use strict';
  var form = document.getElementById('z-sheet');

  function all(selector, within) {
    return [].slice.call((within || document).querySelectorAll(selector));
  }

  /** The words of a data attribute of the form, with {0}, {1} … replaced. */
  function word(name) {
    var values = [].slice.call(arguments, 1);
    return (form.getAttribute('data-' + name) || '').replace(/\{(\d)\}/g, function (whole, k) {
      return values[k] === undefined ? whole : values[k];
    });
  }

  function read() {
    return new URLSearchParams(window.location.hash.indexOf('#?') === 0 ? window.location.hash.slice(2) : '');
  }

  function write(params) {
    var text = params.toString();
    try {
      window.history.replaceState(null, '', text ? '#?' + text : window.location.pathname + window.location.search);
    } catch (e) {
      // Where a page may not change its address so, it still may change what stands after the #.
      window.location.replace('#?' + text);
    }
  }

  /** As high as its text, on paper, too. */
  function grow(area) {
    area.style.height = '';
    area.style.height = area.value ? area.scrollHeight + 2 + 'px' : '';
  }

  /** Enters what the address says; what has a name is entered under it. */
  function enter(params) {
    all('input[name], textarea[name]', form).forEach(function (input) {
      if (input.type === 'radio') {
        input.checked = (params.get(input.name) || '') === input.value || (!params.has(input.name) && input.defaultChecked);
      } else if (input.type === 'checkbox') {
        input.checked = (params.get(input.name) || '').split('.').indexOf(input.value) >= 0;
      } else {
        input.value = params.get(input.name) || '';
        grow(input);
      }
    });
  }

  function entered() {
    var params = new URLSearchParams();
    all('input[name], textarea[name]', form).forEach(function (input) {
      if (input.type === 'checkbox') {
        if (input.checked) {
          params.set(input.name, (params.has(input.name) ? params.get(input.name) + '.' : '') + input.value);
        }
      } else if (input.type === 'radio' ? input.checked && input.value : input.value.trim()) {
        params.set(input.name, input.type === 'radio' ? input.value : input.value.trim());
      }
    });
    return params;
  }

  /** The answer given to a question; empty while there is none. */
  function answer(key) {
    var chosen = form.querySelector('input[name="' + key + '"]:checked');
    return chosen ? chosen.value : '';
  }

  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text).catch(function () { copyOld(text); });
    }
    copyOld(text);
    return Promise.resolve();
  }

  function copyOld(text) {
    var area = document.createElement('textarea');
    area.value = text;
    area.className = 'z-vh';
    form.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }

  /** Copies, and says so on the button for a while. */
  function copyFrom(button, text) {
    var before = button.firstChild.data;
    return copy(text).then(function () {
      button.firstChild.data = button.dataset.done;
      button.focus();
      window.setTimeout(function () { button.firstChild.data = before; }, 2000);
    });
  }

  /** Buttons with data-do call the action of that name. */
  function onButtons(actions) {
    form.addEventListener('click', function (event) {
      var button = event.target.closest('[data-do]');
      if (button && actions[button.dataset.do]) {
        actions[button.dataset.do](button);
      }
    });
  }

  /**
   * Starts a tool whose answers are named fields: enters the address, and calls show after every change.
   */
  function start(show) {
    var result = document.getElementById('z-result');
    function changed() {
      write(entered());
      show();
    }
    form.addEventListener('change', changed);
    form.addEventListener('input', function (event) {
      if (event.target.type === 'textarea') {
        grow(event.target);
        write(entered());
      }
    });
    window.addEventListener('hashchange', function () {
      enter(read());
      show();
    });
    onButtons({
      print: function () { window.print(); },
      share: function (button) { copyFrom(button, window.location.href); },
      reset: function () {
        write(new URLSearchParams());
        enter(read());
        show();
      }
    });
    result.hidden = false;
    enter(read());
    show();
  }

  window.ZhinanTool = {
    form: form, all: all, word: word, read: read, write: write, answer: answer, start: start, onButtons: onButtons,
    copyFrom: copyFrom
  };
})();
