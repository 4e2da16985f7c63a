// What is searched, read from the scripts of a built site: every engine gets the texts that Zhinan has, in both languages.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

function decoded(value, alphabet) {
  if (typeof value === 'string') {
    return value.replace(/[^\x00-\x7f]/g, c => alphabet.characters[c.charCodeAt(0) - alphabet.first] || c);
  }
  if (Array.isArray(value)) {
    return value.map(item => decoded(item, alphabet));
  }
  return value;
}

/** Documents: key (kind/id), title, facets, body, asked, each Chinese and English together. */
export function documents(site) {
  const context = vm.createContext({});
  for (const name of ['data-core.js', 'data-en.js']) {
    vm.runInContext(fs.readFileSync(path.join(site, 'search', name), 'utf8'), context);
  }
  const { core, en, alphabet } = context.ZhinanSearch.parts;
  const askedOfUnits = decoded(core.asked, alphabet);
  let unit = 0;
  return core.entries.map((coded, k) => {
    const [kind, id, title, , , places, body, , clauses] = decoded(coded, alphabet);
    const facets = places.map(facet => typeof facet === 'string' ? facet : body[0].slice(facet[0], facet[0] + facet[1]));
    const asked = askedOfUnits.slice(unit, unit += 1 + clauses.length);
    const [titleEn, facetsEn, bodyEn, askedEn, clausesEn] = en.entries[k];
    return {
      key: `${kind}/${id}`,
      title: [title, titleEn].join('\n'),
      facets: [...facets, ...facetsEn].join('\n'),
      body: [...body, ...clauses.map(clause => clause[1]), ...bodyEn, ...clausesEn.map(clause => clause[0])].join('\n'),
      asked: [...asked, ...askedEn, ...clausesEn.flatMap(clause => clause[1])].join('\n'),
    };
  });
}

/** The judged queries of the repository: q, kind, relevant. */
export function judged(root) {
  return ['queries-dev', 'queries-mech'].map(list => ({
    list,
    queries: fs.readFileSync(path.join(root, 'search-index/src/test/resources', list + '.jsonl'), 'utf8')
      .split('\n').filter(Boolean).map(line => JSON.parse(line)),
  }));
}
