/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PatternTile } from '../../src/map/svg/pattern.tsx';
import { SwatchDrawing } from '../../src/reader/swatch-drawing.tsx';

const strokeWidth = (svg: string) => Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);

/** What repeats across a path: where each of its lines or dots begins in its first row. */
function across(svg: string): number[] {
  const starts = [...svg.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  return [...new Set(starts.filter(([, y]) => y === starts[0]?.[1]).map(([x = 0]) => x))];
}

test.each(['hatch', 'dots'] as const)('the legend draws %s as fine and as dense as the map', (kind) => {
  const legend = render(
    <SwatchDrawing shape="area" paint={{ 'fill-pattern': kind, 'line-color': '#000000' }} />,
  );
  const map = render(<PatternTile id="tile" kind={kind} colour="stroke" origin={[0, 0]} />);
  expect(strokeWidth(legend)).toBe(strokeWidth(map));
  const [first = 0, second = 0] = across(legend);
  expect(second - first).toBe(Number(/ width="([\d.]+)"/.exec(map)?.[1]));
});
