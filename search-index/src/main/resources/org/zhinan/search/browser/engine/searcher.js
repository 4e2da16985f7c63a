// Ranks the entries and documents of the site for a query.

const Searcher = {
  // The latest query, and whether it was read with all that it needs: that is asked before the query is answered.
  latest: {},

  // Reads the words of the data, again when there are English ones.
  prepare(english) {
    Searcher.planner = new QueryPlanner(QueryRewrites.of(english));
    Searcher.plain = null;
    // What questions about structure ask with.
    Searcher.asking = rules.asking + (english ? english.asking : '');
  },

  // The planner with plain words besides, in English too for a query with letters; undefined while a part is not loaded.
  plainPlanner(letters) {
    const plain = CommonSearchData.part('plain');
    const english = letters ? CommonSearchData.part('plain-en') : api.parts['plain-en'];
    if (!plain || (letters && !english)) {
      return undefined;
    }
    if (!Searcher.plain || Searcher.plain.english !== english) {
      Searcher.plain = new QueryPlanner(Searcher.planner.rewrites.with(plain, english));
      Searcher.plain.english = english;
    }
    return Searcher.plain;
  },

  search(text, filters) {
    const { latest } = Searcher;
    const plan = latest.text === text && latest.complete ? latest.plan : Searcher.evaluate(text);
    const hits = Searcher.answering(plan, filters);
    return {
      hits,
      answered: Searcher.strong(plan, filters).length > 0,
      nearest: hits.length ? [] : Searcher.near(plan, filters).slice(0, 5),
      facets: Searcher.facets(plan, filters, hits),
      elsewhere: hits.length || plan.saysMuch() ? [] : plan.elsewherePhrases(text)
    };
  },

  // What answers; where nothing is strong enough, what comes nearest does for who says much.
  answering(plan, filters) {
    const hits = Searcher.strong(plan, filters);
    return hits.length || !plan.saysMuch() ? hits : Searcher.near(plan, filters);
  },

  strong(plan, filters) {
    plan.scored = plan.scored || Scorer.score(plan, weights.leastCoverage);
    return Searcher.ranked(plan.scored, filters, Searcher.enough(plan.least()));
  },

  near(plan, filters) {
    return Searcher.ranked(Scorer.score(plan, weights.hint), filters, hit => hit.coverage >= weights.hint);
  },

  // A query in its own words; where they find nothing that surely answers it, with plain words, if those say or find anything, or if who says
  // much is not answered without. Where something in it was not found, plain words may say that it is elsewhere.
  evaluate(text) {
    const own = Searcher.planner.plan(text);
    // Only a query with a number cites, and only one that asks is a question about structure.
    const cited = Searcher.found('cited', text, own.terms.some(term => rules.numbers.test(term)));
    const first = cited.length ? cited : Searcher.found('questions', text, own.terms.some(term => Searcher.asking.includes(term)));
    if (first.length && CommonSearchData.complete()) {
      own.scored = Scorer.citing(Scorer.score(own, weights.leastCoverage), first, own.range(), cited.length ? 'citation' : 'structure');
      return own;
    }
    if (!core.plain || own.elsewhere.length || !CommonSearchData.complete() || Searcher.answers(own, own.sure(), weights.sureCoverage) ||
        !CommonSearchData.complete()) {
      return own;
    }
    const doubtful = Searcher.answers(own, own.sure());
    const planner = Searcher.plainPlanner(own.latin);
    const plain = planner && planner.plan(text);
    const much = plain && plain.saysMuch() && !Searcher.answers(own, own.least());
    const answers = plain && (plain.elsewhere.length || much || (!doubtful && plain.saysPlainly() && Searcher.answers(plain, plain.least())));
    return answers ? plain : own;
  },

  // The numbers that a part finds for a query that may have such; none while it is not loaded.
  found(name, text, may) {
    const part = may && CommonSearchData.part(name);
    if (part && !part.find) {
      api.parts[name] = part({ api, Analyzer, CommonSearchData, Tokenizer, SearchIndex, searchables });
    }
    return part ? api.parts[name].find(text) : [];
  },

  answers(plan, strength, coverage) {
    plan.scored = plan.scored || Scorer.score(plan, weights.leastCoverage);
    return plan.scored.some(Searcher.enough(strength, coverage));
  },

  enough(strength, coverage) {
    return hit => hit.strength >= strength && hit.coverage >= (coverage || weights.leastCoverage);
  },

  // Each facet is counted as if it alone were not chosen from.
  facets(plan, filters, hits) {
    const facets = {};
    core.facets.forEach(facet => {
      const others = Object.assign({}, filters);
      delete others[facet];
      const counts = facets[facet] = {};
      (filters[facet] ? Searcher.answering(plan, others) : hits).forEach(hit => {
        Searcher.values(hit.entry, facet).forEach(value => { counts[value] = (counts[value] || 0) + 1; });
      });
    });
    return facets;
  },

  ranked(scored, filters, enough) {
    const best = new Map();
    const chosen = scored.filter(one => Searcher.passes(one.entry, filters));
    chosen.filter(enough).forEach(one => {
      const other = best.get(one.searchable.parent);
      if (!other || one.score > other.score) {
        best.set(one.searchable.parent, one);
      }
    });
    // Searchables are numbered by kind and id.
    const hits = Array.from(best.values())
      .sort((one, two) => two.score - one.score || one.searchable.parent - two.searchable.parent);
    // Where what comes first does not answer, nothing behind it does.
    if (chosen.some(one => hits.length && one.score > hits[0].score && one.coverage >= weights.leastCoverage)) {
      return [];
    }
    // What is cited, or answers the whole question, is before all else and no measure of the rest.
    const measure = hits.find(hit => hit.score < weights.exactPage);
    return hits.filter(hit => !measure || hit.score >= weights.relative * measure.score);
  },

  passes(entry, filters) {
    return Object.keys(filters).every(key => Searcher.values(entry, key).some(id => filters[key].includes(id)));
  },

  values(entry, facet) {
    return facet === 'kind' ? [entry.kind] : entry.filters[facet] || [];
  }
};
