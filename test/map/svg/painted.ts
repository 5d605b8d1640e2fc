import { elementsOf } from './markup.ts';

/**
 * What a drawing paints, in its order: `fill #rrggbb`, `hatch #rrggbb`, `line #rrggbb width`, `mark` with its colour,
 * its rim's and that one's width, and `circle` with its colour, radius, and the colour and width of its rim.
 * @param css the rules of the drawing's classes, in one theme
 */
export function paintedIn(svg: string, css: string): string[] {
  const rules = [...css.matchAll(/\.(\w+)\{(fill|stroke):(#[0-9a-f]{6})\}/g)];
  const colours = new Map(rules.map(([, name = '', property, colour]) => [`${name} ${property}`, colour]));
  const painted: string[] = [];
  let pattern: { readonly name?: string; colour?: string | undefined } | undefined;
  for (const { name, attributes } of elementsOf(svg)) {
    const value = (attribute: string) => new RegExp(` ${attribute}="(.*?)"`).exec(attributes)?.[1];
    const colour = (property: string) =>
      (value('class') ?? '')
        .split(' ')
        .map((one) => colours.get(`${one} ${property}`))
        .find(Boolean);
    const [fill, stroke, width] = [colour('fill'), colour('stroke'), Number(value('stroke-width') ?? 1)];
    if (name === 'pattern') pattern = {};
    else if (pattern && pattern.colour === undefined)
      pattern = { name: patternIn(value('d') ?? ''), colour: stroke };
    else if (name === 'circle') {
      const radius = Number(value('r')) - (fill ? 0 : width / 2);
      painted.push(`circle ${fill ?? 'none'} ${Number(radius.toFixed(2))} ${stroke} ${width}`);
    } else if (value('paint-order')) painted.push(`mark ${fill} ${stroke} ${width}`);
    else {
      if (pattern && value('fill')) painted.push(`${pattern.name} ${pattern.colour}`);
      if (fill) painted.push(`fill ${fill}`);
      if (stroke) painted.push(`line ${stroke} ${Number(width.toFixed(2))}`);
      if (value('fill')) pattern = undefined;
    }
  }
  return painted;
}

/** A pattern's name, known by the path data of its tile: dots alone are lines of no length. */
function patternIn(d: string): string {
  const parts = d.split('M').slice(1);
  if (parts.every((part) => part.endsWith('h0'))) return parts.length === 6 ? 'grains' : 'dots';
  return parts.every((part) => part.split('L').length === 3) ? 'carets' : 'hatch';
}
