import { describe, expect, test } from "vitest";
import { addresses, originsOf, wholeNumber } from "../../../server/http/settings.ts";

describe("a whole number", () => {
  test.each(["abc", "", "-1", "65536", "3000.5", "99999999999999999999", " 80", "0x50", "1e3"])("is not %j", (text) => {
    expect(() => wholeNumber("PORT", text, 0, 65_535)).toThrow(
      new Error(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(text)}.`),
    );
  });

  test.each([
    ["0", 0],
    ["3000", 3000],
    ["65535", 65_535],
  ])("is %j", (text, number) => {
    expect(wholeNumber("PORT", text, 0, 65_535)).toBe(number);
  });

  test.each(["0", "many"])("from 1 is not %j", (text) => {
    expect(() => wholeNumber("REQUESTS_PER_MINUTE", text, 1, 10)).toThrow("a whole number from 1 to 10");
  });
});

describe("addresses", () => {
  test.each([
    "",
    "true",
    "1",
    "example.org",
    "10.0.0.0/33",
    "10.0.0.0/0",
    "10.0.0.2,",
    "10.0.0.2/8/8",
    "::1/129",
    "::ffff:10.0.0.1/96",
    "::ffff:0:0/96",
  ])("are not %j", (text) => {
    expect(() => addresses("TRUST_PROXY", text)).toThrow(/^TRUST_PROXY must be addresses \(10\.0\.0\.2\), ranges/);
  });

  test("are listed with commas, ranges and names of ranges among them", () => {
    expect(addresses("TRUST_PROXY", "10.0.0.2, 10.0.0.0/8,loopback, ::1/128")).toEqual([
      "10.0.0.2",
      "10.0.0.0/8",
      "loopback",
      "::1/128",
    ]);
  });
});

describe("origins", () => {
  test.each(["example.org", "https://example.org/path", "", "https://example.org,"])("are not %j", (text) => {
    expect(() => originsOf("ALLOW_ORIGINS", text)).toThrow("ALLOW_ORIGINS must be *, none, or origins");
  });

  test.each([
    ["*", "*"],
    ["none", []],
    ["https://example.org, http://127.0.0.1:8080", ["https://example.org", "http://127.0.0.1:8080"]],
  ])("are %j", (text, origins) => {
    expect(originsOf("ALLOW_ORIGINS", text)).toEqual(origins);
  });
});
