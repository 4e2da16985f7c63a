// Shape B: guides that describe a large catalogue of scenarios in domains, with the technologies that they use; and announcements.
import { Blocks, filesOf } from './document.mjs';
import { LANGUAGES, links, plainPage, yaml } from './files.mjs';
import { writeOrdinary } from './ordinary.mjs';
import { streamOf } from './random.mjs';
import { EDITION, REFERENCES, termsOf, writeGlossary, writePlainDocument, writePlainList, writeReferences, writeSite } from './shared.mjs';
import { begun, capital, joined, listed, placeOf, say, sentences, systemOf, technologyAt, together } from './text.mjs';
import { ACTIVITIES, AIMS, OBJECTS, OUTCOMES, PROBLEMS, SECTORS, TECH_HEADS, TECH_KINDS } from './words.mjs';

/** Pages that the site has whatever its size. */
const FIXED = 30;
const IN_DOMAIN = 10;
const IN_GUIDE = 10;
const TECHNOLOGIES = TECH_HEADS.length * TECH_KINDS.length;
const FACETS = {
  activities: { zh: '业务活动', en: 'Business activities' },
  problems: { zh: '问题', en: 'Problems' },
  systems: { zh: '系统', en: 'Systems' },
  technologies: { zh: '技术', en: 'Technologies' },
  outcomes: { zh: '成效', en: 'Outcomes' },
};

const five = (number) => String(number).padStart(5, '0');

/** In a very large catalogue all names of a sector are taken in the end; then they say where. */
function nameOf(random, sector, names) {
  for (let attempt = 0; ; attempt++) {
    const plain = joined(joined(sector, random.pick(OBJECTS)), random.pick(AIMS));
    const name = attempt < 30 ? plain : joined(placeOf(random), plain);
    if (!names.has(name.zh)) {
      names.add(name.zh);
      return name;
    }
  }
}

function scenario(place, domain, earlier, names, technologies) {
  const random = streamOf('scenario', place);
  const name = nameOf(random, domain.sector, names);
  const facets = {
    activities: random.some(ACTIVITIES, random.between(2, 4)),
    problems: random.some(PROBLEMS, random.between(1, 2)),
    systems: [systemOf(random)],
    technologies: random.some(technologies, random.between(1, 4), () => random.rank(technologies.length)),
    outcomes: random.some(OUTCOMES, random.between(1, 2)),
  };
  // Each technology is named by somebody.
  const own = technologies[place];
  if (own && !facets.technologies.includes(own)) {
    facets.technologies[0] = own;
  }
  const text = say('面向{activities}等业务活动，针对{problems}等问题，建设{systems}，应用{technologies}等技术，{outcomes}。',
    'For business activities such as {activities}, and to address problems such as {problems}, build the {systems}, and apply technologies such as {technologies}, so as to {outcomes}.',
    Object.fromEntries(Object.entries(facets).map(([kind, words]) => [kind, listed(words)])));
  const other = earlier.length && random.chance(0.25) ? random.pick(earlier) : undefined;
  const more = other ? [say('可与“{name}”一并实施。', 'It can be carried out together with “{name}”.', { name: other.name })] : [];
  return { id: `scenario-${five(place + 1)}`, name, facets, text: together([text, ...more]), domain: domain.id };
}

function domainsOf(count, scenarios, technologies) {
  const names = new Set();
  const all = [];
  return Array.from({ length: count }, (_, place) => {
    const object = OBJECTS[(place + Math.floor(place / SECTORS.length)) % OBJECTS.length];
    const domain = { id: `domain-${five(place + 1)}`, sector: SECTORS[place % SECTORS.length], scenarios: [] };
    domain.name = say('{sector}行业{object}第{part}类', '{object} in the {sector} industry, class {part}',
      { sector: domain.sector, object: { zh: object.zh, en: capital(object.en) }, part: Math.floor(place / SECTORS.length) + 1 });
    for (let i = 0; i < IN_DOMAIN && all.length < scenarios; i++) {
      const next = scenario(all.length, domain, all, names, technologies);
      all.push(next);
      domain.scenarios.push(next);
    }
    return domain;
  });
}

function guide(place, domains) {
  const random = streamOf('guide', place);
  const where = placeOf(random);
  const blocks = new Blocks();
  const title = say('应用场景参考指引第{part}册', 'Reference Guide to Application Scenarios, Volume {part}', { part: place + 1 });
  const titled = blocks.paragraph(title, '# ');
  blocks.paragraph(together([say('本册依据《{name}》编写。', 'This volume is written in accordance with the “{name}”.', { name: REFERENCES[random.rank(REFERENCES.length)] }),
    sentences(random, where, 2)]));
  const id = `guide-${five(place + 1)}`;
  let number = 0;
  for (const domain of domains) {
    domain.clause = `${id}#${blocks.chapter(domain.name, '## ').id}`;
    for (const scenario of domain.scenarios) {
      number++;
      scenario.title = `${id}#${blocks.item(number, begun(scenario.name), '### ').id}`;
      scenario.clause = `${id}#${blocks.paragraph(scenario.text).id}`;
    }
  }
  const date = `${2021 + (place % 4)}-0${1 + (place % 9)}-15`;
  return {
    id, title, date, blocks: blocks.list,
    yaml: `title: ${titled.id}\nshort: ${yaml(say('场景指引第{part}册', 'Scenario guide {part}', { part: place + 1 }))}\n`,
  };
}

function facetYaml([kind, words]) {
  return `    ${kind}:\n${words.map((word) => `      - {zh: ${yaml(word.zh)}, en: ${yaml(word.en)}${word.id ? `, technology: ${word.id}` : ''}}\n`).join('')}`;
}

