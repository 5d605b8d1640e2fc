import type { Page } from 'playwright-core';

interface Answer {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Gives the page, for what it asks at `pattern`, what `change` makes of the server's answer.
 * Fetched here and not by `route.fetch`, which fails where a test ends and closes its page meanwhile.
 *
 * @param from where to fetch instead of the address that is asked for
 */
export async function changeAnswers(
  page: Page,
  pattern: string,
  change: (answer: Answer, asked: string) => Partial<Answer>,
  from: (asked: string) => string = (asked) => asked,
): Promise<void> {
  await page.route(pattern, async (route) => {
    const asked = route.request().url();
    const response = await fetch(from(asked));
    const headers = Object.fromEntries(response.headers);
    // The body is no longer packed.
    delete headers['content-encoding'];
    delete headers['content-length'];
    const answer = { headers, body: await response.text() };
    await route.fulfill({ status: response.status, ...answer, ...change(answer, asked) });
  });
}
