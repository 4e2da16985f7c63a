// What an editor waits for with the content of this repository, all of it with forms and PDFs: a first build, a build after one word
// was changed, and a search; of this checkout and of others, in turns. See README.md.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measured } from './run/measure.mjs';
import { built, buildOf, cacheIn, copy, edit } from './run/zhinan.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const LIMIT = 600;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    checkout: { type: 'string', multiple: true, default: [] },
    word: { type: 'string', default: '数字孪生' },
    work: { type: 'string', default: join(ROOT, 'target', 'build-benchmark-kit') },
  },
});
const work = resolve(options.work);

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function versionOf(label, root) {
  const home = copy(root, join(work, 'tools', label));
  const folder = join(work, 'sites', label);
  const content = join(folder, 'content');
  const build = buildOf(home, content, folder);
  return {
    label,
    prepare() {
      emptied(folder);
      cpSync(join(root, 'content'), content, { recursive: true });
    },
    steps: [
      { name: 'build', of: () => build },
      { name: 'build, one word changed', before: (turn) => edit(content, `changed ${turn}`), of: () => build },
      { name: 'search', of: () => ({ file: build.file, args: ['search', '--content', content, options.word], cwd: folder, env: cacheIn(folder) }) },
    ],
    warm() {
      this.prepare();
      built(build);
    },
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const versions = [['this', ROOT], ...options.checkout.map((each) => each.split('='))].map(([label, path]) => versionOf(label, resolve(path)));
const figures = new Map();
versions.forEach((version) => version.warm());
for (let turn = 0; turn < Number(options.runs); turn++) {
  for (const version of turn % 2 ? [...versions].reverse() : versions) {
    version.prepare();
    for (const step of version.steps) {
      step.before?.(turn);
      const took = await measured(step.of(), LIMIT);
      if (took.failed) {
        throw new Error(`${version.label}, ${step.name}: ${took.failed}`);
      }
      const key = `${step.name} | ${version.label}`;
      figures.set(key, [...(figures.get(key) ?? []), took]);
      console.error(`${key}: ${took.wall.toFixed(2)} s, CPU ${took.cpu.toFixed(2)} s`);
    }
  }
}
console.log('| step | checkout | wall s | CPU s | peak MB |\n| --- | --- | ---: | ---: | ---: |');
for (const key of [...figures.keys()].sort()) {
  const of = (figure) => median(figures.get(key).map((took) => took[figure]));
  console.log(`| ${key} | ${of('wall').toFixed(2)} | ${of('cpu').toFixed(2)} | ${(of('memory') / 1e6).toFixed(0)} |`);
}
