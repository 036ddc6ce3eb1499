import type { Dataset } from "../../contract/dataset.ts";
import { type Language, wordsIn } from "../../contract/i18n/languages.ts";

/** What a folder that holds the page and its data says of itself, in a language: how it is opened, what is in it. */
export function depositReadme(language: Language, { title, version, citation }: Dataset): string {
  const { deposit: say } = wordsIn(language);
  return [say.heading(title), `version: ${version}`, citation, "", say.open, "", say.contents, ""].join("\n");
}
