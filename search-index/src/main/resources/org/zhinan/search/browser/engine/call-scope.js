// What belongs to which edition and call: only on sites that have several.

const CallScope = {
  // The call that a reader has chosen for the visit.
  preferred: '',

  // The call that goes before the others: the preferred one where the edition has it, else the first.
  preferring(chosen) {
    const { call } = core.scope;
    return call && chosen && api.titleOf('call', chosen) ? chosen : call;
  },

  // The hit with the score that it is worth to a reader for whom this call goes before the others.
  weighed(hit, call) {
    const { lesser } = core.scope;
    return !call || CallScope.applies(hit.entry, [call]) ? hit
      : new ScoredHit(hit.searchable, Scorer.rounded(hit.score * lesser), hit.strength, hit.coverage, hit.contributions);
  },

  // Whether it belongs to one of these calls: what belongs to none belongs to all.
  applies(entry, calls) {
    return CallScope.isShared(entry) || entry.filters.call.some(call => calls.includes(call));
  },

  isShared(entry) {
    return !entry.filters.call;
  },

  withoutCall(filters) {
    const others = Object.assign({}, filters);
    delete others.call;
    return others;
  },

  // Whether the latest answer holds anything that surely answers.
  certain: false
};

const unscoped = {
  ranked: Searcher.ranked,
  passes: Searcher.passes,
  facets: Searcher.facets,
  ranking: Searcher.search,
  answer: SearchIndex.search,
  hit: SearchIndex.hit
};

Searcher.ranked = (scored, filters, enough) => {
  const call = CallScope.preferring(CallScope.preferred);
  return unscoped.ranked(filters.call ? scored : scored.map(hit => CallScope.weighed(hit, call)), filters, enough);
};

Searcher.passes = (entry, filters) =>
  unscoped.passes(entry, CallScope.withoutCall(filters)) && (!filters.call || CallScope.applies(entry, filters.call));

// Another choice of a call gives what belongs to all as well.
Searcher.facets = (plan, filters, hits) => {
  const facets = unscoped.facets(plan, filters, hits);
  if (facets.call) {
    const all = filters.call ? Searcher.answering(plan, CallScope.withoutCall(filters)) : hits;
    const shared = all.filter(hit => CallScope.isShared(hit.entry)).length;
    Object.keys(facets.call).forEach(call => { facets.call[call] += shared; });
  }
  return facets;
};

Suggester.away = entry => {
  const call = CallScope.preferring(CallScope.preferred);
  return !call || CallScope.applies(entry, [call]) ? 0 : 1;
};

Searcher.search = (text, filters) => {
  const ranking = unscoped.ranking(text, filters);
  const { latest } = Searcher;
  const plan = latest.text === text && latest.complete ? latest.plan : Searcher.evaluate(text);
  CallScope.certain = Searcher.strong(plan, filters).some(hit => plan.saysPlainly() || hit.strength >= plan.sure());
  return ranking;
};

SearchIndex.search = (text, top, filters) => {
  const answer = unscoped.answer(text, top, filters);
  return Object.assign(answer, { certain: CallScope.certain });
};

SearchIndex.hit = (text, scored) => {
  const { edition, call } = scored.entry.filters;
  return Object.assign(unscoped.hit(text, scored), { edition: edition ? edition[0] : '', calls: call || [] });
};

Object.assign(api, {
  search: SearchIndex.search,

  prefer(call) {
    CallScope.preferred = call;
  },

  // What a score of another edition than the current one is worth.
  lesser() {
    load();
    return core.scope.lesser;
  }
});
