import { InvalidArgumentError } from 'commander';
import { requireFolder } from '../folder/story-folder.ts';
import type { AddCommand } from './add-command.ts';

/** `article-map dev [folder] --port 8080` */
export const addDevCommand: AddCommand = (program, terminal) => {
  program
    .command('dev')
    .summary('show a story’s page, and show it anew as you edit')
    .description(
      'Serves a story’s page to this computer alone, and loads it anew when a file of the folder is saved. Faults are ' +
        'told on the page, over its last state without any. Ends by Ctrl+C.',
    )
    .argument('[folder]', 'the story’s folder', '.')
    .option('--port <number>', 'the port of the address; without it 5174, or any that is free', portOf)
    .option('--open', 'open the page in the browser')
    .action(async (folder: string, { port, open }: { port?: number; open?: true }) => {
      requireFolder(folder);
      const { startDevServer } = await import('../dev/dev-server.ts');
      const { templateFolder } = await import('../build/template.ts');
      const tell = (line: string) => terminal.err(`${line}\n`);
      const template = templateFolder(tell);
      const { address, close } = await startDevServer({
        folder,
        template,
        port,
        tell,
        onCompiled: ({ faults, warnings }) => {
          for (const line of [...faults, ...warnings]) tell(line);
          tell(
            faults.length > 0 ? 'The story has faults: the page shows its last state without any.' : 'Built.',
          );
        },
      });
      terminal.out(`${address}\n`);
      if (open) {
        const { openInBrowser } = await import('../dev/open-in-browser.ts');
        openInBrowser(address);
      }
      await new Promise((resolve) => process.once('SIGINT', resolve));
      await close();
    });
};

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('Expected a number up to 65535.');
}
