// What every pack has beside its documents: name, glossary, references.
import { LANGUAGES, links, plainPage, yaml } from './files.mjs';
import { capital, joined, say } from './text.mjs';
import { ACTIVITIES, OBJECTS, OUTCOMES, PROBLEMS, SECTORS, SYSTEM_HEADS, SYSTEM_KINDS, TECH_HEADS, TECH_KINDS, TOPICS } from './words.mjs';

export const EDITION = '2024';

/** Writes what the site is called, and whether its documents are there as PDF; older versions know no key for that. */
export function writeSite(pack, pdf, name, navigation) {
  pack.put('site.yaml', `name: ${yaml(name)}\ntagline: ${yaml({ zh: '程序生成的示例文字', en: 'Sample text made by a program' })}\nedition: "${EDITION}"\n` +
    `navigation: [${navigation.join(', ')}]\n${pdf ? '' : 'pdf: false\n'}`);
}

function candidates() {
  const systems = SYSTEM_KINDS.slice(0, 3).flatMap((kind) => SYSTEM_HEADS.map((head) => joined(head, kind)));
  const technologies = TECH_KINDS.flatMap((kind, i) => TECH_HEADS.map((_, j) => joined(TECH_HEADS[(i + j) % TECH_HEADS.length], kind)));
  return [...systems, ...ACTIVITIES, ...PROBLEMS, ...OBJECTS, ...TOPICS, ...OUTCOMES, ...SECTORS, ...technologies].filter((word) => word.zh.length > 3);
}

/**
 * Terms that the text bears out: each stands in a clause, and wherever its Chinese stands, so does its English.
 *
 * @param clauses {document, blocks} in their order
 */
export function termsOf(documents, most) {
  const clauses = documents.flatMap((document) => document.blocks.map((block) => ({
    clause: `${document.id}#${block.id}`, zh: block.whole.zh, en: block.whole.en.toLowerCase(),
  })));
  const terms = [];
  const words = candidates();
  for (let i = 0; i < words.length && terms.length < most; i++) {
    const word = words[(i * 7) % words.length];
    const en = word.en.toLowerCase();
    const held = clauses.filter((clause) => clause.zh.includes(word.zh));
    if (held.length && held.every((clause) => clause.en.includes(en)) && !terms.some((term) => term.zh === word.zh)) {
      terms.push({ id: `term-${String(terms.length + 1).padStart(4, '0')}`, ...word, clause: held[0].clause,
        gloss: say('本集文件用“{word}”指与此有关的工作。', 'These documents use “{word}” for work that has to do with it.', { word }) });
    }
  }
  return terms;
}

export function writeGlossary(pack, plain, terms) {
  pack.put('glossary.yaml', terms.map((term) => `- id: ${term.id}\n  zh: ${term.zh}\n  en: ${term.en}\n  gloss: ${yaml(term.gloss)}\n  clause: ${term.clause}\n`).join(''));
  for (const language of LANGUAGES) {
    plain.put(`${language}/glossary.md`, plainPage({ title: language === 'zh' ? '术语' : 'Glossary', language },
      terms.map((term) => `**${term.zh}** ${term.en}: ${term.gloss[language]}\n\n`).join('')));
  }
}

const KINDS = { plan: ['{topic}行动计划', 'Action Plan for {topic}'], law: ['{topic}促进条例', 'Regulations on the Promotion of {topic}'], notice: ['{topic}工作指引', 'Guidelines on {topic}'] };

/** Laws, plans and notices that texts name. */
export const REFERENCES = Object.entries(KINDS).flatMap(([kind, [zh, en]]) => TOPICS.map((topic, i) => ({
  id: `${kind}-${i + 1}`, kind, ...say(zh, en, { topic: { zh: `示例省${topic.zh}`, en: `${capital(topic.en)} of Example Province` } }),
})));

export function writeReferences(pack, plain) {
  pack.put('references.yaml', REFERENCES.map(({ id, kind, zh, en }) => `- {id: ${id}, kind: ${kind}, zh: ${yaml(zh)}, en: ${yaml(en)}}\n`).join(''));
  for (const language of LANGUAGES) {
    plain.put(`${language}/references.md`, plainPage({ title: language === 'zh' ? '引用的文件' : 'References', language },
      REFERENCES.map((each) => `- ${each[language]}\n`).join('')));
  }
}

/** The pages of a document for generators that read Markdown: Chinese, English, and both side by side. */
export function writePlainDocument(plain, document) {
  for (const language of LANGUAGES) {
    plain.put(`${language}/documents/${document.id}.md`, plainPage({ title: document.title[language], date: document.date, language },
      document.blocks.map((block) => `${block.marks}${block.whole[language].replace(/^(\d+)\. ?/, '$1\\. ')}\n\n`).join('')));
  }
  plain.put(`both/documents/${document.id}.md`, plainPage({ title: `${document.title.zh} / ${document.title.en}`, date: document.date, language: 'zh' },
    document.blocks.map((block) => LANGUAGES.map((language) => `${block.marks}${block.whole[language].replace(/^(\d+)\. ?/, '$1\\. ')}\n\n`).join('')).join('')));
}

/** The home page and lists that lead to everything. */
export function writePlainList(plain, path, title, items, language) {
  plain.put(`${language}/${path}.md`, plainPage({ title, language }, links(items)));
}
