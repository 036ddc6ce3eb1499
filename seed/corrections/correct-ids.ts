import { fold } from "../package/fold.ts";
import type { Dataset } from "../package/schema.ts";
import { changed, created, expectValues, filled, fitting, withRow, withoutRow, withRowInstead } from "./cells.ts";
import { Conflict } from "./conflict.ts";
import { type Correction, linkOf, linkSubject } from "./correction.ts";
import { expectFree, rowAt, tableOf, withIdInstead } from "./ids.ts";

type Alias = Dataset["aliases"][number];
type Links = Dataset["links"];

/**
 * The dataset where two names are one: the subject goes, and what it had is `after.entity`'s. The ledger says so, and
 * under strict merging the two stay apart. Throws `Conflict`.
 */
export function mergeEntities(dataset: Dataset, { subject, before, after, reason }: Correction): Dataset {
  const entity = textIn(after, "entity");
  const [gone, kept] = [rowAt(dataset, subject), rowAt(dataset, entity)];
  expectValues(gone, before ?? {});
  if (gone === kept || !JOINED.has(tableOf(subject)) || tableOf(subject) !== tableOf(entity))
    throw new Conflict({ code: "not-joined", a: subject, b: entity });
  const tied = dataset.links.some(({ source, target }) =>
    [subject, entity].every((id) => id === source || id === target),
  );
  if (tied) throw new Conflict({ code: "tied", a: subject, b: entity });
  const surfaces = surfacesOf(dataset, subject, String(gone["name"]));
  const table = tableOf(subject);
  const others = dataset.aliases.filter((row) => !keepsApart(row, subject, entity));
  const joined = withIdInstead({ ...dataset, aliases: others }, subject, entity);
  return {
    ...withoutRow(joined, table, gone),
    links: withoutDoubles(dataset.links, joined.links, entity),
    aliases: [
      ...joined.aliases,
      ...surfaces.map((surface) => ledger(surface, entity, { decision: "same", merged_id: subject, reason })),
    ],
  };
}

/**
 * The dataset where one name is two: `after` has the id and the name of the new one and the `links` that become its
 * own, each as `source|role|target`. The ledger keeps the two apart. Throws `Conflict`.
 */
export function separateEntity(dataset: Dataset, { subject, before, after, reason }: Correction): Dataset {
  expectValues(rowAt(dataset, subject), before ?? {});
  const { links, ...row } = after ?? {};
  const id = textIn(after, "id");
  const moving = new Set(Array.isArray(links) ? links.map(String) : []);
  if (moving.size === 0) throw new Conflict({ code: "needed", column: "links" });
  for (const link of moving) expectLink(dataset, subject, link);
  const table = tableOf(subject);
  if (tableOf(id) !== table) throw new Conflict({ code: "wrong-kind", id });
  // What a join put together may come apart again under its own id.
  const aliases = dataset.aliases.filter((one) => !(one.merged_id === id && one.entity === subject));
  expectFree({ ...dataset, aliases }, id);
  const swap = (end: string) => (end === subject ? id : end);
  return {
    ...withRow(dataset, table, created(dataset, table, row)),
    links: dataset.links.map((link) =>
      moving.has(linkSubject(link)) ? { ...link, source: swap(link.source), target: swap(link.target) } : link,
    ),
    aliases: [...aliases, ledger(textIn(after, "name"), id, { decision: "apart", other: subject, reason })],
  };
}

/**
 * The dataset where what stood at one id stands at another, perhaps of another kind, with every value that the table
 * of that kind can hold; the first redirects to it, under the name that it had. Throws `Conflict`.
 */
