/*
 * npx tsx scripts/floors/command.ts
 *
 * Names each import that goes upwards in the house, and each export that nobody imports.
 */
import { checkExports } from './check-exports.ts';
import { checkFloors } from './check-floors.ts';

const faults = [...checkFloors('.'), ...checkExports('.')];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
