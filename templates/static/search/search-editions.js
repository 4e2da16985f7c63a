/*
 * Searches the editions of a site, each with data of its own: the current one first, another where it is chosen, or the next one that
 * surely answers where nothing in the current one does. Classic script, after search-box.js and before search-ui.js.
 *
 * The editions are attributes of #z-search-facets: data-editions="2031 2030", the current one first, and data-edition-2031="its name".
 */
(() => {
  'use strict';

  const ALL = 'all';
  const NEAREST = 3;
  const box = window.ZhinanSearchBox;
  const place = document.getElementById('z-search-facets');
  const ids = place.getAttribute('data-editions').split(' ');
  const [current, ...others] = ids;
  const sources = {};
  others.forEach(id => {
    sources[id] = { api: () => (window.ZhinanSearchEditions || {})[id], folder: box.root + 'search/' + id + '/' };
  });
  const api = id => id === current ? box.api() : sources[id].api();

  // An edition without a place that is chosen has nothing for it, not even what belongs to all its places.
  const has = (id, { call }) => !call || call.some(each => api(id).titleOf('call', each));

  function ask(id, query, anyway) {
    const { q, top } = query;
    const filters = Object.assign({}, query.filters());
    if ((filters.edition || []).includes(ALL)) {
      delete filters.edition;
    }
    const wanted = () => query.wanted() && (anyway || has(id, filters));
    return box.answer(
      () => wanted() ? api(id).needs(q, top, filters) : [],
      () => wanted() ? api(id).search(q, top, filters) : null,
      sources[id]
    ).then(results => ({ id, results }));
  }

  function sum(all) {
    const sums = {};
    all.forEach(facets => Object.keys(facets).forEach(facet => {
      sums[facet] = sums[facet] || {};
      Object.keys(facets[facet]).forEach(value => { sums[facet][value] = (sums[facet][value] || 0) + facets[facet][value]; });
    }));
    return sums;
  }

  // What is not of the current edition is worth less, and so comes after what is for the same evidence. What only comes near in one is no hit
  // beside what answers in another.
  function merged(top, all) {
    const answered = all.some(each => each.results.answered);
    const answers = all.filter(each => each.results.answered === answered);
    const worth = (id, hit) => id === current ? hit
      : Object.assign({}, hit, { score: Math.floor(hit.score * box.api().lesser() * 1000000 + 0.5) / 1000000 });
    const results = answers.map(answer => answer.results);
    const total = results.reduce((all, one) => all + one.total, 0);
    const phrases = name => total ? [] : [...new Set([].concat(...results.map(one => one[name])))];
    const best = (name, most) => [].concat(...answers.map(({ id, results: own }) => own[name].map(hit => worth(id, hit))))
      .sort((one, two) => two.score - one.score).slice(0, most);
    return {
      hits: best('hits', top),
      nearest: total ? [] : best('nearest', NEAREST),
      total,
      answered,
      facets: sum(results.map(one => one.facets)),
      suggestions: phrases('suggestions'),
      elsewhere: phrases('elsewhere')
    };
  }

  async function named(query) {
    const chosen = query.filters().edition || [];
    const answers = [];
    for (const id of ids.filter(each => chosen.includes(each) || chosen.includes(ALL))) {
      answers.push(await ask(id, query));
    }
    return answers.filter(each => each.results);
  }

  async function firstSure(query) {
    const first = await ask(current, query, true);
    for (const id of query.wanted() && !first.results.certain ? others : []) {
      const other = await ask(id, query);
      if (other.results && other.results.certain) {
        return [first, other];
      }
    }
    return [first];
  }

  /*
   * The results of a query, as those of an engine; { also } names an edition that was not asked for and is among them. null when the query
   * is wanted no more. Its filters are asked for once the engine is there.
   */
  async function answer(query) {
    await box.answer(() => [], () => null);
    const edition = query.filters().edition;
    const chosen = await named(query);
    const answers = chosen.length ? chosen : edition ? [await ask(current, query, true)] : await firstSure(query);
    if (!query.wanted()) {
      return null;
    }
    const results = answers.length === 1 ? answers[0].results : merged(query.top, answers);
    return Object.assign({ also: edition ? [] : answers.slice(1).map(each => each.id) }, results);
  }

  const loaded = () => ids.filter(id => api(id) && api(id).parts.core);

  window.ZhinanEditionSearch = {
    ALL,
    ids,
    answer,
    nameOf: id => place.getAttribute('data-edition-' + id) || id,
    // What a facet's value is called, in the first edition that has it.
    titleOf: (kind, id) => loaded().map(each => api(each).titleOf(kind, id)).find(Boolean)
  };
})();
