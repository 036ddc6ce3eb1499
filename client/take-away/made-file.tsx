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
}) {
  const { api, path, parameters, label, title, words } = props;
  const [said, setSaid] = useState("");
  const take = (): void => {
    setSaid(words.takeAway.making);
    api.file(path, parameters).then(
      ({ content, name }) => {
        save(content, name);
        setSaid(words.takeAway.saved(name));
      },
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
