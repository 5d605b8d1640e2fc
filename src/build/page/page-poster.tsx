/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { posterPicture } from '../../views/poster-picture.ts';

/**
 * The poster on a page in the story's own folder, as HTML; Vite is told that it lies there.
 * @param narrow see `posterPicture`
 */
export function pagePoster(alt: string, narrow?: number): string {
  const { source, img } = posterPicture((file) => `./${file}`, alt, narrow);
  return render(
    <picture>
      <source {...source} vite-ignore />
      <img {...img} alt={alt} vite-ignore />
    </picture>,
  );
}
