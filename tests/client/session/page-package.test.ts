import { expect, test, vi } from "vitest";
import type { Api } from "../../../client/session/api.ts";
import { NoPackage, openPagePackage } from "../../../client/session/page-package.ts";
import { packageArchive } from "../../../server/browser/package-archive.ts";

const api = (...names: string[]): Api =>
  ({ dataset: async () => ({ packages: names.map((name) => ({ name })) }) }) as unknown as Api;
const FILES = [{ name: "datapackage.json", bytes: new TextEncoder().encode("{}") }];

test("the package of the page is read once, from beside it, and anew where that failed", async () => {
  const archive = await packageArchive({ name: "small", files: FILES });
  const answers = [new Response("", { status: 404 }), new Response(archive)];
  const fetcher = vi.fn<typeof fetch>(async () => answers.shift()!);
  const files = openPagePackage(api("small"), fetcher);
  await expect(files()).rejects.toMatchObject({ why: "absent" });
  const read = await files();
  expect(read.name).toBe("small");
  expect(read.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["datapackage.json", "{}"],
  ]);
  expect(await files()).toBe(read);
  expect(fetcher.mock.calls).toEqual([["./packages/small.zip"], ["./packages/small.zip"]]);
});

test("several packages have none that could be corrected, and a network that is gone brings none", async () => {
  const fetcher = vi.fn<typeof fetch>(() => Promise.reject(new TypeError("gone")));
  await expect(openPagePackage(api("a", "b"), fetcher)()).rejects.toThrow(NoPackage);
  await expect(openPagePackage(api("a", "b"), fetcher)()).rejects.toMatchObject({ why: "several" });
  await expect(openPagePackage(api("a"), fetcher)()).rejects.toMatchObject({ why: "absent" });
});
