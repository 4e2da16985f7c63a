// How long /api/search takes with 200 requests at a time. Bursts stay below the limit of requests a second.
import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { judged } from './content.mjs';
import { quantile } from './figures.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const AT_ONCE = 200;
const BURSTS = Number(process.env.BURSTS || 20);
const PORT = Number(process.env.PORT || 18_423);
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

function ask(q) {
  return new Promise((done, failed) => {
    const start = performance.now();
    http.get({ host: '127.0.0.1', port: PORT, agent, path: '/api/search?q=' + encodeURIComponent(q) }, answer => {
      answer.resume().on('end', () => done({ status: answer.statusCode, milliseconds: performance.now() - start }));
    }).on('error', failed);
  });
}

async function started(server) {
  for (let k = 0; k < 120 && server.exitCode === null; k++) {
    try {
      return await ask('智能');
    } catch {
      await pause(500);
    }
  }
  throw new Error('the server did not start');
}

async function bursts(queries, count) {
  const answers = [];
  for (let k = 0; k < count; k++) {
    answers.push(...await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => ask(queries[(k * AT_ONCE + n) % queries.length]))));
    await pause(400);
  }
  return answers;
}

const queries = judged(ROOT).flatMap(list => list.queries.map(query => query.q));
const server = spawn('./zhinan', ['serve', '--port', String(PORT)], { cwd: ROOT, stdio: 'ignore', detached: true });
try {
  await started(server);
  await bursts(queries, 5);
  const answers = await bursts(queries, BURSTS);
  const times = answers.map(answer => answer.milliseconds);
  const [median, last] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(`${answers.length} requests, ${AT_ONCE} at a time, ${answers.filter(answer => answer.status !== 200).length} not answered: ` +
    `median ${median.toFixed(1)} ms, p99 ${last.toFixed(1)} ms, ${(last / median).toFixed(1)} times the median`);
} finally {
  process.kill(-server.pid);
  agent.destroy();
}
