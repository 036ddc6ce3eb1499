import { expect, test, vi } from "vitest";
import { Opening } from "../../../client/session/opening.ts";
import type { Kept } from "../../../client/session/own-store.ts";
import type { TablesReader } from "../../../server/browser/read-tables.ts";
import type { Choices, Understanding } from "../../../server/contract/tables.ts";
import type { TableFile } from "../../../server/contract/tables-messages.ts";
import type { PackageFiles } from "../../../server/contract/worker-messages.ts";
import { Superseded } from "../../../server/contract/superseded.ts";
import { until } from "../../until.ts";

const A = new File(["a"], "a.csv");
const B = new File(["b"], "b.xlsx");
const WRITTEN: PackageFiles = { name: "mine", files: [] };

/** What a reader understands of files under choices, as far as this is looked at. */
const understood = (files: readonly TableFile[], { about }: Choices): Understanding => {
  const [first, ...beside] = files[0]?.name.endsWith(".zip") ? files : files.slice(0, 1);
  return {
    files: (first ? (beside.length > 0 ? [first] : files) : []).map(({ name }) => ({ name, sheets: [] })),
    faults: beside.map(({ name }) => ({ code: "package-and-tables", file: name })),
    about: { title: "Mine", ...about },
  } as never;
};

/** A reader as the worker's: it holds the files about which it answered last, and works until `answer` is called. */
function openReader() {
  let held: readonly TableFile[] = [];
  let [answer, give] = [(): void => {}, (_reason: Error): void => {}];
  const ask = <T>(found: () => T): Promise<T> => {
    give(new Superseded());
    return new Promise((resolve, reject) => {
      [answer, give] = [() => resolve(found()), reject];
    });
  };
  const end = (): void => give(new Superseded());
  const reader = {
    understand: vi.fn<TablesReader["understand"]>((files, choices) =>
      ask(() => understood((held = files ?? held), choices)),
    ),
    write: vi.fn<TablesReader["write"]>(() => ask(() => WRITTEN)),
    stop: vi.fn<() => void>(end),
    close: vi.fn<() => void>(end),
  };
  return { reader, answer: () => answer(), fail: (reason: Error) => give(reason) };
}

const opened = () => {
  const one = openReader();
  const start = vi.fn<() => Promise<TablesReader>>(async () => one.reader);
  const opening = new Opening(() => [], start);
  const asked = (times: number) => until(() => expect(one.reader.understand).toHaveBeenCalledTimes(times));
  /** Has files added, and understood. */
  const add = async (files: File[], times: number): Promise<void> => {
    const added = opening.add(files);
    await asked(times);
    one.answer();
    await added;
  };
  const names = () => opening.understanding.value?.files.map(({ name }) => name);
  return { ...one, start, opening, asked, add, names };
};

const entitle = (title: string) => (before: Choices) => ({ ...before, about: { title } });

test.each(["changed", "stopped, then changed"])(
  "files reach the reader though a choice is %s meanwhile",
  async (how) => {
    const { opening, add, asked, answer, names } = opened();
    await add([A], 1);
    void opening.add([B]);
    await asked(2);
    if (how !== "changed") opening.stop();
    opening.change(entitle("Other"));
    await asked(3);
    answer();
    await until(() => expect(opening.working.value).toBeNull());
    expect([names(), opening.understanding.value?.about.title]).toEqual([["a.csv", "b.xlsx"], "Other"]);
    expect(opening.failure.value).toBeNull();
  },
);

test("what was stopped is asked again before a package is made of it", async () => {
  const { opening, reader, add, asked, answer } = opened();
  await add([A], 1);
  opening.change(entitle("Other"));
  await asked(2);
  opening.stop();
  const finished = opening.finish([], null);
  await asked(3);
  answer();
  await until(() => expect(reader.write).toHaveBeenCalled());
  answer();
  expect((await finished).kept).toMatchObject({ name: "other", title: "Other", files: ["a.csv"] });
});

test("a change while the package is written gives that up, and is not a failure", async () => {
  const { opening, reader, add, asked, answer } = opened();
  await add([A], 1);
  const given = expect(opening.finish([], null)).rejects.toThrow(Superseded);
  await until(() => expect(reader.write).toHaveBeenCalled());
  opening.change(entitle("Other"));
  await given;
  await asked(2);
  answer();
  await until(() => expect(opening.understanding.value?.about.title).toBe("Other"));
  expect(opening.failure.value).toBeNull();
});

