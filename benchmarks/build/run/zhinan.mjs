// Zhinan, of any checkout, as its distribution has it: its own start script, with its libraries beside it.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { contents } from './measure.mjs';
import { output } from './shell.mjs';

const PDF_OPTION = /--(?:no|without|skip)-pdfs?\b/;

/** @param label how tables call it, such as a commit; of the checkout's own when there is none */
export function zhinan(checkout, label) {
  const root = resolve(checkout);
  let home;
  let option = [];
  return {
    id: label ? `zhinan-${label}` : 'zhinan',
    name: label ? `Zhinan ${label}` : 'Zhinan',
    install(tools) {
      const version = commit(root);
      home = join(tools, label ? `zhinan-${label}` : 'zhinan');
      const help = output(join(root, 'zhinan'), ['build', '--help']);
      option = PDF_OPTION.exec(help) ?? [];
      link(root, home);
      if (option.length === 0) {
        leavePdfsOut(home);
      }
      return label ?? version;
    },
    /** The first build with a Java makes the archive of its classes, which stays. */
    warm(pack, folder) {
      output('sh', ['-c', 'cd "$1" && shift && exec "$@"', 'sh', folder, join(home, 'zhinan'), ...args(pack, folder)]);
      const { pdfs } = contents(join(folder, 'public', '2024'));
      if (pdfs > 0) {
        throw new Error(`${root} makes PDFs, which the others do not: run/no-pdf no longer stands in for the class that makes them`);
      }
    },
    stage() {},
    command: (pack, folder) => ({ file: join(home, 'zhinan'), args: args(pack, folder), cwd: folder }),
  };

  function args(pack, folder) {
    return ['build', ...option, '--content', pack.content, '--templates', join(home, 'templates'), '--output', join(folder, 'public')];
  }
}

function commit(root) {
  try {
    return output('git', ['-C', root, 'describe', '--always', '--dirty', '--exclude', '*']);
  } catch {
    return 'of no commit';
  }
}

function link(root, home) {
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
