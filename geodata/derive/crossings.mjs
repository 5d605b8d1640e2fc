/** Segments of lines that properly cross others, as [index of the line, index of the segment]. */
export function crossings(lines) {
  const cells = new Map();
  lines.forEach((line, i) => {
    for (let s = 0; s + 1 < line.length; s++)
      for (const cell of cellsOf(line[s], line[s + 1])) {
        const here = cells.get(cell);
        if (here) here.push([i, s]);
        else cells.set(cell, [[i, s]]);
      }
  });
  const found = new Map();
  for (const here of cells.values())
    for (let i = 0; i < here.length; i++)
      for (let j = i + 1; j < here.length; j++) {
        const [[a, s], [b, t]] = [here[i], here[j]];
        if (!cross(lines[a][s], lines[a][s + 1], lines[b][t], lines[b][t + 1])) continue;
        found.set(`${a},${s}`, here[i]);
        found.set(`${b},${t}`, here[j]);
      }
  return [...found.values()].sort(([a, s], [b, t]) => a - b || t - s);
}

/** Cells of one degree that a segment's box touches. */
function cellsOf([ax, ay], [bx, by]) {
  const cells = [];
  for (let x = Math.floor(Math.min(ax, bx)); x <= Math.max(ax, bx); x++)
    for (let y = Math.floor(Math.min(ay, by)); y <= Math.max(ay, by); y++) cells.push(x * 1000 + y);
  return cells;
}

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** True where two segments cross or one ends inside the other; touching at a shared end is no crossing. */
function cross(a, b, c, d) {
  const same = (p, q) => p[0] === q[0] && p[1] === q[1];
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}
