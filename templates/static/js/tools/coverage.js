/* Shows which domains and areas the ticked scenarios touch. When an area counts as covered the text does not say, so this does not either. */
(function () {
  'use strict';
  var tool = window.ZhinanTool;
  var domains = tool.all('[data-domain]', tool.form);

  function ticked(within) {
    return tool.all('input[name="s"]:checked', within);
  }

  function domainsOf(area) {
    return domains.filter(function (domain) { return (domain.dataset.area || '') === area; });
  }

  function mark(item, on) {
    var sign = item.querySelector('[role="img"]');
    sign.className = on ? 'z-named' : 'z-unnamed';
    sign.setAttribute('aria-label', tool.word(on ? 'yes' : 'no'));
  }

  function counts(area) {
    var own = domainsOf(area);
    var touched = own.filter(function (domain) { return ticked(domain).length; }).length;
    var scenarios = own.reduce(function (sum, domain) { return sum + ticked(domain).length; }, 0);
    return { scenarios: scenarios, text: tool.word('of', scenarios, touched, own.length) };
  }

  function show() {
    var chosen = ticked(tool.form);
    var touched = {};
    tool.all('[data-area-result]').forEach(function (item) {
      var found = counts(item.dataset.areaResult);
      touched[item.dataset.areaResult] = found.scenarios > 0;
      mark(item, found.scenarios > 0);
      item.lastElementChild.textContent = found.text;
    });
    tool.all('[data-apart]').forEach(function (item) {
      var found = counts('');
      item.hidden = !found.scenarios;
      item.lastElementChild.textContent = found.text;
    });
    tool.all('[data-area-sign]').forEach(function (item) { mark(item, touched[item.dataset.areaSign]); });
    var used = domains.filter(function (domain) { return ticked(domain).length; }).length;
    document.getElementById('z-verdict').textContent =
      chosen.length ? tool.word('touched', chosen.length, used, domains.length) : tool.word('begin');
    handOver(chosen);
  }

  function handOver(chosen) {
    var part = document.getElementById('z-hand-over');
    if (part) {
      var link = part.querySelector('a');
      link.href = link.href.split('#')[0] + '#?s=' + chosen.map(function (each) { return each.value; }).join('.');
      part.hidden = !chosen.length;
    }
  }

  tool.start(show);
})();
