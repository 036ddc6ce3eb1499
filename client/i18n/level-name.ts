import type { Dataset } from "../../server/contract/dataset.ts";
import type { FirstWords } from "./words.ts";

/**
 * What a level of territories is called: by the language, else by the package that declares it, else as it is written.
 */
export function levelName(
  level: string,
  words: Pick<FirstWords, "levels" | "language">,
  dataset: Pick<Dataset, "levels">,
): string {
  const declared = dataset.levels?.find(({ id }) => id === level) as Record<string, string> | undefined;
  return words.levels[level] ?? declared?.[`label_${words.language}`] ?? level;
}
