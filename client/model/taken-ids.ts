import type { Draft } from "../../server/contract/acts.ts";
import type { Outcome } from "../../server/contract/corrections.ts";
import { fold } from "../../server/contract/fold.ts";
import { valuesOf } from "./correction-subject.ts";

/**
 * Drafts that were refused since the tables have ids which the network does not show: whom the tables have under the
 * same name, without a link yet, is not added again; another takes an id that may be free. Null where nothing was
 * refused for that.
 */
export function withoutTakenIds(drafts: readonly Draft[], outcomes: readonly Outcome[]): readonly Draft[] | null {
  const taken = outcomes.flatMap(({ reason }) => (reason?.code === "exists" ? [reason] : []));
  if (taken.length === 0) return null;
  return taken.reduce<readonly Draft[]>((all, { id, name }) => {
    const added = all.find(({ action, subject }) => action === "add" && subject === id);
    const isSame = added !== undefined && name !== null && all.length > 1 && fold(nameIn(added)) === fold(name);
    if (isSame) return all.filter((one) => one !== added);
    return all.map((one) => withId(one, id, nextId(id)));
  }, drafts);
}

const nameIn = ({ after }: Draft): string => {
  const { name, title } = valuesOf(after);
  return String(name ?? title);
};

/** An id with the next number behind it, `x-2` after `x`. */
function nextId(id: string): string {
  const [, base, count] = /^(.+?)(?:-(\d{1,4}))?$/.exec(id)!;
  return count === undefined || Number(count) < 2 ? `${id}-2` : `${base}-${Number(count) + 1}`;
}

/** A draft that names another id in the place of one. */
function withId({ subject, after, ...rest }: Draft, from: string, to: string): Draft {
  const swapped = (text: string): string =>
    text
      .split("|")
      .map((part) => (part === from ? to : part))
      .join("|");
  const swap = (value: unknown): unknown =>
    typeof value === "string" ? swapped(value) : Array.isArray(value) ? value.map(swap) : value;
  const values = Object.entries(valuesOf(after)).map(([column, value]) => [
    column,
    column === "id" || column === "reference" ? swap(value) : value,
  ]);
  return {
    ...rest,
    subject: rest.action === "separate" ? subject : swapped(subject),
    after: after === null ? null : JSON.stringify(Object.fromEntries(values)),
  };
}
