import lunr from 'lunr';
import stemmer from 'lunr-languages/lunr.stemmer.support.js';
import multi from 'lunr-languages/lunr.multi.js';
import chinese from 'lunr-languages/lunr.zh.js';
import { FIELDS } from './fields.mjs';

for (const extension of [stemmer, chinese, multi]) {
  extension(lunr);
}

export function build(documents) {
  return JSON.stringify(lunr(function () {
    this.use(lunr.multiLanguage('en', 'zh'));
    this.ref('key');
    Object.entries(FIELDS).forEach(([field, boost]) => this.field(field, { boost }));
    documents.forEach(document => this.add(document));
  }));
}

export function load(json) {
  const index = lunr.Index.load(JSON.parse(json));
  return (q, top) => {
    // Not search(q): a colon or a star of a query would be its syntax.
    const hits = index.query(query => {
      lunr.tokenizer(q).forEach(token => query.term(token.toString(), {}));
      lunr.zh.tokenizer(q).forEach(token => query.term(token.toString(), {}));
    });
    return hits.slice(0, top).map(hit => hit.ref);
  };
}
