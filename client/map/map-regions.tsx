import type { RefObject } from "preact";
import { DEPARTEMENTS } from "../figures/france.ts";
import type { Projection } from "../figures/map-place.ts";
import type { RegionShade } from "../figures/map-question.ts";
import { toggle } from "../model/filter-steps.ts";
import type { PlateProps } from "./plate-props.ts";
import { classes } from "../ui/classes.ts";
import { useRovingFocus, type RovingFocus } from "../ui/roving-focus.ts";

type RegionsProps = PlateProps & { root: RefObject<Element>; isKnown: boolean };

/** The regions, shaded by how many projects they have; choosing one filters every view. One stop of the tab order. */
export function MapRegions(props: RegionsProps) {
  const { root, layout, question } = props;
  const known = question.regions.filter(({ id }) => id !== null);
  const focus = useRovingFocus(root, "region", known.length);
  const transform = transformOf(layout);
  return (
    <>
      <g onKeyDown={focus.onKeyDown} transform={transform}>
        {question.regions.map((region) => (
          <Region key={region.code} {...props} {...{ region, focus }} place={known.indexOf(region)} />
        ))}
      </g>
      {/* The outline of the one with the focus, over its neighbours, which would hide half of it. */}
      <g class="map-region-mark" aria-hidden="true" transform={transform}>
        <Outlines code={known[focus.at]?.code} />
      </g>
    </>
  );
}

function Region(props: RegionsProps & { region: RegionShade; focus: RovingFocus; place: number }) {
  const { region, isKnown, focus, place, state, act, words } = props;
  const { id, code, name, count } = region;
  const title = words.map.region(name, count, isKnown && count === 0);
  const isChosen = id !== null && state.filter.regions.includes(id);
  return (
    <g
      class={classOf(region, isChosen)}
      fill-opacity={region.shade || 1}
      {...(id !== null && focus.buttonAt(place, title, isChosen, () => act(toggle("regions", id))))}
    >
      {id === null ? null : <title>{title}</title>}
      <Outlines code={code} />
    </g>
  );
}

/** The outlines under an inset: the same tints, nothing to press. */
export function InsetLand({ projection, regions }: { projection: Projection; regions: readonly RegionShade[] }) {
  return (
    <g transform={transformOf(projection)} aria-hidden="true">
      {regions.map((region) => (
        <g key={region.code} class={classOf(region, false)} fill-opacity={region.shade || 1}>
          <Outlines code={region.code} />
        </g>
      ))}
    </g>
  );
}

const classOf = ({ count }: RegionShade, isChosen: boolean): string =>
  classes("map-region", count > 0 && "map-held", isChosen && "map-chosen");

const transformOf = ({ scale, dx, dy }: Projection): string => `translate(${dx} ${dy}) scale(${scale})`;

/** The outlines of the départements of a region. */
const Outlines = ({ code }: { code: string | undefined }) => (
  <>
    {DEPARTEMENTS.filter(({ region }) => region === code).map((outline) => (
      <path key={outline.code} d={outline.path} />
    ))}
  </>
);
