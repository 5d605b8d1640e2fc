/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { PICTURES } from '../../cartography/pictures.ts';
import { directionOf } from '../../locale/direction.ts';
import type { About } from '../../story/story.ts';

/** CSS pixels, as of the posters in whose place the notices stand. */
const SIZES = { 'poster-wide.svg': PICTURES.wide.size, 'poster-tall.svg': PICTURES.tall.size };
const FONT = { size: 20, line: 30 } as const;
/** The width of a letter in em: no common sans serif is wider over a line of text. */
const LETTER = 0.6;
const MARGIN = 32;

/** By file name, what stands in the place of a withdrawn story's posters: its title and the notice. */
export function noticesOf({ title, language, introduction }: About): Map<string, string> {
  return new Map(
    Object.entries(SIZES).map(([name, size]) => [
      name,
      render(<Notice title={title} lang={language} text={introduction} {...size} />),
    ]),
  );
}

function Notice({
  title,
  lang,
  text,
  width,
  height,
}: {
  title: string;
  /** Of the title. */
  lang: string;
  text: string;
  width: number;
  height: number;
}) {
  const room = Math.floor((width - 2 * MARGIN) / (FONT.size * LETTER));
  const lines = [...wrapped(title, room).map((line) => ({ line, bold: true })), { line: '', bold: false }];
  for (const line of wrapped(text, room)) lines.push({ line, bold: false });
  const most = Math.floor((height - 2 * MARGIN) / FONT.line);
  const shown = lines.slice(0, most);
  const titled = { lang, direction: directionOf(lang), 'unicode-bidi': 'isolate' };
  const first = (height - shown.length * FONT.line) / 2 + FONT.size;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`${title}. ${text}`}</title>
      <style>
        {
          'rect{fill:#f3f0e8}text{fill:#22252a}@media(prefers-color-scheme:dark){rect{fill:#232a2e}text{fill:#e9e6df}}'
        }
      </style>
      <rect width={width} height={height} />
      <text x={width / 2} font-family="system-ui, sans-serif" font-size={FONT.size} text-anchor="middle">
        {shown.map(({ line, bold }, i) => (
          <tspan
            key={i}
            x={width / 2}
            y={first + i * FONT.line}
            font-weight={bold ? 700 : 400}
            {...(bold && titled)}
          >
            {i === most - 1 && lines.length > most ? '…' : line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

/** Text in lines of at most so many letters, broken between words. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
