/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { frameAttributes } from '../../views/share/frame-attributes.ts';

/**
 * The HTML by which another page shows a story in a frame, and the link that stands where frames are taken out.
 * WordPress hides the quotation, and heeds the frame's height only beside one.
 * @param folder the story's folder
 */
export function frameHtml(folder: URL, title: string): string {
  return render(
    <>
      <blockquote>
        <a href={folder.href}>{title}</a>
      </blockquote>
      <iframe {...frameAttributes(folder, title)} />
    </>,
  );
}
