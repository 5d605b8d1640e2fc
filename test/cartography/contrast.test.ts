import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultPaint } from '../../src/cartography/paint.ts';
import { BASEMAP_COLOURS, type Theme } from '../../src/cartography/theme.ts';
import { KINDS } from '../../src/story/kinds.ts';
import { type Manifest, ManifestSchema } from '../../src/story/manifest.ts';

const manifest: Manifest = v.parse(
  ManifestSchema,
  JSON.parse(readFileSync(new URL('../../geodata/story.json', import.meta.url), 'utf8')),
);

/** Relative luminance as in WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as in WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test('the formula is WCAG’s', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme: Theme) => {
  const side = theme === 'light' ? 0 : 1;
  const basemap = BASEMAP_COLOURS[theme];
  const paints = manifest.layers.flatMap((layer) =>
    Object.entries(layer.paint ?? {}).map(([kind, paint]) => ({ name: `${layer.id} ${kind}`, paint })),
  );
  const fills = paints.flatMap(({ name, paint }) => {
    const fill = paint?.['fill-color']?.[side];
    return fill ? [{ name, fill }] : [];
  });
  const surfaces = [
    ...fills,
    { name: 'sea', fill: basemap.sea },
    { name: 'land', fill: basemap.land },
    ...KINDS.flatMap((kind) => {
      const fill = defaultPaint(kind, 'subject', theme)['fill-color'];
      return fill ? [{ name: `house ${kind}`, fill }] : [];
    }),
  ];
  const colours = (property: 'text-color' | 'line-color') => [
    ...paints.flatMap(({ name, paint }) => {
      const colour = paint?.[property]?.[side];
      return colour ? [[name, colour] as const] : [];
    }),
    // Of countries around the story no more is asked than of the basemap.
    ...KINDS.flatMap((kind) =>
      (kind === 'country' ? (['subject'] as const) : (['subject', 'around'] as const)).flatMap((role) => {
        const colour = defaultPaint(kind, role, theme)[property];
        return colour ? [[`house ${role} ${kind}`, colour] as const] : [];
      }),
    ),
  ];

  const texts: (readonly [string, string])[] = [
    ['text', basemap.text],
    ['quiet text', basemap.quietText],
    ['water’s text', basemap.waterText],
    ...colours('text-color'),
  ];
  const lines: (readonly [string, string])[] = [
    ...colours('line-color'),
    ['what is selected', basemap.accent],
  ];

  test.each(texts)('%s, %s, is read on every fill and on its halo', (_name, colour) => {
    for (const { name, fill } of [...surfaces, { name: 'halo', fill: basemap.halo }])
      expect(contrast(colour, fill), `on ${name} ${fill}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines)('the line of %s, %s, is seen on every fill and on its casing', (_name, colour) => {
    for (const { name, fill } of [...surfaces, { name: 'casing', fill: basemap.halo }])
      expect(contrast(colour, fill), `on ${name} ${fill}`).toBeGreaterThanOrEqual(3);
  });

  test('the filled countries are told apart without colour', () => {
    for (const [i, a] of fills.entries())
      for (const b of fills.slice(i + 1))
        expect(contrast(a.fill, b.fill), `${a.name} and ${b.name}`).toBeGreaterThanOrEqual(1.25);
  });
});
