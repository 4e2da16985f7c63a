// Draws figures by number of pages, one panel a shape, both axes logarithmic: a straight line at this angle is a power.
const PANEL = { width: 380, height: 300 };
const LEFT = 64;
const TOP = 64;
const GAP = 74;
const COLOURS = ['#0b5fa5', '#c2410c', '#4d7c0f', '#7e22ce', '#111827', '#0e9488', '#be123c', '#64748b', '#a16207'];
const MARKS = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  (x, y) => `<rect x="${x - 3.5}" y="${y - 3.5}" width="7" height="7"/>`,
  (x, y) => `<path d="M${x} ${y - 5}l4.5 8h-9z"/>`,
  (x, y) => `<path d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`,
];

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const fixed = (value) => Number(value.toFixed(1));

/** Ones, twos and fives from the least to the most. */
function steps(least, most) {
  const all = [];
  for (let power = Math.floor(Math.log10(least)) - 1; power <= Math.log10(most) + 1; power++) {
    all.push(...[1, 2, 5].map((digit) => digit * 10 ** power));
  }
  const from = all.findLastIndex((step) => step <= least * 1.0001);
  const to = all.findIndex((step) => step >= most * 0.9999);
  return all.slice(from, to + 1);
}

function scale(values, from, to) {
  const marks = steps(Math.min(...values), Math.max(...values));
  const [least, most] = [Math.log(marks[0]), Math.log(marks.at(-1))];
  return { marks, at: (value) => fixed(most > least ? from + ((Math.log(value) - least) / (most - least)) * (to - from) : (from + to) / 2) };
}

/** @param of what a line has to be drawn of */
export function plot({ title, panels, tools, of }) {
  const every = panels.flatMap((panel) => panel.lines);
  const y = scale(every.map(of), TOP + PANEL.height, TOP);
  const width = LEFT + panels.length * PANEL.width + (panels.length - 1) * GAP + 30;
  const perRow = Math.max(1, Math.floor((width - LEFT) / 190));
  const legendTop = TOP + PANEL.height + 62;
  const height = legendTop + Math.ceil(tools.length / perRow) * 22 + 8;
  const look = (id) => {
    const place = tools.findIndex((tool) => tool.id === id);
    return { colour: COLOURS[place % COLOURS.length], mark: MARKS[place % MARKS.length] };
  };
  const drawn = panels.map((panel, place) => panelOf(panel, LEFT + place * (PANEL.width + GAP), y, tools, of, look)).join('');
  const legend = tools.map((tool, place) => {
    const at = { x: LEFT + (place % perRow) * 190, y: legendTop + Math.floor(place / perRow) * 22 };
    const { colour, mark } = look(tool.id);
    return `<g fill="${colour}">${mark(at.x, at.y - 4)}</g><text x="${at.x + 12}" y="${at.y}">${escaped(tool.name)}</text>`;
  }).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" fill="#1f2933" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="26" font-size="16" font-weight="bold">${escaped(title)}</text>
${drawn}
${legend}
</svg>
`;
}

function panelOf({ name, lines }, left, y, tools, of, look) {
  const right = left + PANEL.width;
  const bottom = TOP + PANEL.height;
  const sizes = [...new Set(lines.map((line) => line.pages))];
  const x = scale(sizes, left + 14, right - 14);
  const grid = y.marks.map((mark) => `<path d="M${left} ${y.at(mark)}H${right}" stroke="#e4e7eb"/><text x="${left - 8}" y="${y.at(mark) + 4}" text-anchor="end" fill="#52606d">${mark >= 1 ? mark.toLocaleString('en-US') : Number(mark.toPrecision(1))}</text>`);
  const ticks = sizes.map((size) => `<path d="M${x.at(size)} ${bottom}v5" stroke="#7b8794"/><text x="${x.at(size)}" y="${bottom + 20}" text-anchor="middle" fill="#52606d">${size.toLocaleString('en-US')}</text>`);
  const curves = tools.map((tool) => {
    const own = lines.filter((line) => line.tool.id === tool.id);
    const { colour, mark } = look(tool.id);
    const points = own.map((line) => [x.at(line.pages), y.at(of(line))]);
    return points.length ? `<path d="M${points.map((point) => point.join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="2"/><g fill="${colour}">${points.map(([px, py]) => mark(px, py)).join('')}</g>` : '';
  });
  return `<text x="${left}" y="${TOP - 12}">${escaped(name)}</text>
${grid.join('\n')}
${ticks.join('\n')}
<text x="${(left + right) / 2}" y="${bottom + 38}" text-anchor="middle" fill="#52606d">pages</text>
<path d="M${left} ${bottom}H${right}" stroke="#7b8794"/>
${curves.join('\n')}
`;
}
