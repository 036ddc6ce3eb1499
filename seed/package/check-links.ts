import type { Fault } from "./faults.ts";
import { TABLES } from "./schema.ts";
import type { Tables } from "./tables.ts";
import { type Ends, endsWith } from "./role-ends.ts";
import type { OwnRole } from "./role-row.ts";

/** What is wrong with links, unnamed partners and the lines where the source states things, ids apart. */
export function* linkFaults(tables: Tables): Generator<Fault> {
  yield* wrongEnds(tables);
  yield* repeatedEvidence(tables);
  yield* wrongLines(tables);
  yield* circles(tables);
}

/** Each role with what its links may tie: the built-in ones, and those of roles.csv that are whole. */
const endsOf = ({ roles }: Tables): ReadonlyMap<string, readonly Ends[]> =>
  endsWith(
    (roles ?? []).map(({ row }) => row).filter((row) => row.id !== undefined && row.from && row.to) as OwnRole[],
  );

function* wrongEnds(tables: Tables): Generator<Fault> {
  const ends = endsOf(tables);
  const { links } = tables;
  for (const { line, row } of links ?? []) {
    const { role, source, target } = row;
    if (role === undefined || source === undefined || target === undefined) continue;
    const [from, to] = [source.split(":", 1)[0], target.split(":", 1)[0]];
    // A role that is in no table is told of as such (check-roles.ts).
    const ways = ends.get(role);
    if (ways && !ways.some(([a, b]) => a === from && b === to)) {
      const allowed = ways.map(([a, b]) => `from ${a} to ${b}`).join(" or ");
      const expected = `${role} leads ${allowed}, not from ${from} to ${to}.`;
      yield { file: "links.csv", line, column: "role", value: role, expected };
    }
    if (source === target) {
      const expected = "a link leads to something else than what it starts from.";
      yield { file: "links.csv", line, column: "target", value: target, expected };
    }
  }
}

/** Rows that give the same words in the same place, for the same link or the same project, whatever their status. */
function* repeatedEvidence(tables: Tables): Generator<Fault> {
  for (const table of ["links", "unnamed"] as const) {
    const seen = new Map<string, number>();
    for (const { line, row } of tables[table] ?? []) {
      // A row with a faulty cell may differ in that cell.
      if (Object.keys(TABLES[table].row.properties).some((column) => !Object.hasOwn(row, column))) continue;
      const key = JSON.stringify({ ...row, status: null });
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      else {
        const expected = `the same evidence stands already in line ${before}; each row stands once.`;
        yield { file: `${table}.csv`, line, column: "mention", value: row.mention ?? null, expected };
      }
    }
  }
}

function* wrongLines(tables: Tables): Generator<Fault> {
  const pairs = [
    ["projects", "first_line", "last_line"],
    ["projects", "legal_form_first_line", "legal_form_last_line"],
    ["links", "first_line", "last_line"],
    ["unnamed", "first_line", "last_line"],
  ] as const;
  for (const [table, firstColumn, lastColumn] of pairs) {
    for (const { line, row } of tables[table] ?? []) {
      const cells = row as Record<string, number | null>;
      const [first, last] = [cells[firstColumn], cells[lastColumn]];
      if (first === undefined || last === undefined) continue;
      const place = { file: `${table}.csv`, line };
      if ((first === null) !== (last === null)) {
        const expected = `${firstColumn} and ${lastColumn} are given both or not at all.`;
        yield { ...place, column: first === null ? firstColumn : lastColumn, value: "", expected };
      } else if (first !== null && last !== null && first > last) {
        const expected = `a number not below ${firstColumn}, which is ${first}.`;
        yield { ...place, column: lastColumn, value: String(last), expected };
      }
    }
  }
}

/**
 * Each thing that is part of itself, over any number of steps: depth first, without recursion, each circle reported
 * once.
 */
function* circles({ links }: Tables): Generator<Fault> {
  const above = new Map<string, Map<string, number>>();
  for (const { line, row } of links ?? []) {
    const { role, source, target } = row;
    if (role !== "part_of" || source === undefined || target === undefined || source === target) continue;
    const targets = above.get(source) ?? new Map<string, number>();
    if (!targets.has(target)) targets.set(target, line);
    above.set(source, targets);
  }
  const stepsFrom = (id: string) => (above.get(id) ?? new Map<string, number>()).entries();
  const done = new Set<string>();
  for (const start of above.keys()) {
    if (done.has(start)) continue;
    const path = [{ id: start, steps: stepsFrom(start) }];
    const onPath = new Set([start]);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const step = here.steps.next();
      if (step.done) {
        path.pop();
        onPath.delete(here.id);
        done.add(here.id);
        continue;
      }
      const [target, line] = step.value;
      if (onPath.has(target)) {
        const walked = path.map(({ id }) => id);
        const circle = [...walked.slice(walked.indexOf(target)), target].join(" → ");
        const expected = `nothing is part of itself, but these run in a circle: ${circle}.`;
        yield { file: "links.csv", line, column: "target", value: target, expected };
      } else if (!done.has(target)) {
        path.push({ id: target, steps: stepsFrom(target) });
        onPath.add(target);
      }
    }
  }
}
