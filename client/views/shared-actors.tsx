import { useState } from "preact/hooks";
import type { Intersections } from "../../server/contract/intersections.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { filterParameters } from "../api.ts";
import { useAnswer } from "../answer.ts";
import { cut, goToView, option, select, together, toggle, type Choice } from "../state.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { SHARED_ACTORS } from "../words/shared-actors.ts";
import { ActorEvidence } from "./evidence.tsx";
import { Radios } from "./radios.tsx";
import "./reading.css";
import "./listing.css";

const WHO = ["all", "coaches", "partners", "organisations", "persons"] as const;
type Who = (typeof WHO)[number];
const MODES = ["atLeast", "everywhere", "exactly"] as const;
const SHOWN = 200;

/** Who takes part in several of the chosen projects: in at least so many, in all, or in exactly these. */
export function View({ state, act, words, api, whole }: ViewProps) {
  const own = pick(state.language, SHARED_ACTORS);
  const setting = (name: string) => state.options[`shared.${name}`];
  const mode = MODES.find((name) => name === setting("mode")) ?? "atLeast";
  const who = WHO.find((name) => name === setting("who")) ?? "all";
  const all = whole
    .filterNodes((_, { kind }) => kind === "project")
    .toSorted((a, b) => (whole.getNodeAttribute(a, "name") < whole.getNodeAttribute(b, "name") ? -1 : 1));
  const chosen = state.filter.projects.length > 0 ? state.filter.projects.length : all.length;
  const k = mode === "everywhere" ? Math.max(2, chosen) : Math.max(2, Number(setting("k")) || 2);
  const scope = own.chosen(state.filter.projects.length, all.length);
  return (
    <article class="page">
      <h1>{own.title}</h1>
      <p class="lead">{own.lead}</p>
      <details class="chooser" open={state.filter.projects.length > 0}>
        <summary>
          {own.choose} : {scope}
        </summary>
        <div class="choices">
          {all.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={state.filter.projects.includes(id)}
                onChange={() => act(toggle("projects", id))}
              />
              {whole.getNodeAttribute(id, "name")} <small>{whole.getNodeAttribute(id, "region")?.name}</small>
            </label>
          ))}
        </div>
        <button type="button" disabled={state.filter.projects.length === 0} onClick={() => act(cut({ projects: [] }))}>
          {own.all}
        </button>
      </details>
      <div class="controls">
        <Radios
          legend={own.mode}
          name="mode"
          value={mode}
          choices={MODES.map((name) => [name, own[name]])}
          onChoose={(v) => act(option("shared.mode", v))}
        />
        {mode === "atLeast" ? (
          <label class="field">
            {own.atLeastLabel}
            <input
              type="number"
              min={2}
              max={Math.max(2, chosen)}
              value={k}
              onChange={(event) => act(option("shared.k", event.currentTarget.value))}
            />
          </label>
        ) : null}
        <Radios
          legend={own.who}
          name="who"
          value={who}
          choices={WHO.map((name) => [name, own[`who${name[0]!.toUpperCase()}${name.slice(1)}` as "whoAll"]])}
          onChoose={(v) => act(option("shared.who", v))}
        />
      </div>
      {mode === "exactly" ? (
        <Exact {...{ state, api, whole, act, words, who }} />
      ) : (
        <AtLeast {...{ state, api, whole, act, words, who, k, scope }} />
      )}
      <p class="caveat">{own.unnamed}</p>
    </article>
  );
}

type Part = Pick<ViewProps, "state" | "api" | "whole" | "act" | "words"> & { who: Who };

