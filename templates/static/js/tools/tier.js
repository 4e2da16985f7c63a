/* Counts, for every tier, which of its conditions are ticked as met, open or not met. It never says that a tier is held. */
(() => {
  'use strict';
  const { all, element } = window.Zhinan;
  const tool = window.ZhinanTool;
  const checks = all('[data-check]', tool.form);

  function kindOf(check) {
    const answer = tool.answer(check.dataset.check);
    return answer === 'met' || answer === 'unmet' ? answer : 'open';
  }

  function isOf(check, tier) {
    return check.dataset.tiers.split(' ').includes(tier) && !check.hasAttribute('data-beside');
  }

  function point(check) {
    const link = check.querySelector('.z-source a').cloneNode(false);
    const words = check.querySelector('.z-check-words');
    const lang = words.lang || document.documentElement.lang;
    link.textContent = check.querySelector('legend').textContent.trim();
    return element('li', {}, [link, element('p', { class: 'z-hint', lang }, words.textContent.trim())]);
  }

  function list(section, kind, found) {
    const part = section.querySelector('[data-list="' + kind + '"]');
    const items = part.querySelector('ul');
    items.textContent = '';
    items.append(...found.map(point));
    part.hidden = !found.length;
  }

  function showTier(row) {
    const tier = row.dataset.tally;
    const found = { met: [], open: [], unmet: [] };
    checks.forEach(check => {
      if (isOf(check, tier)) {
        found[kindOf(check)].push(check);
      }
    });
    Object.entries(found).forEach(([kind, of]) => {
      row.querySelector('[data-count="' + kind + '"]').textContent = of.length;
    });
    const section = document.getElementById('z-missing-' + tier);
    section.querySelector('[data-summary]').textContent =
      tool.word('counted', found.met.length, found.open.length, found.unmet.length);
    // What is asked "in principle" is listed apart: alone it bars nothing.
    const principle = check => check.hasAttribute('data-in-principle');
    list(section, 'unmet', found.unmet.filter(check => !principle(check)));
    list(section, 'principle', found.unmet.filter(principle));
    list(section, 'open', found.open);
  }

  function show() {
    const chosen = tool.answer('tier');
    all('[data-tier]', tool.form).forEach(section => {
      section.hidden = Boolean(chosen) && section.dataset.tier !== chosen;
    });
    checks.forEach(check => {
      check.hidden = Boolean(chosen) && !check.dataset.tiers.split(' ').includes(chosen);
    });
    all('[data-tally]').forEach(row => {
      row.hidden = Boolean(chosen) && row.dataset.tally !== chosen;
      showTier(row);
    });
    const asked = checks.filter(check => !check.hidden);
    const answered = asked.filter(check => tool.answer(check.dataset.check));
    document.getElementById('z-verdict').textContent = tool.word('progress', answered.length, asked.length);
    document.getElementById('z-missing').hidden = !answered.length;
  }

  document.getElementById('z-choose').hidden = false;
  tool.start(show);
})();
