/** How the intervals of agreement are made, for those who state it (see seed/corrections/agreement.ts). */
export { RESAMPLING } from "../../seed/corrections/resampling.ts";
