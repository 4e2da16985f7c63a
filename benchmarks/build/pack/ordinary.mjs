// Ordinary pages: announcements, which are many, and the few that every site has.
import { LANGUAGES, links, ordinaryPage, plainPage } from './files.mjs';
import { streamOf } from './random.mjs';
import { begun, dayOf, dateOf, listed, placeOf, say, sentence, sentences, systemOf } from './text.mjs';
import { ACTIVITIES, SECTORS, TOPICS } from './words.mjs';

const number = (place) => String(place + 1).padStart(5, '0');

function announcement(place) {
  const random = streamOf('announcement', place);
  const where = placeOf(random);
  const values = { where, sector: SECTORS[random.rank(SECTORS.length)], topic: TOPICS[random.rank(TOPICS.length)], system: systemOf(random), issue: place + 1 };
  const date = dayOf(random, 2019, 2024);
  const title = say('{where}{sector}行业{topic}简报第{issue}期', 'Bulletin {issue} on {topic} in the {sector} industry of {where}', values);
  const summary = say('{where}介绍{sector}行业{topic}的进展。', 'The authorities of {where} report on {topic} in the {sector} industry.', values);
  const parts = Array.from({ length: random.between(2, 3) }, () => ({
    heading: begun(say('{sector}行业的{system}', '{system} of the {sector} industry', { sector: SECTORS[random.rank(SECTORS.length)], system: systemOf(random) })),
    text: sentences(random, where, random.between(2, 3)),
    list: random.some(ACTIVITIES, random.between(2, 4)),
    after: sentence(random, where),
  }));
  const lead = say('{day}，{where}召开会议，部署{list}等工作。', 'On {day} a meeting in {where} arranged work such as {list}.',
    { day: dateOf(date), where, list: listed(random.some(ACTIVITIES, 3)) });
  const body = (language) => `${lead[language]}\n\n${parts.map((part) => `## ${part.heading[language]}\n\n${part.text[language]}\n\n` +
    `${part.list.map((item) => `- **${item[language]}**\n`).join('')}\n${part.after[language]}\n\n`).join('')}`;
  return { name: `announcement-${number(place)}`, title, summary, date, body };
}

const ABOUT = {
  title: { zh: '关于本站', en: 'About this site' },
  body: {
    zh: '本站的文字全部由程序生成，用来测量构建的快慢，不代表任何地方、单位或个人。\n\n## 内容\n\n- 文件逐条给出中英文；\n- 公告按日期排列。\n',
    en: 'All text of this site was made by a program to measure builds, and speaks of no place, body or person.\n\n## Content\n\n- Documents stand clause by clause in Chinese and English.\n- Announcements stand by date.\n',
  },
};
const NEWS = {
  title: { zh: '公告', en: 'Announcements' },
  body: { zh: '本站的公告。\n', en: 'Announcements of this site.\n' },
};

/** Writes so many announcements, and the pages that list them. */
export function writeOrdinary(count, pack, plain) {
  const all = Array.from({ length: count }, (_, place) => announcement(place));
  for (const language of LANGUAGES) {
    const heads = { language, date: '2024-06-03' };
    pack.put(`pages/${language}/about.md`, ordinaryPage({ title: ABOUT.title[language], type: 'page', date: heads.date, summary: ABOUT.title[language], order: 1 }, ABOUT.body[language]));
    pack.put(`pages/${language}/announcements.md`, ordinaryPage({ title: NEWS.title[language], type: 'news', date: heads.date, summary: NEWS.title[language], order: 2 }, NEWS.body[language]));
    plain.put(`${language}/about.md`, plainPage({ ...heads, title: ABOUT.title[language] }, ABOUT.body[language]));
    const newest = [...all].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.name < b.name ? -1 : 1));
    plain.put(`${language}/announcements.md`, plainPage({ ...heads, title: NEWS.title[language] },
      `${NEWS.body[language]}\n${links(newest.map((each) => ({ text: each.title[language], to: `/${language}/${each.name}/` })))}`));
    for (const each of all) {
      const head = { title: each.title[language], date: each.date, summary: each.summary[language] };
      pack.put(`pages/${language}/${each.name}.md`, ordinaryPage({ ...head, type: 'post' }, each.body(language)));
      plain.put(`${language}/${each.name}.md`, plainPage({ ...head, language }, each.body(language)));
    }
  }
}
