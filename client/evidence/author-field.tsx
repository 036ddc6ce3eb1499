import type { Words } from "../i18n/words.ts";
import type { Correcting } from "./text-context.ts";

/** By whom something is corrected (`author` in the form), as whoever corrected last at this page was called. */
export function AuthorField({ words, corrections }: { words: Words } & Pick<Correcting, "corrections">) {
  const say = words.corrections;
  return (
    <label>
      {say.author}
      <input name="author" required maxLength={100} defaultValue={corrections.author.value} />
      <small>{say.authorWhy}</small>
    </label>
  );
}
