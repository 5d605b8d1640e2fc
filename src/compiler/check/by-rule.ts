import type { Problem } from '../../story/problem.ts';

/** Says of problems by which rule they were found (see docs/rules.md), but for those that say it themselves. */
export function byRule(rule: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ rule, ...problem }));
}
