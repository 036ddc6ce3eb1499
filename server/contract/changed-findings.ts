import type { Kind } from "./vocabulary.ts";

/** A finding of one network beside the same of another. */
export interface ChangedFigure {
  /** Who or what it is about: one actor, or the two projects of a pair. */
  names: string[];
  /** Null of projects that are a pair. */
  kind: Kind | null;
  /** Projects of an actor, actors that a pair shares, or a rank; null where the network does not have it. */
  before: number | null;
  after: number | null;
}

/** Findings of one sort: how many there are in each network, and those that differ. */
export interface ChangedSort {
  before: number;
  after: number;
  /** How many differ, of which `changed` are the first. */
  total: number;
  changed: ChangedFigure[];
}

/**
 * What two readings of one network find otherwise: actors of two projects or more, pairs of projects that share an
 * actor, and the ranks of these actors by betweenness in the two-mode network.
 */
export interface ChangedFindings {
  sharedActors: ChangedSort;
  pairs: ChangedSort;
  ranks: ChangedSort;
  /** Whether ranks rest on an estimate, as where either network has more than 5,000 projects and actors. */
  estimated: boolean;
}
