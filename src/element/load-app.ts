import { loadModule } from '../dom/load-module.ts';
import type { Locale } from '../locale/locale.ts';
import type { Story } from '../story/story.ts';
import { fetchStory } from './fetch-story.ts';

type AppModule = typeof import('./app.ts');

const importApp = () => import('./app.ts');

/** Loads what shows a story, the story in a folder, and the words around it. Rejects where one cannot be had. */
export async function loadApp(
  element: Element,
  folder: URL,
): Promise<{ startApp: AppModule['startApp']; story: Story; locale: Locale }> {
  const loaded = loadModule(importApp, 'startApp');
  const [{ startApp, interfaceLocale }, story] = await Promise.all([
    loaded,
    fetchStory(folder, async (served) => (await loaded).storyOf(served)),
  ]);
  return { startApp, story, locale: await interfaceLocale(element, story) };
}