export function changeId(dataset: Dataset, from: string, to: string, former: string, reason: string): Dataset {
  const row = rowAt(dataset, from);
  expectFree(dataset, to);
  const [before, after] = [tableOf(from), tableOf(to)];
  if (before === "projects" && after !== before) throw new Conflict({ code: "wrong-kind", id: to });
  const moved =
    before === after
      ? withRowInstead(dataset, after, row, changed(dataset, after, row, { id: to }))
      : withRow(
          withoutRow(dataset, before, row),
          after,
          created(dataset, after, { ...fitting(dataset, after, row), id: to }),
        );
  const all = withIdInstead(moved, from, to);
  const redirect = ledger(former, to, { decision: "same", merged_id: from, decided_by: "rule", reason });
  return { ...all, aliases: before === "sources" ? all.aliases : [...all.aliases, redirect] };
}

/**
 * The dataset where the name that something had is still one by which it is known, whatever the source printed, and is
 * found by it; another that it takes is in the ledger no more.
 */
export function keepFormerName(dataset: Dataset, id: string, before: string, now: string, reason: string): Dataset {
  const others = dataset.aliases.filter(
    ({ entity, merged_id, decision, surface }) =>
      entity !== id || merged_id !== null || decision !== "same" || (surface !== now && surface !== before),
  );
  const former = ledger(before, id, { decision: "same", decided_by: "rule", reason });
  return { ...dataset, aliases: [...others, former] };
}

const JOINED: ReadonlySet<string> = new Set(["organisations", "persons", "themes"]);

/**
 * The name, and the other words by which links name it, each once but for those that the ledger has joined already:
 * strict merging keeps apart the words alone that are listed.
 */
function surfacesOf(dataset: Dataset, id: string, name: string): string[] {
  const joined = dataset.aliases.filter(
    (row) => row.entity === id && row.merged_id !== null && row.decided_by === "review",
  );
  const known = new Set(joined.map(({ surface }) => fold(surface)));
  const mentions = dataset.links.filter(
    ({ source, target }) => [source, target].includes(id) && mentionOf(source, target) === id,
  );
  const all = [name, ...mentions.map(({ mention }) => mention)];
  return all.filter(
    (surface, i) => !known.has(fold(surface)) && all.findIndex((one) => fold(one) === fold(surface)) === i,
  );
}

/** The end of a link that its words name: the actor, else what it leads to. */
const mentionOf = (source: string, target: string): string =>
  /^(organisation|person):/.test(source) && target.startsWith("project:") ? source : target;

const keepsApart = ({ decision, entity, other }: Alias, a: string, b: string): boolean =>
  decision === "apart" && ((entity === a && other === b) || (entity === b && other === a));

/**
 * The links once two names are one, row by row those of before: two names that are one may stand in the same list, so
 * that a row that changed hands goes where the entity had the same already. Every other row stays as it is.
 */
function withoutDoubles(before: Links, joined: Links, entity: string): Links {
  const held = new Set(before.filter(({ source, target }) => [source, target].includes(entity)).map(placeOf));
  return joined.filter((row, i) => row === before[i] || !held.has(placeOf(row)));
}

/** All that a row says but how sure it is, whatever the order of its columns. */
function placeOf({ attributes = {}, ...columns }: Links[number]): string {
  return JSON.stringify([filled({ ...columns, status: null }), filled(attributes)]);
}

const ledger = (surface: string, entity: string, rest: Partial<Alias> & Pick<Alias, "decision" | "reason">): Alias => ({
  surface,
  entity,
  other: null,
  merged_id: null,
  decided_by: "review",
  confidence: "high",
  reason_fr: null,
  ...rest,
});

function expectLink(dataset: Dataset, subject: string, link: string): void {
  const ends = linkOf(link);
  const there = dataset.links.some((row) => linkSubject(row) === link);
  if (ends === null || !there || ![ends.source, ends.target].includes(subject))
    throw new Conflict({ code: "missing", id: link });
}

function textIn(values: Readonly<Record<string, unknown>> | null, column: string): string {
  const value = values?.[column];
  if (typeof value !== "string" || value === "") throw new Conflict({ code: "needed", column });
  return value;
}
