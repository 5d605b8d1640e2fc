import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Size } from '../src/cartography/camera.ts';

/** The built site's files by path. */
export function oursFiles(dist: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(dist, path)}`, readFileSync(path)]),
  );
}

/** A host page with `count` elements of a size in CSS pixels, as the README's snippet writes them. */
export function oursPage(count: number, { width }: Size): string {
  const map = `<article-map src="/" style="float:left;clear:left;width:${width}px"><a href="/"><picture>
    <source media="(max-width: 640px)" srcset="/poster-tall.svg" width="400" height="500">
    <img src="/poster-wide.svg" alt="Map" width="960" height="600" style="max-width:100%;height:auto;display:block" decoding="async">
    </picture></a></article-map>`;
  return `<!doctype html><meta charset="utf-8"><title>Host</title><body style="margin:0">
    <script>
      ready = 0; seen = 0;
      addEventListener('article-map-ready', () => { ready += 1; readyAt = performance.now(); });
      new PerformanceObserver((list) => {
        for (const { element, startTime } of list.getEntries()) if (element?.localName === 'img') seen = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    </script>
    ${map.repeat(count)}<script type="module" src="/article-map.js"></script>`;
}
