/** How the intervals are made, for those who state it: a bootstrap over units, percentiles 2.5 and 97.5. */
export const RESAMPLING = { resamples: 2000, seed: 1 };
