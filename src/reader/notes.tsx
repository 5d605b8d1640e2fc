/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { directionOf } from '../locale/direction.ts';
import type { Note, Passage } from '../story/passage.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { PartHeading } from './heading.tsx';
import { SourceList } from './outside-link.tsx';
import { useLocale, useReader } from './reader-context.ts';

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

/** The notes that stand with a passage. */
export function PassageNotes({ passage }: { passage: Passage }) {
  return <Notes notes={useReader().story.notesOn(passage.id)} />;
}

/** The notes on a place that stand with none of its passages. */
export function placeNotes(story: Story, place: Place): readonly Note[] {
  const told = new Set(story.passagesOf(place.id).flatMap(({ id }) => story.notesOn(id)));
  return story.notesOf(place.id).filter((note) => !told.has(note));
}

/** The notes on the story as a whole. */
export const storyNotes = ({ notes }: Story): readonly Note[] =>
  notes.filter(({ features, passages }) => features.length === 0 && !passages);
