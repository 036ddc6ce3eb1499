import {
  type Language,
  LANGUAGES,
  ORIGINAL,
  type Translations,
  translations,
  wordsIn,
} from "../../contract/i18n/languages.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";
import { CSV } from "../../contract/csv-dialect.ts";
import type { GraphStream } from "../../engine/port.ts";
import { type Column, column } from "../tables/columns.ts";
import { filterFact, limitsOf, type Provenance, statements } from "../citation/provenance.ts";
import { edgesTable, evidenceTable, nodesTable, table, tableColumns } from "../tables/tables.ts";
import { once, zip, type ZipEntry } from "../../../seed/package/zip.ts";

/**
 * A zip with nodes.csv, edges.csv, evidence.csv, codebook.csv and datapackage.json (Frictionless Data Package v1).
 * Tables are separated by semicolons, with decimal commas, after a byte order mark.
 */
export const csv = (graph: GraphStream, about: Provenance): AsyncIterable<Uint8Array> => zip(tables(graph, about));

/** The files of the zip, in a folder of their own where one is named (`data/`); the description stands beside it. */
export function tables(graph: GraphStream, about: Provenance, folder = ""): ZipEntry[] {
  return [
    [`${folder}nodes.csv`, nodesTable(graph, about.dataset)],
    [`${folder}edges.csv`, edgesTable(graph, about.dataset)],
    [`${folder}evidence.csv`, evidenceTable(graph, about.dataset)],
    [`${folder}codebook.csv`, table(CODEBOOK, codebook(graph, about))],
    ["datapackage.json", once(`${JSON.stringify(descriptor(graph, about, folder), null, 2)}\n`)],
  ];
}

interface Line {
  table: string;
  name: string;
  type: string;
  description: Translations;
}

const CODEBOOK: Column<Line>[] = [
  column("codebook", "table", "string", (line) => line.table),
  column("codebook", "column", "string", (line) => line.name),
  column("codebook", "type", "string", (line) => line.type),
  ...LANGUAGES.map((language): Column<Line> => ({
    name: `description_${language}`,
    type: "string",
    description: translations(({ columns }) => columns.descriptionIn(language)),
    of: (line) => line.description[language],
  })),
];

/** Every column, then what holds for all tables, then what the whole is. */
function codebook(graph: GraphStream, about: Provenance): Line[] {
  const columns = Object.entries(tableColumns(about.dataset)).flatMap(([name, own]) =>
    (own as readonly Column<never>[]).map((line): Line => ({ table: name, ...line })),
  );
  const ruled = rulesOf(about).map((rule): Line => ({
    table: "*",
    name: "*",
    type: "rule",
    description: translations(rule),
  }));
  // The filter has words in each language, all else is a value.
  const isFilter = (name: string): boolean => LANGUAGES.some((language) => name === filterFact(language));
  const facts = statements(about, graph.attributes).flatMap(([name, value]): Line[] => {
    if (!isFilter(name)) return [{ table: "dataset", name, type: "string", description: translations(() => value) }];
    if (name !== filterFact(ORIGINAL)) return [];
    return [{ table: "dataset", name: "filter", type: "string", description: about.filterInWords }];
  });
  return [...columns, ...ruled, ...facts];
}

/** What holds for all tables: how they are written, and what pseudonyms are where people have them. */
const rulesOf = (about: Provenance): ((words: ExportWords) => string)[] => [
  ({ tables: { conventions } }) => conventions,
  ...(about.people === "pseudonyms" ? [(words: ExportWords) => limitsOf(about, words)] : []),
];

/** The description of a data package is in one language. */
const DESCRIBED_IN: Language = "en";

function descriptor(graph: GraphStream, about: Provenance, folder: string): unknown {
  const { dataset, filter } = about;
  const facts = statements(about, graph.attributes);
  return {
    profile: "tabular-data-package",
    name: `maillage-${dataset.version}`,
    title: dataset.title,
    version: dataset.version,
    description: [
      ...facts.map(([name, value]) => `${name}: ${value}`),
      ...rulesOf(about).map((rule) => rule(wordsIn(DESCRIBED_IN))),
    ].join("\n"),
    sources: [{ title: dataset.source.title, ...(dataset.source.url === null ? {} : { path: dataset.source.url }) }],
    licenses: [{ name: "other", title: dataset.licence }],
    ...Object.fromEntries(facts.filter(([name]) => !["title", "version", "source"].includes(name))),
    filter,
    resources: [
      ...Object.entries(tableColumns(dataset)).map(([name, columns]) =>
        resource(name, columns as readonly Column<never>[], folder),
      ),
      resource("codebook", CODEBOOK, folder),
    ],
  };
}

function resource<T>(name: string, columns: readonly Column<T>[], folder: string): unknown {
  return {
    profile: "tabular-data-resource",
    name,
    path: `${folder}${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: CSV.delimiter },
    schema: {
      fields: columns.map(({ name: field, type, description }) => ({
        name: field,
        type,
        ...(type === "number" ? { decimalChar: CSV.decimalChar } : {}),
        description: description[DESCRIBED_IN],
      })),
      missingValues: [""],
      ...KEYS[name],
    },
  };
}

const foreign = (fields: string, table: string) => ({ fields, reference: { resource: table, fields: "id" } });

const KEYS: Record<string, object> = {
  nodes: { primaryKey: "id" },
  edges: { primaryKey: "id", foreignKeys: [foreign("source", "nodes"), foreign("target", "nodes")] },
  evidence: { primaryKey: ["edge", "entry"], foreignKeys: [foreign("edge", "edges")] },
};
