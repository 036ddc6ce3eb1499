import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { actsOf } from "../../seed/corrections/act.ts";
import { type Compared, compareReadings, type Readings } from "../../seed/corrections/compare-readings.ts";
import { readJournal } from "../../seed/corrections/journal.ts";
import { byIdIn, nameKey } from "../../seed/corrections/reader-ties.ts";
import { inMemory } from "../../seed/package/folder.ts";
import { loadPackage } from "../../seed/package/load.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import { archivedPackage } from "../../seed/tables/unpacked.ts";
import type {
  ComparedFacts,
  CompareReadings,
  FromComparisonWorker,
  GivenReading,
  ReadingFacts,
  ToComparisonWorker,
} from "../contract/comparison-messages.ts";
import { EVERYTHING } from "../contract/filter.ts";
import type { PackageFiles } from "../contract/worker-messages.ts";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import { buildNetwork } from "../network/build.ts";
import { contentVersion } from "../network/description.ts";
import { changedFindings, type Same } from "../statistics/changed-findings.ts";
import { folderOf } from "./folder-of.ts";
import { messageOf } from "./message-of.ts";

/** What was compared last, for what is asked of it. */
interface Held {
  compared: Compared;
  same: Same;
  mark: string;
}

/** What the worker that compares readings answers, message by message; `failed` where something broke. */
export function comparisonAnswers(): (message: ToComparisonWorker) => Promise<FromComparisonWorker> {
  let held: Held | null = null;

  function compare(message: CompareReadings): FromComparisonWorker {
    const { readings, facts, same } = readingsOf(message);
    const compared = compareReadings(readings);
    // Comparing the same anew gives the same ids.
    const mark = `settled-${hashOf(facts.readings.map(({ hash }) => hash).join(" ")).slice(0, 6)}-`;
    held = { compared, same, mark };
    const ids = readings.kind === "packages" ? [] : readings.readers.flat().map(({ id }) => id);
    return { type: "compared", id: message.id, facts, comparison: compared.comparison, ids, mark };
  }

  async function answer(message: ToComparisonWorker): Promise<FromComparisonWorker> {
    const { id } = message;
    if (message.type === "compare") return compare(message);
    if (held === null) throw new Error("Nothing was compared yet.");
    const { compared, same, mark } = held;
    if (message.type === "changes") {
      const [before, after] = await Promise.all(compared.packages.map(scopeOf));
      return { type: "changes", id, findings: changedFindings(before!, after!, same) };
    }
    const idOf = (what: string): string => `${mark}${hashOf(what).slice(0, 12)}`;
    const { rows, outcomes } = compared.settle(new Map(message.settlements), idOf);
    return { type: "settled", id, rows, outcomes };
  }

  return (message) =>
    answer(message).catch((error: unknown) => {
      return { type: "failed", id: message.id, message: messageOf(error) };
    });
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function readingsOf({ readings, base, corrected }: CompareReadings): {
  readings: Readings;
  facts: ComparedFacts;
  same: Same;
} {
  const [a, b] = readings;
  if ("journal" in a && "journal" in b && base !== null) {
    const from = packageIn(base);
    const readers = [readJournal(a.name, a.journal), readJournal(b.name, b.journal)] as const;
    const keyOf = byIdIn(from);
    return {
      readings: { kind: "journals", readers, base: from },
      facts: {
        readings: [
          factsOf(a, { corrections: actsOf(readers[0]).length }),
          factsOf(b, { corrections: actsOf(readers[1]).length }),
        ],
        base: baseOf(from),
      },
      same: ({ id, name }) => keyOf(id, name),
    };
  }
  if (!("package" in a) || !("package" in b)) throw new Error("Two journals are compared, or two packages.");
  const packages = [packageIn(a.package), packageIn(b.package)] as const;
  return {
    readings: { kind: "packages", readers: packages, base: corrected },
    facts: {
      readings: [factsOf(a, { dataset: packages[0] }), factsOf(b, { dataset: packages[1] })],
      base: baseOf(packages[corrected]),
    },
    same: ({ id, name }) => nameKey(id, name),
  };
}

function factsOf(reading: GivenReading, made: { corrections: number } | { dataset: Dataset }): ReadingFacts {
  if ("dataset" in made) {
    const { dataset } = made;
    return { name: dataset.package.title, hash: contentVersion([dataset]), corrections: null };
  }
  const bytes = "journal" in reading ? reading.journal : new Uint8Array();
  return { name: reading.name, hash: bytesToHex(sha256(bytes)), corrections: made.corrections };
}

const baseOf = (dataset: Dataset): ComparedFacts["base"] => ({
  name: dataset.package.name,
  title: dataset.package.title,
  version: contentVersion([dataset]),
});

/** The package in files: those of its folder, or a zip of them, in whatever folder of it they stand. */
function packageIn(given: PackageFiles): Dataset {
  const [archive, ...others] = given.files;
  if (archive === undefined || others.length > 0) return loadPackage(folderOf(given));
  const files = archivedPackage(archive);
  if (files !== null) return loadPackage(inMemory(given.name, files));
  const wanted = "datapackage.json, projects.csv and links.csv";
  throw new Error(`${archive.name} is no archive that can be read, or no folder of it holds ${wanted}.`);
}

/** Who takes part in what; nothing of it is drawn. */
function scopeOf(dataset: Dataset) {
  const nowhere = { x: 0, y: 0 };
  const network = buildNetwork([dataset], (entities) => new Map([...entities.keys()].map((id) => [id, nowhere])));
  return openMemoryGraph(network).affiliations(EVERYTHING);
}
