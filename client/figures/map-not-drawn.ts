import type { Words } from "../i18n/words.ts";
import type { MapLayout } from "./map-layout.ts";
import type { MapQuestion } from "./map-question.ts";

/** The pairs that count and have no arc, with the reasons, as sentences; "" where every pair is drawn. */
export function notDrawn(question: MapQuestion, { unplaced, outside }: MapLayout, words: Words): string {
  const pairsOf = (ties: readonly number[]): number =>
    ties.reduce((sum, tie) => sum + question.ties[tie]!.pairs.length, 0);
  const [nowhere, beyond, left] = [pairsOf(unplaced), pairsOf(outside), question.leftOver.length];
  return [
    nowhere > 0 && words.map.notDrawn.unplaced(nowhere),
    beyond > 0 && words.map.notDrawn.outside(beyond),
    left > 0 && words.map.notDrawn.leftOver(left),
  ]
    .filter(Boolean)
    .join(" ");
}
