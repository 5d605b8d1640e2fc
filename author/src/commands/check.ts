import { Option } from 'commander';
import { FORMATS, type Format } from '../check/formats.ts';
import { requireFolder } from '../folder/story-folder.ts';
import { slashed } from '../slashed.ts';
import type { AddCommand } from './add-command.ts';

/** `article-map check [folder] --format text|json|github` */
export const addCheckCommand: AddCommand = (program, terminal) => {
  program
    .command('check')
    .summary('tell what is wrong with a story')
    .description(
      'Tells what is wrong with a story, a line each: file:line:column, level, rule, what was found, what was expected, ' +
        'and what to do about it. Nothing is written. The rules are explained in docs/rules.md.',
    )
    .argument('[folder]', 'the story’s folder', '.')
    .addOption(new Option('--format <format>', 'how findings are written').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .action(async (folder: string, { format, json }: { format: Format; json?: true }) => {
      requireFolder(folder);
      const { checkStory } = await import('../check/check-story.ts');
      const { written } = await import('../check/formats.ts');
      const findings = await checkStory(folder, (line) => terminal.err(`${line}\n`));
      const form = json ? 'json' : format;
      terminal.out(written(findings, form, slashed(folder)));
      if (form === 'text') terminal.err(`${sum(findings.map(({ level }) => level))}\n`);
      if (findings.some(({ level }) => level === 'error')) terminal.foundFaults();
    });
};

function sum(levels: readonly string[]): string {
  if (levels.length === 0) return 'No faults.';
  const count = (level: string) => levels.filter((one) => one === level).length;
  return `Errors: ${count('error')}. Warnings: ${count('warning')}.`;
}
