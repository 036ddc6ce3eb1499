import type { Maker } from "../../server/contract/project-pairs.ts";
import type { Tie } from "../model/ties.ts";

/** What the answers of all levels have in common. */
export interface TiesAnswer {
  pairs: readonly Tie[];
  /** The actors that make most ties, the first first. */
  makers: readonly Maker[];
  total: number;
  truncated: boolean;
}
