import { elementsOf } from './markup.ts';

/**
 * What a drawing paints, in its order: `fill #rrggbb`, `hatch #rrggbb`, `line #rrggbb width`, and `circle` with its
 * colour, radius, and the colour and width of its rim.
 * @param css the rules of the drawing's classes, in one theme
 */
export function paintedIn(svg: string, css: string): string[] {
  const rules = [...css.matchAll(/\.(\w+)\{(fill|stroke):(#[0-9a-f]{6})\}/g)];
  const colours = new Map(rules.map(([, name = '', property, colour]) => [`${name} ${property}`, colour]));
  const painted: string[] = [];
  let pattern: { readonly dots: boolean; colour?: string | undefined } | undefined;
  for (const { name, attributes } of elementsOf(svg)) {
    const value = (attribute: string) => new RegExp(` ${attribute}="(.*?)"`).exec(attributes)?.[1];
    const colour = (property: string) =>
      (value('class') ?? '')
        .split(' ')
        .map((one) => colours.get(`${one} ${property}`))
        .find(Boolean);
    const [fill, stroke, width] = [colour('fill'), colour('stroke'), Number(value('stroke-width') ?? 1)];
    if (name === 'pattern') pattern = { dots: false };
    else if (pattern && pattern.colour === undefined)
      pattern = { dots: (value('d') ?? '').endsWith('h0'), colour: stroke };
    else if (name === 'circle') {
      const radius = Number(value('r')) - (fill ? 0 : width / 2);
      painted.push(`circle ${fill ?? 'none'} ${Number(radius.toFixed(2))} ${stroke} ${width}`);
    } else {
      if (pattern && value('fill')) painted.push(`${pattern.dots ? 'dots' : 'hatch'} ${pattern.colour}`);
      if (fill) painted.push(`fill ${fill}`);
      if (stroke) painted.push(`line ${stroke} ${Number(width.toFixed(2))}`);
      if (value('fill')) pattern = undefined;
    }
  }
  return painted;
}
