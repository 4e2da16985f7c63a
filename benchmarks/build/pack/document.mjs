// An official document: its blocks, and the files that a pack has of it.
import { createHash } from 'node:crypto';
import { chinese, roman } from './numerals.mjs';

/** Collects the blocks of a document with the ids that the numbering gives them. */
export class Blocks {
  list = [];
  #level1 = 0;
  #open = '';
  #paragraphs = new Map();

  /** @param marks the heading marks that the block has in Markdown, such as '# ' */
  paragraph(text, marks = '') {
    const number = (this.#paragraphs.get(this.#open) ?? 0) + 1;
    this.#paragraphs.set(this.#open, number);
    return this.#add(this.#open ? `${this.#open}-p${number}` : `p${number}`, text, text, marks);
  }

  /** 一、 */
  chapter(text, marks = '') {
    this.#level1++;
    this.#open = String(this.#level1);
    return this.#add(this.#open, text, { zh: `${chinese(this.#level1)}、${text.zh}`, en: `${roman(this.#level1)}. ${text.en}` }, marks);
  }

  /** 1. below the chapter. */
  item(number, text, marks = '') {
    this.#open = `${this.#level1}-${number}`;
    return this.#add(this.#open, text, { zh: `${number}.${text.zh}`, en: `${number}. ${text.en}` }, marks);
  }


  #add(id, text, whole, marks) {
    const block = { id, text, whole, marks };
    this.list.push(block);
    return block;
  }
}

const fingerprint = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The text of one language as Markdown. */
export function markdownOf(blocks, language) {
  return `${blocks.map((block) => block.marks + block.whole[language]).join('\n\n')}\n`;
}

/** The files of the folder of a document. */
export function filesOf(document) {
  return {
    'document.yaml': document.yaml,
    'zh.md': markdownOf(document.blocks, 'zh'),
    'en.md': markdownOf(document.blocks, 'en'),
    'confirmed.yaml': document.blocks.map((block) => `'${block.id}': '${fingerprint(block.whole.zh)}'\n`).join(''),
  };
}
