/** @jsxImportSource preact */
import { directionOf } from '../cartography/direction.ts';
import { say } from '../locale/strings.ts';
import type { Note } from '../story/passage.ts';
import { PartHeading } from './heading.tsx';
import { SourceList } from './outside-link.tsx';

/** The editors' own words, set apart from the article's. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="am-notes">
      <PartHeading>{say(notes.length === 1 ? 'reader.note' : 'reader.notes')}</PartHeading>
      {notes.map((note) => (
        <div class="am-note" key={note.id}>
          <p lang={note.language} dir={directionOf(note.language)}>
            {note.text}
          </p>
          <SourceList sources={note.sources} label={say('reader.sources')} />
        </div>
      ))}
    </section>
  );
}
