import type { Box } from "../labels/box.ts";
import type { Inset } from "../figures/map-enlargement.ts";
import { connection } from "../figures/map-frames.ts";
import { toggle } from "../model/state.ts";
import { InsetLand } from "./map-regions.tsx";
import type { PlateProps } from "./plate-props.ts";
import { onPress } from "../ui/roving-focus.ts";

/** The frames of regions that the outlines lack: each a button, as the regions within them are. */
export function OverseasFrames({ layout, state, act, words }: PlateProps) {
  return (
    <>
      {layout.overseas.map(({ id, name, box, title }) => {
        const isChosen = state.filter.regions.includes(id);
        const choose = (): void => act(toggle("regions", id));
        return (
          <g
            key={id}
            class={`map-overseas${isChosen ? " map-chosen" : ""}`}
            role="button"
            tabIndex={0}
            aria-pressed={isChosen}
            aria-label={words.map.inset(name)}
            onClick={choose}
            onKeyDown={onPress(choose)}
          >
            <rect {...rectOf(box)} />
            <text x={title.left} y={(title.top + title.bottom) / 2} class="map-frame-title">
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The frames that enlarge, over the lines to the parts of the map that they are taken from. */
export function InsetFrames({ layout, question, words }: PlateProps) {
  return (
    <>
      {layout.insets.map((inset) => {
        const { from, to } = connection(inset);
        return (
          <g key={inset.id} class="map-source">
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <rect {...rectOf(inset.source)} />
          </g>
        );
      })}
      {layout.insets.map((inset) => (
        <g key={inset.id}>
          <clipPath id={clipOf(inset)}>
            <rect {...rectOf(inset.box)} />
          </clipPath>
          <rect class="map-inset-ground" {...rectOf(inset.box)} />
          <g clip-path={`url(#${clipOf(inset)})`}>
            <InsetLand projection={inset.projection} regions={question.regions} />
          </g>
          <rect class="map-inset-frame" {...rectOf(inset.box)} />
          <text class="map-frame-title" x={inset.box.left + 7} y={(inset.box.top + inset.inner.top) / 2}>
            {words.map.enlarged(inset.regions, inset.times)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The name of the clip of an inset, free of what an id may hold. */
export const clipOf = ({ id }: Inset): string => `map-clip-${id.replaceAll(/[^a-z0-9]/gi, "-")}`;

const rectOf = ({ left, top, right, bottom }: Box) => ({ x: left, y: top, width: right - left, height: bottom - top });
