import type { Font } from "../labels/text-width.ts";

const FAMILIES: Record<Font["family"], string> = {
  serif: '"Newsreader Variable", Georgia, serif',
  sans: '"Source Sans 3 Variable", system-ui, sans-serif',
};

/** A font as a canvas takes it, in the families of the page. */
export const cssFont = ({ family, size, weight = 400 }: Font): string => `${weight} ${size}px ${FAMILIES[family]}`;
