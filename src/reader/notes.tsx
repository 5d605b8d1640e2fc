/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { directionOf } from '../locale/direction.ts';
import type { Note } from '../story/passage.ts';
import { PartHeading } from './heading.tsx';
import { SourceList } from './outside-link.tsx';
import { useLocale } from './reader-context.ts';

/** The editors' own words, set apart from the article's. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const locale = useLocale();
  if (notes.length === 0) return null;
  return (
    <section class="am-notes">
      <PartHeading>{locale.say('reader.notes', { count: notes.length })}</PartHeading>
      {notes.map((note) => (
        <div class="am-note" key={note.id}>
          <p lang={note.language} dir={directionOf(note.language)}>
            {note.text}
          </p>
          <SourceList sources={note.sources} label={locale.say('reader.sources')} />
        </div>
      ))}
    </section>
  );
}
