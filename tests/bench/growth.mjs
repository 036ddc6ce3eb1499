/** Runs something and says how many seconds of processor time it took, whichever thread they were of. */
export async function secondsOf(work) {
  const before = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { answer, seconds: (user + system) / 1e6 };
}

/**
 * The slope of a line through the logarithms of sizes and of seconds, of the sizes at which something took more than 10
 * ms; – where these are fewer than two.
 */
export function exponent(sizes, took) {
  const points = took.flatMap((seconds, i) => (seconds > 0.01 ? [[Math.log(sizes[i]), Math.log(seconds)]] : []));
  if (points.length < 2) return "–";
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return (over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)).toFixed(1);
}
