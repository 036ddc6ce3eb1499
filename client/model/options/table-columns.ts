import type { Dataset } from "../../../server/contract/dataset.ts";
import type { LinkAttributes, NodeAttributes } from "../../../server/contract/graph.ts";
import type { Evidence, Kind, Role, Status } from "../../../server/contract/shared.ts";
import type { ActorRole, BuiltInRole } from "../../../server/contract/vocabulary.ts";
import { roleIn } from "../../../server/contract/i18n/role-in.ts";
import { nameIn } from "../../../server/contract/i18n/name-in.ts";
import { attributesOf, isOwn, type OwnName } from "../attribute-name.ts";
import { isActor, countProjects, type Network } from "../network.ts";
import type { EvidenceOf } from "../late-evidence.ts";
import { byRole, isActorRole, KINDS, STATUSES } from "../vocabulary.ts";

/** A point of the network, as a row of the table. */
export interface NodeEntry {
  key: string;
  attributes: NodeAttributes;
  network: Network;
  /** The reader's note on it; empty where there is none. */
  note: string;
}

/** A link of the network, as a row of the table. */
export interface LinkEntry {
  key: string;
  attributes: LinkAttributes;
  evidence: readonly Evidence[];
  source: string;
  target: string;
  from: NodeAttributes;
  to: NodeAttributes;
}

/** The reader's language and words, as far as cells need them. */
export interface CellWords {
  language: string;
  kinds: Record<Kind, { one: string }>;
  roles: Record<BuiltInRole, string>;
  roleNouns: Record<ActorRole, string>;
  statuses: Record<Status, string>;
  attributes: { truth: Record<"true" | "false", string> };
  sheet: { lines: (first: number, last: number) => string };
}

/** A column of the table: adding one is adding it here and its title in `words.columnNames`. */
export interface TableColumn<Entry> {
  /** How it is filtered: by words it must hold, one value among few, or a smallest figure. */
  filter: "words" | "value" | "least";
  /** What a cell says; empty where there is nothing to say. */
  cell: (entry: Entry, words: CellWords) => string | number;
  /** The id or code of the cell, the same in every language; what it is filtered by, and has in the file. */
  code?: (entry: Entry) => string | null | undefined;
  /** The codes that may be asked for although no row holds them, with what they are called. */
  known?: (words: CellWords) => Partial<Record<string, string>>;
  /** Which of the entities that the row chooses the cell names, as a way to it. */
  names?: number;
  /** What the file has instead of the code, else of the cell; null where other columns of the file say it. */
  file?: ((entry: Entry, cell: string | number) => unknown) | null;
}

const NODE_COLUMNS = {
  name: {
    filter: "words",
    cell: ({ attributes }, { language }) => nameIn(language, attributes),
    names: 0,
  },
  kind: {
    filter: "value",
    cell: ({ attributes: { kind } }, { kinds }) => kinds[kind].one,
    code: ({ attributes }) => attributes.kind,
    known: ({ kinds }) => named(KINDS, (kind) => kinds[kind].one),
  },
  roles: {
    filter: "words",
    cell: ({ key, network }, { roleNouns }) =>
      rolesOf(network, key)
        .map((role) => roleIn(roleNouns, role))
        .join(", "),
    file: ({ key, network }) => rolesOf(network, key),
  },
  projects: {
    filter: "least",
    cell: ({ key, attributes, network }) => (isActor(attributes) ? countProjects(network, key) : ""),
  },
  linkCount: { filter: "least", cell: ({ key, network }) => network.degree(key) },
  region: {
    filter: "value",
    cell: ({ attributes: { region } }) => region?.name ?? "",
    code: ({ attributes: { region } }) => region?.id,
    file: ({ attributes: { region } }) => ({ id: region?.id ?? null, name: region?.name ?? null }),
  },
  otherNames: {
    filter: "words",
    cell: ({ attributes }) => attributes.otherNames.join(", "),
    file: ({ attributes }) => attributes.otherNames,
  },
  legalForm: {
    filter: "value",
    cell: ({ attributes }) => attributes.legalForm ?? "",
    code: ({ attributes }) => attributes.legalForm,
  },
  note: { filter: "words", cell: ({ note }) => note },
} as const satisfies Record<string, TableColumn<NodeEntry>>;

