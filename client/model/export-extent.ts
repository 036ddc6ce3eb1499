/** How much is taken away: exactly what is shown, what is chosen with its neighbours, or the whole dataset. */
export const EXTENTS = ["shown", "selection", "whole"] as const;
/** One of them. */
export type Extent = (typeof EXTENTS)[number];

/** Characters of an address that every server and program on the way takes (RFC 9110, section 4.1). */
export const LONGEST = 8000;
