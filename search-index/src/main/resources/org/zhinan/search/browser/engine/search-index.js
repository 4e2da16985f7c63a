// What the engine offers.

const SearchIndex = {
  // The hits of a query: text, how many at most, and filters (kind, domain, area, ... to ids).
  search(text, top, filters) {
    load();
    loadEnglish();
    missed = {};
    const ranking = Searcher.search(text, filters || {});
    return {
      hits: ranking.hits.slice(0, Math.max(0, top)).map(scored => SearchIndex.hit(text, scored)),
      total: ranking.hits.length,
      answered: ranking.answered,
      facets: ranking.facets,
      elsewhere: ranking.elsewhere,
      nearest: ranking.nearest.slice(0, Math.max(0, Math.min(top, 3))).map(scored => SearchIndex.hit(text, scored)),
      suggestions: SearchIndex.nearestTitles(text, ranking.nearest)
    };
  },

  // Ways to finish what is being typed: text, kind, id, url.
  suggest(text, top) {
    load();
    loadEnglish();
    return Suggester.suggest(text, top);
  },

  // The names of the parts ('en', 'sound', 'plain', 'plain-en') that a query needs and that are not loaded yet: load them and ask again.
  needs(text) {
    load();
    loadEnglish();
    return CommonSearchData.missing(() => {
      Searcher.latest = { text, plan: Searcher.evaluate(text) };
      Searcher.latest.complete = CommonSearchData.complete();
    });
  },

  // The same for suggestions.
  needsToSuggest(text) {
    load();
    loadEnglish();
    return CommonSearchData.missing(() => Suggester.candidates(text));
  },

  marks(text, matches) {
    load();
    return Highlighter.marks(text, matches);
  },

  // What hits can be narrowed by, and is counted.
  facets() {
    load();
    return core.facets;
  },

  // The name of what a facet's value stands for, by language; undefined for what is no entry.
  titleOf(kind, id) {
    load();
    loadEnglish();
    const entry = entries.find(one => one.kind === kind && one.id === id);
    return entry && { zh: entry.title, en: entry.english ? entry.english.title : '' };
  },

  // What comes nearest when nothing answers, in the language of the query.
  nearestTitles(text, nearest) {
    const chinese = Array.from(text).some(c => CharacterClasses.isHan(c.codePointAt(0)));
    return Array.from(new Set(nearest.map(({ entry }) =>
      chinese || !entry.english || !entry.english.title ? entry.title : entry.english.title)));
  },

  hit(text, scored) {
    const { searchable, entry } = scored;
    const english = entry.english || { title: '', shown: [] };
    const { clause, url } = searchable;
    return {
      kind: entry.kind,
      id: entry.id,
      clause: clause || '',
      score: scored.score,
      title: { zh: entry.title, en: english.title },
      url: clause
        ? { zh: url, en: CommonSearchData.englishUrl(url, entry.urlEn && entry.urlEn + '#' + clause) }
        : { zh: entry.url, en: CommonSearchData.englishUrl(entry.url, entry.urlEn) },
      citation: { zh: searchable.citation || '', en: searchable.citationEn || '' },
      text: clause
        ? { zh: searchable.text, en: searchable.textEn || '' }
        : { zh: entry.shown[0] || '', en: english.shown[0] || '' },
      matches: SearchIndex.matches(text, scored)
    };
  },

  matches(text, scored) {
    return scored.contributions().map(({ start, end, found, via, field, score }) =>
      ({ typed: text.slice(start, end), found, via, field, score }));
  }
};

Object.assign(api, SearchIndex);
