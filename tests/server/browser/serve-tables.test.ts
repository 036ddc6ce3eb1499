import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readTables, type TablesReader, type TablesWorker } from "../../../server/browser/read-tables.ts";
import { serveTables, type TablesPort } from "../../../server/browser/serve-tables.ts";
import { Superseded } from "../../../server/contract/superseded.ts";
import { networkOf } from "../../../server/browser/open-packages.ts";
import { type Gazetteer, NO_PLACES } from "../../../seed/tables/places.ts";
import { until } from "../../until.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const LINKS = file("liens.csv", "Projet;Partenaire\nA;Ville de X\nB;Ville de X\nB;Y\n");
const nobody = () => {};

let channel: MessageChannel;
let reader: TablesReader;
const officialPlaces = vi.fn<() => Promise<Gazetteer>>(async () => ({ ...NO_PLACES }));

beforeEach(() => {
  channel = new MessageChannel();
  channel.port2.start();
  serveTables(channel.port2 as unknown as TablesPort, officialPlaces);
  channel.port1.start();
  reader = readTables(() => Object.assign(channel.port1, { terminate: nobody }) as unknown as TablesWorker);
});
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
  officialPlaces.mockClear();
});

describe("the worker that reads tables", () => {
  test("understands files, under other choices without having them sent again, and writes a package that opens", async () => {
    const first = await reader.understand([LINKS], {}, nobody);
    expect(first.counts).toMatchObject({ projects: 2, organisations: 2, shared: 1 });
    const second = await reader.understand(null, { about: { title: "Mes liens" } }, nobody);
    expect(second.about.title).toBe("Mes liens");
    const written = await reader.write();
    expect(networkOf({ folders: [written] }).network.dataset).toMatchObject({ title: "Mes liens" });
  });

  test("asks for the list of places once, where data name some", async () => {
    await reader.understand([LINKS], {}, nobody);
    expect(officialPlaces).not.toHaveBeenCalled();
    await reader.understand([file("lieux.csv", "Projet;Partenaire;Commune\nA;X;Toulouse\n")], {}, nobody);
    await reader.understand(null, {}, nobody);
    expect(officialPlaces).toHaveBeenCalledOnce();
  });

  test("stops what was asked before, and says how far it is", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Projet ${i % 500};Acteur ${i}`);
    const stages = new Set<string>();
    const long = reader.understand([file("longue.csv", ["Projet;Partenaire", ...rows].join("\n"))], {}, ({ stage }) =>
      stages.add(stage),
    );
    const stopped = expect(long).rejects.toThrow(Superseded);
    await until(() => expect(stages.size).toBeGreaterThan(0));
    const { counts } = await reader.understand([LINKS], {}, nobody);
    expect(counts.projects).toBe(2);
    await stopped;
  });

  test("throws what was asked once it is stopped or closed", async () => {
    const stopped = expect(reader.understand([LINKS], {}, nobody)).rejects.toThrow(Superseded);
    reader.stop();
    await stopped;
    await reader.understand([LINKS], {}, nobody);
    const closed = expect(reader.write()).rejects.toThrow(Superseded);
    reader.close();
    await closed;
  });

  test("throws what is asked and all that is asked later once the worker failed", async () => {
    const failed = expect(reader.understand([LINKS], {}, nobody)).rejects.toThrow("failed. out of memory");
    channel.port1.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await failed;
    await expect(reader.write()).rejects.toThrow("out of memory");
  });

  test("says that no package can be written of nothing", async () => {
    await reader.understand([file("vide.csv", "Projet;Partenaire\n")], {}, nobody);
    await expect(reader.write()).rejects.toThrow("Nothing was understood");
  });
});
