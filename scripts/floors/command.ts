/*
 * npx tsx scripts/floors/command.ts
 *
 * Names each import that goes upwards in the house.
 */
import { checkFloors } from './check-floors.ts';

const faults = checkFloors('.');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
