import type { AttributeType, AttributeValue } from "../package/attributes.ts";
import { fold } from "../package/fold.ts";
import type { Kind, PlaceLevel, Role } from "../package/vocabulary.ts";
import type { NameChoice } from "./choices.ts";
import type { NameContext } from "./understanding.ts";

/** What an entity is; whether an actor is an organisation or a person is known once all rows are read. */
export type DraftKind = "project" | "actor" | "theme" | "territory";

/** An entity as its rows tell it. */
export interface DraftEntity {
  kind: DraftKind;
  name: string;
  /** Id that the data give it, in the form of a package's (`organisation:ademe`); null where they give none. */
  id: string | null;
  /** Of an actor: whether a row says that it is an organisation, or a person. */
  organisation: boolean;
  person: boolean;
  title: string | null;
  site: string | null;
  legalForm: string | null;
  attributes: Map<string, AttributeValue>;
  /** Names by which it stands, in the order of the rows. */
  names: Set<string>;
  rows: number;
  contexts: NameContext[];
}

/** Where a row states something. */
export interface Statement {
  /** Name of the file: its source. */
  file: string;
  /** Where in it: `Feuil1!C12`, or what the data say. */
  record: string;
  mention: string;
  qualifier: string | null;
  /** Header of the column that lists it, where that says more than the role. */
  group: string | null;
  attributes: ReadonlyMap<string, AttributeValue>;
}

/** A link of any role; ends as the role asks are put in order when the package is made. */
export interface DraftLink extends Statement {
  source: DraftEntity;
  target: DraftEntity;
  role: Role;
}

/** Words for a place of an entity. */
export interface DraftPlace extends Statement {
  entity: DraftEntity;
  /** The level that the column says. */
  level: PlaceLevel | null;
  /** Départements or regions that the row names beside it. */
  within: string;
}

/** A column of one's own, by the table of the package that has it and its header. */
export interface DraftColumn {
  of: "project" | "organisation" | "person" | "link";
  header: string;
  type: AttributeType;
  /** What it is called by language, where that is no header of the data. */
  labels?: Readonly<Record<string, string>>;
}

const EMPTY = { organisation: false, person: false, title: null, site: null, legalForm: null, rows: 0 };

/** Contexts that are kept of a name. */
const CONTEXTS = 3;

/** All that the rows tell, before it is a package. */
export class Draft {
  readonly entities = new Map<string, DraftEntity>();
  /** The first entity of each name. */
  readonly #named = new Map<string, DraftEntity>();
  links: DraftLink[] = [];
  readonly places: DraftPlace[] = [];
  readonly columns = new Map<string, DraftColumn>();
  readonly #places = new Map<string, number>();
  /** Names that a person joined: folded with its kind, to the name that stands first. */
  readonly #joined = new Map<string, string>();
  /** The names that a person joined others with or to: what the data tell apart by their keys is one there. */
  readonly #ends = new Set<string>();

  constructor(names: readonly NameChoice[]) {
    for (const { kind, a, b, decision } of names)
      if (decision === "same") {
        this.#joined.set(keyOf(draftKind(kind), b), a);
        for (const name of [a, b]) this.#ends.add(keyOf(draftKind(kind), name));
      }
  }

  /**
   * The entity of a name, made where there is none yet; one that a person joined with another is that other. What the
   * data tell apart by a `key` of theirs are two, even of one name, unless a person joined that name; `id` is one that
   * a package may have.
   */
  entity(kind: DraftKind, name: string, { key, id = null }: { key?: string; id?: string | null } = {}): DraftEntity {
    const whole = this.#joinedName(kind, name);
    const byName = keyOf(kind, whole);
    const isOne = key === undefined || this.#ends.has(keyOf(kind, name));
    const own = isOne ? byName : `${kind}\n#${key}`;
    let entity = this.entities.get(own) ?? (own === byName ? this.#named.get(byName) : undefined);
    if (!entity) {
      entity = { ...EMPTY, kind, name: whole, id, attributes: new Map(), names: new Set(), contexts: [] };
      this.entities.set(own, entity);
    }
    if (!this.#named.has(byName)) this.#named.set(byName, entity);
    if (key !== undefined) this.entities.set(`${kind}\n#${key}`, entity);
    entity.names.add(name);
    return entity;
  }

  /** What the data know by this key; undefined where no row has named it. */
  byKey(kind: DraftKind, key: string): DraftEntity | undefined {
    return this.entities.get(`${kind}\n#${key}`);
  }

  /** Every entity once, in the order of the rows. */
  all(): Set<DraftEntity> {
    return new Set(this.entities.values());
  }

  /** Notes that a row names an entity, with the projects of the row. */
  seen(entity: DraftEntity, context: () => NameContext): void {
    entity.rows += 1;
    if (entity.contexts.length < CONTEXTS) entity.contexts.push(context());
  }

  /** Notes where an entity without a tie stands. */
  standsIn({ contexts }: DraftEntity, context: NameContext): void {
    if (contexts.length === 0) contexts.push(context);
  }

  /**
   * Gives an entity a value, and says whether it has it now: two texts stand beside each other, of other values that
   * differ the first counts.
   */
  give({ attributes }: DraftEntity, column: DraftColumn, value: AttributeValue): boolean {
    this.declare(column);
    const before = attributes.get(column.header);
    if (before === undefined) attributes.set(column.header, value);
    else if (typeof before !== "string" || column.type !== "text") return String(before) === String(value);
    else if (!before.split(" ; ").includes(String(value))) attributes.set(column.header, `${before} ; ${value}`);
    return true;
  }

  /** Notes which columns a table has, in its order; those of a table that comes later stand behind. */
  order(headers: readonly string[]): void {
    for (const header of headers) if (!this.#places.has(header)) this.#places.set(header, this.#places.size);
  }

  /** The columns of one's own in the order of the tables, whichever has a value first. */
  ordered(): DraftColumn[] {
    const place = ({ header }: DraftColumn): number => this.#places.get(header) ?? this.#places.size;
    return [...this.columns.values()].sort((a, b) => place(a) - place(b));
  }

  /** A column of one's own; one that two tables have with two types is a text. */
  declare(column: DraftColumn): void {
    const key = `${column.of}\n${column.header}`;
    const before = this.columns.get(key);
    if (!before) this.columns.set(key, { ...column });
    else if (before.type !== column.type) before.type = "text";
  }

  #joinedName(kind: DraftKind, name: string): string {
    const met = new Set<string>();
    for (let current = name; ;) {
      const key = keyOf(kind, current);
      const next = this.#joined.get(key);
      // A circle of joined names ends where it closes.
      if (next === undefined || met.has(key)) return current;
      met.add(key);
      current = next;
    }
  }
}

/** Names that differ by accents, capitals and punctuation alone are one; a name of signs alone is itself. */
export const keyOf = (kind: DraftKind, name: string): string => `${kind}\n${fold(name) || name}`;

/** What an entity is, once all rows are read: whoever a row calls an organisation is one. */
export function kindOf({ kind, organisation, person }: DraftEntity): Kind {
  return kind === "actor" ? (person && !organisation ? "person" : "organisation") : kind;
}

/** The kind under which an entity of a package is drafted. */
export const draftKind = (kind: NameChoice["kind"]): DraftKind =>
  kind === "organisation" || kind === "person" ? "actor" : kind;
