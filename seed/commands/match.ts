import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { officialList } from "../codes/official-list.ts";
import { writeJournal } from "../corrections/journal.ts";
import { loadPackage } from "../package/load.ts";
import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import { LEVELS, type Level } from "../package/vocabulary.ts";
import { type Decision, readDecisions, writeDecisions } from "../reconciliation/decision.ts";
import { matchNames } from "../reconciliation/match.ts";
import { decisionJournal } from "../reconciliation/match-corrections.ts";
import type { NameList } from "../reconciliation/name-list.ts";
import { namesToMatch } from "../reconciliation/names-to-match.ts";
import { officialNames } from "../reconciliation/official-names.ts";
import { MATCHED_KINDS, type MatchedKind, packageNames } from "../reconciliation/package-names.ts";
import { proposalRows } from "../reconciliation/proposal-rows.ts";
import { NotAList, workbookNames } from "../reconciliation/table-names.ts";
import { readTables } from "../tables/read.ts";
import { ALONE } from "../tables/work.ts";
import { Refused, run } from "./command.ts";
import { bytesAt } from "./files.ts";
import { folderAt, OWN_PACKAGE } from "./folder.ts";
import { readOfficial } from "./official-files.ts";

const USAGE =
  `Usage: npm run --silent seed:match -- LIST [--dataset DIR] [--kind ${MATCHED_KINDS.join("|")}] [--decisions FILE] ` +
  `[--json | --journal AUTHOR] (LIST: ${LEVELS.join(", ")}, the folder of a package, or a table with names and codes, ` +
  "of a workbook all sheets with codes of one sort; with --journal, neither LIST nor --kind is looked at)";

const OPTIONS = {
  dataset: { type: "string" },
  kind: { type: "string", default: "organisation" },
  decisions: { type: "string" },
  json: { type: "boolean", default: false },
  journal: { type: "string" },
} as const;

/**
 * `npm run --silent seed:match -- LIST …`: prints which names of a list those of a package may mean, as a table of
 * decisions to fill in (or JSON); with `--journal`, the journal of all decisions of the file that were accepted of this
 * package, of whatever list and kind, which `seed:apply` applies. Writes nothing; counts stand on standard error.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [path, ...more] = positionals;
  const kind = MATCHED_KINDS.find((one) => one === values.kind);
  if (path === undefined || more.length > 0 || kind === undefined) throw new Refused(USAGE);
  const dataset = loadPackage(folderAt(values.dataset ?? OWN_PACKAGE));
  const decisions =
    values.decisions === undefined ? [] : readDecisions(basename(values.decisions), bytesAt(values.decisions));
  if (values.journal !== undefined) return printJournal(dataset, decisions, values.journal);
  const list = await listAt(path, kind);
  const matched = matchNames(namesToMatch(dataset, kind, list.space), list, decisions);
  const rows = proposalRows(matched.proposals, list.space);
  console.log(
    values.json
      ? JSON.stringify({ list: list.title, space: list.space, ...matched }, null, 2)
      : writeDecisions(rows).trimEnd(),
  );
  const { proposals, coded, settled, none } = matched;
  const count = proposals.length === 1 ? "1 name" : `${proposals.length} names`;
  console.error(
    `${list.title}: ${list.entries.length} entries. ${count} with a proposal, ${coded} with a code already, ${settled} decided, ${none} like none of them.`,
  );
}

function printJournal(dataset: Dataset, decisions: readonly Decision[], author: string): void {
  const ids = new Set(MATCHED_KINDS.flatMap((kind) => dataset[ENTITY_TABLES[kind]].map(({ id }) => id)));
  const today = new Date().toISOString().slice(0, 10);
  console.log(writeJournal(decisionJournal(decisions, (id) => ids.has(id), { author, today })).trimEnd());
}

async function listAt(path: string, kind: MatchedKind): Promise<NameList> {
  const level = LEVELS.find((one): one is Level => one === path);
  if (level !== undefined) return officialNames(officialList(readOfficial), level);
  if (isFolder(path)) return packageNames(loadPackage(folderAt(path)), kind);
  const [read] = await readTables([{ name: basename(path), bytes: bytesAt(path) }], ALONE);
  const sheets = read?.sheets ?? [];
  if (sheets.length === 0) throw new Refused(`${path}: this is no table that can be read.`);
  try {
    return workbookNames(
      basename(path),
      sheets.map(({ rows }) => rows.map(({ cells }) => cells)),
    );
  } catch (cause) {
    if (!(cause instanceof NotAList)) throw cause;
    throw new Refused(`${path}: ${cause.message}`, { cause });
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

await run(main);
