/* The page on which a recommending unit collects the forms that came back. What is read stays in the page. */
(() => {
  'use strict';
  const { all, element, load, save } = window.Zhinan;
  const returned = window.ZhinanReturned;
  const rules = window.ZhinanFormRules;
  const tool = window.ZhinanTool;
  const sheet = tool.form;
  const byId = id => document.getElementById(id);
  const list = byId('z-desk-rows');
  const leftList = byId('z-left-rows');
  const language = document.body.dataset.lang === 'zh' ? 0 : 1;
  // The page answers in between.
  const MOST_MILLISECONDS = 40;

  /** As they were put in: file, size and time of last change, and what was read of them. */
  let files = [];
  /** Keys of the rows, as they are to stand. */
  let order = [];
  /** The rows that are left out: key, and the place from 0 that each had. */
  let left = [];
  let unit = '';
  let unitTyped = false;
  let city = '';
  let merged = returned.merge([], rules);
  let busy = Promise.resolve();

  const inWords = texts => texts[language] || texts[0];

  // Reading --------------------------------------------------------------------------------------------------------------------

  const rest = () => new Promise(done => { window.setTimeout(done, 0); });

  /** Runs to its end what rests now and then. */
  async function run(steps) {
    for (;;) {
      const until = Date.now() + MOST_MILLISECONDS;
      let step = steps.next();
      while (!step.done && Date.now() < until) {
        step = steps.next();
      }
      if (step.done) {
        return step.value;
      }
      await rest();
    }
  }

  const bytesOf = file => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });

  async function read(name, file) {
    if (file.size > rules.limits.bytes) {
      return returned.refused(name, 'TOO_BIG', rules);
    }
    let bytes;
    try {
      bytes = await bytesOf(file);
      await load(sheet.dataset.looks);
      await load(sheet.dataset.cells);
      if (returned.isDocument(bytes, rules.limits)) {
        await load(sheet.dataset.styles);
        await load(sheet.dataset.documents);
      }
    } catch (e) {
      return returned.refused(name, 'NOT_A_FILE', rules);
    }
    return run(returned.readFile(name, bytes, rules));
  }

  /** Another name where one is taken: files of several senders are called the same. */
  function nameFor(file) {
    const own = returned.seen(file.name);
    let name = own;
    for (let k = 2; files.some(each => each.file === name); k++) {
      name = own + ' (' + k + ')';
    }
    return name;
  }

  const isThere = file => files.some(each => each.name === file.name && each.size === file.size && each.time === file.lastModified);

  async function addAll(chosen) {
    const said = [];
    for (const file of chosen) {
      if (returned.isProgramFile(file.name)) {
        said.push(tool.word('skipped', returned.seen(file.name)));
      } else if (isThere(file)) {
        said.push(tool.word('twice', returned.seen(file.name)));
      } else {
        byId('z-reading').textContent = tool.word('reading', returned.seen(file.name));
        const name = nameFor(file);
        const about = { name: file.name, size: file.size, time: file.lastModified };
        await rest();
        files.push(Object.assign(await read(name, file), about));
      }
    }
    changed();
    byId('z-reading').textContent = [summary(), ...said].join(' ');
  }

  /** One after the other, in the order in which they were put in. */
  function add(chosen) {
    // The list of a field is emptied with it.
    const each = [...chosen];
    busy = busy.then(() => addAll(each));
    return busy;
  }

  // What the page shows --------------------------------------------------------------------------------------------------------

  const refusalOf = file => merged.refused.find(found => found.file === file);

  function summary() {
    const out = files.filter(each => refusalOf(each.file)).length;
    return files.length ? tool.word('done', files.length, files.length - out, out) : '';
  }

  const finding = found => element('li', {}, (found.cell ? [element('b', {}, found.cell), ' '] : []).concat(returned.sentence(found, language)));

  function drawFile(each) {
    const refused = refusalOf(each.file);
    const own = refused ? [refused] : merged.findings.find(of => of.file === each.file).findings;
    const rows = merged.rows.filter(row => row.source === each.file).length;
    const said = refused ? tool.word('refused')
      : tool.word('rows', rows) + ' · ' + (own.length ? tool.word('found', own.length) : tool.word('good'));
    const remove = element('button', { type: 'button', class: 'z-quiet', 'data-do': 'remove', 'data-file': each.file },
      [tool.word('remove'), element('span', { class: 'z-vh' }, ' ' + each.file)]);
    const state = refused ? 'z-refused' : own.length ? 'z-with-findings' : 'z-fine';
    return element('li', { class: state }, [
      element('div', { class: 'z-desk-file' }, [element('h3', {}, each.file), element('p', { class: 'z-file-state' }, said), remove]),
      ...own.length ? [element('ul', { class: 'z-findings' }, own.map(finding))] : []
    ]);
  }

  const inOrder = () => order.map(rowOf);

  /** The name of a row: the first text of it. */
  function whoIn(row) {
    const texts = merged.form.columns.filter(column => column.type === 'text').map(column => row.texts.get(column.field));
    return texts[0] || row.sheet + ' ' + row.line;
  }

  function aboutRow(row) {
    const texts = merged.form.columns.filter(column => column.type === 'text').map(column => row.texts.get(column.field));
    return texts[1] || '';
  }

  function fromRow(row) {
    const lines = merged.form.columns.filter(column => column.type === 'scenarios')
      .map(column => tool.word('instances', row.texts.get(column.field).split('\n').filter(Boolean).length));
    const findings = row.findings.length ? [tool.word('found', row.findings.length)] : [];
    return [tool.word('from', row.source, row.line), ...lines, ...findings].join(' · ');
  }

  const rowOf = key => merged.rows.find(row => row.key === key);

  function drawRow(row, k, count, beyond) {
    const item = byId('z-desk-row').content.firstElementChild.cloneNode(true);
    const place = item.querySelector('input');
    item.dataset.key = row.key;
    all('[data-who]', item).forEach(node => { node.textContent = whoIn(row); });
    item.querySelector('[data-about]').textContent = aboutRow(row);
    item.querySelector('[data-from]').textContent = fromRow(row);
    item.querySelector('.z-over').hidden = !beyond;
    item.classList.toggle('z-beyond', beyond);
    place.max = count;
    place.value = k + 1;
    item.querySelector('[data-do="up"]').disabled = k === 0;
    item.querySelector('[data-do="down"]').disabled = k === count - 1;
    return item;
  }

  // The quota ------------------------------------------------------------------------------------------------------------------

  const quotas = () => merged.call ? merged.call.quotas : [];

  const quotaOfCity = () => quotas().find(each => each.place[0] === city);

  function drawCities() {
    const select = byId('z-city');
    const options = quotas().map(each => element('option', { value: each.place[0] },
      each.most === undefined ? inWords(each.place) : tool.word('at-most', inWords(each.place), each.most)));
    select.textContent = '';
    select.append(element('option', { value: '' }, tool.word('no-city')), ...options);
    city = quotaOfCity() ? city : '';
    select.value = city;
    byId('z-quota').hidden = !options.length;
  }

  /** What the forms tell of kinds that the quota counts apart. */
  function stated(rows, quota) {
    const counts = window.ZhinanKindCounts ? window.ZhinanKindCounts(rows, quota, returned) : [];
    return counts.length ? ' ' + tool.word('stated', counts.map(each => inWords(each.kind) + ' ' + each.projects).join(', ')) : '';
  }

  function quotaSaid(rows, beyond) {
    const quota = quotaOfCity();
    const projects = returned.projectsIn(rows);
    const over = beyond.filter(Boolean).length;
    if (!quota) {
      return tool.word('unlimited', projects);
    }
    if (quota.most === undefined) {
      return tool.word('words', inWords(quota.words || ['', '']), projects) + stated(rows, quota);
    }
    const said = over ? tool.word('beyond', quota.most, projects, over) : tool.word('left', quota.most, projects, quota.most - projects);
    return quota.kinds ? said + ' ' + inWords(quota.words) + stated(rows, quota) : said;
  }

  /** The unit that the forms name, else the place of the quota; what was typed holds. */
  function unitNow() {
    const quota = quotaOfCity();
    return unitTyped ? unit : merged.unit || (quota && !quota.others ? quota.place[0] : '');
  }

  function table() {
    const rows = inOrder();
    const quota = quotaOfCity();
    return Object.assign({}, merged, { rows, left: left.map(each => rowOf(each.key)), unit: unitNow(), quota, beyond: returned.beyond(rows, quota) });
  }

  function drawLeft(row) {
    const item = byId('z-left-row').content.firstElementChild.cloneNode(true);
    item.dataset.key = row.key;
    all('[data-who]', item).forEach(node => { node.textContent = whoIn(row); });
    item.querySelector('[data-about]').textContent = aboutRow(row);
    item.querySelector('[data-from]').textContent = fromRow(row);
    return item;
  }

  function draw() {
    const made = table();
    const { rows, beyond } = made;
    list.textContent = '';
    list.append(...rows.map((row, k) => drawRow(row, k, rows.length, beyond[k])));
    byId('z-no-rows').hidden = rows.length > 0;
    leftList.textContent = '';
    leftList.append(...made.left.map(drawLeft));
    byId('z-left').hidden = !made.left.length;
    byId('z-quota-said').textContent = quotaSaid(rows, beyond);
    byId('z-quota-said').classList.toggle('z-beyond', beyond.includes(true));
    const field = byId('z-unit');
    if (document.activeElement !== field) {
      field.value = made.unit;
    }
    byId('z-unit-field').hidden = !made.form.stamp;
    field.labels[0].textContent = made.form.stamp ? inWords(made.form.stamp) : '';
    returned.drawOfficial(byId('z-official'), made);
    ['print', 'xlsx'].forEach(name => { sheet.querySelector('[data-do="' + name + '"]').disabled = !rows.length; });
    document.body.classList.toggle('z-desk-full', rows.length > 0);
  }

  /** Files came or went: all is checked again, since a row may stand in two of them; the order stays as far as it was made. */
  function changed() {
    merged = returned.merge(files, rules);
    const keys = merged.rows.map(row => row.key);
    left = left.filter(each => keys.includes(each.key));
    const kept = order.filter(key => keys.includes(key));
    const out = left.map(each => each.key);
    order = [...kept, ...keys.filter(key => !kept.includes(key) && !out.includes(key))];
    const drawn = byId('z-desk-files');
    drawn.textContent = '';
    drawn.append(...files.map(drawFile));
    drawCities();
    draw();
  }

  // Ordering -------------------------------------------------------------------------------------------------------------------

  /** Puts a row to a place from 0, and says so. */
  function moveTo(key, place) {
    const to = Math.max(0, Math.min(order.length - 1, place));
    const others = order.filter(each => each !== key);
    order = [...others.slice(0, to), key, ...others.slice(to)];
    draw();
    byId('z-moved').textContent = tool.word('moved', whoIn(rowOf(key)), to + 1, order.length);
    return itemOf(key);
  }

  function move(button, step) {
    const { key } = button.closest('li').dataset;
    const item = moveTo(key, order.indexOf(key) + step);
    const same = item.querySelector('[data-do="' + button.dataset.do + '"]');
    (same.disabled ? item.querySelector('[data-do="' + (step < 0 ? 'down' : 'up') + '"]') : same).focus();
  }

  const itemOf = key => [...list.children, ...leftList.children].find(item => item.dataset.key === key);

  /** Takes a row out of the table; it stays in sight, and in what is saved. */
  function leave(button) {
    const { key } = button.closest('li').dataset;
    const at = order.indexOf(key);
    left = [...left, { key, at }];
    order = order.filter(each => each !== key);
    draw();
    byId('z-moved').textContent = [tool.word('left-out', whoIn(rowOf(key)), order.length), byId('z-quota-said').textContent].join(' ');
    const next = order[Math.min(at, order.length - 1)];
    (next === undefined ? itemOf(key).querySelector('button') : itemOf(next).querySelector('[data-do="leave"]')).focus();
  }

  /** Puts a row back to the place that it had. */
  function restore(button) {
    const { key } = button.closest('li').dataset;
    const place = Math.min(left.find(each => each.key === key).at, order.length);
    left = left.filter(each => each.key !== key);
    order = [...order.slice(0, place), key, ...order.slice(place)];
    draw();
    byId('z-moved').textContent = [tool.word('restored', whoIn(rowOf(key)), place + 1, order.length), byId('z-quota-said').textContent].join(' ');
    itemOf(key).querySelector('[data-do="leave"]').focus();
  }

  // The table ------------------------------------------------------------------------------------------------------------------

  /** Named after the unit, as far as the names of files allow. */
  function fileName(made) {
    const of = made.unit.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60).replace(/[. ]+$/, '');
    return made.form.short + (of ? '-' + of : '') + '.xlsx';
  }

  function saveTable() {
    const made = table();
    const name = fileName(made);
    save(new Blob([returned.xlsx(made, rules)], { type: returned.xlsxType }), name);
    byId('z-saved').textContent = tool.word('saved', name);
  }

  function empty() {
    [files, order, left, unit, unitTyped, city] = [[], [], [], '', false, ''];
    changed();
    byId('z-reading').textContent = '';
    byId('z-saved').textContent = '';
  }

  function taken() {
    const before = [files, order, left, unit, unitTyped, city];
    return () => {
      [files, order, left, unit, unitTyped, city] = before;
      changed();
      byId('z-reading').textContent = summary();
    };
  }

  function remove(button) {
    files = files.filter(each => each.file !== button.dataset.file);
    changed();
    byId('z-reading').textContent = summary();
    sheet.querySelector('[data-do="choose"]').focus();
  }

  const chosen = byId('z-files');
  chosen.addEventListener('change', () => {
    add(chosen.files);
    chosen.value = '';
  });
  byId('z-city').addEventListener('change', event => {
    city = event.target.value;
    draw();
  });
  byId('z-unit').addEventListener('input', event => {
    unit = event.target.value.trim();
    unitTyped = unit !== '';
    draw();
  });
  list.addEventListener('change', event => {
    const { key } = event.target.closest('li').dataset;
    moveTo(key, Math.round(Number(event.target.value) || order.indexOf(key) + 1) - 1).querySelector('input').focus();
  });
  tool.onButtons({
    choose: () => chosen.click(),
    up: button => move(button, -1),
    down: button => move(button, 1),
    remove,
    leave,
    restore,
    print: () => window.print(),
    xlsx: saveTable,
    reset: tool.common(null, empty, taken).reset
  });
  returned.dragging(list, moveTo, draw);
  returned.dropping(byId('z-drop'), add);
  sheet.hidden = false;
  changed();
})();
