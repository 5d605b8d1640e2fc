/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { BasemapColours } from '../../cartography/theme.ts';
import { GLOBE_RADIUS, type Locator } from '../../story/locator.ts';

/** Says how a part of the globe is painted with a colour of the basemap. */
type PaintOf = (
  property: 'fill' | 'stroke',
  colour: keyof BasemapColours,
) => { readonly class?: string; readonly fill?: string; readonly stroke?: string };

/** A locator's globe in a square of 100 units, light on every ground by its halo. */
export function drawGlobe({ land, mark }: Locator, paint: PaintOf): JSX.Element {
  const about = { cx: 50, cy: 50, r: GLOBE_RADIUS } as const;
  return (
    <>
      <circle {...about} {...paint('fill', 'sea')} />
      <path d={land} {...paint('fill', 'disputedBorder')} fill-rule="evenodd" />
      <circle {...about} fill="none" {...paint('stroke', 'outline')} stroke-width={1.5} />
      <path d={mark} fill="none" {...paint('stroke', 'halo')} stroke-width={4.5} />
      <path d={mark} fill="none" {...paint('stroke', 'strife')} stroke-width={2} />
    </>
  );
}
