import { NARROW_FRAME, posterPicture } from '../cartography/poster-picture.ts';
import { isSandboxed } from '../dom/sandboxed.ts';
import { ENGLISH } from '../locale/english.ts';
import { confine } from './confine.ts';
import { readFrameAddress } from './frame-address.ts';
import { tellHeight } from './tell-height.ts';

const map = document.querySelector('article-map');
const link = document.querySelector<HTMLAnchorElement>('.below a');
const heading = document.querySelector('h1');
const asked = readFrameAddress(location.href);
if (map && link && heading) {
  // It may be text by the time that it gives way.
  const below = link.parentElement;
  // What the page is called in its file is the story beside it.
  const entitle = () => {
    document.title = ENGLISH.say('map.label');
    heading.textContent = document.title;
    heading.lang = ENGLISH.language;
  };
  const refuse = (src: string) => {
    entitle();
    map.remove();
    below?.replaceChildren(ENGLISH.say('frame.refused', { own: location.origin, src }));
  };
  if ('refused' in asked) refuse(asked.refused);
  else {
    confine(document, location.origin, refuse);
    if (asked.folder !== new URL('.', location.href).href) {
      const { source, img } = posterPicture(
        (file) => new URL(file, asked.folder).href,
        ENGLISH.say('map.label'),
      );
      const picture = document.createElement('picture');
      for (const [tag, values] of Object.entries({ source: { ...source, media: NARROW_FRAME }, img })) {
        const part = picture.appendChild(document.createElement(tag));
        for (const [name, value] of Object.entries(values)) part.setAttribute(name, value);
      }
      map.replaceChildren(picture);
      entitle();
    }
    link.href = asked.folder;
    if (isSandboxed()) {
      link.replaceWith(`${link.textContent}: ${asked.folder}`);
      // The picture alone: its link leads to the same.
      for (const around of map.querySelectorAll('a')) around.replaceWith(...around.childNodes);
    }
    for (const [name, value] of asked.attributes) map.setAttribute(name, value);
  }
}
tellHeight(document.documentElement, map);
// Only now: an element starts with the attributes that it has.
import('../element/article-map.ts').catch((why: unknown) => {
  console.error('article-map:', why);
  const words = ENGLISH.say('element.failed', { why: ENGLISH.say('error.unknown') });
  link?.parentElement?.prepend(`${words} `);
});
