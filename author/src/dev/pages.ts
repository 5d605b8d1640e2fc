import { escaped } from '../../../src/compiler/pages/placeholders.ts';
import type { LiveStory } from './live-story.ts';

/** Where the page's script is, and the events that it hears. No file of a story is called so. */
export const CLIENT = '@dev.js';
export const EVENTS = '@events';

/** A page that is loaded anew when the story changes, and tells what is wrong with it. */
export function livePage(page: string, { version }: LiveStory): string {
  const script = `<script type="module" src="./${CLIENT}" data-version="${version}"></script>`;
  return page.replace(/(?=<\/body>)|$/, script);
}

/** In place of a page while there is no state without faults. */
export function faultsPage(story: LiveStory): string {
  const lines = story.faults.map((line) => `<li>${escaped(line)}</li>`).join('\n');
  return livePage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>The story has faults</title></head><body style="font: 1rem/1.5 system-ui, sans-serif; margin: 2rem">
<h1>The story has faults</h1><p>The map is shown once they are mended.</p><ul>
${lines}
</ul></body></html>`,
    story,
  );
}

/** What the page hears: the version that is served, and the faults since. */
export function eventOf({ version, faults }: LiveStory): string {
  return `data: ${JSON.stringify({ version, faults })}\n\n`;
}

/** The page's script. */
export const CLIENT_SCRIPT = `const shown = document.querySelector('script[data-version]').dataset.version;
const isFaulty = document.title === 'The story has faults';
let box;
function tell(faults) {
  box?.remove();
  box = undefined;
  if (faults.length === 0) return;
  box = document.createElement('section');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;z-index:1000;margin:0;padding:12px 16px;' +
    'background:#7a1b12;color:#fff;font:14px/1.5 ui-monospace,monospace';
  const title = document.createElement('strong');
  title.textContent = 'The story has faults. The map shows its last state without any.';
  const list = document.createElement('ul');
  for (const fault of faults) list.appendChild(document.createElement('li')).textContent = fault;
  box.append(title, list);
  document.body.append(box);
}
function update({ data }) {
  const { version, faults } = JSON.parse(data);
  if (version !== shown) location.reload();
  else if (!isFaulty) tell(faults);
  else if (faults.join() !== [...document.querySelectorAll('li')].map((item) => item.textContent).join()) location.reload();
}
new EventSource('./${EVENTS}').addEventListener('message', update);
`;
