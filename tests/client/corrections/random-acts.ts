import {
  addEntity,
  addLink,
  addSource,
  changeKind,
  changeLegalForm,
  changeMeaning,
  changeSites,
  changeTitle,
  changeType,
  joinNames,
  namedIn,
  removeLink,
  rename,
  rowsOf,
  separateName,
  sitesOf,
} from "../../../client/model/corrections.ts";
import { waysBetween } from "../../../client/model/role-ways.ts";
import { applyFitting } from "../../../seed/corrections/apply-fitting.ts";
import type { JournalRow } from "../../../seed/corrections/correction.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import type { Draft } from "../../../server/contract/acts.ts";
import type { Entity } from "../../../server/contract/entity.ts";
import type { Kind } from "../../../server/contract/shared.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { NetworkGraph } from "../../../server/engine/port.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { randomNumbers } from "../../../server/statistics/random.ts";

/** What the forms of the page offer, each as a reader may fill it in. */
export const FORMS = [
  ...["rename", "kind", "type", "legalForm", "title", "sites", "remove", "meaning", "same", "apart", "add", "addActor"],
  ...["addSource", "theme", "newTheme", "otherTheme", "place", "otherPlace"],
] as const;
type Form = (typeof FORMS)[number];

type Random = ReturnType<typeof randomNumbers>;

/** What a reader sees while correcting: the data with all that was corrected before. */
interface Seen {
  dataset: Dataset;
  graph: Pick<NetworkGraph, "entity">;
  /** Whom the network holds, as the page offers them. */
  ids: readonly string[];
  random: Random;
  /** Makes names that nobody has. */
  count: number;
}

/**
 * So many corrections of a package, made one after the other as the page makes them, of every form in turn; what the
 * page would refuse is not made, and `refused` says why. The same seed gives the same ones.
 */
export async function randomActs(
  base: Dataset,
  wanted: number,
  seed: number,
): Promise<{ rows: JournalRow[]; dataset: Dataset; forms: string[]; refused: string[] }> {
  const random = randomNumbers(seed);
  const [forms, refused]: [string[], string[]] = [[], []];
  let rows: JournalRow[] = [];
  let dataset = base;
  for (let count = 0; forms.length < wanted && count < 20 * wanted; count++) {
    // A form that was filled in in vain is filled in otherwise.
    const form = FORMS[forms.length % FORMS.length]!;
    const drafts = await drafted(form as Form, { ...seen(dataset), random, count });
    if (drafts.length === 0) continue;
    const made = rowsOf(
      drafts,
      { reason: `Because of ${form}.`, author: "A. R.", day: "2026-11-28" },
      () => `c${count}`,
    );
    const tried = applyFitting(base, [...rows, ...made]);
    const fault = tried.outcomes.find(({ row, state }) => made.includes(row) && state !== "applied");
    if (fault !== undefined) {
      refused.push(`${form}: ${JSON.stringify(fault.reason)}`);
      continue;
    }
    forms.push(form);
    rows = [...rows, ...made];
    dataset = tried.dataset;
  }
  return { rows, dataset, forms, refused };
}

function seen(dataset: Dataset): Pick<Seen, "dataset" | "graph" | "ids"> {
  const network = buildNetwork([dataset], (all) => new Map([...all.keys()].map((id) => [id, { x: 0, y: 0 }])));
  const linked = new Set(dataset.links.flatMap(({ source, target }) => [source, target]));
  return {
    dataset,
    graph: openMemoryGraph(network),
    ids: [...new Set([...linked, ...dataset.projects.map(({ id }) => id)])],
  };
}

const one = <T>(random: Random, values: readonly T[]): T | undefined =>
  values.length === 0 ? undefined : values[random.below(values.length)];

