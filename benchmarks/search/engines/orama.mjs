import { create, insertMultiple, load as restore, save, search } from '@orama/orama';
import { FIELDS } from './fields.mjs';
import { words } from './tokens.mjs';

function database() {
  return create({
    schema: { key: 'string', title: 'string', facets: 'string', body: 'string', asked: 'string' },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: text => words(String(text).toLowerCase()) },
    },
  });
}

export async function build(documents) {
  const index = database();
  await insertMultiple(index, documents);
  return JSON.stringify(await save(index));
}

export function load(json) {
  const index = database();
  restore(index, JSON.parse(json));
  return async (q, top) => {
    const found = await search(index, { term: q, limit: top, properties: Object.keys(FIELDS), boost: FIELDS, tolerance: 0 });
    return found.hits.map(hit => hit.document.key);
  };
}
