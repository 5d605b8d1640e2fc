/** @jsxImportSource preact */
import type { Note } from '../../story/passage.ts';
import { say } from '../strings.ts';
import { PartHeading } from './heading.tsx';
import { SourceLink } from './outside-link.tsx';

/** The editors' own words, set apart from the article's. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="am-notes">
      <PartHeading>{say(notes.length === 1 ? 'reader.note' : 'reader.notes')}</PartHeading>
      {notes.map((note) => (
        <div class="am-note" key={note.id}>
          <p lang={note.language}>{note.text}</p>
          <ul class="am-sources" aria-label={say('reader.sources')}>
            {note.sources.map((source) => (
              <li key={source.url}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
