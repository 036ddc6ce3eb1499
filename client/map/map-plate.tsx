import { MAP as MAP_OPTIONS } from "../model/options/map.ts";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { DEPARTEMENTS, type Point } from "../figures/france.ts";
import { layoutMap, NAME, type MapLayout } from "./map-layout.ts";
import type { projectPlaces } from "../figures/project-places.ts";
import { select, together, toggle } from "../model/state.ts";
import { mannerOf, tieKey } from "../model/ties.ts";
import { cutTo } from "../labels/line-breaks.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** Pixels that a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 320;

type Places = ReturnType<typeof projectPlaces>;
type Projects = SharedActors["projects"] | null;

/** The layout of the map with the order in which its places are numbered and walked: from north to south. */
export function useMapLayout(
  places: Places,
  projects: Projects,
  width: number,
  named: boolean,
): MapLayout & { height: number; numbered: string[] } {
  const scope = projects?.map(({ id }) => id).join();
  return useMemo(() => {
    const counted = new Set(projects?.map(({ id }) => id));
    const all = [...places.placed, ...places.overseas.map((place) => ({ ...place, point: null }))];
    const height = Math.max(320, Math.min(width * 0.97, innerHeight - 290, 900));
    const layout = layoutMap(
      all.map(({ id, name, point, region }) => ({
        id,
        name: cutTo(LONGEST, name, NAME),
        point,
        region,
        counts: counted.has(id),
      })),
      width,
      height,
      named,
    );
    const numbered = [...layout.marks.values()]
      .filter(({ id }) => counted.has(id))
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
      .map(({ id }) => id);
    return { ...layout, height, numbered };
  }, [places.placed.map(({ id }) => id).join(), scope, width, named]);
}

/**
 * The drawing: regions to be chosen, arcs, projects; regions and projects are two stops of the tab order, walked by
 * arrows.
 */
