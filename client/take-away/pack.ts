import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Dataset } from "../../server/contract/dataset.ts";
import { LANGUAGES, wordsIn } from "../../server/contract/i18n/languages.ts";
import type { AgreementStated } from "../model/comparison.ts";
import { csvOf } from "../ui/csv.ts";
import { agreementMethods, agreementRows } from "./agreement.ts";

/** DOS has no time zone and no year before this; a date of today would make two files of one. */
const NO_DATE = "1980-01-01T00:00:00";

/** A research pack with figures (SVG by name) put into its folder `figures`; the same bytes for the same parts. */
export function withFigures(pack: Uint8Array, figures: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = unzipSync(pack);
  for (const [name, svg] of Object.entries(figures)) files[`figures/${name}.svg`] = strToU8(svg);
  return zipped(files);
}

/** A research pack with how far two readers agree: in its methods, in its list of contents, and as a table. */
export async function withAgreement(
  pack: Uint8Array,
  stated: AgreementStated,
  dataset: Pick<Dataset, "roles" | "vocabulary">,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(pack);
  const methods = agreementMethods(stated, dataset);
  for (const language of LANGUAGES) {
    const { agreement, pack: say } = wordsIn(language);
    files[say.methodsFile] = appended(files[say.methodsFile], methods[language]);
    files[say.readmeFile] = appended(files[say.readmeFile], agreement.inPack);
  }
  files["agreement.csv"] = strToU8(await csvOf(agreementRows(stated)));
  return zipped(files);
}

const appended = (file: Uint8Array | undefined, text: string): Uint8Array<ArrayBuffer> =>
  strToU8(`${file ? strFromU8(file) : ""}${text}\n`);

const zipped = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(files, { mtime: NO_DATE }));
