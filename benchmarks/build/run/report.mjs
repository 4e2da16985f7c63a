// Writes the figures as tables and plots into a document, between its marks.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { plot } from './plot.mjs';

const BEGIN = '<!-- build:begin, written by benchmarks/build/bench.mjs -->';
const END = '<!-- build:end -->';
const SHAPES = { A: 'A, an archive of documents', B: 'B, a large catalogue' };
const BESIDE = 'hugo-pagefind';
const PLOTS = [
  { figure: 'cpu', title: 'CPU seconds of a whole build', file: 'build-cpu.svg', of: (each) => each.cpu },
  { figure: 'wall', title: 'Seconds until a build ends', file: 'build-wall.svg', of: (each) => each.wall },
  { figure: 'memory', title: 'Peak memory of a build, MB', file: 'build-memory.svg', of: (each) => each.memory / 1e6 },
];

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** One line for each generator, shape and size: medians, and by what power of the pages the processor time grew since the size before. */
function lines({ tools, measured }) {
  const all = [];
  for (const shape of Object.keys(SHAPES)) {
    for (const tool of tools) {
      let before;
      for (const pages of [...new Set(measured.filter((each) => each.shape === shape).map((each) => each.pages))].sort((a, b) => a - b)) {
        const runs = measured.filter((each) => each.shape === shape && each.tool === tool.id && each.pages === pages);
        const good = runs.filter((each) => !each.failed);
        if (!runs.length) {
          continue;
        }
        if (good.length < runs.length) {
          all.push({ shape, tool, pages, failed: runs.find((each) => each.failed).failed });
          continue;
        }
        const line = { shape, tool, pages };
        for (const figure of ['wall', 'cpu', 'memory', 'files', 'bytes']) {
          line[figure] = median(good.map((each) => each[figure]));
        }
        line.least = Math.min(...good.map((each) => each.cpu));
        line.greatest = Math.max(...good.map((each) => each.cpu));
        const power = (figure) => Math.log(line[figure] / before[figure]) / Math.log(pages / before.pages);
        line.growth = before ? { cpu: power('cpu'), memory: power('memory') } : undefined;
        before = line;
        all.push(line);
      }
    }
  }
  return all;
}

const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const thousands = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });

function table(all, shape) {
  const rows = ['| pages | generator | wall s | CPU s | least to greatest | peak MB | files | MB | growth of CPU, memory | CPU, wall beside Hugo then Pagefind |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'];
  const ofShape = all.filter((line) => line.shape === shape);
  for (const pages of [...new Set(ofShape.map((line) => line.pages))]) {
    const group = ofShape.filter((line) => line.pages === pages);
    const beside = group.find((line) => line.tool.id === BESIDE && !line.failed);
    for (const line of group) {
      rows.push(line.failed ? `| ${thousands(pages)} | ${line.tool.name} | ${line.failed.replaceAll('|', ' ')} |  |  |  |  |  |  |  |`
        : `| ${thousands(pages)} | ${line.tool.name} | ${short(line.wall)} | ${short(line.cpu)} | ${short(line.least)} to ${short(line.greatest)} | ${thousands(line.memory / 1e6)} | ` +
          `${thousands(line.files)} | ${short(line.bytes / 1e6)} | ${line.growth ? `${line.growth.cpu.toFixed(2)}, ${line.growth.memory.toFixed(2)}` : ''} | ` +
          `${beside ? `${short(line.cpu / beside.cpu)}, ${short(line.wall / beside.wall)}` : ''} |`);
    }
  }
  return rows.join('\n');
}

function text(figures, all, folder) {
  const { machine, runs, tools, missing, measured } = figures;
  const shapes = Object.keys(SHAPES).filter((shape) => all.some((line) => line.shape === shape));
  const loads = measured.map((each) => each.load);
  const limits = tools.filter((tool) => tool.most).map((tool) => `${tool.name} up to ${thousands(tool.most)} pages`);
  return [
    `Measured on ${machine.day} with [benchmarks/build](../benchmarks/build/README.md), which says what is compared and how, on ${machine.cores} cores (${machine.processor}, ${machine.gigabytes} GB), ` +
      `${machine.system}, Java ${machine.java}, Node ${machine.node}; ${tools.map(({ name, version }) => (name.endsWith(version) ? name : `${name} ${version}`)).join('; ')}. ` +
      `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'} in turns, at a load of ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}; each a new process that finds nothing of a build before, ` +
      `without PDFs.${limits.length ? ` Only so far: ${limits.join(', ')}.` : ''}`,
    'CPU is user and system time of all processes, the memory that of the largest. Growth is the power of the number of pages by which a figure grew since the size before: 1 is linear.',
    ...missing.map(({ name, why }) => `Left out: ${name} (${why}).`),
    ...PLOTS.map(({ title, file }) => `![${title}, by number of pages](${folder}/${file})`),
    ...shapes.map((shape) => `### ${SHAPES[shape]}\n${table(all, shape)}`),
  ].join('\n\n');
}

/** Puts tables into the document, at its end where it has no marks yet, and plots into a folder beside it that is called as it is. */
export function write(figures, docs) {
  const all = lines(figures);
  const folder = basename(docs, '.md');
  mkdirSync(join(dirname(docs), folder), { recursive: true });
  for (const each of PLOTS) {
    const panels = Object.entries(SHAPES).map(([shape, name]) => ({ name, lines: all.filter((line) => line.shape === shape && !line.failed) })).filter((panel) => panel.lines.length);
    writeFileSync(join(dirname(docs), folder, each.file), plot({ title: each.title, panels, tools: figures.tools, of: each.of }));
  }
  const before = existsSync(docs) ? readFileSync(docs, 'utf8') : '# Benchmarks\n';
  const part = `${BEGIN}\n${text(figures, all, folder)}\n${END}`;
  const from = before.indexOf(BEGIN);
  const to = before.indexOf(END);
  writeFileSync(docs, from >= 0 && to > from ? before.slice(0, from) + part + before.slice(to + END.length) : `${before.trimEnd()}\n\n## How long a build takes\n${part}\n`);
}
