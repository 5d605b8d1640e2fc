import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

/**
 * Adds one command to the program: name, arguments, options, help and action. What the action needs is imported when
 * it runs, so that the other commands start without it.
 */
export type AddCommand = (program: Command, terminal: Terminal) => void;
