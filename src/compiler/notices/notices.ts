import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The notices of libraries, by the folders of their packages, as Markdown: name, version, licence and its text. */
export function noticesOf(folders: readonly string[]): string {
  const notices = new Map(folders.map((folder) => noticeOf(folder)));
  const parts = [...notices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `## ${title}\n\n${text}\n`);
  return ['# Licences\n\nThese files have libraries built in, under these licences:\n', ...parts].join('\n');
}

function noticeOf(folder: string): [title: string, text: string] {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [`${about.name} - ${about.version} (${about.license})`, licenceIn(folder)];
}

/** The text of a package's licence: a file of its own, else that part of its README. */
function licenceIn(folder: string): string {
  const files = readdirSync(folder).sort();
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const readme = files.find((file) => /^readme/i.test(file));
  const parts = readme ? readFileSync(join(folder, readme), 'utf8').split(/^#+ /m) : [];
  const part = parts.find((text) => /^licen[cs]e\b/i.test(text))?.replace(/^.*/, '');
  if (!part?.trim())
    throw new Error(
      `${folder}: has neither a file nor a part of its README with its licence; without it it cannot be given on.`,
    );
  return part.trim();
}
