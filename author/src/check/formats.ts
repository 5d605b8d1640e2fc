import type { Finding } from './line.ts';

/** Forms in which findings are written. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Characters of each part that are shown. */
const SHOWN = 300;

/** Findings as they are written to standard output; paths from `folder`, as it was named. */
export function written(findings: readonly Finding[], format: Format, folder: string): string {
  const at = (file: string) => (folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`);
  if (format === 'json')
    return `${JSON.stringify(
      findings.map((finding) => ({ ...finding, file: at(finding.file) })),
      null,
      2,
    )}\n`;
  const line = format === 'github' ? githubLine : textLine;
  return findings.map((finding) => `${line(finding, at(finding.file))}\n`).join('');
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
