import type { AttributeColumn, Attributes, AttributeValue, OpenTable } from "../package/attributes.ts";
import { TABLES } from "../package/schema.ts";
import type { Draft } from "./draft.ts";
import { asciiSlug, slug } from "../package/ids.ts";
import { storable } from "./storable.ts";

/** Columns of one's own, by the table that has them: what they are called in its file, and their values. */
export class OwnColumns {
  readonly all: AttributeColumn[] = [];
  readonly #names = new Map<string, string>();
  readonly #types = new Map<string, AttributeColumn["type"]>();

  constructor(draft: Draft) {
    for (const { of, header, type, labels = {} } of draft.ordered()) {
      const table = TABLE_OF[of];
      const taken = new Set([
        ...Object.keys(TABLES[table].row.properties),
        ...this.all.flatMap((one) => (one.table === table ? [one.name] : [])),
      ]);
      const wanted =
        asciiSlug(storable(header).replace(/^attr_/, "")).replaceAll("-", "_") || slug(header).replaceAll("-", "_");
      let name = wanted;
      for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
      this.all.push({ table, name, type, labels, title: storable(header) });
      this.#names.set(`${table}\n${header}`, name);
      this.#types.set(`${table}\n${header}`, type);
    }
    this.all.sort((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table));
  }

  /** The attributes of a row; nothing where it has none. */
  of(table: OpenTable, values: ReadonlyMap<string, AttributeValue>): { attributes?: Attributes } {
    const named = [...values].flatMap(([header, value]) => {
      const key = `${table}\n${header}`;
      const name = this.#names.get(key);
      if (name === undefined) return [];
      return [[name, this.#types.get(key) === "text" ? String(value) : value] as const];
    });
    return named.length > 0 ? { attributes: Object.fromEntries(named) } : {};
  }
}

const TABLE_OF = { project: "projects", organisation: "organisations", person: "persons", link: "links" } as const;
const ORDER: readonly OpenTable[] = Object.values(TABLE_OF);