export function MapPlate(
  props: ViewProps & {
    layout: ReturnType<typeof useMapLayout>;
    places: Places;
    pairs: ProjectPairs["pairs"];
    projects: Projects;
    chosen: string | null;
    tie: ProjectPairs["pairs"][number] | null;
    named: boolean;
  },
) {
  const { layout, places, pairs, projects, chosen, tie, named, state, act, words } = props;
  const own = words.map;
  const common = words.questions;
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState({ region: 0, spot: 0 });
  const regions = regionsOf(places, projects);
  const held = regions.filter(({ id }) => id !== null);
  const most = Math.max(1, ...regions.map(({ count }) => count));
  const { scale, dx, dy, marks, labels, insets, numbered } = layout;
  const known = new Map(places.placed.map((place) => [place.id, place.known]));

  /** Arrows go to the next of the same sort. */
  const walk = (sort: "region" | "spot", count: number) => (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || count === 0) return;
    event.preventDefault();
    const next = (at[sort] + step + count) % count;
    setAt({ ...at, [sort]: next });
    svg.current?.querySelector<SVGElement>(`[data-${sort}="${next}"]`)?.focus();
  };
  const onEnter = (then: () => void) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    then();
  };
  const button = (sort: "region" | "spot", index: number, count: number, label: string, pressed: boolean) => ({
    ...{ role: "button" as const, "aria-pressed": pressed, "aria-label": label },
    [`data-${sort}`]: index,
    tabIndex: Math.min(at[sort], count - 1) === index ? 0 : -1,
    onFocus: () => setAt({ ...at, [sort]: index }),
  });
  const chooseSpot = (id: string) =>
    act(together("select", [select(chosen === id ? [] : [id]), MAP_OPTIONS.set({ tie: null })]));

  return (
    <svg
      ref={svg}
      class="map-france"
      width="100%"
      height={layout.height}
      role="group"
      aria-label={own.title}
      style={{ "--scale": String(scale) }}
    >
      <g onKeyDown={walk("region", held.length)} transform={`translate(${dx} ${dy}) scale(${scale})`}>
        {regions.map(({ id, code, name, count }) => (
          <g
            key={code}
            class={`map-region${count > 0 ? " map-held" : ""}${id !== null && state.filter.regions.includes(id) ? " map-chosen" : ""}`}
            fill-opacity={count > 0 ? 0.14 + (0.3 * count) / most : 1}
            {...(id !== null && {
              ...button(
                "region",
                held.findIndex((one) => one.id === id),
                held.length,
                own.region(name, count, projects !== null && count === 0),
                state.filter.regions.includes(id),
              ),
              onClick: () => act(toggle("regions", id)),
              onKeyDown: onEnter(() => act(toggle("regions", id))),
            })}
          >
            {id === null ? null : <title>{own.region(name, count, projects !== null && count === 0)}</title>}
            {DEPARTEMENTS.filter(({ region }) => region === code).map((outline) => (
              <path key={outline.code} d={outline.path} />
            ))}
          </g>
        ))}
      </g>
      {/* Over its neighbours, which would hide half of a mark on the region itself. */}
      <g class="map-region-mark" aria-hidden="true" transform={`translate(${dx} ${dy}) scale(${scale})`}>
        {DEPARTEMENTS.filter(({ region }) => region === held[Math.min(at.region, held.length - 1)]?.code).map(
          (outline) => (
            <path key={outline.code} d={outline.path} />
          ),
        )}
      </g>
      {insets.map((inset) => (
        <g
          key={inset.id}
          class={`map-inset${state.filter.regions.includes(inset.id) ? " map-chosen" : ""}`}
          role="button"
          tabIndex={0}
          aria-pressed={state.filter.regions.includes(inset.id)}
          aria-label={own.inset(inset.name)}
          onClick={() => act(toggle("regions", inset.id))}
          onKeyDown={onEnter(() => act(toggle("regions", inset.id)))}
        >
          <rect x={inset.x} y={inset.y} width={inset.width} height={inset.height} />
          <text x={inset.x + 6} y={inset.y + 12} font-size={NAME.size}>
            {inset.name}
          </text>
        </g>
      ))}
      <g class="map-arcs">
        {pairs.map((pair) => {
          const [a, b] = [marks.get(pair.a.id), marks.get(pair.b.id)];
          if (!a || !b) return null;
          const key = tieKey(a.id, b.id);
          const away = tie ? tie !== pair : chosen !== null && chosen !== a.id && chosen !== b.id;
          return (
            <g key={key} class={away ? "map-away" : ""} onClick={() => act(MAP_OPTIONS.set({ tie: key }))}>
              <title>
                {words.labelled(
                  common.tie.between(pair.a.name, pair.b.name),
                  pair.shared.map(({ name }) => name).join(", "),
                )}
              </title>
              <path class="map-reach" d={arc(a, b)} />
              <path
                class={`map-arc map-manner-${mannerOf(pair)}`}
                d={arc(a, b)}
                stroke-width={Math.min(5, 0.7 + 0.9 * pair.shared.length)}
              />
            </g>
          );
        })}
      </g>
      <g class="map-leaders" aria-hidden="true">
        {[...labels.values()].map(({ id, leader }) =>
          leader ? <path key={id} d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} /> : null,
        )}
      </g>
      <g onKeyDown={walk("spot", numbered.length)}>
        {[...marks.values()]
          .filter(({ id }) => !numbered.includes(id))
          .map(({ id, x, y, radius }) => (
            <circle key={id} class="map-uncounted" cx={x} cy={y} r={radius} />
          ))}
        {numbered.map((id, index) => {
          const { x, y, radius } = marks.get(id)!;
          const label = labels.get(id);
          const name = places.placed.find((place) => place.id === id)?.name ?? nameOverseas(places, id);
          return (
            <g
              key={id}
              class={`map-spot${known.get(id) === "departement" ? " map-departement" : ""}${chosen === id ? " map-chosen" : ""}`}
              {...button(
                "spot",
                index,
                numbered.length,
                `${named ? "" : `${index + 1} `}${name}, ${own.place[known.get(id) ?? "inset"]}`,
                chosen === id,
              )}
              onClick={() => chooseSpot(id)}
              onKeyDown={onEnter(() => chooseSpot(id))}
            >
              <circle cx={x} cy={y} r={radius} />
              {named ? null : (
                <text class="map-number" x={x} y={y} aria-hidden="true">
                  {index + 1}
                </text>
              )}
              {label ? (
                <text
                  x={label.box.left}
                  y={(label.box.top + label.box.bottom) / 2}
                  font-size={NAME.size}
                  aria-hidden="true"
                >
                  {cutTo(LONGEST, name, NAME)}
                </text>
              ) : null}
            </g>
          );
        })}
      </g>
    </svg>
  );
}

const nameOverseas = ({ overseas }: Places, id: string): string =>
  overseas.find((place) => place.id === id)?.name ?? id;

/** Every region of the outlines with the projects counted there; those that the network does not know have no id. */
function regionsOf(
  places: Places,
  projects: Projects,
): { id: string | null; code: string; name: string; count: number }[] {
  const codes = [...new Set(DEPARTEMENTS.map(({ region }) => region))].toSorted();
  return codes.map((code) => {
    const id = `territory:region-${code}`;
    const here = places.placed.find(({ region }) => region?.id === id);
    const count = projects?.filter(({ region }) => region?.id === id).length ?? 0;
    return { id: here ? id : null, code, name: here?.region?.name ?? "", count };
  });
}

/** A shallow curve, bent the same way whichever end comes first. */
function arc(a: Point, b: Point): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const bend = 0.15;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
