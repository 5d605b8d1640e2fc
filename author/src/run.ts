import { Command, CommanderError } from 'commander';
import { COMMANDS } from './commands/commands.ts';
import type { Asker } from './new/questions/asker.ts';
import { systemFault } from './system-fault.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes: faults in the story, and faults of the tool or of its use. */
const STORY_FAULTY = 1;
const TOOL_FAULTY = 2;

/**
 * Runs the command line `article-map`.
 *
 * @param args what stands after the command's name
 * @returns the exit code: 0; 1 for faults in the story; 2 for faults of the tool or its use
 */
export async function run(
  args: readonly string[],
  {
    out = write(process.stdout),
    err = write(process.stderr),
    asker = whoeverIsThere,
  }: Partial<Terminal> = {},
): Promise<number> {
  let isFaulty = false;
  const foundFaults = () => {
    isFaulty = true;
  };
  const terminal: Terminal = { out, err, foundFaults, asker };
  const program = programOf(terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return isFaulty ? STORY_FAULTY : 0;
  } catch (error) {
    // What commander finds wrong it has told.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : TOOL_FAULTY;
    const isDebug = program.opts<{ debug?: true }>().debug === true;
    err(`${isDebug && error instanceof Error ? error.stack : messageOf(error)}\n`);
    return isCalled(error, 'StoryError') ? STORY_FAULTY : TOOL_FAULTY;
  }
}

function programOf(terminal: Terminal): Command {
  const program = new Command('article-map')
    .description(
      'From an article to its map: a folder with the article, its places and passages becomes static files ' +
        'that any web server can serve. Nothing leaves this computer.',
    )
    .option('--debug', 'show where in the program an error was thrown')
    .showHelpAfterError('(article-map --help tells more.)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText('after', '\nExit code: 0; 1 for faults in the story; 2 for faults of the tool or its use.');
  for (const add of COMMANDS) add(program, terminal);
  return program;
}

function messageOf(error: unknown): string {
  if (isCalled(error, 'StoryError') || isCalled(error, 'ToolError')) return error.message;
  const fault = systemFault(error);
  if (fault !== undefined) return fault;
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  return `${line}. This is a fault of article-map itself: run it again with --debug, and report what it says.`;
}

/** By its name: where a command loads a module anew, its classes are others. */
function isCalled(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}

/** Somebody at the terminal; programs read standard output. */
async function whoeverIsThere(): Promise<Asker | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const { terminalAsker } = await import('./new/questions/terminal-asker.ts');
  return terminalAsker(process.stdin, process.stderr);
}

function write(stream: NodeJS.WriteStream): (text: string) => void {
  // Whoever reads it may have enough, as head has.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) => void stream.write(text);
}
