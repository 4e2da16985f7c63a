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

/** The data have columns. */
function rows(columns) {
  return columns[0].map((first, k) => columns.map(column => column[k]));
}

/** A facet is a text, or two numbers: how far it begins from the end of the one before in the body, and its length. */
function facetsOf(places, body) {
  const facets = [];
  for (let k = 0, end = 0; k < places.length; k++) {
    if (typeof places[k] === 'string') {
      facets.push(places[k]);
    } else {
      const start = end + places[k++];
      end = start + places[k];
      facets.push(body.slice(start, end));
    }
  }
  return facets;
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
  const englishRows = rows(en.entries);
  return rows(core.entries).map((coded, k) => {
    const [kind, id, title, , , places, body, , clauses] = decoded(coded, alphabet);
    const facets = facetsOf(places, body[0]);
    const asked = askedOfUnits.slice(unit, unit += 1 + clauses.length);
    const [titleEn, facetsEn, bodyEn, askedEn, clausesEn] = englishRows[k];
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
