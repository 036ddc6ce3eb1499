import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import type { EmbeddedFont } from "../figures/png.ts";

/** The page's fonts, which go into a figure that is shown or saved as a picture. */
export const PAGE_FONTS: readonly EmbeddedFont[] = [
  { family: "Source Sans 3", url: sans },
  { family: "Newsreader", url: serif },
];
