/* What the tools share: their state in the address after #?, printing, sharing, starting again. Nothing is sent or stored. */
(() => {
  'use strict';
  const { all, element } = window.Zhinan;
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

  // Keeping and clearing ---------------------------------------------------------------------------------------------------

  // Answers are small; a larger file holds something else.
  const MOST = 1000000;

  /** Says something beside the buttons, with a button that does more. */
  function say(name, values = [], label = '', act = null) {
    const said = document.getElementById('z-said');
    said.textContent = window.Zhinan.word(said, name, values);
    if (act) {
      const button = element('button', { type: 'button', class: 'z-quiet' }, window.Zhinan.word(said, label));
      button.addEventListener('click', act);
      said.append(' · ', button);
    }
  }

  /** Clears, and offers to take it back until something new is entered. */
  function clear(empty, restore) {
    const said = document.getElementById('z-said');
    empty();
    say('cleared', [], 'undo', () => {
      restore();
      say('restored');
      form.querySelector('[data-do="reset"]').focus();
    });
    form.addEventListener('input', () => { said.textContent = ''; }, { once: true });
  }

  /** Answers as a file: what the address says, and of which tool. */
  function save() {
    const text = JSON.stringify({ tool: form.dataset.keptAs, answers: read().toString() }, null, 1) + '\n';
    window.Zhinan.save(new Blob([text], { type: 'application/json' }), form.dataset.keptAs + '.json');
  }

  async function answersIn(file) {
    const kept = file.size > MOST ? {} : JSON.parse(await file.text());
    return kept && kept.tool === form.dataset.keptAs && typeof kept.answers === 'string' ? new URLSearchParams(kept.answers) : null;
  }

  /** Lets the reader choose a file with answers, and gives them to the tool. */
  function open(take) {
    const input = element('input', { type: 'file', accept: '.json,application/json' });
    input.addEventListener('change', async () => {
      const file = input.files[0];
      const answers = await answersIn(file).catch(() => null);
      if (answers) {
        write(answers);
        take();
      }
      say(answers ? 'opened' : 'other', [file.name]);
    });
    input.click();
  }

  /** The actions of the buttons that every tool has; show makes the page say what the address says. */
  const common = (show, empty, restore) => ({
    print: () => window.print(),
    share: button => copyFrom(button, window.location.href),
    save,
    open: () => open(show),
    reset: () => clear(empty, restore())
  });

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
    function enterAddress() {
      enter(read());
      show();
    }
    function put(params) {
      write(params);
      enterAddress();
    }
    window.addEventListener('hashchange', enterAddress);
    onButtons(common(enterAddress, () => put(new URLSearchParams()), () => {
      const before = entered();
      return () => put(before);
    }));
    result.hidden = false;
    enter(read());
    show();
  }

  window.ZhinanTool = { form, word, read, write, answer, start, onButtons, common, copyFrom };
})();
