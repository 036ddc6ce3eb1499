import type { Ranked } from "../../server/contract/bridges.ts";
import type { Words } from "../i18n/words.ts";

const WIDTH = 130;

/** A rank with its range as a line on the scale of all ranks, and the same in words. */
export function RankRange({ ranked, of, words }: { ranked: Ranked; of: number; words: Words }) {
  const { rank, range, tied } = ranked;
  const at = (value: number) => 5 + ((WIDTH - 10) * (value - 1)) / Math.max(1, Math.min(of, 60) - 1);
  const said = range ? words.bridges.rangeOf(rank, ...range) : words.bridges.rangeUnknown;
  return (
    <div class="bridges-rank-range">
      <svg width={WIDTH} height={14} aria-hidden="true">
        <line class="bridges-scale" x1={at(1)} x2={WIDTH - 5} y1={7} y2={7} />
        {range ? (
          <line class="bridges-range" x1={at(range[0])} x2={Math.min(WIDTH - 5, at(range[1]))} y1={7} y2={7} />
        ) : null}
        <circle cx={Math.min(WIDTH - 5, at(rank))} cy={7} r={4} />
      </svg>
      <p class="ui-names">
        {said}
        {tied > 1 ? `, ${words.bridges.tied(tied)}` : ""}
      </p>
    </div>
  );
}

/** The rank that names kept apart would have, and who holds it too; a dash where the name is not one then. */
export function StrictRank({ ranked, words }: { ranked: Ranked; words: Words }) {
  const { strictRank, strictTied } = ranked;
  if (strictRank === null) return <>—</>;
  return (
    <>
      {words.number(strictRank)}
      {strictTied !== null && strictTied > 1 ? <p class="ui-names">{words.bridges.tied(strictTied)}</p> : null}
    </>
  );
}
