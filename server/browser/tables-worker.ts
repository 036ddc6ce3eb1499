import { gazetteer } from "../../seed/codes/gazetteer.ts";
import { serveTables, type TablesPort } from "./serve-tables.ts";

// The worker that reads the tables that a person opens: server/browser/read-tables.ts starts it. The list of official
// places is a script of its own, which comes when data name some.
serveTables(self as unknown as TablesPort, async () => {
  const { default: places } = await import("virtual:official-places");
  return gazetteer(places);
});
