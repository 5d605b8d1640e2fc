import { KIND_ROWS, KINDS } from '../../story/kinds.ts';
import type { Problem } from '../../story/problem.ts';
import { alike } from './alike.ts';

/** Of a kind that is missing or unknown the problem, which names the kinds that are drawn as the feature's geometry is. */
export function withFittingKinds(problem: Problem, features: readonly unknown[]): Problem {
  const index = /^\/features\/(\d+)\/properties\/kind$/.exec(problem.path)?.[1];
  if (index === undefined) return problem;
  const feature = features[Number(index)] as {
    readonly geometry?: { readonly type?: unknown } | null;
    readonly properties?: { readonly kind?: unknown };
  };
  const type = feature.geometry?.type;
  const fit = KINDS.filter((kind) => KIND_ROWS[kind].geometries.some((geometry) => geometry === type));
  if (fit.length === 0) return problem;
  const { kind } = feature.properties ?? {};
  const meant = typeof kind === 'string' ? alike(kind, fit) : undefined;
  return {
    ...problem,
    expected:
      meant === undefined ? `a kind that is drawn as a ${type}: ${fit.join(', ')}` : `perhaps “${meant}”`,
  };
}