function writeEntries(pack, domains, technologies) {
  const folder = `editions/${EDITION}`;
  const scenarios = domains.flatMap((domain) => domain.scenarios);
  pack.put(`${folder}/catalogue/domains.yaml`, domains.map(({ id, clause }) => `- {id: ${id}, title: '${clause}'}\n`).join(''));
  pack.put(`${folder}/catalogue/scenarios.yaml`, scenarios.map((each) => `- id: ${each.id}\n  title: ${each.title}\n  text: ${each.clause}\n` +
    `  domain: ${each.domain}\n  facets:\n${Object.entries(each.facets).map(facetYaml).join('')}`).join(''));
  pack.put(`${folder}/catalogue/technologies.yaml`, technologies.map(({ id, zh, en }) => `- {id: ${id}, zh: ${yaml(zh)}, en: ${yaml(en)}}\n`).join(''));
  pack.put(`${folder}/asked/scenarios.yaml`, scenarios.map((each) => {
    const random = streamOf('asked', each.id);
    const [problem] = each.facets.problems;
    const word = random.pick(each.facets.activities);
    return `${each.id}: ${yaml({ zh: [`${word.zh}总是${problem.zh}怎么办`], en: [`what helps ${word.en} against ${problem.en}`] })}\n`;
  }).join(''));
}

function writePlainEntries(plain, domains, technologies) {
  const scenarios = domains.flatMap((domain) => domain.scenarios);
  const named = new Map(technologies.map((technology) => [technology.id, []]));
  scenarios.forEach((each) => each.facets.technologies.forEach(({ id }) => named.get(id).push(each)));
  for (const language of LANGUAGES) {
    const colon = language === 'zh' ? '：' : ': ';
    const toScenario = (each) => ({ text: begun(each.name)[language], to: `/${language}/scenarios/${each.id}/` });
    const toTechnology = (each) => ({ text: each[language], to: `/${language}/technologies/${each.id}/` });
    for (const domain of domains) {
      plain.put(`${language}/domains/${domain.id}.md`, plainPage({ title: domain.name[language], language }, links(domain.scenarios.map(toScenario))));
      for (const each of domain.scenarios) {
        const body = Object.entries(each.facets).map(([kind, words]) => `- **${FACETS[kind][language]}**${colon}` +
          `${words.map((word) => (word.id ? `[${word[language]}](${toTechnology(word).to})` : word[language])).join(language === 'zh' ? '、' : '; ')}\n`).join('');
        plain.put(`${language}/scenarios/${each.id}.md`, plainPage({ title: begun(each.name)[language], language },
          `[${domain.name[language]}](/${language}/domains/${domain.id}/)\n\n${each.text[language]}\n\n${body}`));
      }
    }
    for (const technology of technologies) {
      plain.put(`${language}/technologies/${technology.id}.md`, plainPage({ title: technology[language], language }, links(named.get(technology.id).map(toScenario))));
    }
    writePlainList(plain, 'scenarios/index', language === 'zh' ? '场景' : 'Scenarios', scenarios.map(toScenario), language);
    writePlainList(plain, 'technologies/index', language === 'zh' ? '技术' : 'Technologies', technologies.map(toTechnology), language);
    writePlainList(plain, 'domains/index', language === 'zh' ? '环节' : 'Domains',
      domains.map(({ id, name }) => ({ text: name[language], to: `/${language}/domains/${id}/` })), language);
  }
}

/** Writes a catalogue of about so many pages: two of each scenario, domain and technology, three of each guide. */
export function writeCatalogue({ pages, pdf }, pack, plain) {
  const count = Math.round(pages * 0.34);
  const technologies = Array.from({ length: Math.min(TECHNOLOGIES, Math.round(pages * 0.08)) }, (_, place) => ({ id: `technology-${five(place + 1)}`, ...technologyAt(place) }));
  const domains = domainsOf(Math.ceil(count / IN_DOMAIN), count, technologies);
  const guides = [];
  for (let from = 0; from < domains.length; from += IN_GUIDE) {
    guides.push(guide(guides.length, domains.slice(from, from + IN_GUIDE)));
  }
  writeSite(pack, pdf, { zh: '场景目录', en: 'Catalogue of Scenarios' }, ['scenarios', 'domains', 'technologies', 'documents', 'glossary']);
  pack.put(`editions/${EDITION}/edition.yaml`, `id: "${EDITION}"\ntitle: ${yaml({ zh: '场景目录', en: 'Catalogue of Scenarios' })}\n` +
    `documents:\n${guides.map(({ id }) => `  - ${id}\n`).join('')}`);
  for (const document of guides) {
    for (const [name, text] of Object.entries(filesOf(document))) {
      pack.put(`editions/${EDITION}/documents/${document.id}/${name}`, text);
    }
    writePlainDocument(plain, document);
  }
  writeEntries(pack, domains, technologies);
  writePlainEntries(plain, domains, technologies);
  writeReferences(pack, plain);
  writeGlossary(pack, plain, termsOf(guides, Math.min(400, 60 + Math.round(pages / 50))));
  for (const language of LANGUAGES) {
    const items = guides.map(({ id, title }) => ({ text: title[language], to: `/${language}/documents/${id}/` }));
    writePlainList(plain, 'documents/index', language === 'zh' ? '文件' : 'Documents', items, language);
    writePlainList(plain, 'index', language === 'zh' ? '场景目录' : 'Catalogue of Scenarios',
      ['scenarios', 'domains', 'technologies', 'documents', 'announcements', 'glossary', 'references', 'about'].map((name) => ({ text: name, to: `/${language}/${name}/` })), language);
  }
  const others = 2 * (count + domains.length + technologies.length) + 3 * guides.length + FIXED;
  writeOrdinary(Math.max(1, Math.round((pages - others) / 2)), pack, plain);
}
