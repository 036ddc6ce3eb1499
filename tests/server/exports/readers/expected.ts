import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import { packagesAt } from "../../../../seed/commands/folder.ts";
import { EVERYTHING } from "../../../../server/contract/filter.ts";
import type { EdgeEntry, NodeEntry } from "../../../../server/contract/graph.ts";
import { FORMATS } from "../../../../server/exports/formats/formats.ts";
import type { Provenance } from "../../../../server/exports/citation/provenance.ts";
import { placedNetwork } from "../../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../../server/engine/memory/engine.ts";
import type { GraphStream } from "../../../../server/engine/port.ts";
import { REAL } from "../../http/serve.ts";
import { bytes, NASTY_ABOUT, nastyGraph } from "../nasty.ts";

/** What a row or an element says, by the columns' names. */
export type Values = Record<string, unknown>;

const engine = openMemoryGraph(placedNetwork(packagesAt(REAL)));
const ABOUT: Provenance = { ...NASTY_ABOUT, dataset: await engine.dataset() };

/** The real network, whole and with all that differs, and one that breaks careless writers. */
export const GRAPHS: [name: string, open: () => Promise<GraphStream> | GraphStream, about: Provenance][] = [
  ["the real network", () => engine.graph({ ...EVERYTHING, prose: true }), ABOUT],
  ["names that break careless writers", () => nastyGraph(), NASTY_ABOUT],
];

/**
 * Writes a graph in every format that others read into a new folder: `graph.<extension>`, `incidence.csv`, and the
 * tables with their description; gives the folder.
 */
export async function files(open: () => Promise<GraphStream> | GraphStream, about: Provenance): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "maillage-readers-"));
  const write = async (format: keyof typeof FORMATS) => bytes(FORMATS[format].write(await open(), about));
  for (const format of ["gexf", "graphml", "net", "json"] as const)
    writeFileSync(join(dir, `graph.${format}`), await write(format));
  writeFileSync(join(dir, "incidence.csv"), await write("incidence"));
  for (const [path, content] of Object.entries(unzipSync(await write("csv")))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** What a node says, by the columns' names; written out here, so that a column that reads the wrong field is found. */
export function valuesOf({ attributes }: NodeEntry): Values {
  const { kind, name, x, y, otherNames, packages, region, title, legalForm, sites, unnamedPartners, openPartners } =
    attributes;
  const codes = (level: string) =>
    (attributes.territories ?? []).filter((id) => id.startsWith(`territory:${level}-`)).map((id) => id.split("-")[1]);
  return present({
    label: name,
    kind,
    type: kind === "project",
    x,
    y,
    name_en: attributes.nameEn,
    other_names: otherNames.join(" | "),
    packages: packages.join(" | "),
    region: region?.name,
    region_id: region?.id,
    commune_code: codes("commune").join(" | "),
    title,
    legal_form: legalForm,
    legal_form_printed: attributes.legalFormPrinted,
    sites: sites?.join(" | "),
    site: attributes.site,
    unnamed_partners: unnamedPartners,
    open_partners: openPartners,
    organisation_type: attributes.type,
    level: attributes.level,
    code: attributes.code,
    first_line: attributes.lines?.[0],
    last_line: attributes.lines?.[1],
    projects: attributes.measures?.projects,
    betweenness: attributes.measures?.betweenness,
    community: attributes.measures?.community,
  });
}

/** What an edge says, by the columns' names. */
export function linkValuesOf({ role, mention, source, lines, status, evidence }: EdgeEntry["attributes"]): Values {
  const [first_line, last_line] = lines ?? [];
  return present({
    role,
    mention,
    reference: source,
    first_line,
    last_line,
    status,
    evidence_count: evidence.length,
    evidence: JSON.stringify(evidence),
  });
}

const present = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );

const texts = (values: Values, change: (text: string) => string): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? change(value) : value]),
  );

/** What XML can hold of texts. */
export const xml = (values: Values): Values =>
  texts(values, (text) => text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "\uFFFD"));

/** Texts as a table has them: what a spreadsheet would run stands after an apostrophe. */
export const csv = (values: Values): Values =>
  texts(present(values), (text) => text.toWellFormed().replace(/^(?='*[=+\-@\t\r])/, "'"));

/** A vertex's label in Pajek's file: no straight quote, no backslash, one line. */
export const pajekLabel = ({ key, attributes }: NodeEntry): string =>
  `${attributes.name} [${key}]`
    .toWellFormed()
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll('"', "”")
    .replaceAll("\\", "/");

/** A label as Pajek shows it, whose file has the numbers of letters beyond ASCII. */
export const fromPajek = (label: string): string => {
  expect(label).toMatch(/^[ -~]*$/);
  return label.replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
};
