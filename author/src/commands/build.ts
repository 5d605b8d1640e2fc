import { requireFolder } from '../folder/story-folder.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import type { AddCommand } from './add-command.ts';

interface Options {
  readonly out: string;
  readonly siteUrl?: string;
  readonly siteName?: string;
}

/** `article-map build [folder] --out public/map` */
export const addBuildCommand: AddCommand = (program, terminal) => {
  program
    .command('build')
    .summary('make of a story’s folder what any web server serves')
    .description(
      'Checks a story, and writes it as static files: its page, the frame, the element, layers and posters. Of ' +
        'article.md it writes passages.json and fingerprint.json into the story’s folder; the article itself is never ' +
        'among what is served.',
    )
    .argument('[folder]', 'the story’s folder', '.')
    .option('--out <folder>', 'where to; it is empty, new, or built of the same story', 'public/map')
    .option('--site-url <address>', 'where it will be served: for link previews and oEmbed')
    .option('--site-name <name>', 'who shows the map, in link previews; without it the address’s host')
    .action(async (folder: string, { out, siteUrl, siteName }: Options) => {
      requireFolder(folder);
      const { buildStory } = await import('../build/build-story.ts');
      const { templateFolder } = await import('../build/template.ts');
      const { findingsOf } = await import('../check/line.ts');
      const { written } = await import('../check/formats.ts');
      const { sourceFolderAt } = await import('../folder/source-folder.ts');
      const tell = (line: string) => terminal.err(`${line}\n`);
      const template = templateFolder(tell);
      const site = siteUrl === undefined ? undefined : await siteOf(siteUrl, siteName);
      const { problems, warnings, state, files } = await buildStory(folder, { out, template, site, tell });
      const source = sourceFolderAt(folder);
      const findings = [...findingsOf(problems, 'error', source), ...findingsOf(warnings, 'warning', source)];
      terminal.err(written(findings, 'text', slashed(folder)));
      if (problems.length > 0) {
        terminal.err('The story has faults: nothing was written.\n');
        return terminal.foundFaults();
      }
      for (const file of state.keys()) terminal.out(`Wrote ${slashed(folder)}/${file}\n`);
      terminal.out(
        `Wrote ${slashed(out)}: ${files.size} files of the story, and the element. Serve it by any web server.\n`,
      );
    });
};

async function siteOf(url: string, name: string | undefined) {
  const { siteAt } = await import('../../../src/compiler/pages/site.ts');
  try {
    return siteAt(url, name);
  } catch {
    throw new ToolError(
      `--site-url: found “${url}”; expected an address such as https://maps.example/iraq-iran/.`,
    );
  }
}
