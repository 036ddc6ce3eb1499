import { applyFitting } from "../../seed/corrections/apply-fitting.ts";
import { contactOf } from "../../seed/package/contact.ts";
import { DESCRIPTION } from "../../seed/package/description.ts";
import { loadPackage } from "../../seed/package/load.ts";
import type { FromCorrectionsWorker, Weigh } from "../contract/corrections-messages.ts";
import { folderOf } from "./folder-of.ts";
import { messageOf } from "./message-of.ts";
import { compare, weights } from "./weigh.ts";

/** Answers what a journal makes of a package and what hangs on each of its acts, or says that something broke. */
export async function weighPackage(
  { id, files, journal }: Weigh,
  tell: (message: FromCorrectionsWorker) => void,
): Promise<void> {
  try {
    const folder = folderOf(files);
    const dataset = loadPackage(folder);
    const contact = contactOf(JSON.parse(new TextDecoder().decode(folder.read(DESCRIPTION))));
    const whole = applyFitting(dataset, journal);
    tell({ type: "compared", id, contact, ...compare(dataset, whole.dataset) });
    for await (const weighed of weights(dataset, journal, whole)) tell({ type: "weighed", id, ...weighed });
    tell({ type: "all-weighed", id });
  } catch (error) {
    tell({ type: "failed", id, message: messageOf(error) });
  }
}
