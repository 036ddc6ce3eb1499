import { useState } from "preact/hooks";
import { csvOf } from "../answer-table.ts";
import { save } from "../download.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Language } from "../vocabulary.ts";
import { pick } from "../words.ts";
import { QUESTIONS } from "../words/questions.ts";

/** What of an answer makes a file: `rows` are those that the view shows, `name` says the question. */
export interface AnswerFile<T> {
  name: string;
  rows: (data: T) => readonly object[];
  dataset: Dataset;
  language: Language;
}

/** A button that hands over the rows of an answer as a table, with the figures that the view shows. */
export function TakeAnswer<T>({ data, name, rows, dataset, language }: AnswerFile<T> & { data: T }) {
  const own = pick(language, QUESTIONS);
  const [failed, setFailed] = useState(false);
  const table = rows(data);
  if (table.length === 0) return null;
  const take = (): void => {
    setFailed(false);
    csvOf(table).then(
      (csv) => save(new Blob([csv], { type: "text/csv;charset=utf-8" }), `maillage-${dataset.version}-${name}.csv`),
      // What writes the file comes over the network, once.
      () => setFailed(true),
    );
  };
  return (
    <p class="take-answer">
      <button type="button" onClick={take}>
        {own.takeTable(table.length)}
      </button>{" "}
      {failed ? <span role="alert">{own.failed}</span> : null}
    </p>
  );
}
