import MiniSearch from 'minisearch';
import { FIELDS } from './fields.mjs';

export function engine(tokenize) {
  const options = {
    idField: 'key',
    fields: Object.keys(FIELDS),
    tokenize,
    searchOptions: { boost: FIELDS, prefix: true, fuzzy: term => (/^[a-z]{4,}$/i.test(term) ? 0.2 : false) },
  };
  return {
    build(documents) {
      const index = new MiniSearch(options);
      index.addAll(documents);
      return JSON.stringify(index);
    },
    load(json) {
      const index = MiniSearch.loadJSON(json, options);
      return (q, top) => index.search(q).slice(0, top).map(hit => hit.id);
    },
  };
}
