// Scores searchables for a plan: each token of the query counts once, with the best of what was found for it.

const Scorer = {
  // Every searchable in which so much of the query may be found, in the order of the searchables.
  score(plan, coverage) {
    const scoresByNumber = new Map();
    const kept = Scorer.promising(plan, coverage);
    plan.evidence.forEach(evidence => {
      const fieldScores = new FieldScores(evidence);
      evidence.postings.forEach((frequencies, number) => {
        if (!kept[number]) {
          return;
        }
        const value = evidence.quality * evidence.idf * fieldScores.inAll(number, frequencies);
        let scores = scoresByNumber.get(number);
        if (!scores) {
          scores = new QueryTokenScores(plan.tokens);
          scoresByNumber.set(number, scores);
        }
        for (let token = evidence.from; token < evidence.to; token++) {
          scores.take(token, value, evidence.confidence(), evidence);
        }
      });
    });
    return Array.from(scoresByNumber.keys()).sort((one, two) => one - two).map(number => {
      const searchable = searchables[number];
      const scores = scoresByNumber.get(number);
      const parent = searchable.parent !== number && scoresByNumber.get(searchable.parent);
      if (parent) {
        scores.inherit(parent, weights.parent);
      }
      return Scorer.scored(plan, searchable, scores);
    });
  },

  // Which searchables may have so much of the query found, and their documents: the others cannot, however it is counted.
  promising(plan, coverage) {
    const most = new Float64Array(searchables.length);
    const kept = new Uint8Array(searchables.length);
    const enough = 0.999 * coverage * plan.totalImportance();
    plan.evidence.forEach(evidence => {
      let share = 0;
      for (let token = evidence.from; token < evidence.to; token++) {
        share += evidence.confidence() * plan.importance[token];
      }
      evidence.postings.forEach((frequencies, number) => { most[number] += share; });
    });
    searchables.forEach(({ number, parent }) => {
      if (most[number] + (parent === number ? 0 : weights.parent * most[parent]) > enough) {
        kept[number] = kept[parent] = 1;
      }
    });
    return kept;
  },

  scored(plan, searchable, scores) {
    const all = plan.totalImportance();
    let covered = 0;
    let missed = 0;
    let value = 0;
    plan.importance.forEach((importance, token) => {
      if (importance > 0) {
        covered += importance * scores.confidence[token];
        missed += scores.confidence[token] > 0 ? 0 : importance;
        value += plan.tokens[token].weight * scores.value[token];
      }
    });
    const coverage = all > 0 ? covered / all : 0;
    const boost = TitleBoosts.of(searchable, plan.terms);
    const sum = all > 0 ? value / all : 0;
    const kind = core.kinds[searchable.entry.kind] === undefined ? weights.other : core.kinds[searchable.entry.kind];
    const found = sum * (weights.coverage + (1 - weights.coverage) * coverage);
    const share = all > 0 ? Math.max(0, missed / all - weights.missedFree) : 0;
    const strength = (found + boost) * Math.max(0, 1 - weights.missed * share);
    const worth = (plan.decisive.every(match => scores.has(match)) ? 1 : weights.undecided) *
      (plan.asks && searchable.entry.kind === 'scenario' ? weights.asks : 1);
    return new ScoredHit(searchable, Scorer.rounded((kind * found + boost) * worth), Scorer.rounded(strength), coverage,
      () => Scorer.contributions(plan, searchable, scores));
  },

  // With what is cited, or answers a question about structure, before all else.
  citing(scored, cited, [start, end], via) {
    const whole = { start, end, found: '', via, field: 'title', score: weights.cited };
    const hits = new Map(scored.map(hit => [hit.searchable.number, hit]));
    cited.forEach(number => {
      hits.set(number, new ScoredHit(searchables[number], weights.cited, weights.cited, 1, () => [whole]));
    });
    return Array.from(hits.keys()).sort((one, two) => one - two).map(number => hits.get(number));
  },

  rounded(value) {
    return Math.floor(value * 1000000 + 0.5) / 1000000;
  },

  // Neighbouring tokens with the same evidence are one.
  contributions(plan, searchable, scores) {
    const all = plan.totalImportance();
    const contributions = [];
    for (let from = 0; from < scores.value.length;) {
      const evidence = scores.best[from];
      let to = from;
      let score = 0;
      for (; to < scores.value.length && scores.best[to] === evidence; to++) {
        score += plan.importance[to] > 0 ? plan.tokens[to].weight * scores.value[to] / all : 0;
      }
      if (evidence) {
        contributions.push({
          start: plan.tokens[from].start, end: plan.tokens[to - 1].end, found: evidence.found, via: evidence.via,
          field: Scorer.field(evidence, searchable.number), score
        });
      }
      from = to;
    }
    return contributions;
  },

  field(evidence, number) {
    let best = 'title';
    let most = 0;
    const fieldScores = new FieldScores(evidence);
    (evidence.postings.get(number) || []).forEach((frequency, field) => {
      const value = frequency > 0 ? fieldScores.in(field, number, frequency) : 0;
      if (value > most) {
        most = value;
        best = fields[field];
      }
    });
    return best;
  }
};
