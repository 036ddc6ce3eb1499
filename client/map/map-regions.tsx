import type { RefObject } from "preact";
import { DEPARTEMENTS } from "../figures/france.ts";
import { toggle } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { NAME, type MapLayout } from "./map-layout.ts";
import type { Places, Projects } from "./use-map-layout.ts";
import { onPress, useRovingFocus, type RovingFocus } from "./use-roving-focus.ts";

/** A region of the outlines; `id` is null for one that the network does not know. */
interface MapRegion {
  id: string | null;
  code: string;
  name: string;
  /** Projects that the question counts there. */
  count: number;
}

/** Opacity of a region: of one with a project, and what is added for the one with most. */
const SHADE = { least: 0.14, more: 0.3 };

/** The regions, shaded by how many projects they have; choosing one filters every view. One stop of the tab order. */
export function MapRegions(
  props: ViewProps & { root: RefObject<Element>; layout: MapLayout; places: Places; projects: Projects },
) {
  const { root, layout, places, projects } = props;
  const regions = regionsOf(places, projects);
  const known = regions.filter(({ id }) => id !== null);
  const focus = useRovingFocus(root, "region", known.length);
  const most = Math.max(1, ...regions.map(({ count }) => count));
  const transform = `translate(${layout.dx} ${layout.dy}) scale(${layout.scale})`;
  return (
    <>
      <g onKeyDown={focus.onKeyDown} transform={transform}>
        {regions.map((region) => (
          <Region key={region.code} {...props} {...{ region, focus, most }} place={known.indexOf(region)} />
        ))}
      </g>
      {/* The outline of the one with the focus, over its neighbours, which would hide half of it. */}
      <g class="map-region-mark" aria-hidden="true" transform={transform}>
        <Outlines code={known[focus.at]?.code} />
      </g>
    </>
  );
}

function Region(
  props: ViewProps & { region: MapRegion; projects: Projects; focus: RovingFocus; place: number; most: number },
) {
  const { region, projects, focus, place, most, state, act, words } = props;
  const { id, code, name, count } = region;
  const title = words.map.region(name, count, projects !== null && count === 0);
  const isChosen = id !== null && state.filter.regions.includes(id);
  const classes = ["map-region", count > 0 && "map-held", isChosen && "map-chosen"];
  return (
    <g
      class={classes.filter(Boolean).join(" ")}
      fill-opacity={count > 0 ? SHADE.least + (SHADE.more * count) / most : 1}
      {...(id !== null && focus.buttonAt(place, title, isChosen, () => act(toggle("regions", id))))}
    >
      {id === null ? null : <title>{title}</title>}
      <Outlines code={code} />
    </g>
  );
}

/** The outlines of the départements of a region. */
const Outlines = ({ code }: { code: string | undefined }) => (
  <>
    {DEPARTEMENTS.filter(({ region }) => region === code).map((outline) => (
      <path key={outline.code} d={outline.path} />
    ))}
  </>
);

/** Regions that the outlines lack, as frames beside them. */
export function MapInsets({ layout, state, act, words }: ViewProps & { layout: MapLayout }) {
  return (
    <>
      {layout.insets.map(({ id, name, x, y, width, height }) => {
        const isChosen = state.filter.regions.includes(id);
        const choose = (): void => act(toggle("regions", id));
        return (
          <g
            key={id}
            class={`map-inset${isChosen ? " map-chosen" : ""}`}
            role="button"
            tabIndex={0}
            aria-pressed={isChosen}
            aria-label={words.map.inset(name)}
            onClick={choose}
            onKeyDown={onPress(choose)}
          >
            <rect x={x} y={y} width={width} height={height} />
            <text x={x + 6} y={y + 12} font-size={NAME.size}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Every region of the outlines with the projects counted there, by code. */
function regionsOf(places: Places, projects: Projects): MapRegion[] {
  const codes = [...new Set(DEPARTEMENTS.map(({ region }) => region))].toSorted();
  return codes.map((code) => {
    const id = `territory:region-${code}`;
    const here = places.placed.find(({ region }) => region?.id === id);
    const count = projects?.filter(({ region }) => region?.id === id).length ?? 0;
    return { id: here ? id : null, code, name: here?.region?.name ?? "", count };
  });
}
