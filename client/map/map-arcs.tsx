import type { MapArc } from "../figures/map-arcs.ts";
import { curvePath } from "../figures/map-curve.ts";
import { besideFrames } from "../figures/map-frames.ts";
import { strokeOf, type MapTie } from "../figures/map-question.ts";
import { entryOf } from "../model/map-entry.ts";
import { MAP } from "../model/options/map.ts";
import { clipOf } from "./map-frames.tsx";
import type { PlateProps } from "./plate-props.ts";

/** The arcs: a group for each tie, which may have one on the map and one in each frame that enlarges an end of it. */
export function MapArcs({ layout, question, chosen, tie: read, state, act, words }: PlateProps) {
  const { ends } = MAP.read(state);
  const most = Math.max(1, ...question.ties.map(({ weight }) => weight));
  const { ground, insets } = layout;
  const clips = new Map([
    [null, "map-clip-beside"] as const,
    ...insets.map((inset) => [inset.id, clipOf(inset)] as const),
  ]);
  const arcsOf = new Map<number, MapArc[]>();
  for (const arc of layout.arcs) entryOf(arcsOf, arc.tie, (): MapArc[] => []).push(arc);
  const isAway = ({ key, a, b }: MapTie): boolean =>
    read !== null ? read !== key : chosen !== null && chosen !== a && chosen !== b;
  return (
    <g class="map-arcs">
      <clipPath id="map-clip-beside">
        <path
          clip-rule="evenodd"
          d={besideFrames(
            { ...ground, bottom: layout.height },
            insets.map(({ box }) => box),
          )}
        />
      </clipPath>
      {question.ties.map((tie, index) => {
        const arcs = arcsOf.get(index);
        if (arcs === undefined) return null;
        return (
          <g key={tie.key} class={isAway(tie) ? "map-away" : ""} onClick={() => act(MAP.set({ tie: tie.key }))}>
            <title>{titleOf(tie)}</title>
            {arcs.map(({ inset, curve }) => (
              <g key={inset} clip-path={`url(#${clips.get(inset)})`}>
                <path class="map-reach" d={curvePath(curve)} />
                <path
                  class={`map-arc map-manner-${tie.manner}`}
                  d={curvePath(curve)}
                  stroke-width={strokeOf(tie.weight, ends, most)}
                />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );

  function titleOf({ names, pairs, weight }: MapTie): string {
    if (ends === "regions") return words.map.flow(names, weight);
    const actors = new Set(pairs.flatMap(({ shared }) => shared.map(({ name }) => name)));
    return words.labelled(words.questions.tie.between(...names), [...actors].join(", "));
  }
}
