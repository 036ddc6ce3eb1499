import type { Box } from "../labels/box.ts";
import type { Inset } from "../figures/map-enlargement.ts";
import { toggle } from "../model/filter-steps.ts";
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

/** The frames that enlarge, and the parts of the map that they are taken from, marked with the same letters. */
export function InsetFrames({ layout, question, words }: PlateProps) {
  return (
    <>
      {layout.insets.map((inset) => {
        const { left, right, top, bottom } = layout.signs.get(inset.id)!;
        return (
          <g key={inset.id} class="map-source">
            <rect {...rectOf(inset.source)} />
            <text class="map-frame-title map-sign" x={(left + right) / 2} y={(top + bottom) / 2}>
              {inset.letter}
            </text>
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
            {words.map.enlarged(inset.letter, inset.regions, inset.times)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The name of the clip of an inset, free of what an id may hold. */
export const clipOf = ({ id }: Inset): string => `map-clip-${id.replaceAll(/[^a-z0-9]/gi, "-")}`;

const rectOf = ({ left, top, right, bottom }: Box) => ({ x: left, y: top, width: right - left, height: bottom - top });
