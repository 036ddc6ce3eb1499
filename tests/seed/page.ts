import type { DraftProject } from "../../seed/booklet/draft.ts";
import { readBooklet } from "../../seed/booklet/read.ts";

/** What a made-up page is printed from; every field as the lines of the booklet, without its label. */
export interface Printed {
  name?: string;
  region?: string;
  title?: string;
  cardTitle?: string;
  cardName?: string;
  site?: string;
  legalForm?: string;
  leads?: string;
  coachLabel?: string;
  coaches?: string;
  coAnimation?: string;
  themes?: string;
  partners?: string;
}

/** A page of the booklet's layout, with text of its own; a field that is null is not printed. */
export function printPage(printed: Printed = {}): string {
  return [` ${prose}`, headingOf(printed), prose, quote, cardOf(printed)].join("\n\n");
}

/** The heading, region and headline of a page. */
export function headingOf({
  name = "LE VERGER",
  region = "Bretagne",
  title = "Des fruits pour tout le quartier",
}: Printed): string {
  return `${name}\n${region}\n\n${title}`;
}

/** The identity card of a page. */
export function cardOf({
  cardTitle = "FICHE D’IDENTITÉ",
  cardName = "Le Verger",
  site = "www.verger.example",
  legalForm = "Association",
  leads = "Anne Dupont",
  coachLabel = "Accompagnateur.rice",
  coaches = "Jean Martin, Lucie Petit",
  coAnimation,
  themes = "Alimentation, habitat",
  partners = "Ville de Rennes, Enercoop",
}: Printed = {}): string {
  const co = coAnimation === undefined ? [] : [`Co-animation : ${coAnimation}`];
  return [
    `${cardTitle}\n`,
    cardName,
    site,
    `Forme juridique : ${legalForm}`,
    `Responsable de projet : ${leads}`,
    ...co,
    `${coachLabel} : ${coaches}`,
    `Thèmes : ${themes}`,
    `Partenaires : ${partners}`,
  ].join("\n");
}

const quote = "« ON APPREND EN\nMARCHANT, ET DE\nBON CŒUR »\nANNE DUPONT";
const prose =
  "Chaque samedi, des voisins se retrouvent pour\nplanter, tailler et partager ce que le verger donne.\nIl y a de quoi faire pour tous.";

/** The project that is read from one made-up page. */
export function readPage(printed: Printed = {}): DraftProject {
  const { projects } = readBooklet(printPage(printed), "made-up.txt");
  if (projects.length !== 1) throw new Error(`${projects.length} projects were read from one page.`);
  return projects[0]!;
}

/**
 * Partners of a list as short words: a name as it is, a group without a name in brackets, qualifier and label after.
 */
export function partnersOf(list: string): string[] {
  return readPage({ partners: list }).partners.map(
    ({ mention, qualifier, group, named }) =>
      `${named ? mention : `[${mention}]`}${qualifier ? ` (${qualifier})` : ""}${group ? ` < ${group}` : ""}`,
  );
}