function AtLeast({ state, api, act, words, who, k, scope }: Part & { k: number; scope: string }) {
  const own = pick(state.language, SHARED_ACTORS);
  const [open, setOpen] = useState<string | null>(null);
  const { data, error } = useAnswer<SharedActors>(api, "shared-actors", {
    ...parameters(state.filter, who),
    minProjects: k,
    limit: SHOWN,
  });
  if (error)
    return (
      <p class="empty">
        {own.failed} {error.message}
      </p>
    );
  if (!data) return <p class="empty">{own.loading}</p>;
  const names = new Map(data.projects.map(({ id, name }) => [id, name]));
  const show = (ids: string[]) => act(together("select", [select(ids), goToView("network")]));
  return (
    <section aria-live="polite">
      <p class="finding">
        {own.found(data.total, k, scope)} {data.truncated ? own.truncated(data.actors.length, data.total) : null}
      </p>
      {data.total === 0 ? (
        <p class="empty">{own.next}</p>
      ) : (
        <>
          <button type="button" onClick={() => show(data.actors.map(({ id }) => id))}>
            {own.showAll}
          </button>
          <div class="scroll" tabIndex={0} role="region" aria-label={own.title}>
            <table class="listing">
              <thead>
                <tr>
                  <th scope="col">{own.actor}</th>
                  <th scope="col" class="figure">
                    {own.projects}
                  </th>
                  <th scope="col">{own.regions}</th>
                  <th scope="col">
                    <span class="unseen">{own.show}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.actors.map((actor) => (
                  <tr key={actor.id}>
                    <th scope="row">
                      {actor.name} <small>{own.kind[actor.kind]}</small>
                      <button
                        type="button"
                        class="link"
                        aria-expanded={open === actor.id}
                        onClick={() => setOpen(open === actor.id ? null : actor.id)}
                      >
                        {open === actor.id ? own.hideEvidence : own.evidence}
                      </button>
                      {open === actor.id ? (
                        <ActorEvidence
                          api={api}
                          actor={actor.id}
                          projects={actor.projects.map(({ id }) => id)}
                          words={words}
                          language={state.language}
                        />
                      ) : (
                        <p class="names">{actor.projects.map(({ id }) => names.get(id)).join(" · ")}</p>
                      )}
                    </th>
                    <td class="figure">{words.number(actor.projects.length)}</td>
                    <td>{actor.regions.map(({ name }) => name).join(", ")}</td>
                    <td>
                      <button type="button" class="link" onClick={() => show([actor.id])}>
                        {own.show}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** Rows of an UpSet plot (Lex et al. 2014): each combination of projects with the actors that belong to exactly it. */
function Exact({ state, api, whole, act, words, who }: Part) {
  const own = pick(state.language, SHARED_ACTORS);
  const { roles, kinds } = parameters(state.filter, who);
  const { data, error } = useAnswer<Intersections>(api, "intersections", {
    projects: state.filter.projects,
    roles,
    kinds,
    limit: SHOWN,
  });
  if (error)
    return (
      <p class="empty">
        {own.failed} {error.message}
      </p>
    );
  if (!data) return <p class="empty">{own.loading}</p>;
  const rows = data.rows.filter(({ members }) => members.length > 1);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const name = (id: string) => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : id);
  return (
    <section aria-live="polite">
      <p class="finding">{own.foundExact(rows.length)}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={own.exactly}>
        <table class="listing upset">
          <thead>
            <tr>
              <th scope="col">{own.projects}</th>
              <th scope="col" class="figure">
                {own.size}
              </th>
              <th scope="col">{own.actor}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ members, count, actors }) => (
              <tr key={members.join()}>
                <th scope="row">{members.map(name).join(" · ")}</th>
                <td class="figure">
                  <meter class="bar" min={0} max={most} value={count} aria-hidden="true" /> {words.number(count)}
                </td>
                <td>
                  {actors.map((actor) => (
                    <button
                      key={actor.id}
                      type="button"
                      class="link"
                      onClick={() => act(together("select", [select([actor.id]), goToView("network")]))}
                    >
                      {actor.name}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The filter with the actors asked for. Kinds of the picture do not matter here. */
function parameters(filter: Choice, who: Who) {
  const { kinds: _, minProjects: __, ...rest } = filterParameters(filter);
  return {
    ...rest,
    ...(who === "coaches" && { roles: ["accompanies"] }),
    ...(who === "partners" && { roles: ["partners", "carries", "co_facilitates"] }),
    kinds: who === "organisations" ? ["project", "organisation"] : who === "persons" ? ["project", "person"] : [],
  } as { roles?: string[]; kinds: string[] };
}
