// Runs a command as a whole process and says what it took.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME = '/usr/bin/time';

/**
 * The time, processor time (user and system, of all processes that it started and waited for) and memory (the most that one of
 * them had) of a command.
 *
 * @param limit seconds after which it is stopped
 * @returns {wall, cpu} in seconds, {memory} in bytes, or {failed} with the reason
 */
export async function measured({ file, args, cwd, env }, limit) {
  const folder = mkdtempSync(join(tmpdir(), 'build-benchmark-'));
  const figures = join(folder, 'figures');
  try {
    const start = process.hrtime.bigint();
    const end = await ended(spawn(TIME, ['-f', '%U %S %M', '-o', figures, file, ...args],
      { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true }), limit);
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (end.failed) {
      return end;
    }
    const [user, system, kilobytes] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
    return { wall, cpu: user + system, memory: kilobytes * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ended(child, limit) {
  return new Promise((done) => {
    let errors = '';
    let late = false;
    child.stderr.on('data', (data) => {
      errors = (errors + data).slice(-2000);
    });
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, 'SIGKILL');
    }, limit * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ failed: error.code === 'ENOENT' ? `${TIME} is missing: install the package 'time'` : error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done(late ? { failed: `more than ${limit} s` } : code === 0 ? {} : { failed: `ended with ${code ?? signal}: ${errors.trim().split('\n').slice(-3).join(' ')}` });
    });
  });
}

/** How many files a folder holds, how many of them are HTML or PDF, and the bytes of all. */
export function contents(folder) {
  const sum = { files: 0, bytes: 0, html: 0, pdfs: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) {
      sum.files++;
      sum.bytes += statSync(join(entry.parentPath ?? entry.path, entry.name)).size;
      sum.html += entry.name.endsWith('.html') ? 1 : 0;
      sum.pdfs += entry.name.endsWith('.pdf') ? 1 : 0;
    }
  }
  return sum;
}
