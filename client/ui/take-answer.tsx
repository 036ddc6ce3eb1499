import { useState } from "preact/hooks";
import { csvOf } from "./csv.ts";
import { save } from "./download.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Words } from "../i18n/words.ts";

/** What of an answer makes a file: `rows` are those that the view shows, `name` says the question. */
export interface AnswerFile<T> {
  name: string;
  rows: (data: T) => readonly object[];
  dataset: Dataset;
  words: Words;
}

/** A button that hands over the rows of an answer as a table, with the figures that the view shows. */
export function TakeAnswer<T>({ data, rows, ...rest }: AnswerFile<T> & { data: T }) {
  const table = rows(data);
  return <TakeTable {...rest} count={table.length} rows={() => table} />;
}

/** A button that hands over so many rows as a table; they are made when it is pressed. */
export function TakeTable(
  props: Pick<AnswerFile<never>, "name" | "dataset" | "words"> & { count: number; rows: () => readonly object[] },
) {
  const { name, count, rows, dataset, words } = props;
  const [failed, setFailed] = useState(false);
  if (count === 0) return null;
  const take = (): void => {
    setFailed(false);
    csvOf(rows()).then(
      (csv) => save(new Blob([csv], { type: "text/csv;charset=utf-8" }), `maillage-${dataset.version}-${name}.csv`),
      // What writes the file comes over the network, once.
      () => setFailed(true),
    );
  };
  return (
    <p class="ui-take-answer">
      <button type="button" onClick={take}>
        {words.questions.takeTable(count)}
      </button>{" "}
      {failed ? <span role="alert">{words.questions.failed}</span> : null}
    </p>
  );
}
