/* Composes the lines of the summary form and fills it in. The names come from the options of the page, which has them from the catalogue. */
(() => {
  'use strict';
  const { all, element } = window.Zhinan;
  const tool = window.ZhinanTool;
  const form = tool.form;
  const byId = id => document.getElementById(id);
  const domain = byId('z-domain');
  const scenario = byId('z-scenario');
  const options = [...scenario.options];
  const list = byId('z-line-list');
  const most = Number(form.dataset.most);
  const fields = all('[data-field]', form);

  const optionOf = id => options.find(option => option.value === id);
  const domainOf = option => [...domain.options].find(each => each.value === option.dataset.domain);

  // Choosing ---------------------------------------------------------------------------------------------------------------

  function narrow() {
    const chosen = scenario.value;
    scenario.textContent = '';
    scenario.append(...options.filter(option => option.dataset.domain === domain.value));
    scenario.value = chosen;
    if (scenario.selectedIndex < 0) {
      scenario.selectedIndex = 0;
    }
  }

  function choose(id) {
    domain.value = optionOf(id).dataset.domain;
    narrow();
    scenario.value = id;
  }

  function find() {
    const input = byId('z-find');
    const found = byId('z-finds');
    const status = byId('z-find-status');
    const box = window.ZhinanSearchBox;
    let turn = 0;

    function draw(hits) {
      found.textContent = '';
      hits.forEach(hit => {
        const button = element('button', { type: 'button', class: 'z-quiet' }, optionOf(hit.id).textContent);
        button.addEventListener('click', () => {
          choose(hit.id);
          addChosen();
        });
        found.append(element('li', {}, button));
      });
      status.textContent = hits.length ? tool.word('found', hits.length) : tool.word('none', input.value.trim());
    }

    function search() {
      const mine = ++turn;
      const q = input.value.trim();
      found.textContent = '';
      status.textContent = '';
      if (q) {
        const only = { kind: 'scenario' };
        box.answer(() => mine === turn ? box.api().needs(q, 8, only) : [], () => {
          if (mine === turn) {
            draw(box.api().search(q, 8, only).hits.filter(hit => optionOf(hit.id)));
          }
        }).catch(() => { status.textContent = tool.word('failed'); });
      }
    }

    input.addEventListener('input', search);
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
      }
    });
  }

  // Lines ------------------------------------------------------------------------------------------------------------------

  const items = () => [...list.children];
  const instanceOf = item => item.querySelector('input').value.replace(/\s+/g, ' ').trim();

  function lineOf(item) {
    const option = optionOf(item.dataset.scenario);
    return domainOf(option).dataset.official + '—' + option.dataset.official + '—' + instanceOf(item);
  }

  const complete = () => items().filter(instanceOf);

  /** All lines as the form's example has them, numbered. */
  const numbered = () => complete().map((item, k) => (k + 1) + '.' + lineOf(item)).join('\n');

  function add(id, instance) {
    const item = byId('z-line').content.firstElementChild.cloneNode(true);
    item.dataset.scenario = id;
    item.querySelector('input').value = instance;
    item.querySelector('h3').textContent = optionOf(id).textContent;
    all('.z-vh', item).forEach(hidden => { hidden.textContent = ' ' + optionOf(id).textContent; });
    list.appendChild(item);
    return item;
  }

  function changed() {
    const count = items().length;
    items().forEach((item, k) => {
      item.querySelector('output').textContent = lineOf(item);
      item.querySelector('[data-do="copy"]').disabled = !instanceOf(item);
      item.querySelector('[data-do="up"]').disabled = k === 0;
      item.querySelector('[data-do="down"]').disabled = k === count - 1;
    });
    form.querySelector('[data-do="copy-all"]').disabled = !complete().length;
    byId('z-lines-status').textContent =
      count >= most ? tool.word('full', most) : count ? tool.word('added', count, complete().length) : '';
    byId('z-add').disabled = count >= most;
  }

  // The address --------------------------------------------------------------------------------------------------------------

  function write() {
    const params = new URLSearchParams();
    items().forEach(item => params.append('l', item.dataset.scenario + '~' + instanceOf(item)));
    tool.write(params);
  }

  /** Lines as l=scenario~instance; s=one.two are scenarios handed over, whose instances are still to be named. */
  function read() {
    const params = tool.read();
    list.textContent = '';
    const lines = params.getAll('l').map(line => /^([^~]*)~?([^]*)$/.exec(line).slice(1));
    const handedOver = (params.get('s') || '').split('.').map(id => [id, '']);
    [...lines, ...handedOver].filter(([id]) => optionOf(id))
      .slice(0, most)
      .forEach(([id, instance]) => add(id, instance));
    changed();
  }

  // The form -------------------------------------------------------------------------------------------------------------------

  function values() {
    const found = { row_1_scenarios: numbered() };
    fields.forEach(field => { found['row_1_' + field.dataset.field.replace(/-/g, '_')] = field.value; });
    complete().forEach((item, k) => {
      const option = optionOf(item.dataset.scenario);
      found['row_1_domain_' + (k + 1)] = domainOf(option).dataset.choice;
      found['row_1_scenario_' + (k + 1)] = option.dataset.choice;
      found['row_1_instance_' + (k + 1)] = instanceOf(item);
    });
    return found;
  }

  function missing() {
    const empty = fields.filter(field => !field.value.trim() || !field.validity.valid)
      .map(field => form.querySelector('label[for="' + field.id + '"]').textContent);
    return complete().length ? empty : [byId('z-step-2').textContent, ...empty];
  }

  /** What is wrong with a field stands beside it, as soon as the field is left. */
  function check(field) {
    const wrong = Boolean(field.value.trim()) && !field.validity.valid;
    byId('z-e-' + field.dataset.field).textContent = wrong ? tool.word('wrong') : '';
    field.setAttribute('aria-invalid', String(wrong));
    return wrong;
  }

  /** Named after the applicant, as far as the names of files allow. */
  function fileName() {
    const applicant = fields[0].value.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60).replace(/[. ]+$/, '');
    return form.dataset.official + (applicant ? '-' + applicant : '') + '.xlsx';
  }

  async function fill() {
    const wrong = fields.find(check);
    if (wrong) {
      wrong.focus();
      return;
    }
    const status = byId('z-fill-status');
    const lacks = missing();
    status.textContent = tool.word('busy');
    try {
      await window.ZhinanXlsx.fill(form.dataset.library, form.dataset.blank, values(), fileName());
      status.textContent = tool.word('done') + (lacks.length ? ' ' + tool.word('missing', lacks.join(' · ')) : '');
    } catch (e) {
      status.textContent = tool.word('failed');
    }
  }

  function empty() {
    [...fields, byId('z-find')].forEach(field => { field.value = ''; });
    byId('z-finds').textContent = '';
    byId('z-find-status').textContent = '';
    tool.write(new URLSearchParams());
    read();
    narrow();
  }

  /** What puts everything back, the fields that the address leaves out among it. */
  function taken() {
    write();
    const params = tool.read();
    const texts = fields.map(field => field.value);
    return () => {
      tool.write(params);
      read();
      fields.forEach((field, k) => { field.value = texts[k]; });
    };
  }

  function move(button, step) {
    const item = button.closest('li');
    list.insertBefore(item, step < 0 ? item.previousElementSibling : item.nextElementSibling.nextElementSibling);
    changed();
    write();
    (button.disabled ? item.querySelector('[data-do="' + (step < 0 ? 'down' : 'up') + '"]') : button).focus();
  }

  function addChosen() {
    if (items().length < most) {
      const item = add(scenario.value, '');
      changed();
      write();
      item.querySelector('input').focus();
    }
  }

  fields.forEach(field => field.addEventListener('change', () => check(field)));
  form.addEventListener('input', event => {
    if (event.target !== byId('z-find')) {
      changed();
      write();
    }
  });
  domain.addEventListener('change', narrow);
  byId('z-add').addEventListener('click', addChosen);
  window.addEventListener('hashchange', read);
  tool.onButtons({
    copy: button => tool.copyFrom(button, lineOf(button.closest('li'))),
    'copy-all': button => tool.copyFrom(button, numbered()),
    up: button => move(button, -1),
    down: button => move(button, 1),
    remove: button => {
      button.closest('li').remove();
      changed();
      write();
      list.focus();
    },
    ...tool.common(read, empty, taken),
    fill
  });
  form.hidden = false;
  narrow();
  find();
  read();
})();
