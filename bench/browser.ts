import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser.ts';

/** A page with its debugger's session; `slow` makes its processor so many times slower. */
export interface Bench {
  readonly page: Page;
  readonly session: CDPSession;
}

let browser: Browser | undefined;

export async function openBench(slow: number, viewport = { width: 1280, height: 800 }): Promise<Bench> {
  browser ??= await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, session };
}

export const closeBrowser = () => browser?.close();

/** A figure of the page's own metrics, such as `TaskDuration` in seconds. */
export async function metric({ session }: Bench, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Waits until so many maps of the page answer. */
export async function answering({ page }: Bench, count: number): Promise<void> {
  await page.waitForFunction((wanted) => ((globalThis as { ready?: number }).ready ?? 0) >= wanted, count, {
    timeout: 240_000,
    polling: 100,
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
