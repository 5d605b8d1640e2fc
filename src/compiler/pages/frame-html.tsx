/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { frameAttributes } from '../../share/frame-attributes.ts';
import type { About } from '../../story/story.ts';

/**
 * The HTML by which another page shows a story in a frame, and the link that stands where frames are taken out.
 * WordPress hides the quotation, and uses the frame's height only beside one. It takes the `style` away: so the width
 * and the missing border are said by attributes, and no theme makes a highest height of two numbers of pixels.
 * @param folder the story's folder
 */
export function frameHtml(folder: URL, about: Pick<About, 'title' | 'language'>): string {
  return render(
    <>
      <blockquote>
        <a href={folder.href} lang={about.language}>
          {about.title}
        </a>
      </blockquote>
      <iframe {...frameAttributes(folder, about)} width="100%" frameborder="0" />
    </>,
  );
}
