import { fold } from "../package/fold.ts";
import type { Form, Meaning } from "./meanings.ts";
import type { Table } from "./table.ts";
import type { Understanding } from "./understanding.ts";

/** A table of a programme's open data, known by its headers. */
interface ProgrammeTable {
  programme: NonNullable<Understanding["programme"]>;
  form: Form;
  /** Headers that all stand in it, folded. */
  headers: readonly string[];
  /** What columns mean, by their folded header; others are attributes of `of`. */
  meanings: Readonly<Record<string, Meaning>>;
  of: NonNullable<Meaning["of"]>;
}

const IGNORED: Meaning = { is: "ignored" };

/**
 * CORDIS, projects of European framework programmes
 * (https://data.europa.eu/data/datasets/cordis-eu-research-projects-under-horizon-europe-2021-2027).
 */
const CORDIS: ProgrammeTable[] = [
  {
    programme: "cordis",
    form: "links",
    headers: ["projectid", "organisationid", "name", "role"],
    meanings: {
      projectid: { is: "project-id" },
      organisationid: { is: "actor-id" },
      name: { is: "actor", of: "organisation" },
      role: { is: "role" },
      country: { is: "attribute", of: "organisation", type: "text" },
      city: { is: "attribute", of: "organisation", type: "text" },
      sme: { is: "attribute", of: "organisation", type: "boolean" },
      activitytype: { is: "attribute", of: "organisation", type: "text" },
      nutscode: { is: "attribute", of: "organisation", type: "text" },
      organizationurl: { is: "site", of: "organisation" },
      eccontribution: { is: "attribute", of: "link", type: "number" },
      ...ignoredOf(
        "projectacronym vatnumber shortname street postcode geolocation contactform contentupdatedate rcn order neteccontribution totalcost endofparticipation active",
      ),
    },
    of: "link",
  },
  {
    programme: "cordis",
    form: "register",
    headers: ["id", "acronym", "title", "fundingscheme"],
    meanings: {
      id: { is: "project-id" },
      acronym: { is: "project" },
      title: { is: "title" },
      startdate: { is: "attribute", of: "project", type: "date" },
      enddate: { is: "attribute", of: "project", type: "date" },
      totalcost: { is: "attribute", of: "project", type: "number" },
      ecmaxcontribution: { is: "attribute", of: "project", type: "number" },
      ...ignoredOf("objective contentupdatedate rcn nature ecsignaturedate mastercall subcall legalbasis grantdoi"),
    },
    of: "project",
  },
  {
    programme: "cordis",
    form: "register",
    headers: ["projectid", "euroscivoccode", "euroscivoctitle"],
    meanings: {
      projectid: { is: "project-id" },
      euroscivoctitle: { is: "theme" },
      ...ignoredOf("euroscivoccode euroscivocpath euroscivocdescription"),
    },
    of: "project",
  },
];

/** What a table of a programme is; null where its headers are none that are known. */
export function programmeTable(
  table: Table,
): { form: Form; meanings: Map<string, Meaning>; programme: "cordis" | "keep" } | null {
  const headers = table.columns.map(({ header }) => fold(header));
  const found = CORDIS.find((one) => one.headers.every((header) => headers.includes(header)));
  if (!found) return null;
  const meanings = new Map<string, Meaning>();
  for (const { key, header, type } of table.columns)
    meanings.set(key, found.meanings[fold(header)] ?? { is: "attribute", of: found.of, type });
  return { form: found.form, meanings, programme: found.programme };
}

function ignoredOf(words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split(" ").map((word) => [word, IGNORED]));
}