async function drafted(form: Form, given: Seen): Promise<Draft[]> {
  const { random, graph, dataset, ids, count } = given;
  const of = (...kinds: Kind[]) => ids.filter((id) => (kinds as string[]).includes(id.slice(0, id.indexOf(":"))));
  const some = async (...kinds: Kind[]): Promise<Entity | null> => {
    const id = one(random, of(...kinds));
    return id === undefined ? null : graph.entity(id);
  };
  const actor = await some("organisation", "person");
  const project = await some("project");
  const organisation = await some("organisation");
  switch (form) {
    case "rename": {
      const any = await some("project", "organisation", "person", "theme");
      return any ? [rename(any, `${any.name} ${count}`)] : [];
    }
    case "kind":
      return actor ? [changeKind(actor)] : [];
    case "type":
      return organisation ? [changeType(organisation, organisation.attributes.type === "lab" ? null : "lab")] : [];
    case "legalForm":
      return project ? [changeLegalForm(project, project.attributes.legalForm === "SCIC" ? null : "SCIC")] : [];
    case "title":
      return project ? [changeTitle(project, project.attributes.title ? null : `Title ${count}`)] : [];
    case "sites": {
      const any = await some("project", "organisation");
      return any ? [changeSites(any, sitesOf(any) === "" ? `https://a.example/${count} https://b.example` : null)] : [];
    }
    case "remove": {
      const any = await some("project", "organisation", "person", "theme", "territory");
      const link = any && one(random, any.links);
      return any && link ? removeLink(any, link) : [];
    }
    case "meaning":
      return anotherEnd(actor, given, ["organisation", "person"]);
    case "otherTheme":
      return anotherEnd(await some("theme"), given, ["theme"]);
    case "otherPlace":
      return anotherEnd(await some("territory"), given, ["territory"]);
    case "same": {
      const other =
        actor &&
        one(
          random,
          of(actor.kind).filter((id) => id !== actor.id),
        );
      return actor && other ? [joinNames(actor, other)] : [];
    }
    case "apart": {
      const any = await some("organisation", "person", "theme");
      const links = any?.links.slice(1 + random.below(Math.max(1, any.links.length - 1))) ?? [];
      return any && links.length > 0 ? [separateName(any, `Autre ${count}`, links, ids)] : [];
    }
    case "add":
      return project && actor ? newLink(given, { project, actor: actor.id, added: [], source: [] }) : [];
    case "addActor":
    case "addSource": {
      const added = addEntity(random.below(2) === 0 ? "person" : "organisation", `Nouveau ${count % 7}`, ids);
      const known = dataset.sources.map(({ id }) => id);
      const source = form === "addSource" ? [addSource(`Lettre ${count % 3}`, "https://lys.example/", known)] : [];
      return project ? newLink(given, { project, actor: added.subject, added: [added], source }) : [];
    }
    case "theme":
    case "place":
    case "newTheme": {
      const kind = form === "place" ? "territory" : "theme";
      const added = form === "newTheme" ? [addEntity("theme", `Sujet ${count}`, ids)] : [];
      const target = added[0]?.subject ?? one(random, of(kind));
      const role = form === "place" ? "located_in" : "addresses";
      if (!project || target === undefined) return [];
      return [...added, stated(given, { source: project.id, role, target }, dataset.sources[0]!.id)];
    }
    default:
      throw new Error(`No form is called ${String(form)}.`);
  }
}

/** Words that mean another of these kinds. */
async function anotherEnd(
  entity: Entity | null,
  { random, graph, ids }: Seen,
  kinds: readonly Kind[],
): Promise<Draft[]> {
  const link =
    entity &&
    one(
      random,
      entity.links.filter((at) => namedIn(entity, at) === entity.id),
    );
  const entry = link && one(random, link.evidence);
  const others = ids.filter((id) => id !== entity?.id && (kinds as string[]).includes(id.slice(0, id.indexOf(":"))));
  const other = one(random, others);
  if (!entity || !link || !entry || other === undefined) return [];
  // As the sheet has it at the moment.
  return [changeMeaning(await graph.entity(entity.id), link, entry, other)];
}

function newLink(
  given: Seen,
  of: { project: Entity; actor: string; added: readonly Draft[]; source: readonly Draft[] },
): Draft[] {
  const { project, actor, added, source } = of;
  const kind = actor.slice(0, actor.indexOf(":")) as Kind;
  const way = one(given.random, waysBetween("project", kind, undefined));
  if (way === undefined) return [];
  const ends = way.direction === "out" ? [project.id, actor] : [actor, project.id];
  const reference = source[0]?.subject ?? given.dataset.sources[0]!.id;
  return [...added, ...source, stated(given, { source: ends[0]!, role: way.role, target: ends[1]! }, reference)];
}

const stated = (
  { count, random }: Seen,
  ends: { source: string; role: string; target: string },
  reference: string,
): Draft =>
  addLink({
    ...ends,
    mention: `mots ${count}`,
    reference,
    record: random.below(2) === 0 ? `p. ${count}` : "",
    lines: random.below(2) === 0 ? [count + 1, count + 2] : null,
  });
