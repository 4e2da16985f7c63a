// What is made of lists of hits and of times.

export function success(queries, answers, depth) {
  return mean(queries.map((query, k) => (rank(query, answers[k]) <= depth ? 1 : 0)));
}

export function reciprocal(queries, answers) {
  return mean(queries.map((query, k) => (rank(query, answers[k]) <= 10 ? 1 / rank(query, answers[k]) : 0)));
}

/** The place of the first relevant hit among those that are scenarios. */
function rank(query, keys) {
  const ids = keys.filter(key => key.startsWith('scenario/')).map(key => key.slice('scenario/'.length));
  const at = ids.findIndex(id => query.relevant.includes(id));
  return at < 0 ? Infinity : at + 1;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values, share) {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** A table for docs/benchmarks.md. */
export function table(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, k) => (k ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
