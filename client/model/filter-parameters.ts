import { readable, writeList } from "../../server/contract/address-list.ts";
import type { Choice } from "./state.ts";
import { FIRST_KINDS, KINDS, rolesWith } from "./vocabulary.ts";
import type { DatasetRoles } from "../../server/contract/view-conditions.ts";

/** Parameters of a question; lists are written by `writeList`, absent and empty ones left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The filter as the API's parameters, only what restricts. With the text, every role is named unless some are chosen:
 * the API counts a mention as taking part where `roles` names it, and the page where the text is asked for. `roles` are
 * those that the packages have of their own.
 */
export function filterParameters(filter: Choice, { roles }: Pick<DatasetRoles, "roles">): Parameters {
  return {
    projects: filter.projects,
    regions: filter.regions,
    themes: filter.themes,
    legalForms: filter.legalForms,
    kinds: filter.kinds.length < KINDS.length ? filter.kinds : [],
    roles: filter.prose && filter.roles.length === 0 ? rolesWith(roles) : filter.roles,
    statuses: filter.statuses,
    minProjects: filter.minProjects > 1 ? filter.minProjects : undefined,
    prose: filter.prose || undefined,
    merging: filter.merging === "strict" ? "strict" : undefined,
    ...attributeParameters(filter),
  };
}

/** What is asked of columns that packages have of their own, each as a parameter. */
export const attributeParameters = ({ attributes }: Pick<Choice, "attributes">): Parameters =>
  Object.fromEntries(Object.entries(attributes).map(([column, asked]) => [`attr.${column}`, asked]));

/** Whether a filter restricts beyond the first sight. */
export const restricts = (filter: Choice): boolean =>
  queryString(filterParameters(filter, {})) !== queryString({ kinds: FIRST_KINDS });

/** Whether a filter restricts nothing but kinds. */
export const restrictsKindsOnly = (filter: Choice): boolean =>
  queryString(filterParameters({ ...filter, kinds: KINDS }, {})) === "";

/** `?a=1&b=x,y`; commas and colons stay readable. Empty when nothing is asked. */
export function queryString(parameters: Parameters): string {
  const parts = Object.entries(parameters).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? writeList(value) : value === undefined ? "" : String(value);
    return text === "" ? [] : [`${readable(name)}=${readable(text)}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
