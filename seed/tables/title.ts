import type { ReadFile } from "./sheet.ts";
import { storable } from "./storable.ts";
import type { Understanding } from "./understanding.ts";

/** Letters from which on what the names of files begin with together is what they are called. */
const FEWEST = 3;

/**
 * What data are called before anybody said it: as an export of ours calls them, else by the name of their file without
 * its ending, and of the sheet where one is read by itself. Of several files it is what their names begin with together
 * (« lesmis [Nodes].csv », « lesmis [Edges].csv »), else the archive that holds them, else both names. The tables of
 * CORDIS are called so, since their names say no more than what a row is.
 */
export function titleOf(files: readonly ReadFile[], programme: Understanding["programme"] = null): string {
  const [first] = files;
  if (first?.title) return first.title;
  const titles = files.map(({ name }) => fileTitle(name));
  const isNamed = programme !== "cordis" || titles.some((title) => !CORDIS_TABLE.test(title));
  const common = isNamed && titles.length > 1 ? beginning(titles) : "";
  if (common.replaceAll(/[^\p{L}]/gu, "").length >= FEWEST) return common;
  const archives = new Set(files.map(({ name }) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "")));
  const [archive = ""] = archives;
  if (titles.length > 1 && archives.size === 1 && archive !== "") return fileTitle(archive) || "data";
  if (!isNamed) return "CORDIS";
  if (titles.length === 2) return titles.filter(Boolean).join(", ") || "data";
  return [titles[0], storable(first?.main ?? "")].filter(Boolean).join(" ") || "data";
}

/** What the files of CORDIS are named. */
const CORDIS_TABLE = /^(project|organization|euroscivoc|topics|legalbasis|policypriorities|web(item|link))$/i;

/** The words with which all titles begin, without what opens the next one. */
function beginning(titles: readonly string[]): string {
  const [first = "", ...others] = titles;
  let length = 0;
  while (length < first.length && others.every((title) => title[length] === first[length])) length += 1;
  const isWhole = titles.every((title) => title.length === length || !/[\p{L}\d]/u.test(title[length]!));
  const whole = isWhole ? first.slice(0, length) : first.slice(0, length).replace(/[\p{L}\d]+$/u, "");
  return whole.replace(/[\s[({,;:.–-]+$/u, "");
}

const fileTitle = (name: string): string =>
  storable(name)
    .replace(/^.*\//, "")
    // « partenaires.csv.txt », and « partenaires.xlsx - Feuil1.csv » as spreadsheets name the sheets that they export.
    .replace(/(\.(csv|tsv|tab|txt|xlsx?|ods|gexf|graphml|xml|json|net|dl|sif|zip))+$/i, "")
    .replace(/\.(xlsx?|ods|csv)(?= - )/i, "")
    .replaceAll(/[_\s]+/g, " ")
    .trim();
