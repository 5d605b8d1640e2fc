import { expect, test } from 'vitest';
import type { makeMapView } from '../../../src/map/map-view.ts';
import type { makeFakeRenderer } from '../../map/fake-renderer.ts';
import { pageWithSelection, type WithSelection } from './with-selection.ts';

interface Modules extends WithSelection {
  readonly maps: { makeMapView: typeof makeMapView };
  readonly renderers: { makeFakeRenderer: typeof makeFakeRenderer };
}

test.each(['start', 'limit', 'moveTo', 'update'] as const)(
  'a map whose renderer fails in its “%s” leaves nothing behind, and says why',
  async (part) => {
    const page = await pageWithSelection({
      maps: 'src/map/map-view.ts',
      renderers: 'test/map/fake-renderer.ts',
    });
    const left = await page.evaluate(async (part) => {
      const { maps, renderers, selections, stories, words } = window as unknown as Modules;
      const story = stories.smallStory();
      const selection = selections.makeSelection(story);
      const host = document.body.appendChild(document.createElement('main'));
      host.style.cssText = 'position: relative; width: 600px; height: 400px';
      const fail = () => {
        throw new Error(`It fails in its ${part}.`);
      };
      let removed = 0;
      const map = maps.makeMapView(
        {
          first(parts) {
            if (part === 'start') fail();
            const { renderer } = renderers.makeFakeRenderer(() => ({ width: 600, height: 400 }));
            parts.host.append('A picture');
            return Object.create(renderer, {
              ...(part !== 'start' && { [part]: { value: fail } }),
              remove: { value: () => void removed++ },
            });
          },
        },
        { announce: () => {}, locale: words.ENGLISH },
      );
      map.attach(host, story, selection);
      const why = await map.ready.catch(String);
      selection.choose({ feature: 'town' });
      return { why, html: host.innerHTML, removed, sheets: document.adoptedStyleSheets.length };
    }, part);
    const removed = part === 'start' ? 0 : 1;
    expect(left).toEqual({ why: `Error: It fails in its ${part}.`, html: '', removed, sheets: 0 });
  },
);
