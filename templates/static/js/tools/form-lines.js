/* Composes the lines of the summary form and fills it in. The names come from the options of the page, which has them from the catalogue. */
(function () {
  'use strict';
  var tool = window.ZhinanTool;
  var form = tool.form;
  var byId = function (id) { return document.getElementById(id); };
  var domain = byId('z-domain');
  var scenario = byId('z-scenario');
  var options = [].slice.call(scenario.options);
  var list = byId('z-line-list');
  var most = Number(form.dataset.most);
  var fields = tool.all('[data-field]', form);

  function optionOf(id) {
    return options.filter(function (option) { return option.value === id; })[0];
  }

  function domainOf(option) {
    return [].slice.call(domain.options).filter(function (each) { return each.value === option.dataset.domain; })[0];
  }

  // Choosing ---------------------------------------------------------------------------------------------------------------

  function narrow() {
    var chosen = scenario.value;
    scenario.textContent = '';
    options.filter(function (option) { return option.dataset.domain === domain.value; })
      .forEach(function (option) { scenario.appendChild(option); });
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
    var input = byId('z-find');
    var found = byId('z-finds');
    var status = byId('z-find-status');
    var box = window.ZhinanSearchBox;
    var turn = 0;

    function draw(hits) {
      found.textContent = '';
      hits.forEach(function (hit) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'z-quiet';
        button.textContent = optionOf(hit.id).textContent;
        button.addEventListener('click', function () {
          choose(hit.id);
          byId('z-add').focus();
        });
        found.appendChild(document.createElement('li')).appendChild(button);
      });
      status.textContent = hits.length ? tool.word('found', hits.length) : tool.word('none', input.value.trim());
    }

    function search() {
      var mine = ++turn;
      var q = input.value.trim();
      found.textContent = '';
      status.textContent = '';
      if (q) {
        var only = { kind: 'scenario' };
        box.answer(function () { return mine === turn ? box.api().needs(q, 8, only) : []; }, function () {
          if (mine === turn) {
            draw(box.api().search(q, 8, only).hits.filter(function (hit) { return optionOf(hit.id); }));
          }
        }).catch(function () { status.textContent = tool.word('failed'); });
      }
    }

    input.addEventListener('input', search);
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
      }
    });
  }

  // Lines ------------------------------------------------------------------------------------------------------------------

  function items() {
    return [].slice.call(list.children);
  }

  function instanceOf(item) {
    return item.querySelector('input').value.replace(/\s+/g, ' ').trim();
  }

  function lineOf(item) {
    var option = optionOf(item.dataset.scenario);
    return domainOf(option).dataset.official + '—' + option.dataset.official + '—' + instanceOf(item);
  }

  function complete() {
    return items().filter(instanceOf);
  }

  /** All lines as the form's example has them, numbered. */
  function numbered() {
    return complete().map(function (item, k) { return (k + 1) + '.' + lineOf(item); }).join('\n');
  }

  function add(id, instance) {
    var item = byId('z-line').content.firstElementChild.cloneNode(true);
    item.dataset.scenario = id;
    item.querySelector('input').value = instance;
    tool.all('.z-vh', item).forEach(function (hidden) { hidden.textContent = ' ' + optionOf(id).textContent; });
    list.appendChild(item);
    return item;
  }

  function changed() {
    var count = items().length;
    items().forEach(function (item, k) {
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
    var params = new URLSearchParams();
    items().forEach(function (item) { params.append('l', item.dataset.scenario + '~' + instanceOf(item)); });
    fields.forEach(function (field) {
      if (field.hasAttribute('data-kept') && field.value.trim()) {
        params.set(field.dataset.field, field.value.trim());
      }
    });
    tool.write(params);
  }

  /** Lines as l=scenario~instance; s=one.two are scenarios handed over, whose instances are still to be named. */
  function read() {
    var params = tool.read();
    list.textContent = '';
    params.getAll('l').map(function (line) { return /^([^~]*)~?([^]*)$/.exec(line).slice(1); })
      .concat((params.get('s') || '').split('.').map(function (id) { return [id, '']; }))
      .filter(function (line) { return optionOf(line[0]); })
      .slice(0, most)
      .forEach(function (line) { add(line[0], line[1]); });
    fields.forEach(function (field) {
      if (field.hasAttribute('data-kept')) {
        field.value = params.get(field.dataset.field) || '';
      }
    });
    changed();
  }

  // The form -------------------------------------------------------------------------------------------------------------------

  function values() {
    var found = { row_1_scenarios: numbered() };
    fields.forEach(function (field) { found['row_1_' + field.dataset.field.replace(/-/g, '_')] = field.value; });
    complete().forEach(function (item, k) {
      var option = optionOf(item.dataset.scenario);
      found['row_1_domain_' + (k + 1)] = domainOf(option).dataset.choice;
      found['row_1_scenario_' + (k + 1)] = option.dataset.choice;
      found['row_1_instance_' + (k + 1)] = instanceOf(item);
    });
    return found;
  }

  function missing() {
    var empty = fields.filter(function (field) { return !field.value.trim() || !field.validity.valid; })
      .map(function (field) { return form.querySelector('label[for="' + field.id + '"]').textContent; });
    return complete().length ? empty : [byId('z-step-2').textContent].concat(empty);
  }

  function fill() {
    var status = byId('z-fill-status');
    var lacks = missing();
    status.textContent = tool.word('busy');
    window.ZhinanXlsx.fill(form.dataset.library, form.dataset.blank, values(), form.dataset.name).then(function () {
      status.textContent = tool.word('done') + (lacks.length ? ' ' + tool.word('missing', lacks.join(' · ')) : '');
    }).catch(function () { status.textContent = tool.word('failed'); });
  }

  function move(button, step) {
    var item = button.closest('li');
    list.insertBefore(item, step < 0 ? item.previousElementSibling : item.nextElementSibling.nextElementSibling);
    changed();
    write();
    (button.disabled ? item.querySelector('[data-do="' + (step < 0 ? 'down' : 'up') + '"]') : button).focus();
  }

  form.addEventListener('input', function (event) {
    if (event.target !== byId('z-find')) {
      changed();
      write();
    }
  });
  domain.addEventListener('change', narrow);
  byId('z-add').addEventListener('click', function () {
    var item = add(scenario.value, '');
    changed();
    write();
    item.querySelector('input').focus();
  });
  window.addEventListener('hashchange', read);
  tool.onButtons({
    copy: function (button) { tool.copyFrom(button, lineOf(button.closest('li'))); },
    'copy-all': function (button) { tool.copyFrom(button, numbered()); },
    up: function (button) { move(button, -1); },
    down: function (button) { move(button, 1); },
    remove: function (button) {
      button.closest('li').remove();
      changed();
      write();
      list.focus();
    },
    print: function () { window.print(); },
    share: function (button) { tool.copyFrom(button, window.location.href); },
    reset: function () {
      fields.concat(byId('z-find')).forEach(function (field) { field.value = ''; });
      byId('z-finds').textContent = '';
      byId('z-find-status').textContent = '';
      tool.write(new URLSearchParams());
      read();
      narrow();
    },
    fill: fill
  });
  form.hidden = false;
  narrow();
  find();
  read();
})();
