import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { frameHtml } from '../../src/compiler/pages/frame-html.tsx';
import { hostPage } from './host-page.ts';
import { tellTinyStory } from './tiny-map.ts';

/** What WordPress writes into a post hides the frame until it has spoken, each version in its own way. */
export const HIDING = {
  '6.1 and 6.5': 'position: absolute; clip: rect(1px, 1px, 1px, 1px);',
  '6.7': 'position: absolute; visibility: hidden;',
} as const;

const SECRET = 'aB3dE5fG7h';

/** All that `wp_filter_oembed_result` leaves of a stranger's `<iframe>`. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** What `wp-embed.js` does, from when it is loaded: in the page's head, or after a while. */
const LISTENER = `
  const least = 200, most = 1000;
  addEventListener('message', ({ data, source }) => {
    if (data?.secret !== '${SECRET}') return;
    for (const quotation of document.querySelectorAll('blockquote[data-secret]')) quotation.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(most, Math.max(least, parseInt(data.value, 10)));
    }
  });
  const ready = () => {
    for (const frame of document.querySelectorAll('iframe[data-secret]'))
      frame.contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*');
  };`;

interface Post {
  readonly hiding: string;
  readonly width: number;
  /** The theme's sheet and scripts. */
  readonly theme?: string;
  /** The page listens only once its `listen()` is called, as where scripts are put off. */
  readonly late?: boolean;
  /** Runs first of all in the post and in its frame. */
  readonly first?: () => void;
}

/** A post of WordPress's on another origin than the site, into which its author has pasted the story's address. */
export function post({ hiding, width, theme = '', late = false, first }: Post): Promise<Page> {
  const start = late
    ? `globalThis.listen = () => { ${LISTENER} ready(); }`
    : `${LISTENER} addEventListener('DOMContentLoaded', ready)`;
  return hostPage(
    `<style>body { margin: 0 } .column { width: ${width}px; position: relative }</style>
    <script>{ ${start} }</script>${theme}
    <p>Before</p><figure class="column" style="margin: 0">${filtered(hiding)}</figure><p id="after">After</p>`,
    {
      ...{ elsewhere: true, script: false, renderer: 'svg', reducedMotion: 'reduce' },
      async prepare(page) {
        await tellTinyStory(page);
        if (first) await page.addInitScript(first);
      },
    },
  );
}

/** The story's oEmbed answer, as WordPress rewrites it. */
function filtered(hiding: string): string {
  const html = frameHtml(new URL(inject('site')), { title: 'The article’s places on a map', language: 'en' });
  const [quotation = ''] = /<blockquote>.*<\/blockquote>/s.exec(html) ?? [];
  const [frame = ''] = /<iframe[^>]*>/.exec(html) ?? [];
  const attributes = [...frame.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    .filter(([, name = '']) => KEPT.includes(name))
    .map(([, name, value]) => ` ${name}="${name === 'src' ? `${value}#?secret=${SECRET}` : value}"`);
  return `${quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`)}
    <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="${hiding}"
      data-secret="${SECRET}"${attributes.join('')}></iframe>`;
}

/** The story in the post's frame. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The frame shows nothing.');
  return frame;
}

export const ready = (frame: Frame) =>
  frame.waitForFunction(() => document.querySelector('article-map')?.matches(':state(ready)'));
