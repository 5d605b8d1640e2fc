/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { posterPicture } from '../../cartography/poster-picture.ts';

/**
 * The poster on a page in the story's own folder, as HTML; Vite is told that it lies there.
 * @param media when the tall one is shown, where that is not as in the snippets
 */
export function pagePoster(alt: string, media?: string): string {
  const { source, img } = posterPicture((file) => `./${file}`, alt);
  return render(
    <picture>
      <source {...source} media={media ?? source.media} vite-ignore />
      <img {...img} alt={alt} vite-ignore />
    </picture>,
  );
}
