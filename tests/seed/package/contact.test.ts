import { expect, test } from "vitest";
import { contactOf } from "../../../seed/package/contact.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { exampleWith, textOf } from "../example.ts";

const of = (...contributors: unknown[]) => contactOf({ contributors });
const at = (name: string) => `${name}@lys.example`;

test("is the contributor whose role it is, else who maintains or publishes, else any with an address", () => {
  const [author, publisher] = [
    { title: "A", role: "author", email: at("a") },
    { title: "P", role: "publisher", path: "https://lys.example/p" },
  ];
  expect(of(author)).toEqual({ name: "A", email: at("a"), page: null });
  expect(of(author, publisher)).toEqual({ name: "P", email: null, page: "https://lys.example/p" });
  expect(of(author, publisher, { organization: "C", roles: ["creator", "contact"], email: at("c") })).toEqual({
    ...{ name: "C", email: at("c"), page: null },
  });
  expect(of({ title: "D", roles: ["Contact-Point"], email: at("d") }, publisher)?.name).toBe("D");
});

test("is nobody where nobody can be reached, or an address would carry more than itself", () => {
  for (const none of [undefined, null, 3, "x", {}, { contributors: {} }, { contributors: [null, "x", 1] }])
    expect(contactOf(none)).toBeNull();
  expect(of({ title: "A", role: "author", path: "https://lys.example" })).toBeNull();
  for (const email of [`${at("a")}?cc=${at("b")}`, `${at("a")},${at("b")}`, "a b", "a@b", 'a"@b.example', at("a%0Ab")])
    expect(of({ role: "contact", email })).toBeNull();
  expect(of({ role: "contact", path: "javascript:alert(1)" })).toBeNull();
});

test("may be written to, while any other address keeps a package from being loaded", () => {
  const described = JSON.parse(textOf("datapackage.json")) as object;
  const withContact = (more: object) =>
    exampleWith({ "datapackage.json": JSON.stringify({ ...described, contributors: [{ email: at("a"), ...more }] }) });
  const dataset = loadPackage(withContact({}));
  expect(JSON.stringify(dataset)).not.toContain(at("a"));
  expect(() => loadPackage(withContact({ title: at("b") }))).toThrow("contributors.0.title");
});
