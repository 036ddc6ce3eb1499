import type { KeptView } from "../model/notebook.ts";
import type { Step } from "../model/state.ts";
import { fromAddress } from "../session/address.ts";

/** Shows a kept view; the language stays the reader's. */
export const openKept = ({ address }: KeptView): Step => ({
  name: "goTo",
  apply: ({ language }) => ({ ...fromAddress(address), language }),
});
