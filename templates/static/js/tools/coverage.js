/* Shows which domains and areas the ticked scenarios touch. When an area counts as covered the text does not say, so this does not either. */
(() => {
  'use strict';
  const { all } = window.Zhinan;
  const tool = window.ZhinanTool;
  const domains = all('[data-domain]', tool.form);

  const ticked = within => all('input[name="s"]:checked', within);
  const domainsOf = area => domains.filter(domain => (domain.dataset.area || '') === area);

  function mark(item, on) {
    const sign = item.querySelector('[role="img"]');
    sign.className = on ? 'z-named' : 'z-unnamed';
    sign.setAttribute('aria-label', tool.word(on ? 'yes' : 'no'));
  }

  function counts(area) {
    const own = domainsOf(area);
    const touched = own.filter(domain => ticked(domain).length).length;
    const scenarios = own.reduce((sum, domain) => sum + ticked(domain).length, 0);
    return { scenarios: scenarios, text: tool.word('of', scenarios, touched, own.length) };
  }

  function show() {
    const chosen = ticked(tool.form);
    const touched = {};
    all('[data-area-result]').forEach(item => {
      const found = counts(item.dataset.areaResult);
      touched[item.dataset.areaResult] = found.scenarios > 0;
      mark(item, found.scenarios > 0);
      item.lastElementChild.textContent = found.text;
    });
    all('[data-apart]').forEach(item => {
      const found = counts('');
      item.hidden = !found.scenarios;
      item.lastElementChild.textContent = found.text;
    });
    all('[data-area-sign]').forEach(item => mark(item, touched[item.dataset.areaSign]));
    const used = domains.filter(domain => ticked(domain).length).length;
    document.getElementById('z-verdict').textContent =
      chosen.length ? tool.word('touched', chosen.length, used, domains.length) : tool.word('begin');
    handOver(chosen);
  }

  function handOver(chosen) {
    const part = document.getElementById('z-hand-over');
    if (part) {
      all('#z-hand-over a, .z-onward .z-on a').forEach(link => {
        link.href = link.href.split('#')[0] + (chosen.length ? '#?s=' + chosen.map(each => each.value).join('.') : '');
      });
      part.hidden = !chosen.length;
    }
  }

  tool.start(show);
})();
