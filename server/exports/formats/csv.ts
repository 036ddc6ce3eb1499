import type { Bilingual } from "../../contract/cite.ts";
import { CSV } from "../../contract/csv-dialect.ts";
import type { GraphStream } from "../../engine/port.ts";
import { type Column, column } from "../tables/columns.ts";
import { type Provenance, statements } from "../citation/provenance.ts";
import { edgesTable, evidenceTable, nodesTable, table, TABLE_COLUMNS } from "../tables/tables.ts";
import { LIMITS } from "../pseudonyms.ts";
import { once, zip, type ZipEntry } from "./zip.ts";

/**
 * A zip with nodes.csv, edges.csv, evidence.csv, codebook.csv and datapackage.json (Frictionless Data Package v1). Tables are
 * parted by semicolons, with decimal commas, after a byte order mark.
 */
export const csv = (graph: GraphStream, about: Provenance): AsyncIterable<Uint8Array> => zip(tables(graph, about));

/** The files of the zip, in a folder of their own where one is named (`data/`); the description stands beside it. */
export function tables(graph: GraphStream, about: Provenance, folder = ""): ZipEntry[] {
  return [
    [`${folder}nodes.csv`, nodesTable(graph)],
    [`${folder}edges.csv`, edgesTable(graph)],
    [`${folder}evidence.csv`, evidenceTable(graph)],
    [`${folder}codebook.csv`, table(CODEBOOK, codebook(graph, about))],
    ["datapackage.json", once(`${JSON.stringify(descriptor(graph, about, folder), null, 2)}\n`)],
  ];
}

interface Line {
  table: string;
  name: string;
  type: string;
  description: Bilingual;
}

const CODEBOOK: Column<Line>[] = [
  column("table", "string", "table", "table", (line) => line.table),
  column("column", "string", "colonne", "column", (line) => line.name),
  column("type", "string", "type des valeurs", "type of the values", (line) => line.type),
  column("description_fr", "string", "description en français", "description in French", (line) => line.description.fr),
  column("description_en", "string", "description en anglais", "description in English", (line) => line.description.en),
];

/** Every column, then what holds for all tables, then what the whole is. */
function codebook(graph: GraphStream, about: Provenance): Line[] {
  const columns = Object.entries(TABLE_COLUMNS).flatMap(([name, own]) =>
    (own as readonly Column<never>[]).map((line): Line => ({ table: name, ...line })),
  );
  const rules = [CONVENTIONS, ...(about.people === "pseudonyms" ? [LIMITS] : [])].map((description): Line => ({
    table: "*",
    name: "*",
    type: "rule",
    description,
  }));
  // The filter has words in either language, all else is a value.
  const facts = statements(about, graph.attributes).flatMap(([name, value]): Line[] => {
    if (name === "filter_en") return [];
    const [fact, description] =
      name === "filter_fr" ? ["filter", about.filterInWords] : [name, { fr: value, en: value }];
    return [{ table: "dataset", name: fact, type: "string", description }];
  });
  return [...columns, ...rules, ...facts];
}

/** How the tables are written. */
const CONVENTIONS: Bilingual = {
  fr: "Texte en UTF-8 avec indicateur d’ordre des octets, colonnes séparées par des points-virgules, virgule décimale. Une cellule vide : pas de valeur. Plusieurs valeurs sont séparées par « | ». Un texte qui commencerait comme une formule (=, +, -, @) est précédé d’une apostrophe, qu’il faut ôter pour retrouver le texte.",
  en: "Text in UTF-8 after a byte order mark, columns parted by semicolons, decimal comma. An empty cell: no value. Several values are parted by “|”. A text that would begin like a formula (=, +, -, @) stands after an apostrophe; take it off to have the text.",
};

function descriptor(graph: GraphStream, about: Provenance, folder: string): unknown {
  const { dataset, filter, people } = about;
  const facts = statements(about, graph.attributes);
  return {
    profile: "tabular-data-package",
    name: `maillage-${dataset.version}`,
    title: dataset.title,
    version: dataset.version,
    description: [
      ...facts.map(([name, value]) => `${name}: ${value}`),
      CONVENTIONS.en,
      ...(people === "pseudonyms" ? [LIMITS.en] : []),
    ].join("\n"),
    sources: [{ title: dataset.source.title, ...(dataset.source.url === null ? {} : { path: dataset.source.url }) }],
    licenses: [{ name: "other", title: dataset.licence }],
    ...Object.fromEntries(facts.filter(([name]) => !["title", "version", "source"].includes(name))),
    filter,
    resources: [
      ...Object.entries(TABLE_COLUMNS).map(([name, columns]) =>
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
        description: description.en,
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
