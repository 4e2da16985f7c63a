// The other generators: how each is installed, what it is given, and how it is called.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { has, output } from './shell.mjs';

const HERE = join(import.meta.dirname, '..');
const MODULES = join(HERE, 'node_modules');

const own = (name) => join(HERE, 'peers', name);

/** The settings of a peer and the Markdown of a pack, as it wants them. */
function site(peer, pack, folder) {
  cpSync(own(peer), folder, { recursive: true });
  cpSync(pack.markdown, join(folder, 'content'), { recursive: true });
}

function eachPage(folder, change) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.name.endsWith('.md')) {
      change(entry.parentPath ?? entry.path, entry.name);
    }
  }
}

function installModules() {
  if (!existsSync(join(MODULES, '.bin', 'eleventy')) || !existsSync(join(MODULES, '.bin', 'pagefind'))) {
    output('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE });
  }
}

const versionOf = (module) => JSON.parse(readFileSync(join(MODULES, module, 'package.json'), 'utf8')).version;

/** Debian's packages with all that they need, put into a folder; nothing is installed on the machine. */
function unpackDebian(tools, name, packages) {
  const root = join(tools, name);
  if (existsSync(join(root, 'done'))) {
    return root;
  }
  if (!has('apt-get')) {
    throw new Error("this machine has no 'apt-get'");
  }
  const folder = join(root, 'packages');
  mkdirSync(folder, { recursive: true });
  const needed = output('apt-get', ['install', '--simulate', '--no-install-recommends', ...packages])
    .split('\n').flatMap((line) => { const [, one, version] = /^Inst (\S+) (?:\[\S+] )?\((\S+) /.exec(line) ?? []; return one ? [`${one}=${version}`] : []; });
  if (needed.length) {
    output('apt-get', ['download', ...needed], { cwd: folder });
  }
  readdirSync(folder).forEach((file) => output('dpkg-deb', ['-x', join(folder, file), root]));
  rmSync(folder, { recursive: true });
  writeFileSync(join(root, 'done'), '');
  return root;
}

function hugo(withPagefind) {
  let file;
  let env;
  return {
    id: withPagefind ? 'hugo-pagefind' : 'hugo',
    name: withPagefind ? 'Hugo then Pagefind' : 'Hugo',
    install(tools) {
      const root = unpackDebian(tools, 'debian-hugo', ['hugo']);
      file = existsSync(join(root, 'usr/bin/hugo')) ? join(root, 'usr/bin/hugo') : '/usr/bin/hugo';
      env = { LD_LIBRARY_PATH: join(root, 'usr/lib', `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`) };
      const [version] = /\d+\.\d+\.\d+/.exec(output(file, ['version'], { env: { ...process.env, ...env } }));
      if (!withPagefind) {
        return version;
      }
      installModules();
      return `${version} and ${versionOf('pagefind')}`;
    },
    stage(pack, folder) {
      site('hugo', pack, folder);
      eachPage(join(folder, 'content'), (path, name) => name === 'index.md' && renameSync(join(path, name), join(path, '_index.md')));
    },
    command: (pack, folder) => withPagefind
      ? { file: 'sh', args: ['-c', '"$1" --quiet && "$2" --site public --quiet', 'sh', file, join(MODULES, '.bin', 'pagefind')], cwd: folder, env }
      : { file, args: ['--quiet'], cwd: folder, env },
  };
}

function eleventy() {
  return {
    id: 'eleventy',
    name: 'Eleventy',
    install() {
      installModules();
      return versionOf('@11ty/eleventy');
    },
    stage(pack, folder) {
      site('eleventy', pack, folder);
      writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
    },
    command: (pack, folder) => ({ file: process.execPath, args: [join(MODULES, '@11ty', 'eleventy', 'cmd.cjs'), '--quiet'], cwd: folder }),
  };
}

function mkdocs() {
  let env;
  return {
    id: 'mkdocs',
    name: 'MkDocs Material',
    most: 5000,
    install(tools) {
      const root = unpackDebian(tools, 'debian-mkdocs', ['mkdocs', 'mkdocs-material']);
      env = { PYTHONPATH: [join(root, 'usr/lib/python3/dist-packages'), join(root, 'usr/share/mkdocs/themes')].join(delimiter), PYTHONDONTWRITEBYTECODE: '' };
      const say = 'import importlib.metadata as m; print(m.version("mkdocs-material"), "on MkDocs", m.version("mkdocs"))';
      return output('/usr/bin/python3', ['-c', say], { env: { ...process.env, ...env } });
    },
    stage: (pack, folder) => site('mkdocs', pack, folder),
    command: (pack, folder) => ({ file: '/usr/bin/python3', args: ['-m', 'mkdocs', 'build', '--quiet'], cwd: folder, env }),
  };
}

function jbake() {
  let lib;
  return {
    id: 'jbake',
    name: 'JBake',
    most: 5000,
    install(tools) {
      lib = join(tools, 'jbake');
      if (!existsSync(lib)) {
        output('mvn', ['-q', '-B', '-ntp', '-f', join(own('jbake'), 'pom.xml'), 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies', `-DoutputDirectory=${lib}`, '-DincludeScope=runtime']);
      }
      return /jbake-core-(.*)\.jar/.exec(readdirSync(lib).join('\n'))[1];
    },
    stage(pack, folder) {
      site('jbake', pack, folder);
      mkdirSync(join(folder, 'assets'));
      eachPage(join(folder, 'content'), (path, name) => {
        const file = join(path, name);
        const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'));
        const plain = head.replace(/^(\w+): "(.*)"$/gm, (_, key, text) => `${key}: ${JSON.parse(`"${text}"`)}`).replace(/^(\w+): /gm, '$1=');
        writeFileSync(file, `${plain}\ntype=page\nstatus=published\n~~~~~~\n${body}`);
      });
    },
    command: (pack, folder) => ({
      file: 'java',
      args: [`-Dlogback.configurationFile=${join(folder, 'logback.xml')}`, '-Dfile.encoding=UTF-8', '-cp', join(lib, '*'), 'org.jbake.launcher.Main', '-b', folder, join(folder, 'public')],
      cwd: folder,
    }),
  };
}

export const PEERS = [hugo(false), hugo(true), eleventy(), mkdocs(), jbake()];
