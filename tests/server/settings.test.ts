import { describe, expect, test } from "vitest";
import { readSettings } from "../../server/settings.ts";

describe("settings", () => {
  test("are those of the table where nothing is set", () => {
    expect(
      readSettings({
        PATH: "/bin",
        HOSTNAME: "here",
        NPM_CONFIG_CACHE: "x",
        NEO4J_HOME: "/var/lib",
        NEO4J_DATABASE_SERVICE_HOST: "10.0.0.1",
      }),
    ).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      REQUESTS_PER_MINUTE: 600,
      TRUST_PROXY: null,
      PUBLIC_ADDRESS: null,
      ALLOW_ORIGINS: "*",
      ACCESS_TOKEN: null,
      WITHOUT_PEOPLE: false,
      REMOTE_DATA: false,
      LOG: "errors",
      METRICS_PORT: null,
      SHUTDOWN_SECONDS: 30,
      NEO4J_URI: null,
      NEO4J_USER: "neo4j",
      NEO4J_PASSWORD: null,
      NEO4J_DATABASE: null,
      NEO4J_TIMEOUT_SECONDS: 10,
    });
  });

  test("are read where they are set", () => {
    const set = { PORT: "0", NEO4J_URI: "neo4j+s://db.example.org:7687", TRUST_PROXY: "loopback", HOST: "::1" };
    expect(readSettings(set)).toMatchObject({ ...set, PORT: 0, TRUST_PROXY: ["loopback"] });
  });

  test.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    ["http://10.0.0.2:3000/a/maillage/", "http://10.0.0.2:3000/a/maillage"],
  ])("take %s as the public address", (given, read) => {
    expect(readSettings({ PUBLIC_ADDRESS: given })).toMatchObject({ PUBLIC_ADDRESS: read });
  });

  test.each([
    "",
    "example.org",
    "ftp://example.org",
    "https://u:p@example.org",
    "https://example.org/?a",
    "https://a/#b",
    "https://a/50%",
    "https://a//b",
  ])("refuse %j as the public address", (given) => {
    expect(() => readSettings({ PUBLIC_ADDRESS: given })).toThrow("PUBLIC_ADDRESS must be an address such as");
  });

  test.each([
    ["NEO4J_URL", "NEO4J_URI"],
    ["NEO4J_USERNAME", "NEO4J_USER"],
    ["REQUEST_PER_MINUTE", "REQUESTS_PER_MINUTE"],
    ["ALLOWED_ORIGINS", "ALLOW_ORIGINS"],
  ])("do not hold %s, which looks like %s", (name, meant) => {
    expect(() => readSettings({ [name]: "x" })).toThrow(new Error(`${name} is no setting. Did you mean ${meant}?`));
  });

  test.each([
    ...["", "0", "0x0", "127.1", "999.1.1.1"].map((given): [string, string, string] => [
      "HOST",
      given,
      "HOST must be an address or a name of this machine",
    ]),
    ["NEO4J_URI", "bolt://127.0.0.1:99999", "NEO4J_URI must be an address such as bolt://127.0.0.1:7687"],
    ["NEO4J_URI", "http://127.0.0.1:7474", "NEO4J_URI must be an address such as bolt://127.0.0.1:7687"],
    ["NEO4J_URI", "", "NEO4J_URI must be an address such as bolt://127.0.0.1:7687"],
    ["NEO4J_USER", "", "NEO4J_USER is empty"],
    ["ACCESS_TOKEN", "too-short", "ACCESS_TOKEN must be 20 or more"],
    ["LOG", "debug", "LOG must be errors or requests"],
    ["WITHOUT_PEOPLE", "yes", "WITHOUT_PEOPLE must be 1 or 0"],
    ["SHUTDOWN_SECONDS", "0", "SHUTDOWN_SECONDS must be a whole number from 1 to 3600"],
  ])("refuse %s=%j", (name, given, message) => {
    expect(() => readSettings({ [name]: given })).toThrow(message);
  });
});
