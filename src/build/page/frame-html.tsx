/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';

/**
 * The HTML by which another page shows a story in a frame where all that the map does works, and the link that
 * stands where frames are taken out. WordPress hides the quotation, and heeds the frame's height only beside one.
 */
export function frameHtml(frame: {
  /** The story's folder. */
  address: URL;
  title: string;
  /** CSS pixels; a narrower page narrows the frame. */
  width: number;
  height: number;
}): string {
  return render(
    <>
      <blockquote>
        <a href={frame.address.href}>{frame.title}</a>
      </blockquote>
      <iframe
        src={new URL('embed.html?links=open', frame.address).href}
        title={frame.title}
        width={frame.width}
        height={frame.height}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
        allow="fullscreen; clipboard-write"
        loading="lazy"
        style="max-width:100%;border:0"
      />
    </>,
  );
}
