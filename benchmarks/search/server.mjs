// Sends files compressed, as a server of static files does, and counts what it sent.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript', '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const HARNESS = /(index\.html|ask\.js|\/)$/;

/** Files that match uncounted belong to the measurement itself. */
export function serve(root, uncounted = HARNESS) {
  const kept = new Map();
  const sent = { bytes: 0, requests: 0 };
  function read(file) {
    if (!kept.has(file)) {
      const bytes = fs.readFileSync(file);
      // What is compressed already is sent as it is.
      const plain = bytes[0] === 0x1f && bytes[1] === 0x8b;
      kept.set(file, plain ? { bytes } : { bytes: zlib.gzipSync(bytes, { level: 9 }), encoding: 'gzip' });
    }
    return kept.get(file);
  }
  const server = http.createServer((request, response) => {
    const place = new URL(request.url, 'http://localhost').pathname;
    const file = path.join(root, place.endsWith('/') ? place + 'index.html' : place);
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const { bytes, encoding } = read(file);
    if (!uncounted.test(place)) {
      sent.bytes += bytes.length;
      sent.requests++;
    }
    response.writeHead(200, {
      'content-type': (TYPES[path.extname(file)] || 'application/octet-stream') + ';charset=utf-8',
      'content-length': bytes.length,
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    response.end(bytes);
  });
  return new Promise(ready => server.listen(0, '127.0.0.1', () => ready({ server, sent, port: server.address().port })));
}
