import type { Fault } from "./faults.ts";
import type { Dataset, Kind, Role, TableName } from "./schema.ts";
import { near, type Line } from "./table.ts";

/** The rows of every table with their lines. */
export type Tables = { [T in TableName]: Line<Dataset[T][number]>[] };

/** Which kinds a role may lead from and to; see the role table of the design. */
export const ENDS: Record<Role, readonly (readonly [Kind, Kind])[]> = {
  carries: [["organisation", "project"]],
  leads: [["person", "project"]],
  accompanies: [["person", "project"]],
  co_facilitates: [
    ["person", "project"],
    ["organisation", "project"],
  ],
  partners: [
    ["organisation", "project"],
    ["person", "project"],
  ],
  addresses: [["project", "theme"]],
  located_in: [
    ["project", "territory"],
    ["organisation", "territory"],
  ],
  part_of: [
    ["organisation", "organisation"],
    ["territory", "territory"],
  ],
  initiated: [["organisation", "organisation"]],
  mentioned_in: [["organisation", "project"]],
};

const ENTITY_TABLES = {
  project: "projects",
  organisation: "organisations",
  person: "persons",
  theme: "themes",
  territory: "territories",
} as const;

/** What cannot be seen in one row: ids twice or nowhere, ends of the wrong kind, lines that run backwards, circles, aliases. */
export function checkTables(packageName: string, tables: Tables): Fault[] {
  const ids = new Map<string, { file: string; line: number }>();
  return [
    ...duplicates(tables, ids),
    ...projectIds(packageName, tables),
    ...references(tables, ids),
    ...links(tables),
    ...lines(tables),
    ...cycles(tables),
    ...aliases(tables, ids),
  ];
}

function* duplicates(tables: Tables, ids: Map<string, { file: string; line: number }>): Generator<Fault> {
  const named = [...Object.values(ENTITY_TABLES), "sources"] as const;
  for (const table of named) {
    for (const { line, row } of tables[table]) {
      const before = ids.get(row.id);
      const file = `${table}.csv`;
      if (before)
        yield {
          file,
          line,
          column: "id",
          value: row.id,
          expected: `the id stands already in ${before.file}, line ${before.line}; an id is used once.`,
        };
      else ids.set(row.id, { file, line });
    }
  }
  const seen = new Map<string, number>();
  for (const { line, row } of tables.links) {
    const key = JSON.stringify(row);
    const before = seen.get(key);
    if (before)
      yield {
        file: "links.csv",
        line,
        column: null,
        value: null,
        expected: `the row says the same as line ${before}.`,
      };
    else seen.set(key, line);
  }
}

function* projectIds(packageName: string, { projects }: Tables): Generator<Fault> {
  for (const { line, row } of projects) {
    if (!row.id.startsWith(`project:${packageName}-`)) {
      yield {
        file: "projects.csv",
        line,
        column: "id",
        value: row.id,
        expected: `ids of projects start with project:${packageName}- (the name in datapackage.json).`,
      };
    }
  }
}

function* references(tables: Tables, ids: Map<string, unknown>): Generator<Fault> {
  const known = [...ids.keys()];
  function* must(file: string, line: number, column: string, value: string | null): Generator<Fault> {
    if (value === null || ids.has(value)) return;
    const table = ENTITY_TABLES[value.split(":")[0] as Kind] ?? "sources";
    yield { file, line, column, value, expected: `there is no such id in ${table}.csv.${near(value, known)}` };
  }
  for (const { line, row } of tables.links) {
    yield* must("links.csv", line, "source", row.source);
    yield* must("links.csv", line, "target", row.target);
    yield* must("links.csv", line, "reference", row.reference);
  }
  for (const { line, row } of tables.unnamed) {
    yield* must("unnamed.csv", line, "project", row.project);
    yield* must("unnamed.csv", line, "reference", row.reference);
  }
  for (const { line, row } of tables.aliases) {
    yield* must("aliases.csv", line, "entity", row.entity);
    if (row.decision === "apart") yield* must("aliases.csv", line, "other", row.other);
  }
  for (const { line, row } of tables.decisions) yield* must("decisions.csv", line, "project", row.project);
}

