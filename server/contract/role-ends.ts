/** Which kinds each role may tie. */
export { endsWith } from "../../seed/package/role-ends.ts";
