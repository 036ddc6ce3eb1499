import { Type } from "typebox";
import { Merging, ProjectOrRegion } from "../contract/shared.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { KINDS, ROLES, STATUSES } from "../contract/vocabulary.ts";

/** A list, separated by commas (see contract/address-list.ts). */
export const list = <T extends Parameters<typeof Type.Array>[0]>(items: T, description: string) =>
  Type.Optional(Type.Array(items, { description }));

/** A text of a list: none is empty. */
export const Listed = Type.String({ minLength: 1 });

/** How ids are written in a list. */
export const IDS = "Ids whole or as what stands after the colon, separated by commas.";

/** The filter, the same on every route that takes it. */
export const FilterParameters = {
  projects: list(Listed, `These projects. ${IDS}`),
  regions: list(Listed, `Projects located there: INSEE codes or ids of territories. ${IDS}`),
  themes: list(Listed, `Projects that address one of these themes. ${IDS}`),
  legalForms: list(
    Listed,
    String.raw`Projects of these legal forms, as \`/api/dataset\` lists them; a comma within one is written \`\,\`.`,
  ),
  kinds: list(
    oneOf(KINDS),
    "Keeps nodes of these kinds; of them, others than projects only with a link to another that is kept.",
  ),
  roles: list(
    Listed,
    `Keeps links of these roles: ${ROLES.join(", ")}, and those that the packages have of their own, which \`/api/dataset\` lists.`,
  ),
  statuses: list(oneOf(STATUSES), "Keeps links with evidence of one of these statuses."),
  minProjects: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: "Keeps actors of at least so many distinct projects.",
    }),
  ),
  ids: list(Listed, `The subgraph between these nodes alone. ${IDS}`),
  attr: Type.Optional(
    Type.Record(Type.String(), Type.Array(Type.String()), {
      description:
        "By a column that packages have of their own (`/api/dataset` lists them), each under its name: `attr.founded=1990..2005` for numbers and dates, both ends included, either may be left out, or `attr.founded=a,b`. Of the nodes that may have the column it keeps those with such a value.",
    }),
  ),
  prose: Type.Optional(
    Type.Boolean({
      default: false,
      description:
        "Keeps what only the text names, not the card. A mention is a part in a project where `roles` names `mentioned_in` too; the page, where one counts the text, names every role.",
    }),
  ),
  merging: Type.Optional(
    Type.Unsafe<Merging>({
      ...Merging,
      default: "reviewed",
      description: "`strict` keeps apart what a reviewer joined.",
    }),
  ),
};

/** An entity, in the path. */
export const idParameter = Type.String({
  description: "Id of an entity, whole or as what stands after the colon; `/api/search` finds it.",
});

/** How many entries a list may have. */
export const limit = (standard: number, most: number) =>
  Type.Optional(
    Type.Integer({ minimum: 1, maximum: most, default: standard, description: "Most entries in the answer." }),
  );

/** Project by project, or region by region. */
export const projectOrRegion = Type.Optional(
  Type.Unsafe<ProjectOrRegion>({
    ...ProjectOrRegion,
    default: "project",
    description: "Project by project, or region by region.",
  }),
);

/** What is left out: actors and projects by id, or every link of a role. */
export const withoutParameter = list(
  Listed,
  `Left out: actors or projects by id, or every link of a role by which actors take part. ${IDS}`,
);

/** Where the caller shows what it asks for. */
export const urlParameter = Type.Optional(
  Type.String({
    format: "uri",
    pattern: "^https?://.",
    description:
      "Address of the view, as citations and files are to give it; that of the same data on this server unless given. `version` is added where it is missing.",
  }),
);
