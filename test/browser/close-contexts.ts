import { afterAll } from 'vitest';
import { closeContexts } from './browser.ts';

// Of every file: the browser goes on, and what is left open would go on drawing in it.
afterAll(closeContexts);
