import type { columnNames as french } from "../fr/column-names.ts";

/** The titles of the columns of the table of points or links. */
export const columnNames: typeof french = {
  name: "Name",
  roles: "Roles",
  kind: "Kind",
  projects: "{Projects}",
  linkCount: "Links",
  region: "Region",
  otherNames: "Other names",
  legalForm: "Legal form",
  note: "My note",
  source: "From",
  role: "Role",
  target: "To",
  mention: "{Printed} words",
  lines: "Place in the source",
  status: "Ground",
};
