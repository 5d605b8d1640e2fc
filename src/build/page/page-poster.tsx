/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { posterPicture } from '../../views/poster-picture.ts';

/** The poster on a page in the story's own folder, as HTML; Vite is told that it lies there. */
export function pagePoster(alt: string): string {
  const { source, img } = posterPicture((file) => `./${file}`, alt);
  return render(
    <picture>
      <source {...source} vite-ignore />
      <img {...img} alt={alt} vite-ignore />
    </picture>,
  );
}
