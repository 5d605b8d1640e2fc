/*
 * npx tsx scripts/floors/command.ts
 *
 * Names each import that goes upwards in the house, and each listed exception that is none any more.
 */
import { checkFloors } from './check-floors.ts';
import { EXCEPTIONS } from './exceptions.ts';

const faults = checkFloors('.', EXCEPTIONS);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
