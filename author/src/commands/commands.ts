import { addAddCommand } from './add.ts';
import type { AddCommand } from './add-command.ts';
import { addAnchorCommand } from './anchor.ts';
import { addBasemapCommand } from './basemap.ts';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { addDevCommand } from './dev.ts';
import { addNewCommand } from './new.ts';
import { addPlacesCommand } from './places.ts';
import { addTextCommand } from './text.ts';

/** In the order in which the help lists them. */
export const COMMANDS: readonly AddCommand[] = [
  addNewCommand,
  addAddCommand,
  addCheckCommand,
  addBuildCommand,
  addDevCommand,
  addBasemapCommand,
  addPlacesCommand,
  addTextCommand,
  addAnchorCommand,
];
