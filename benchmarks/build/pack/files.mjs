// Writes a pack, and the same texts as plain Markdown.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const LANGUAGES = ['zh', 'en'];

/** What stands in quotation marks is the same in YAML and JSON. */
export const yaml = (value) => JSON.stringify(value);

/** A folder that files are put into under their path. */
export class Folder {
  #path;

  constructor(path) {
    this.#path = path;
  }

  put(path, text) {
    const file = join(this.#path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A page for generators of sites that read Markdown with a header of YAML. */
export function plainPage({ title, date = '2024-06-03', language, summary = title, tags = [] }, body) {
  return `---\ntitle: ${yaml(title)}\ndate: ${date}\nlang: ${language}\ndescription: ${yaml(summary)}\n` +
    `${tags.length ? `tags: ${yaml(tags)}\n` : ''}---\n\n${body.trimEnd()}\n`;
}

/** An ordinary page of a pack. */
export function ordinaryPage({ title, type, date, summary, order }, body) {
  return `title=${title}\ntype=${type}\nstatus=published\ndate=${date}\nsummary=${summary}\n${order ? `order=${order}\n` : ''}~~~~~~\n\n${body.trimEnd()}\n`;
}

/** A Markdown list of links to pages. */
export const links = (items) => items.map(({ text, to }) => `- [${text}](${to})\n`).join('');