test("one reader starts for files that come at once, and ends when they are given up before it came", async () => {
  const { reader, start, opening } = opened();
  let come = (): void => {};
  start.mockReturnValue(new Promise((resolve) => (come = () => resolve(reader))));
  const added = [opening.add([A]), opening.add([B])];
  await until(() => expect(opening.files.value).toHaveLength(2));
  opening.stop();
  come();
  await Promise.all(added);
  expect(start).toHaveBeenCalledOnce();
  expect(reader.close).toHaveBeenCalledOnce();
  expect(reader.understand).not.toHaveBeenCalled();
  expect([opening.files.value, opening.working.value]).toEqual([[], null]);
});

test("a reader that failed is ended, and the next question starts another and sends it the files", async () => {
  const { opening, reader, start, add, asked, answer, fail, names } = opened();
  await add([A], 1);
  opening.change(entitle("Other"));
  await asked(2);
  fail(new Error("out of memory"));
  await until(() => expect(opening.failure.value?.message).toBe("out of memory"));
  opening.change(entitle("Another"));
  await asked(3);
  answer();
  await until(() => expect(opening.understanding.value?.about.title).toBe("Another"));
  expect([names(), opening.failure.value]).toEqual([["a.csv"], null]);
  expect([start.mock.calls.length, reader.close.mock.calls.length]).toEqual([2, 1]);
});

test("a package and what lies beside it are opened one after the other, and are shown together", async () => {
  const { opening, asked, answer, names } = opened();
  const added = opening.add([new File(["z"], "paquet.zip"), A, B]);
  await asked(1);
  answer();
  await asked(2);
  answer();
  await added;
  expect([names(), opening.waiting.value]).toEqual([["paquet.zip"], ["a.csv", "b.xlsx"]]);
  expect(opening.goOn({ name: "paquet", packageName: "p" })).toBeNull();
  await asked(3);
  answer();
  await until(() => expect(names()).toEqual(["a.csv", "b.xlsx"]));
  opening.part();
  await asked(4);
  answer();
  expect(opening.waiting.value).toEqual(["b.xlsx"]);
  expect(opening.goOn({ name: "a", packageName: "a" })).toBeNull();
  await asked(5);
  answer();
  // What is given up is not shown.
  expect(opening.goOn(null)).toEqual(["paquet", "a"]);
  expect([opening.files.value, opening.waiting.value]).toEqual([[], []]);
});

test("of packages of one name the last is shown", async () => {
  const { opening, asked, answer } = opened();
  const added = opening.add([A, B]);
  await asked(1);
  answer();
  await added;
  opening.part();
  await asked(2);
  answer();
  opening.goOn({ name: "a", packageName: "same" });
  await asked(3);
  answer();
  expect(opening.goOn({ name: "b", packageName: "same" })).toEqual(["b"]);
});

test("what was explored can be looked at again, with its choices, until something else is", async () => {
  const { opening, add, asked, answer, names } = opened();
  await add([A], 1);
  opening.change(entitle("Other"));
  await asked(2);
  answer();
  await until(() => expect(opening.working.value).toBeNull());
  opening.goOn({ name: "other", packageName: "other" });
  expect([opening.files.value, opening.explored.value?.name, opening.explored.value?.files]).toEqual([
    ...[[], "other", ["a.csv"]],
  ]);
  const again = opening.lookAgain();
  await asked(3);
  answer();
  await again;
  expect([names(), opening.understanding.value?.about.title]).toEqual([["a.csv"], "Other"]);
  opening.goOn(null);
  expect(opening.explored.value?.name).toBe("other");
});

test("what was explored without a choice is understood once when it is looked at again, in the place of its own", async () => {
  const sheets = [{ headers: ["Projet", "Partenaire"] }];
  const understand = vi.fn<TablesReader["understand"]>(
    async () => ({ files: [{ name: "a.csv", sheets }], faults: [], about: { title: "Mine" } }) as never,
  );
  const reader = { understand, write: async () => WRITTEN, stop: () => undefined, close: () => undefined };
  const kept: Kept[] = [];
  const opening = new Opening(
    () => kept,
    async () => reader,
  );
  await opening.add([A]);
  kept.push((await opening.finish([], null)).kept);
  // Data that were kept later, of which the file might be a newer version too.
  kept.unshift({ ...kept[0]!, name: "later" });
  opening.goOn({ name: "mine", packageName: "mine" });
  await opening.lookAgain();
  expect([opening.earlier.value?.name, understand.mock.calls.length]).toEqual(["mine", 2]);
});
