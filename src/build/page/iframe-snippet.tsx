/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';

/** The `<iframe>` in which another page shows a story; all that the map does works in it. */
export function iframeSnippet(frame: {
  /** Of `embed.html`. */
  address: URL;
  title: string;
  /** CSS pixels; a narrower page narrows the frame. */
  width: number;
  height: number;
}): string {
  return render(
    <iframe
      src={frame.address.href}
      title={frame.title}
      width={frame.width}
      height={frame.height}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
      allow="fullscreen; clipboard-write"
      loading="lazy"
      style="max-width:100%;border:0"
    />,
  );
}
