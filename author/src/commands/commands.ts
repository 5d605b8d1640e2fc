import type { AddCommand } from './add-command.ts';
import { addAnchorCommand } from './anchor.ts';
import { addPlacesCommand } from './places.ts';
import { addTextCommand } from './text.ts';

/** In the order in which the help lists them. */
export const COMMANDS: readonly AddCommand[] = [addPlacesCommand, addTextCommand, addAnchorCommand];
