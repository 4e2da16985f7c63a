// What the engine needs besides to answer from shards.

// What may find that parts are missing, and may not go on without.
CommonSearchData.missing = act => {
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
const repairs = MatchEvidenceCollector.prototype.repairs;
MatchEvidenceCollector.prototype.repairs = function () {
  if (!CommonSearchData.complete()) {
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
    const names = plan.concat(CommonSearchData.missing(() => ShardedSearchData.titles(title)));
    return names.length ? names : CommonSearchData.missing(() => SearchIndex.search(text, top === undefined ? 10 : top, filters));
  },

  needsToSuggest(text, top) {
    load();
    loadEnglish();
    return CommonSearchData.missing(() => {
      const typed = Analyzer.words(text).join('');
      ShardedSearchData.giveTitles('titles', false);
      if (/[a-z]/.test(typed)) {
        CommonSearchData.part('en');
        ShardedSearchData.giveTitles('en-titles', true);
      }
      if (/^[a-z]{2,}$/.test(typed)) {
        CommonSearchData.part('sound');
      }
      if (CommonSearchData.complete()) {
        SearchIndex.suggest(text, top === undefined ? 8 : top);
      }
    });
  },

  // What a citation may name, as numbers; none while their part is not loaded.
  cited(key, head) {
    return AsciiVarints.of(TermShards.get('CITED', key, head) || '');
  },

  titleOf(kind, id) {
    load();
    const both = core.names[kind + '/' + id];
    return both && { zh: both[0], en: both[1] };
  }
});
