/*
 * `npm test`: finds or installs a browser, then runs every test, the browser's journeys included.
 * `--config` names another set of tests.
 * The last line it prints counts what the runner itself reports.
 */
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { findBrowser } from './browser/find-browser.ts';

process.env.ARTICLE_MAP_BROWSER = await findBrowser();
const { values, positionals } = parseArgs({
  options: { config: { type: 'string' } },
  allowPositionals: true,
});
const runner = await startVitest('test', positionals, { run: true, watch: false, ...values });
const tests = runner.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
const modulesThatDidNotRun = runner.state
  .getTestModules()
  .filter((module) => module.errors().length > 0).length;
const failed = count('failed') + modulesThatDidNotRun + runner.state.getUnhandledErrors().length;
const skipped = count('skipped');
await runner.close();
console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || tests.length === 0 ? 1 : 0);
