import { strToU8, unzipSync, zipSync } from "fflate";

/** DOS has no time zone and no year before this; a date of today would make two files of one. */
const NO_DATE = "1980-01-01T00:00:00";

/** A research pack with figures (SVG by name) put into its folder `figures`; the same bytes for the same parts. */
export function withFigures(pack: Uint8Array, figures: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = unzipSync(pack);
  for (const [name, svg] of Object.entries(figures)) files[`figures/${name}.svg`] = strToU8(svg);
  return new Uint8Array(zipSync(files, { mtime: NO_DATE }));
}
