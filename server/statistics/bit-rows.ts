import { byClique, NO_CLIQUE } from "./outer-ties.ts";
import { tieWalker } from "./projection.ts";
import { UNPLACED } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/** Where each project stands in a row of bits, 32 in a word. */
export interface Bits {
  placeOf: Int32Array;
  bitOf: Int32Array;
}

/** Projects of one clique stand side by side: neighbours are mostly each other's, so that rows have few words. */
function bitsOf(clique: readonly number[]): Bits {
  const placeOf = new Int32Array(clique.length);
  const bitOf = new Int32Array(clique.length);
  byClique(clique).forEach((project, at) => {
    placeOf[project] = at >> 5;
    bitOf[project] = 1 << (at & 31);
  });
  return { placeOf, bitOf };
}

/** The neighbours of projects as bits: of each row only the words that hold one, with their places in a whole row. */
export interface BitRows extends Bits {
  /** Where each project's words start. */
  starts: Int32Array;
  places: Int32Array;
  words: Int32Array;
  /** Of each word, the neighbours that are in the region of the project whose row it is. */
  atHome: Int32Array;
  /** Of each word, the neighbours that are in its clique. */
  inClique: Int32Array;
  /** A whole row of the projects without a region. */
  unplaced: Int32Array;
}

/**
 * The neighbours of each project, so that those of two are compared word by word and pairs need not be walked: where
 * one funder joins hundreds of projects, these are millions a project.
 */
export function bitRows(network: TwoMode, clique: readonly number[], regions: Int32Array): BitRows {
  const { placeOf, bitOf } = bitsOf(clique);
  const starts = new Int32Array(network.projects.length + 1);
  const ties = tieWalker(network);
  const [places, words, home, within]: [number[], number[], number[], number[]] = [[], [], [], []];
  const row = (): Int32Array => new Int32Array((network.projects.length >> 5) + 1);
  const [here, atHome, ofClique, unplaced] = [row(), row(), row(), row()];
  network.projects.forEach((_, project) => {
    const { found, count } = ties(project);
    const region = regions[project]!;
    if (region === UNPLACED) unplaced[placeOf[project]!]! |= bitOf[project]!;
    const members = clique[project] === NO_CLIQUE ? [] : network.projectsOf[clique[project]!]!;
    for (const member of members) ofClique[placeOf[member]!]! |= bitOf[member]!;
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      const place = placeOf[other]!;
      if (here[place] === 0) places.push(place);
      here[place]! |= bitOf[other]!;
      if (region !== UNPLACED && regions[other] === region) atHome[place]! |= bitOf[other]!;
    }
    for (let index = starts[project]!; index < places.length; index++) {
      const place = places[index]!;
      words.push(here[place]!);
      home.push(atHome[place]!);
      within.push(here[place]! & ofClique[place]!);
      here[place] = atHome[place] = 0;
    }
    for (const member of members) ofClique[placeOf[member]!] = 0;
    starts[project + 1] = places.length;
  });
  const [all, theirs, inClique] = [words, home, within].map((list) => Int32Array.from(list));
  return {
    ...{ placeOf, bitOf, starts, unplaced, places: Int32Array.from(places) },
    ...{ words: all!, atHome: theirs!, inClique: inClique! },
  };
}
