import type { Words } from "../i18n/words.ts";
import type { MapLayout } from "./map-layout.ts";
import type { MapQuestion } from "./map-question.ts";

/** The pairs that count and have no arc, with the reasons, as sentences; "" where every pair is drawn. */
export function notDrawn(question: MapQuestion, { unplaced, outside }: MapLayout, words: Words): string {
  const own = words.map.notDrawn;
  const pairsOf = (ties: readonly number[]): number =>
    ties.reduce((sum, tie) => sum + question.ties[tie]!.pairs.length, 0);
  const [nowhere, beyond, left] = [pairsOf(unplaced), pairsOf(outside), question.leftOver.length];
  return [nowhere > 0 && own.unplaced(nowhere), beyond > 0 && own.outside(beyond), left > 0 && own.leftOver(left)]
    .filter(Boolean)
    .join(" ");
}
