import { Nearness, nearnessOf } from './nearness.ts';
import type { Sense } from './senses.ts';

/** How much the rest of a text speaks for a place. Each from 0 to 1, but nearness, which is a sum. */
export interface Support {
  readonly country: number;
  readonly region: number;
  readonly county: number;
  readonly nearness: number;
}

/** Who votes: a name with what it may mean, and how much it counts. */
export interface Voter {
  readonly senses: readonly Sense[];
  /** From 0. */
  readonly weight: number;
}

/** Votes below this change nothing that could be seen. */
const LEAST = 0.005;
/** Context of which nobody knows where it lies: it keeps one mention from deciding everything. */
const UNKNOWN = 0.7;

/** What the names of a text say for each other, given how likely each of their senses is. */
export class Votes {
  readonly #inside = new Map<number, number>();
  readonly #nearness = new Nearness();
  #total = 0;

  add(voter: Voter, probabilities: Float64Array): void {
    this.#total += voter.weight;
    for (const [division, vote] of divisionVotes(voter, probabilities))
      this.#inside.set(division, (this.#inside.get(division) ?? 0) + vote);
    for (const [which, { isPoint, lng, lat }] of voter.senses.entries()) {
      const weight = voter.weight * (probabilities[which] ?? 0);
      if (isPoint && weight >= LEAST) this.#nearness.add({ lng, lat, weight });
    }
  }

  /** What all others say for each sense of a voter: its own votes are taken off. */
  supports(voter: Voter, probabilities: Float64Array): Support[] {
    const own = divisionVotes(voter, probabilities);
    const rest = this.#total - voter.weight + UNKNOWN;
    const share = (division: number): number =>
      division < 0 ? 0 : Math.max(0, (this.#inside.get(division) ?? 0) - (own.get(division) ?? 0)) / rest;
    return voter.senses.map((sense) => {
      let nearness = 0;
      if (sense.isPoint) {
        nearness = this.#nearness.at(sense.lng, sense.lat);
        for (const [which, other] of voter.senses.entries()) {
          const weight = voter.weight * (probabilities[which] ?? 0);
          if (other.isPoint && weight >= LEAST)
            nearness -= weight * nearnessOf(sense.lng, sense.lat, other.lng, other.lat);
        }
      }
      return {
        country: share(sense.country),
        region: share(sense.region),
        county: share(sense.county),
        nearness: Math.max(0, nearness),
      };
    });
  }
}

function divisionVotes({ senses, weight }: Voter, probabilities: Float64Array): Map<number, number> {
  const votes = new Map<number, number>();
  for (const [which, { country, region, county }] of senses.entries()) {
    const vote = weight * (probabilities[which] ?? 0);
    if (vote < LEAST) continue;
    if (country >= 0) votes.set(country, (votes.get(country) ?? 0) + vote);
    if (region >= 0) votes.set(region, (votes.get(region) ?? 0) + vote);
    if (county >= 0) votes.set(county, (votes.get(county) ?? 0) + vote);
  }
  return votes;
}
