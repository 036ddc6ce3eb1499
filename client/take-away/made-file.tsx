import { useState } from "preact/hooks";
import type { Api } from "../session/api.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import { save } from "../ui/download.ts";
import type { Words } from "../i18n/words.ts";
import { saidError } from "../ui/said-error.ts";

/** A button that makes a file in the page and saves it, where no server has an address for it. */
export function MadeFile(props: {
  api: Api;
  path: string;
  parameters: Parameters;
  label: string;
  title: string;
  words: Words;
  /** What is put into the file before it is saved. */
  complete?: ((content: Blob) => Promise<Blob>) | undefined;
}) {
  const { api, path, parameters, label, title, words, complete } = props;
  const [said, setSaid] = useState("");
  async function make(): Promise<string> {
    const { content, name } = await api.file(path, parameters);
    save(complete ? await complete(content) : content, name);
    return name;
  }
  const take = (): void => {
    setSaid(words.takeAway.making);
    make().then(
      (name) => setSaid(words.takeAway.saved(name)),
      (error: Error) => setSaid(words.takeAway.notMade(saidError(error, words))),
    );
  };
  return (
    <>
      <button type="button" class="take-away-strong-link" title={title} onClick={take}>
        {label}
      </button>{" "}
      <span class="take-away-said" role="status">
        {said}
      </span>
    </>
  );
}
