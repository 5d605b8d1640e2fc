import type { Page } from 'playwright-core';

/** What has the focus, and the name or the words by which a reader knows it; '' where nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const words = at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.getAttribute('placeholder'));
    return `${at.localName} ${words ?? ''}`.trim();
  });
}

/** Goes on by Tab until what has the focus is as asked, for at most 80 stops; returns what had it. */
export async function tabTo(page: Page, wanted: RegExp): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < 80 && !wanted.test(stops.at(-1) ?? '')) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}
