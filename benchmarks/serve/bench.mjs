// How long after saving a one-word edit of a clause its page shows it, in ./zhinan serve on a copy of the content, asked from outside.
// node bench.mjs [--edits 30] [--warm 10] [--document implementation-plan] [--language en|zh]
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    edits: { type: 'string', default: '30' },
    warm: { type: 'string', default: '10' },
    document: { type: 'string', default: 'implementation-plan' },
    language: { type: 'string', default: 'en' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const work = mkdtempSync(join(tmpdir(), 'zhinan-serve-'));
const content = join(work, 'content');
cpSync(join(root, 'content'), content, { recursive: true });

const serve = spawn(
  join(root, 'zhinan'),
  ['serve', '--port', '0', '--content', content, '--templates', join(root, 'templates'), '--output', join(work, 'site')],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const address = await new Promise((found, failed) => {
  let out = '';
  serve.stdout.on('data', (data) => {
    out += data;
    const at = /Serving at (http:\/\/[^/]+)\//.exec(out);
    if (at) {
      found(at[1]);
    }
  });
  serve.on('exit', () => failed(new Error(out)));
});

const page = `${address}/${options.language}/2024/documents/${options.document}.html`;
const file = join(content, 'editions/2024/documents', options.document, `${options.language}.md`);
const text = async (url) => (await fetch(url)).text();
const state = async (after) =>
  JSON.parse(/zhinanPreview\((.*)\);/s.exec(await text(`${address}/api/preview-state.js?after=${after}`))[1]);

/** Puts a word into a paragraph of the file, or takes it away again, as an editor saves: under another name first. */
function edit(number) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const prose = lines.flatMap((line, i) => (/^(?!#|\||\d|[(（])(.{40,})/.test(line) && !/^[一二三四五六七八九十附]/.test(line) ? [i] : []));
  const line = prose[number % prose.length];
  const word = options.language === 'zh' ? `试${String.fromCodePoint(0x4e00 + 40 + number)}` : `word${number}`;
  const old = lines[line];
  lines[line] = options.language === 'zh' ? old.replace(/([，、])/, `$1${word}`) : old.replace(/ /, ` ${word} `);
  const whole = lines.join('\n');
  return {
    word,
    save() {
      writeFileSync(`${file}.new`, whole);
      renameSync(`${file}.new`, file);
    },
  };
}

async function measured(number) {
  const { word, save } = edit(number);
  const before = await state(-1);
  const start = performance.now();
  save();
  while (!(await text(page)).includes(word)) {
    if (performance.now() - start > 60_000) {
      throw new Error(`not shown: ${word} ${JSON.stringify(await state(-1))}`);
    }
    await sleep(2);
  }
  const shown = performance.now() - start;
  let now = await state(-1);
  while (now.built === before.built && now.problems.length === 0) {
    now = await state(now.state);
  }
  await sleep(200);
  return { shown, whole: performance.now() - start - 200, problems: now.problems };
}

const quantile = (times, q) => Math.round([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(q * times.length) - 1)]);
try {
  await text(page);
  let number = 0;
  while (number < Number(options.warm)) {
    const { shown, whole } = await measured(number++);
    console.log(`warming ${Math.round(shown)} ms, all ${Math.round(whole)} ms`);
  }
  const load = loadavg()[0];
  const results = [];
  for (let i = 0; i < Number(options.edits); i++) {
    results.push(await measured(number++));
  }
  const shown = results.map((each) => each.shown);
  const whole = results.map((each) => each.whole);
  console.log(`${options.edits} edits of ${options.document} in ${options.language}, load ${load.toFixed(1)} to ${loadavg()[0].toFixed(1)}`);
  console.log(`page shown:   median ${quantile(shown, 0.5)} ms, p95 ${quantile(shown, 0.95)} ms, most ${quantile(shown, 1)} ms`);
  console.log(`site in place: median ${quantile(whole, 0.5)} ms, p95 ${quantile(whole, 0.95)} ms`);
  console.log(`told: ${results[0].problems[0] ?? 'no problem'}`);
} finally {
  serve.kill();
  rmSync(work, { recursive: true, force: true });
}
