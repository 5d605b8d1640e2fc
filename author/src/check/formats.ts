import { shellWord } from '../shell-word.ts';
import type { Finding } from './line.ts';

/** Forms in which findings are written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Characters of each part that are shown. */
const SHOWN = 300;

/** Findings as they are written to standard output; paths from `folder`, as it was named. */
export function written(findings: readonly Finding[], format: Format, folder: string): string {
  const at = (file: string) => (folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`);
  const told = findings.map((finding) => ({ ...finding, remedy: inFolder(finding.remedy, folder) }));
  if (format === 'json')
    return `${JSON.stringify(
      told.map((finding) => ({ ...finding, file: at(finding.file) })),
      null,
      2,
    )}\n`;
  const line = format === 'github' ? githubLine : textLine;
  return told.map((finding) => `${line(finding, at(finding.file))}\n`).join('');
}

/** Commands that a remedy names, as far as the folder follows. */
const COMMANDS = /npx article-map (?:basemap|build|add (?:"(?:[^"\\]|\\.)*"|\S+\.geojson))/g;

/** A remedy whose commands can be run where the author is. */
function inFolder(remedy: string, folder: string): string {
  return folder === '.' ? remedy : remedy.replace(COMMANDS, (command) => `${command} ${shellWord(folder)}`);
}

function textLine({ line, column, level, rule, ...finding }: Finding, file: string): string {
  return `${file}:${line}:${column} ${level} ${rule} ${message(finding)}`;
}

/** A workflow command of GitHub Actions (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
function githubLine({ line, column, level, rule, ...finding }: Finding, file: string): string {
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message(finding))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function message({
  found,
  expected,
  remedy,
  count,
}: Pick<Finding, 'found' | 'expected' | 'remedy' | 'count'>): string {
  const times = count > 1 ? ` (${count} times)` : '';
  return `found ${cut(found)}${times}; expected ${cut(expected)}. ${remedy}`;
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
