import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../session/answer.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { isActor, projectsOf, rolesBetween } from "../model/network.ts";
import { queryString } from "../model/filter-parameters.ts";
import { projectsBehind, scopeParameters, territoriesOf, wholeScope } from "../model/scope.ts";
import { partnersOf, tiedProjects, tiedTerritories, type TiedEnd } from "../model/shared-projects.ts";
import { select } from "../model/state.ts";
import { tieKey } from "../model/ties.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { isPart } from "../model/vocabulary.ts";
import { KindSign } from "../ui/signs.tsx";
import "./main-fact.css";

/** Rows listed before one asks for the rest, and names in a row. */
const FIRST = 8;
const NAMES = 5;
/** Pairs of projects of one territory that are listed; all are counted. */
const ASKED = 100;

type Props = Pick<FirstViewProps, "state" | "act" | "words" | "whole" | "api" | "dataset"> & { id: string };

/**
 * What a sheet says first: what a project is tied to and through whom, where an actor takes part, how the projects of a
 * territory hang together and with which others. Counted in the whole network, whatever the filter.
 */
export function MainFact(props: Props) {
  const { id, whole, state, words, dataset } = props;
  if (!whole.hasNode(id)) return null;
  const attributes = whole.getNodeAttributes(id);
  const fact =
    attributes.kind === "project" ? (
      <ProjectFact {...props} />
    ) : isActor(attributes) ? (
      <ActorFact {...props} />
    ) : attributes.kind === "territory" ? (
      <TerritoryFact {...props} />
    ) : null;
  if (fact === null) return null;
  const isFiltered =
    queryString(scopeParameters({ ...state, options: {} }, dataset)) !== queryString(wholeScope(state, dataset));
  return (
    <section class="evidence-main-fact">
      {fact}
      {isFiltered && <p class="ui-hint">{words.sheet.unfiltered}</p>}
    </section>
  );
}

function ProjectFact(props: Props) {
  const { id, whole, words } = props;
  const tied = useMemo(() => tiedProjects(whole, id), [whole, id]);
  const partners = useMemo(() => partnersOf(whole, id), [whole, id]);
  const shared = partners.filter(({ projects }) => projects > 1);
  const actors = new Set(tied.flatMap(({ through }) => through)).size;
  return (
    <>
      <p class="evidence-main-sentence">{words.sheet.tied.project(actors, tied.length)}</p>
      <Ends ends={tied} {...props} rolesIn={id} />
      {partners.length > 0 && (
        <p>
          {words.sheet.partnersShared(shared.length, partners.length)}{" "}
          <Names ids={shared.map((one) => one.id)} {...props} />
        </p>
      )}
    </>
  );
}

/** Projects by region: which, and where. Those in no region come last. */
function ActorFact(props: Props) {
  const { id, whole, words } = props;
  const groups = useMemo(() => {
    const regions = new Map<string | null, string[]>();
    for (const project of projectsOf(whole, id, isPart)) {
      const places = [...territoriesOf(whole, project)].filter(
        (one) => whole.getNodeAttribute(one, "level") === "region",
      );
      for (const place of places.length > 0 ? places : [null])
        regions.set(place, [...(regions.get(place) ?? []), project]);
    }
    return [...regions].toSorted(
      ([a, inA], [b, inB]) => Number(a === null) - Number(b === null) || inB.length - inA.length,
    );
  }, [whole, id]);
  if (groups.length === 0) return null;
  const regions = groups.filter(([region]) => region !== null).length;
  return (
    <>
      {regions > 1 && <p class="evidence-main-sentence">{words.sheet.inRegions(regions)}</p>}
      <Rows
        rows={groups.map(([region, projects]) => (
          <>
            {region === null ? null : (
              <>
                <Name {...props} id={region} />
                {" – "}
              </>
            )}
            <Names ids={projects} {...props} />
          </>
        ))}
        words={words}
      />
    </>
  );
}

