/** Independent trials: how many, with what chance each. */
export interface Trials {
  count: number;
  chance: number;
}

/**
 * The chance that at least `least` of independent trials succeed (upper tail of the Poisson–binomial distribution), by
 * exact convolution (Biscarri, Zhao & Brunner 2018, Computational Statistics & Data Analysis 122, 92–100) of one
 * binomial a kind of trial. What reaches `least` is added up as it does, so that small tails keep their digits.
 */
export function upperTail(trials: Trials[], least: number): number {
  if (least <= 0) return 1;
  let below = new Float64Array(least);
  below[0] = 1;
  let reached = 0;
  for (const { count, chance } of trials) {
    if (count === 0 || chance === 0) continue;
    const binomial = binomialChances(count, chance);
    const next = new Float64Array(least);
    for (let held = 0; held < least; held++) {
      if (below[held] === 0) continue;
      for (let more = 0; more < binomial.length; more++) {
        const mass = below[held]! * binomial[more]!;
        if (held + more < least) next[held + more]! += mass;
        else reached += mass;
      }
    }
    below = next;
  }
  return Math.min(1, reached);
}

/**
 * The binomial distribution from 0 to where it vanishes; in logarithms, since (1 - p)^n may be too small for a float.
 */
function binomialChances(count: number, chance: number): number[] {
  if (chance >= 1) return [...Array.from({ length: count }, () => 0), 1];
  const chances: number[] = [];
  const odds = Math.log(chance) - Math.log1p(-chance);
  let logarithm = count * Math.log1p(-chance);
  for (let successes = 0; successes <= count; successes++) {
    chances.push(Math.exp(logarithm));
    // Far beyond the mean nothing is left to add.
    if (successes > count * chance && logarithm < -700) break;
    logarithm += Math.log((count - successes) / (successes + 1)) + odds;
  }
  return chances;
}
