import { execFileSync } from 'node:child_process';

/** What a command prints; throws with what it printed of errors. */
export function output(file, args, options = {}) {
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26, ...options }).trim();
}

export function has(file) {
  try {
    output('sh', ['-c', `command -v ${file}`]);
    return true;
  } catch {
    return false;
  }
}
