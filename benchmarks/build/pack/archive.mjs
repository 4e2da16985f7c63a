// Shape A: an archive of notices, each of about six clauses, which name earlier ones; and announcements.
import { Blocks, filesOf } from './document.mjs';
import { LANGUAGES, yaml } from './files.mjs';
import { writeOrdinary } from './ordinary.mjs';
import { streamOf } from './random.mjs';
import { EDITION, REFERENCES, termsOf, writeGlossary, writePlainDocument, writePlainList, writeReferences, writeSite } from './shared.mjs';
import { begun, dateOf, dayOf, placeOf, say, sentences, together } from './text.mjs';
import { ACTS, BODIES, SECTORS, TOPICS } from './words.mjs';

/** Pages that the site has whatever its size. */
const FIXED = 26;

function headOf(place, titles) {
  for (let attempt = 0; ; attempt++) {
    const random = streamOf('notice', place, attempt);
    const date = dayOf(random, 2015, 2024);
    const where = placeOf(random);
    const values = { where, year: date.slice(0, 4), act: random.pick(ACTS), body: BODIES[random.rank(BODIES.length)],
      sector: SECTORS[random.rank(SECTORS.length)], topic: TOPICS[random.rank(TOPICS.length)] };
    const title = say('{where}{body}关于{act}{year}年度{sector}行业{topic}有关事项的通知',
      'Notice of the {body} of {where} on Matters Concerning {act} {topic} in the {sector} Industry in {year}', values);
    if (!titles.has(title.zh) && !titles.has(title.en)) {
      titles.add(title.zh).add(title.en);
      return { random, date, where, values, title };
    }
  }
}

/** What a notice names: now and then a law or plan, and most of the time one or two earlier notices, recent ones above all. */
function basis(random, earlier) {
  const named = [];
  if (random.chance(0.4)) {
    named.push(say('《{name}》', 'the “{name}”', { name: REFERENCES[random.rank(REFERENCES.length)] }));
  }
  for (let i = random.between(0, 2); i > 0 && earlier.length; i--) {
    const other = earlier[earlier.length - 1 - random.rank(earlier.length)];
    named.push(say('《{title}》（{number}）', 'the “{title}” ({number})', { title: other.title, number: other.number }));
  }
  return named.length ? say('根据{named}，现将有关事项通知如下。', 'In accordance with {named}, the following is notified.',
    { named: { zh: named.map((name) => name.zh).join('和'), en: named.map((name) => name.en).join(' and ') } })
    : say('现将有关事项通知如下。', 'The following is notified.');
}

function notice(place, earlier, titles) {
  const { random, date, where, values, title } = headOf(place, titles);
  const number = `${where.zh.slice(0, 2)}发〔${values.year}〕${place + 1}号`;
  const blocks = new Blocks();
  const numbered = blocks.paragraph({ zh: number, en: number });
  const titled = blocks.paragraph(title, '# ');
  blocks.chapter(begun(together([basis(random, earlier), sentences(random, where, random.between(1, 2))])));
  for (let i = random.between(1, 2); i > 0; i--) {
    blocks.chapter(begun(sentences(random, where, random.between(1, 3))));
  }
  const issuer = blocks.paragraph(say('{where}{body}', '{body} of {where}', values));
  const dated = blocks.paragraph(dateOf(date));
  const short = say('{where}{topic}（{year}年第{place}号）', '{where}: {topic} ({year}, {place})', { ...values, place: place + 1 });
  return {
    id: `notice-${String(place + 1).padStart(5, '0')}`, number, date, title, blocks: blocks.list,
    yaml: `title: ${titled.id}\nshort: ${yaml(short)}\nnumber: ${numbered.id}\nissued: {date: ${date}, clause: ${dated.id}}\nissuers: [${issuer.id}]\n`,
  };
}

/** Writes an archive of about so many pages. */
export function writeArchive({ pages, pdf }, pack, plain) {
  const count = Math.max(1, Math.round(pages / 5));
  const titles = new Set();
  const documents = [];
  for (let place = 0; place < count; place++) {
    documents.push(notice(place, documents, titles));
  }
  writeSite(pack, pdf, { zh: '文件汇编', en: 'Archive of Notices' }, ['documents', 'glossary', 'references']);
  pack.put(`editions/${EDITION}/edition.yaml`, `id: "${EDITION}"\ntitle: ${yaml({ zh: '文件汇编', en: 'Archive of Notices' })}\n` +
    `documents:\n${documents.map(({ id }) => `  - ${id}\n`).join('')}` +
    `aliases:\n${documents.map(({ id, title }) => `  - {document: ${id}, zh: [${yaml(title.zh)}], en: [${yaml(title.en)}]}\n`).join('')}`);
  for (const document of documents) {
    for (const [name, text] of Object.entries(filesOf(document))) {
      pack.put(`editions/${EDITION}/documents/${document.id}/${name}`, text);
    }
    writePlainDocument(plain, document);
  }
  writeReferences(pack, plain);
  writeGlossary(pack, plain, termsOf(documents, Math.min(400, 60 + Math.round(pages / 50))));
  for (const language of LANGUAGES) {
    const items = documents.map(({ id, title }) => ({ text: title[language], to: `/${language}/documents/${id}/` }));
    writePlainList(plain, 'documents/index', language === 'zh' ? '文件' : 'Documents', items, language);
    writePlainList(plain, 'index', language === 'zh' ? '文件汇编' : 'Archive of Notices',
      ['documents', 'announcements', 'glossary', 'references', 'about'].map((name) => ({ text: name, to: `/${language}/${name}/` })), language);
  }
  writeOrdinary(Math.max(1, Math.round((pages - 3 * count - FIXED) / 2)), pack, plain);
}