const LINK_COLUMNS = {
  source: {
    filter: "words",
    cell: ({ from }, { language }) => nameIn(language, from),
    names: 0,
    file: ({ source }, name) => ({ id: source, name }),
  },
  role: {
    filter: "value",
    cell: ({ attributes }, { roles }) => roleIn(roles, attributes.role),
    code: ({ attributes }) => attributes.role,
    known: ({ roles }) => roles,
  },
  target: {
    filter: "words",
    cell: ({ to }, { language }) => nameIn(language, to),
    names: 1,
    file: ({ target }, name) => ({ id: target, name }),
  },
  mention: {
    filter: "words",
    cell: ({ evidence }) => evidence.map(printed).join(" · "),
    file: ({ evidence }) => evidence.map(printed),
  },
  lines: {
    filter: "words",
    cell: ({ evidence }, { sheet }) =>
      evidence.map(({ lines, source }) => (lines ? sheet.lines(...lines) : source)).join(", "),
    file: null,
  },
  status: {
    filter: "value",
    cell: ({ attributes }, { statuses }) => statuses[attributes.statuses[0]!],
    code: ({ attributes }) => attributes.statuses[0],
    known: ({ statuses }) => named(STATUSES, (status) => statuses[status]),
  },
} as const satisfies Record<string, TableColumn<LinkEntry>>;

/** The columns of each table by name, in their order; the first names the row. */
export const TABLE_COLUMNS = { nodes: NODE_COLUMNS, links: LINK_COLUMNS } as const;

/** Either table. */
export type TableName = keyof typeof TABLE_COLUMNS;

/** A column of either table. */
export type ColumnName = keyof typeof NODE_COLUMNS | keyof typeof LINK_COLUMNS | OwnName;

/** The columns of a table that packages have of their own, in their order. */
export const ownColumns = (dataset: Pick<Dataset, "attributes">, table: TableName): OwnName[] =>
  attributesOf(dataset, table).map(({ name }): OwnName => `attr_${name}`);

/** The names of the columns of each table, in their order. */
export const COLUMNS = {
  nodes: Object.keys(NODE_COLUMNS) as (keyof typeof NODE_COLUMNS)[],
  links: Object.keys(LINK_COLUMNS) as (keyof typeof LINK_COLUMNS)[],
} as const;

/** A column of the table of points, by its name; undefined where that table has none of this name. */
export const nodeColumn = (name: ColumnName): TableColumn<NodeEntry> | undefined =>
  (NODE_COLUMNS as Partial<Record<ColumnName, TableColumn<NodeEntry>>>)[name];

/** A column of the table of links, likewise. */
export const linkColumn = (name: ColumnName): TableColumn<LinkEntry> | undefined =>
  (LINK_COLUMNS as Partial<Record<ColumnName, TableColumn<LinkEntry>>>)[name];

const ALL_COLUMNS: Readonly<
  Record<Exclude<ColumnName, OwnName>, Pick<TableColumn<never>, "filter" | "names" | "known">>
> = {
  ...NODE_COLUMNS,
  ...LINK_COLUMNS,
};

/** What holds of a column whatever its rows are. */
export const columnOf = (name: ColumnName): Pick<TableColumn<never>, "filter" | "names" | "known"> =>
  isOwn(name) ? { filter: "words" } : ALL_COLUMNS[name];

/** What each column is filtered by, as typed, or the id or code of its value; absent = not filtered. */
export type Where = Partial<Record<ColumnName, string>>;

/** The roles by which an actor takes part in the projects of a network, in the order of the vocabulary. */
function rolesOf(network: Network, actor: string): Role[] {
  const held = new Set<Role>();
  network.forEachLinkFrom(actor, (link) => isActorRole(link) && held.add(link.role));
  return [...held].sort(byRole);
}

/** A link of a network as an entry. */
export const linkEntry = (network: Network, key: string, evidenceOf: EvidenceOf): LinkEntry => {
  const [source, target] = network.extremities(key);
  const [from, to] = [network.getNodeAttributes(source), network.getNodeAttributes(target)];
  const attributes = network.getEdgeAttributes(key);
  return { key, attributes, evidence: evidenceOf(key), source, target, from, to };
};

const named = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, nameOf(code)]));

const printed = ({ mention, qualifier }: Evidence): string => (qualifier ? `${mention} (${qualifier})` : mention);
