import { expect, test } from 'vitest';
import { type ContextRequest, contextsOf } from '../../src/map/contexts.ts';

/** Requests that keep count of who has a context, and of the most that ever had one at a time. */
function contextRequests(distances: number[]) {
  const contexts = contextsOf({});
  const count = { now: 0, most: 0 };
  const made = distances.map((distance): ContextRequest & { has: boolean; at: number } => {
    const contextRequest = {
      at: distance,
      touched: 0,
      has: false,
      distance: () => contextRequest.at,
      grant(granted: boolean) {
        contextRequest.has = granted;
        count.now += granted ? 1 : -1;
        count.most = Math.max(count.most, count.now);
      },
    };
    contexts.contextRequests.set(contextRequest, false);
    return contextRequest;
  });
  contexts.arrange();
  return { contexts, count, made };
}

const holders = (made: readonly { has: boolean }[]) => made.flatMap(({ has }, i) => (has ? [i] : []));

test('six of all maps in view have a context: those nearest the middle', () => {
  const { made } = contextRequests([700, 100, 200, 300, Number.POSITIVE_INFINITY, 400, 500, 600]);
  expect(holders(made)).toEqual([1, 2, 3, 5, 6, 7]);
});

test('a map that the reader touched keeps its context while it is in view', () => {
  const { contexts, made } = contextRequests([100, 200, 300, 400, 500, 600, 700]);
  const [last] = made.slice(-1);
  if (!last) throw new Error('no request');
  last.touched = 1;
  contexts.arrange();
  expect(holders(made)).toEqual([0, 1, 2, 3, 4, 6]);
  last.at = Number.POSITIVE_INFINITY;
  contexts.arrange();
  expect(holders(made)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('contexts are given back before others are granted', () => {
  const { contexts, count, made } = contextRequests([100, 200, 300, 400, 500, 600, 700, 800]);
  for (const contextRequest of made) contextRequest.at = 900 - contextRequest.at;
  contexts.arrange();
  expect(holders(made)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(count.most).toBe(6);
});

test('all scripts of a page share its contexts', () => {
  const page = {};
  expect(contextsOf(page)).toBe(contextsOf(page));
});

test('what scripts of other versions find on a page is the contract that its key names', () => {
  const page: { [key: symbol]: unknown } = {};
  contextsOf(page);
  // Whoever changes one of these names gives the key its next number.
  expect(Object.getOwnPropertySymbols(page)).toEqual([Symbol.for('article-map/contexts/1')]);
  const found = page[Symbol.for('article-map/contexts/1')] as {
    contextRequests: Map<{ touched: number; distance(): number; grant(granted: boolean): void }, boolean>;
    arrange(): void;
  };
  expect(Object.keys(found).sort()).toEqual(['arrange', 'contextRequests']);
  const told: boolean[] = [];
  const request = { touched: 0, distance: () => 0, grant: (granted: boolean) => void told.push(granted) };
  found.contextRequests.set(request, false);
  found.arrange();
  expect(told).toEqual([true]);
  expect([...found.contextRequests]).toEqual([[request, true]]);
});
