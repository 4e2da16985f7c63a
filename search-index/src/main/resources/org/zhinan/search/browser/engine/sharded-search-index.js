// What the engine needs besides to answer from shards.

// What may find that parts are missing, and may not go on without.
CommonData.missing = act => {
  missed = {};
  try {
    act();
  } catch (e) {
    if (e !== PENDING) {
      throw e;
    }
  }
  return Object.keys(missed);
};

// What may have been meant instead is looked for when it is known what stands nowhere.
const repairs = EvidenceCollector.prototype.repairs;
EvidenceCollector.prototype.repairs = function () {
  if (!CommonData.complete()) {
    throw PENDING;
  }
  repairs.call(this);
};

Object.assign(api, {
  // First the parts of the plan, then what is shown of as many hits.
  needs(text, top, filters) {
    load();
    const { latest } = Searcher;
    // What was planned with all that it needs stays.
    const plan = latest.text === text && latest.complete ? [] : SearchIndex.needs(text);
    const title = Analyzer.terms(text).slice(0, weights.longestQuery);
    const names = plan.concat(CommonData.missing(() => ShardedData.titles(title)));
    return names.length ? names : CommonData.missing(() => SearchIndex.search(text, top === undefined ? 10 : top, filters));
  },

  needsToSuggest(text, top) {
    load();
    loadEnglish();
    return CommonData.missing(() => {
      const typed = Analyzer.words(text).join('');
      ShardedData.giveTitles('titles', false);
      if (/[a-z]/.test(typed)) {
        CommonData.part('en');
        ShardedData.giveTitles('en-titles', true);
      }
      if (/^[a-z]{2,}$/.test(typed)) {
        CommonData.part('sound');
      }
      if (CommonData.complete()) {
        SearchIndex.suggest(text, top === undefined ? 8 : top);
      }
    });
  },

  titleOf(kind, id) {
    load();
    const both = core.names[kind + '/' + id];
    return both && { zh: both[0], en: both[1] };
  }
});