function TerritoryFact(props: Props) {
  const { id, whole, words, api, state, dataset } = props;
  const projects = useMemo(() => projectsBehind(whole, id), [whole, id]);
  const tied = useMemo(() => tiedTerritories(whole, id), [whole, id]);
  const { data } = useAnswer<ProjectPairs>(api, projects.length > 1 ? "project-pairs" : null, {
    ...wholeScope(state, dataset),
    regions: [id],
    limit: ASKED,
  });
  if (projects.length === 0) return null;
  const level = whole.getNodeAttribute(id, "level");
  const actors = new Set(tied.flatMap(({ through }) => through)).size;
  return (
    <>
      <p class="evidence-main-sentence">
        {words.countKind(projects.length, "project")} <Names ids={projects} {...props} />
      </p>
      {data && (
        <>
          <p class="evidence-main-sentence">{words.sheet.tied.inside(data.total)}</p>
          <Rows
            rows={data.pairs.map(({ a, b, shared }) => (
              <span key={tieKey(a.id, b.id)}>
                <Name {...props} id={a.id} /> – <Name {...props} id={b.id} /> <small>{words.sheet.through}</small>{" "}
                <Names ids={shared.map((one) => one.id)} {...props} />
              </span>
            ))}
            words={words}
          />
        </>
      )}
      <p class="evidence-main-sentence">{words.sheet.tied.territory(actors, tied.length, level ?? "region")}</p>
      <Ends ends={tied} {...props} />
    </>
  );
}

/** What something is tied to, each with the actors that tie it, and with `rolesIn` with their roles there. */
function Ends({ ends, rolesIn, ...props }: Props & { ends: readonly TiedEnd[]; rolesIn?: string }) {
  const { words } = props;
  return (
    <Rows
      rows={ends.map(({ id, through }) => (
        <span key={id}>
          <Name {...props} id={id} /> <small>{words.sheet.through}</small>{" "}
          <Names ids={through} {...props} {...(rolesIn !== undefined && { rolesIn })} />
        </span>
      ))}
      words={words}
    />
  );
}

/** The first rows of a list, and the way to the others. */
function Rows({ rows, words }: Pick<FirstViewProps, "words"> & { rows: readonly ComponentChildren[] }) {
  const [all, setAll] = useState(false);
  const listed = all || rows.length <= FIRST + 2 ? rows : rows.slice(0, FIRST);
  if (rows.length === 0) return null;
  return (
    <>
      <ul class="evidence-main-rows">
        {listed.map((row, index) => (
          <li key={index}>{row}</li>
        ))}
      </ul>
      {listed.length < rows.length && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {words.sheet.more(rows.length - listed.length)}
        </button>
      )}
    </>
  );
}

/** Names one after the other, each opening its sheet; beyond a few, how many more. */
function Names({ ids, rolesIn, ...props }: Omit<Props, "id"> & { ids: readonly string[]; rolesIn?: string }) {
  const { words, whole } = props;
  const [all, setAll] = useState(false);
  const listed = all || ids.length <= NAMES + 1 ? ids : ids.slice(0, NAMES);
  const roles = (id: string): string =>
    rolesIn === undefined
      ? ""
      : rolesBetween(whole, id, rolesIn)
          .map((role) => roleIn(words.roles, role))
          .join(", ");
  return (
    <>
      {listed.map((id, index) => (
        <span key={id}>
          {index > 0 && " · "}
          <Name {...props} id={id} />
          {roles(id) !== "" && <small> ({roles(id)})</small>}
        </span>
      ))}
      {listed.length < ids.length && (
        <>
          {" "}
          <button type="button" class="ui-quiet" onClick={() => setAll(true)}>
            {words.sheet.more(ids.length - listed.length)}
          </button>
        </>
      )}
    </>
  );
}

/** A name that opens its sheet. */
function Name({ id, whole, state, act }: Omit<Props, "words" | "api" | "dataset">) {
  const attributes = whole.getNodeAttributes(id);
  return (
    <button type="button" class="ui-link" onClick={() => act(select([id]))}>
      {isActor(attributes) && <KindSign kind={attributes.kind} />} {nameIn(state.language, attributes)}
    </button>
  );
}
