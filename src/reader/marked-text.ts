import type { Mention } from '../story/passage.ts';

/** A piece of a passage over which the same mentions lie. */
export interface TextPart {
  readonly text: string;
  /** `current`: names the place whose page is read; `other`: names another place; `none`: names no place. */
  readonly mark: 'current' | 'other' | 'none';
}

/** Parts that stand together: one link to a place, or text without a link. */
interface Run {
  /** Id of the place to which the run leads. */
  readonly feature?: string;
  /** Whether it lies inside a longer mention of another feature. */
  readonly nested?: true;
  readonly parts: readonly TextPart[];
}

/**
 * Cuts `text` into runs by its mentions (UTF-16 offsets), so that the runs' texts joined are `text` again.
 * Where mentions overlap, the link leads to the shortest one's place: the most specific.
 * Mentions of `current` are marked and never linked. Offsets beyond the text are cut off at its ends.
 */
export function markText(text: string, mentions: readonly Mention[], current?: string): readonly Run[] {
  const inside = mentions
    .map((mention) => ({
      ...mention,
      start: Math.max(0, mention.start),
      end: Math.min(text.length, mention.end),
    }))
    .filter((mention) => mention.start < mention.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );

  const runs: { link: Mention | undefined; nested: boolean; parts: TextPart[] }[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const over = inside.filter((mention) => mention.start <= start && mention.end >= end);
    const others = over.filter((mention) => mention.feature !== current);
    const link = others[0];
    const mark = over.some((mention) => mention.feature === current) ? 'current' : link ? 'other' : 'none';
    const part: TextPart = { text: text.slice(start, end), mark };
    const last = runs.at(-1);
    if (last && last.link === link) last.parts.push(part);
    else runs.push({ link, nested: others.length > 1, parts: [part] });
  }
  return runs.map(({ link, nested, parts }) => ({
    ...(link && { feature: link.feature }),
    ...(nested && { nested }),
    parts,
  }));
}
