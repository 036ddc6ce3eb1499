/** A number from 0 to below 1, another at each call. */
export type Uniform = () => number;

/** How many of so many trials succeed, each with this probability, at random: in a time that grows not with them. */
export function binomial(uniform: Uniform, trials: number, probability: number): number {
  if (trials === 0 || probability <= 0) return 0;
  if (probability > 0.5) return trials - binomial(uniform, trials, 1 - probability);
  return (trials * probability < 10 ? byGaps : byRejection)(uniform, trials, probability);
}

/** From one success to the next: how many trials lie between them has a geometric distribution. */
function byGaps(uniform: Uniform, trials: number, probability: number): number {
  const failure = Math.log1p(-probability);
  let successes = -1;
  for (let at = 0; at <= trials; successes++) at += Math.floor(Math.log(1 - uniform()) / failure) + 1;
  return successes;
}

/**
 * Transformed rejection, the algorithm BTRS of Hörmann 1993 (The generation of binomial random variates, Journal of
 * Statistical Computation and Simulation 46: 101–110), for 10 expected successes or more.
 */
function byRejection(uniform: Uniform, trials: number, probability: number): number {
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const odds = probability / (1 - probability);
  const mode = Math.floor((trials + 1) * probability);
  /** The logarithm of how likely a number is, against the mode. */
  const likelihood = (k: number): number =>
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
    (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
    (stirling(mode) + stirling(trials - mode) - stirling(k) - stirling(trials - k));
  for (;;) {
    const [u, v] = [uniform() - 0.5, uniform()];
    const margin = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / margin + b) * u + trials * probability + 0.5);
    if (margin >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (k >= 0 && k <= trials && Math.log((v * alpha) / (a / margin ** 2 + b)) <= likelihood(k)) return k;
  }
}

/** What Stirling's formula for log k! leaves out. */
function stirling(k: number): number {
  const [n, square] = [k + 1, (k + 1) ** 2];
  return FIRST[k] ?? (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / n;
}

const FIRST = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707,
  0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
