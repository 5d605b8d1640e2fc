import { inject } from 'vitest';

// What is built is read from the disk too; and a page that is opened waits half a minute at most.
const answer = await fetch(inject('site'));
if (!answer.ok) throw new Error(await answer.text());
