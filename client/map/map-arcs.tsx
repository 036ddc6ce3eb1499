import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Point } from "../labels/box.ts";
import { MAP } from "../model/options/map.ts";
import { mannerOf, tieKey } from "../model/ties.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { MapLayout } from "./map-layout.ts";

type Pair = ProjectPairs["pairs"][number];

/** An arc for each pair of projects; those beside what is chosen step back. */
export function MapArcs(
  props: ViewProps & { layout: MapLayout; pairs: readonly Pair[]; chosen: string | null; tie: Pair | null },
) {
  const { layout, pairs, chosen, tie, act, words } = props;
  return (
    <g class="map-arcs">
      {pairs.map((pair) => {
        const [a, b] = [layout.marks.get(pair.a.id), layout.marks.get(pair.b.id)];
        if (!a || !b) return null;
        const key = tieKey(a.id, b.id);
        const isAway = tie ? tie !== pair : chosen !== null && chosen !== a.id && chosen !== b.id;
        const between = words.questions.tie.between(pair.a.name, pair.b.name);
        const d = curveOf(a, b);
        return (
          <g key={key} class={isAway ? "map-away" : ""} onClick={() => act(MAP.set({ tie: key }))}>
            <title>{words.labelled(between, pair.shared.map(({ name }) => name).join(", "))}</title>
            <path class="map-reach" d={d} />
            <path
              class={`map-arc map-manner-${mannerOf(pair)}`}
              d={d}
              stroke-width={Math.min(5, 0.7 + 0.9 * pair.shared.length)}
            />
          </g>
        );
      })}
    </g>
  );
}

/** How far an arc bends to its side, as a share of its length. */
const BEND = 0.15;

/** A shallow curve, bent the same way whichever end comes first. */
function curveOf(a: Point, b: Point): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const x = (from.x + to.x) / 2 + (to.y - from.y) * BEND;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * BEND;
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
