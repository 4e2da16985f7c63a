/* What the tools share: their state in the address after #?, printing, sharing, starting again. Nothing is sent or stored. */
(() => {
  'use strict';
  const { all } = window.Zhinan;
  const form = document.getElementById('z-sheet');

  /** The words of a data attribute of the form, with {0}, {1} … replaced. */
  const word = (name, ...values) => window.Zhinan.word(form, name, values);

  function read() {
    return new URLSearchParams(window.location.hash.startsWith('#?') ? window.location.hash.slice(2) : '');
  }

  function write(params) {
    const text = params.toString();
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
    all('input[name], textarea[name]', form).forEach(input => {
      if (input.type === 'radio') {
        input.checked = (params.get(input.name) || '') === input.value || (!params.has(input.name) && input.defaultChecked);
      } else if (input.type === 'checkbox') {
        input.checked = (params.get(input.name) || '').split('.').includes(input.value);
      } else {
        input.value = params.get(input.name) || '';
        grow(input);
      }
    });
  }

  function entered() {
    const params = new URLSearchParams();
    all('input[name], textarea[name]', form).forEach(input => {
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
    const chosen = form.querySelector('input[name="' + key + '"]:checked');
    return chosen ? chosen.value : '';
  }

  /** Copies, and says so on the button for a while. */
  const copyFrom = (button, text) => window.Zhinan.copyFrom(button, text, button.dataset.done);

  /** Buttons with data-do call the action of that name. */
  function onButtons(actions) {
    form.addEventListener('click', event => {
      const button = event.target.closest('[data-do]');
      if (button && actions[button.dataset.do]) {
        actions[button.dataset.do](button);
      }
    });
  }

  /** Starts a tool whose answers are named fields: enters the address, and calls show after every change. */
  function start(show) {
    const result = document.getElementById('z-result');
    function changed() {
      write(entered());
      show();
    }
    form.addEventListener('change', changed);
    form.addEventListener('input', event => {
      if (event.target.type === 'textarea') {
        grow(event.target);
        write(entered());
      }
    });
    window.addEventListener('hashchange', () => {
      enter(read());
      show();
    });
    onButtons({
      print: () => window.print(),
      share: button => copyFrom(button, window.location.href),
      reset: () => {
        write(new URLSearchParams());
        enter(read());
        show();
      }
    });
    result.hidden = false;
    enter(read());
    show();
  }

  window.ZhinanTool = { form, word, read, write, answer, start, onButtons, copyFrom };
})();
