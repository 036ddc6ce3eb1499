import { useState } from "preact/hooks";
import { csvOf } from "./csv.ts";
import { save } from "./download.ts";
import { shortHash } from "../../server/contract/hash.ts";
import { underWhich } from "./description.ts";
import type { ViewProps } from "./view-props.ts";

/**
 * What of an answer makes a file: `rows` are those that the view shows, `name` says the question, `view` under which
 * conditions it was asked.
 */
export interface AnswerFile<T> {
  name: string;
  /** How many rows the file has; the rows themselves are made for whoever takes it away. */
  count: (data: T) => number;
  rows: (data: T) => readonly object[];
  view: ViewProps;
  /** How the answer was made, where a figure of it is not exact; "" where there is nothing to say. */
  method?: (data: T) => string;
}

/** A button that hands over the rows of an answer as a table, with the figures that the view shows. */
export function TakeAnswer<T>({ data, count, rows, method, ...rest }: AnswerFile<T> & { data: T }) {
  return (
    <TakeTable {...rest} count={count(data)} of={totalOf(data)} method={method?.(data) ?? ""} rows={() => rows(data)} />
  );
}

/** How many rows there are in all, where an answer was cut; null where it is whole. */
function totalOf(data: unknown): number | null {
  const { truncated, total } = data as { truncated?: unknown; total?: unknown };
  return truncated === true && typeof total === "number" ? total : null;
}

/** A button that hands over so many rows as a table; they are made when it is pressed. */
export function TakeTable(
  props: Pick<AnswerFile<never>, "name" | "view"> & {
    count: number;
    /** How many there are in all, where these are not all. */
    of?: number | null;
    method?: string;
    rows: () => readonly object[] | Promise<readonly object[]>;
  },
) {
  const { name, count, of = null, method = "", rows, view } = props;
  const { words, dataset } = view;
  const [failed, setFailed] = useState(false);
  if (count === 0) return null;
  const take = (): void => {
    setFailed(false);
    const under = underWhich(view);
    const conditions = [
      under || words.caption.whole,
      ...(method === "" ? [] : [method]),
      ...(of === null ? [] : [words.questions.firstOf(count, of)]),
    ].join(" · ");
    // Tables that were made under other conditions have another name, and a row says what it was made under.
    const part = conditions === words.caption.whole ? "" : `-${shortHash(conditions)}`;
    const file = `maillage-${dataset.version}-${name}${part}.csv`;
    const made = async (): Promise<string> => csvOf((await rows()).map((row) => ({ ...row, conditions })));
    made().then(
      (csv) => save(new Blob([csv], { type: "text/csv;charset=utf-8" }), file),
      // What writes the file comes over the network, once, and so may what is in it.
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
