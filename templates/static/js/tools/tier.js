/* Counts, for every tier, which of its conditions are ticked as met, open or not met. It never says that a tier is held. */
(function () {
  'use strict';
  var tool = window.ZhinanTool;
  var checks = tool.all('[data-check]', tool.form);

  function kindOf(check) {
    var answer = tool.answer(check.dataset.check);
    return answer === 'met' || answer === 'unmet' ? answer : 'open';
  }

  function isOf(check, tier) {
    return check.dataset.tiers.split(' ').indexOf(tier) >= 0 && !check.hasAttribute('data-beside');
  }

  function point(check) {
    var item = document.createElement('li');
    var link = check.querySelector('.z-source a').cloneNode(false);
    link.textContent = check.querySelector('legend').textContent.trim();
    var words = document.createElement('p');
    words.className = 'z-hint';
    words.lang = check.querySelector('.z-check-words').lang || document.documentElement.lang;
    words.textContent = check.querySelector('.z-check-words').textContent.trim();
    item.appendChild(link);
    item.appendChild(words);
    return item;
  }

  function list(section, kind, found) {
    var part = section.querySelector('[data-list="' + kind + '"]');
    var items = part.querySelector('ul');
    items.textContent = '';
    found.forEach(function (check) { items.appendChild(point(check)); });
    part.hidden = !found.length;
  }

  function showTier(row) {
    var tier = row.dataset.tally;
    var found = { met: [], open: [], unmet: [] };
    checks.forEach(function (check) {
      if (isOf(check, tier)) {
        found[kindOf(check)].push(check);
      }
    });
    Object.keys(found).forEach(function (kind) {
      row.querySelector('[data-count="' + kind + '"]').textContent = found[kind].length;
    });
    var section = document.getElementById('z-missing-' + tier);
    section.querySelector('[data-summary]').textContent =
      tool.word('counted', found.met.length, found.open.length, found.unmet.length);
    // What is asked "in principle" is listed apart: alone it bars nothing.
    var principle = function (check) { return check.hasAttribute('data-in-principle'); };
    list(section, 'unmet', found.unmet.filter(function (check) { return !principle(check); }));
    list(section, 'principle', found.unmet.filter(principle));
    list(section, 'open', found.open);
  }

  function show() {
    var chosen = tool.answer('tier');
    tool.all('[data-tier]', tool.form).forEach(function (section) {
      section.hidden = Boolean(chosen) && section.dataset.tier !== chosen;
    });
    checks.forEach(function (check) {
      check.hidden = Boolean(chosen) && check.dataset.tiers.split(' ').indexOf(chosen) < 0;
    });
    tool.all('[data-tally]').forEach(function (row) {
      row.hidden = Boolean(chosen) && row.dataset.tally !== chosen;
      showTier(row);
    });
    var asked = checks.filter(function (check) { return !check.hidden; });
    var answered = asked.filter(function (check) { return tool.answer(check.dataset.check); });
    document.getElementById('z-verdict').textContent = tool.word('progress', answered.length, asked.length);
    document.getElementById('z-missing').hidden = !answered.length;
  }

  document.getElementById('z-choose').hidden = false;
  tool.start(show);
})();
