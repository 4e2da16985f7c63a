// Makes a content pack of about so many pages, and the same texts as plain Markdown; always the same.
// node pack.mjs --shape A|B --pages N --content DIR --markdown DIR [--without-pdf]
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeArchive } from './pack/archive.mjs';
import { writeCatalogue } from './pack/catalogue.mjs';
import { Folder } from './pack/files.mjs';

const SHAPES = { A: writeArchive, B: writeCatalogue };

const { values: options } = parseArgs({
  options: { shape: { type: 'string' }, pages: { type: 'string' }, content: { type: 'string' }, markdown: { type: 'string' },
    'without-pdf': { type: 'boolean', default: false } },
});
const pages = Number(options.pages);
if (!(options.shape in SHAPES) || !Number.isInteger(pages) || pages < 50 || !options.content || !options.markdown) {
  console.error('node pack.mjs --shape A|B --pages N --content DIR --markdown DIR [--without-pdf]   (N is 50 or more)');
  process.exit(2);
}
for (const folder of [options.content, options.markdown]) {
  rmSync(folder, { recursive: true, force: true });
}
SHAPES[options.shape]({ pages, pdf: !options['without-pdf'] }, new Folder(options.content), new Folder(options.markdown));
