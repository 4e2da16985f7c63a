// Zhinan, of any checkout, as its distribution has it: its own start script, with its libraries beside it.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { contents } from './measure.mjs';
import { output } from './shell.mjs';

/**
 * @param label how tables call it, such as a commit; none for the checkout that is measured
 * @param edited whether a build is measured that follows another, with one word of the English changed in between
 */
export function zhinan(checkout, label, edited = false) {
  const root = resolve(checkout);
  const id = ['zhinan', ...(label ? [label] : []), ...(edited ? ['edited'] : [])].join('-');
  let home;
  let contentOf = (pack) => pack.contentWithoutPdf;
  const commandFor = (content, folder) => buildOf(home, content, folder);
  return {
    id,
    name: `Zhinan${label ? ` ${label}` : ''}${edited ? ', one word changed' : ''}`,
    install(tools) {
      home = copy(root, join(tools, id));
      return label ?? commit(root);
    },
    /** The first build with a Java makes the archive of its classes, which stays. */
    warm(pack, folder) {
      if (!accepts(home, contentOf(pack), folder)) {
        leavePdfsOut(home);
        contentOf = (each) => each.content;
      }
      built(commandFor(contentOf(pack), folder));
      const { pdfs } = contents(join(folder, 'public', '2024'));
      if (pdfs > 0) {
        throw new Error(`${root} makes PDFs, which the others do not: run/no-pdf no longer stands in for the class that makes them`);
      }
    },
    stage(pack, folder) {
      if (edited) {
        const content = join(folder, 'content');
        cpSync(contentOf(pack), content, { recursive: true });
        built(commandFor(content, folder));
        edit(content, 'changed');
      }
    },
    command: (pack, folder) => commandFor(edited ? join(folder, 'content') : contentOf(pack), folder),
  };
}

/** Older ones do not know the key of a pack that says that no PDFs are wanted. */
function accepts(home, content, folder) {
  try {
    built({ file: join(home, 'zhinan'), args: ['check', '--content', content], cwd: folder });
    return true;
  } catch {
    return false;
  }
}

/** The command that builds content into the folder 'public' of a folder. */
export function buildOf(home, content, folder) {
  return {
    file: join(home, 'zhinan'), args: ['build', '--content', content, '--templates', join(home, 'templates'), '--output', join(folder, 'public')],
    cwd: folder, env: cacheIn(folder),
  };
}

/** What a program keeps of a build for the next stays in a folder that is emptied with it. */
export function cacheIn(folder) {
  return { XDG_CACHE_HOME: join(folder, 'cache') };
}

/** Runs it to its end. */
export function built({ file, args, cwd, env }) {
  return output(file, args, { cwd, env: { ...process.env, ...env } });
}

/** Puts a word into the first long paragraph of the last document, in English, which needs no confirmation. */
export function edit(content, word) {
  const editions = join(content, 'editions');
  const documents = join(editions, readdirSync(editions).sort().at(-1), 'documents');
  const file = join(documents, readdirSync(documents).sort().at(-1), 'en.md');
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((each) => /^[A-Z][^|]{80,}\.$/.test(each));
  lines[line] = lines[line].replace(/\.$/, ` (${word}).`);
  writeFileSync(file, lines.join('\n'));
}

function commit(root) {
  try {
    return output('git', ['-C', root, 'describe', '--always', '--dirty', '--exclude', '*']);
  } catch {
    return 'of no commit';
  }
}

/** Copies what a checkout was compiled to, so that it may change meanwhile; compiles first what is older than its source. */
export function copy(root, home) {
  output(join(root, 'zhinan'), ['build', '--help']);
  const target = join(root, 'generator', 'target');
  const lib = join(home, 'lib');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  copyFileSync(join(root, 'zhinan'), join(home, 'zhinan'));
  cpSync(join(root, 'templates'), join(home, 'templates'), { recursive: true });
  for (const folder of [target, join(target, 'lib')]) {
    readdirSync(folder).filter((name) => /\.jar$/.test(name) && !/-(?:sources|tests)\.jar$/.test(name))
      .forEach((name) => copyFileSync(join(folder, name), join(lib, name)));
  }
  return home;
}

/** The class path is sorted, so what is in this archive comes before the class of the same name. */
function leavePdfsOut(home) {
  const lib = join(home, 'lib');
  const classes = join(home, 'no-pdf');
  const source = join(import.meta.dirname, 'no-pdf', 'org', 'zhinan', 'pdf', 'DocumentPdfs.java');
  mkdirSync(classes);
  output('javac', ['-nowarn', '-d', classes, '-cp', readdirSync(lib).map((name) => join(lib, name)).join(delimiter), source]);
  output('jar', ['--create', '--file', join(lib, '000-no-pdf.jar'), '-C', classes, '.']);
}
