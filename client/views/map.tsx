import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../answer.ts";
import { filterParameters } from "../api.ts";
import { DEPARTEMENTS, VIEW_BOX, type Point } from "../france.ts";
import { projectPlaces, type ProjectPlace } from "../places.ts";
import { cut, option, select, toggle } from "../state.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { MAP } from "../words/map.ts";
import { Radios } from "./radios.tsx";
import "./reading.css";
import "./listing.css";
import "./map.css";

const BY = ["all", "coaches", "partners"] as const;
const DRAWN = 500;

type Pair = ProjectPairs["pairs"][number];

/** France by région and département, projects at their places, arcs for the actors that they share; and the same as a list. */
export function View({ state, act, words, api, whole }: ViewProps) {
  const own = pick(state.language, MAP);
  const by = BY.find((name) => name === state.options["map.by"]) ?? "all";
  const { kinds: _, minProjects: __, ...filter } = filterParameters(state.filter);
  const { data, error } = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...filter,
    ...(by !== "all" && { roles: by === "coaches" ? ["accompanies"] : ["partners", "carries", "co_facilitates"] }),
    limit: DRAWN,
  });
  const { placed, elsewhere } = projectPlaces(whole);
  const at = new Map(placed.map((place) => [place.id, place]));
  const pairs = data?.pairs ?? [];
  const chosen = state.selection.find((id) => at.has(id)) ?? null;
  return (
    <article class="page map-page">
      <h1>{own.title}</h1>
      <p class="lead">
        {own.lead} {own.chooseRegion}
      </p>
      <div class="controls">
        <Radios
          legend={own.by}
          name="map-by"
          value={by}
          choices={BY.map((name) => [name, own[name]])}
          onChoose={(value) => act(option("map.by", value))}
        />
        {state.filter.regions.length > 0 ? (
          <button type="button" onClick={() => act(cut({ regions: [] }))}>
            {own.clear}
          </button>
        ) : null}
      </div>
      <p class="finding" aria-live="polite">
        {error
          ? `${own.failed} ${error.message}`
          : !data
            ? own.loading
            : data.total === 0
              ? own.none
              : own.count(data.total, countActors(pairs))}{" "}
        {data?.truncated ? own.truncated(pairs.length, data.total) : null}
      </p>
      <div class="map-plate">
        <svg class="france" viewBox={VIEW_BOX} role="group" aria-label={own.title}>
          {regionsOf(placed).map(({ id, code, name, count }) => (
            <g
              key={code}
              class={`region${state.filter.regions.includes(id ?? "") ? " chosen" : ""}${count > 0 ? " held" : ""}`}
              {...(id && {
                role: "button",
                tabIndex: 0,
                "aria-pressed": state.filter.regions.includes(id),
                "aria-label": own.region(name, count),
                onClick: () => act(toggle("regions", id)),
                onKeyDown: (event: KeyboardEvent) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  act(toggle("regions", id));
                },
              })}
            >
              {id ? <title>{own.region(name, count)}</title> : null}
              {DEPARTEMENTS.filter(({ region }) => region === code).map((outline) => (
                <path key={outline.code} d={outline.path} />
              ))}
            </g>
          ))}
          <g class="arcs" aria-hidden="true">
            {pairs.map((pair) => {
              const a = at.get(pair.a.id);
              const b = at.get(pair.b.id);
              if (!a || !b) return null;
              const dim = chosen !== null && chosen !== a.id && chosen !== b.id;
              return (
                <path
                  key={`${a.id} ${b.id}`}
                  class={`arc ${coachesOnly(pair) ? "by-coach" : "by-partner"}${dim ? " dim" : ""}`}
                  d={arc(a.point, b.point)}
                  stroke-width={Math.min(5, 0.8 + 0.7 * pair.shared.length)}
                />
              );
            })}
          </g>
          <g class="places">
            {placed.map((place) => (
              <g
                key={place.id}
                class={`place${chosen === place.id ? " chosen" : ""}`}
                transform={`translate(${place.point.x} ${place.point.y})`}
                onClick={() => act(select(chosen === place.id ? [] : [place.id]))}
              >
                <g
                  role="button"
                  tabIndex={0}
                  aria-pressed={chosen === place.id}
                  aria-label={`${place.name} — ${own.place[place.known]}`}
                  onKeyDown={(event) => {
                    if (event.key !== "Enter" && event.key !== " ") return;
                    event.preventDefault();
                    act(select(chosen === place.id ? [] : [place.id]));
                  }}
                >
                  <circle class={place.known} r={4.5} />
                </g>
                {/* Beside the button, not in it: a name that was cut would not be part of the button's whole name. */}
                <text x={7} y={3.5} aria-hidden="true">
                  {short(place.name)}
                </text>
              </g>
            ))}
          </g>
        </svg>
        {elsewhere.length > 0 ? (
          <p>
            {own.elsewhere} : {words.list(elsewhere.map((id) => whole.getNodeAttribute(id, "name")))}
          </p>
        ) : null}
      </div>
      <details class="same-as-list" open>
        <summary>{own.list}</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={own.list}>
          <table class="listing">
            <thead>
              <tr>
                <th scope="col">{own.pair}</th>
                <th scope="col" class="figure">
                  {own.actors}
                </th>
                <th scope="col">{own.actors}</th>
              </tr>
            </thead>
            <tbody>
              {pairs
                .filter(({ a, b }) => chosen === null || a.id === chosen || b.id === chosen)
                .map(({ a, b, shared }) => (
                  <tr key={`${a.id} ${b.id}`}>
                    <th scope="row">
                      {a.name} <small>{a.region?.name}</small> – {b.name} <small>{b.region?.name}</small>
                    </th>
                    <td class="figure">{words.number(shared.length)}</td>
                    <td>{shared.map(({ name }) => name).join(", ")}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="caveat">{own.credit}</p>
    </article>
  );
}

/** Every region of the outlines, with what the network has there; those without a project have no id. */
function regionsOf(placed: ProjectPlace[]): { id: string | null; code: string; name: string; count: number }[] {
  const codes = [...new Set(DEPARTEMENTS.map(({ region }) => region))].toSorted();
  return codes.map((code) => {
    const here = placed.filter(({ region }) => region?.id === `territory:region-${code}`);
    return { id: here[0]?.region?.id ?? null, code, name: here[0]?.region?.name ?? "", count: here.length };
  });
}

const countActors = (pairs: readonly Pair[]): number =>
  new Set(pairs.flatMap(({ shared }) => shared.map(({ id }) => id))).size;

const coachesOnly = ({ shared }: Pair): boolean =>
  shared.every(({ roles }) => roles.a.includes("accompanies") && roles.b.includes("accompanies"));

/** A shallow curve, bent the same way whichever end comes first. */
function arc(a: Point, b: Point): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const bend = 0.15;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

const short = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);