function* links({ links: rows }: Tables): Generator<Fault> {
  for (const { line, row } of rows) {
    const [from, to] = [row.source.split(":")[0], row.target.split(":")[0]];
    const allowed = ENDS[row.role];
    if (!allowed.some(([a, b]) => a === from && b === to)) {
      const ways = allowed.map(([a, b]) => `from ${a} to ${b}`).join(", or ");
      yield {
        file: "links.csv",
        line,
        column: "role",
        value: row.role,
        expected: `${row.role} leads ${ways}, not from ${from} to ${to}.`,
      };
    }
    if (row.source === row.target)
      yield {
        file: "links.csv",
        line,
        column: "target",
        value: row.target,
        expected: "a link leads to something else than where it starts.",
      };
  }
}

function* lines(tables: Tables): Generator<Fault> {
  const pairs = [
    ["projects", "first_line", "last_line"],
    ["projects", "legal_form_first_line", "legal_form_last_line"],
    ["links", "first_line", "last_line"],
    ["unnamed", "first_line", "last_line"],
  ] as const;
  for (const [table, firstName, lastName] of pairs) {
    for (const { line, row } of tables[table]) {
      const cells = row as Record<string, unknown>;
      const first = cells[firstName] as number | null;
      const last = cells[lastName] as number | null;
      if ((first === null) !== (last === null)) {
        yield {
          file: `${table}.csv`,
          line,
          column: first === null ? firstName : lastName,
          value: "",
          expected: `give both ${firstName} and ${lastName}, or neither.`,
        };
      } else if (first !== null && last !== null && first > last) {
        yield {
          file: `${table}.csv`,
          line,
          column: lastName,
          value: String(last),
          expected: `not before ${firstName}, which is ${first}.`,
        };
      }
    }
  }
}

/** Something that is part of itself, over however many steps. Depth first without recursion, each circle told once. */
function* cycles({ links: rows }: Tables): Generator<Fault> {
  const above = new Map<string, { target: string; line: number }[]>();
  for (const { line, row } of rows) {
    if (row.role !== "part_of" || row.source === row.target) continue;
    above.set(row.source, [...(above.get(row.source) ?? []), { target: row.target, line }]);
  }
  const done = new Set<string>();
  for (const start of above.keys()) {
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    while (path.length > 0) {
      const here = path.at(-1)!;
      const step = above.get(here.id)?.[here.next++];
      if (!step || done.has(here.id)) {
        done.add(here.id);
        path.pop();
        continue;
      }
      const from = path.findIndex(({ id }) => id === step.target);
      if (from >= 0) {
        const circle = [...path.slice(from).map(({ id }) => id), step.target].join(" → ");
        yield {
          file: "links.csv",
          line: step.line,
          column: "target",
          value: step.target,
          expected: `part_of runs in a circle: ${circle}.`,
        };
      } else path.push({ id: step.target, next: 0 });
    }
  }
}

function* aliases({ aliases: rows }: Tables, ids: Map<string, { file: string; line: number }>): Generator<Fault> {
  const merged = new Map<string, string>();
  const file = "aliases.csv";
  for (const { line, row } of rows) {
    if (row.decision === "apart" && row.other === null) {
      yield {
        file,
        line,
        column: "other",
        value: "",
        expected: "a name that was kept apart needs the entity it was kept apart from.",
      };
    }
    if (row.merged_id === null) continue;
    const column = "merged_id";
    const value = row.merged_id;
    const holder = ids.get(value);
    const before = merged.get(value);
    if (holder)
      yield {
        file,
        line,
        column,
        value,
        expected: `an id that was merged away cannot also stand in ${holder.file}, line ${holder.line}.`,
      };
    else if (before && before !== row.entity)
      yield { file, line, column, value, expected: `it is already merged into ${before}.` };
    merged.set(value, row.entity);
  }
}
