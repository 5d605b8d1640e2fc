import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from '../../scripts/floors/rooms.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);

test('every path that CONTRIBUTING.md names exists', () => {
  const paths = named.filter((name) => /^(author|src|test|scripts|geodata|bench|docs)\//.test(name));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file that it names without its folder is one of the project', () => {
  const files = named.filter((name) => /^[\w-]+(\/[\w-]+)*\.tsx?$/.test(name) && !existsSync(name));
  expect(files.length).toBeGreaterThan(5);
  const there = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`);
  expect(files.filter((file) => !there.some((path) => path.endsWith(`/${file}`)))).toEqual([]);
});

test('each room of the house has its line', () => {
  const folders = ROOMS.map(({ name, files }) => (files.test('author/src/') ? 'author/' : `src/${name}/`));
  expect(folders.filter((room) => !named.includes(room))).toEqual([]);
});
