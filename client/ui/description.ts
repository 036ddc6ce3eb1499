import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { nameOr } from "../model/name-or.ts";
import { attributeName, isOwn } from "../model/attribute-name.ts";
import { countKinds, countLinks } from "../model/network.ts";
import { attributeInWords } from "../i18n/attribute-words.ts";
import { setAttribute, setFilter, toggle, toggleKind } from "../model/filter-steps.ts";
import { expand, collapse, focusOn, keepCore, show, showCorrected, unpin, type Step } from "../model/state.ts";
import { sayCondition } from "../../server/contract/condition-words.ts";
import type { ViewCondition } from "../../server/contract/view-conditions.ts";
import { conditionsInForce, networkUnder } from "../model/conditions.ts";
import { questionState } from "../model/scope.ts";
import { askedColumns } from "../model/look-columns.ts";
import { LOOK } from "../model/options/look.ts";
import { clearTable, tableOptions } from "../model/options/table.ts";
import type { ColumnName } from "../model/options/table-columns.ts";
import type { FirstViewProps } from "./view-props.ts";
import { hasKind } from "../model/askable.ts";
import { FIRST_KINDS, KINDS, rolesWith, type ViewName } from "../model/vocabulary.ts";

/** One restriction in force, in words, and the step that lifts it. */
export interface Chip {
  text: string;
  lift: Step;
  /** Which condition of the view it is, where it is one; `look` is what the picture is coloured or sized by. */
  condition?: ViewCondition["name"] | "look" | "corrections";
}

/** What a description is made from. */
export type Described = Pick<FirstViewProps, "state" | "words" | "whole" | "shown" | "dataset">;

/** The picture as a sentence: what is shown of how much, and since which filter. */
export function describe(props: Described): { what: string; filter: string } {
  const { words, whole, state } = props;
  const shown = networkUnder(state, props.shown, props.dataset);
  const all = countKinds(whole);
  const here = countKinds(shown);
  const kinds = KINDS.filter((kind) => here[kind] > 0).map((kind) => words.caption.kind(here[kind], all[kind], kind));
  // What is counted here is what the filter and the roles that count leave: other conditions ask something of that.
  const [restrictions, settings] = parted(chips(props), ({ condition }) => !condition || condition === "part");
  const asked = ASKING.includes(state.view) ? questionChips(props).map(({ text }) => text) : null;
  const [counted, pictured] = parted(restrictions, ({ text }) => asked?.includes(text) ?? true);
  const said = (list: readonly Chip[]): string => list.map(({ text }) => text).join(" · ");
  // Links of kinds that nobody asked to see are not missing.
  const links = countLinks(
    whole,
    KINDS.filter((kind) => FIRST_KINDS.includes(kind) || state.filter.kinds.includes(kind) || here[kind] > 0),
  );
  return {
    what: kinds.length > 0 ? words.caption.shown(words.list(kinds), shown.size, links) : words.states.empty,
    filter: [
      `${counted.length > 0 ? words.caption.filtered(said(counted)) : words.caption.whole}.`,
      ...(settings.length > 0 ? [`${words.caption.settings(said(settings))}.`] : []),
      ...(pictured.length > 0 ? [`${words.caption.pictured(said(pictured))}.`] : []),
    ].join(" "),
  };
}

const parted = <T>(list: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] => [
  list.filter(isFirst),
  list.filter((item) => !isFirst(item)),
];

/** The restrictions and conditions under which a view answers, as one clause; empty where there is none. */
export const underWhich = (props: Described): string =>
  (PICTURED.includes(props.state.view) ? chips(props) : questionChips(props)).map(({ text }) => text).join(" · ");

/** Views of what the picture shows, its folds and its kinds too. */
const PICTURED: readonly ViewName[] = ["network", "table"];
/** Views that ask something of the network, whatever the picture does with it. */
export const ASKING: readonly ViewName[] = ["shared-actors", "territories", "map"];

/**
 * Every restriction and change in force, in the order of the legend, then the view's own: nothing is filtered away
 * unseen.
 */
export const chips = (props: Described): Chip[] => [
  ...networkChips(props),
  ...conditionChips(props),
  ...correctionChips(props),
];

/** That the data are shown with corrections of the reader's own. */
const correctionChips = ({ words, dataset: { corrections } }: Described): Chip[] =>
  corrections === undefined
    ? []
    : [{ text: words.correcting.with(corrections), lift: showCorrected(false), condition: "corrections" }];

/** What restricts a question and the view's answer to it: what only chooses marks on the picture does not. */
export const questionChips = (props: Described): Chip[] => chips({ ...props, state: questionState(props.state) });

/** The conditions of the view beside the filter. */
export function conditionChips({ state, words, whole, dataset }: Described): Chip[] {
  if (state.view === "network") return lookChips({ state, words, whole, dataset });
  if (state.view === "table") return rowChips({ state, words, dataset });
  const { conditions, roleTitle } = words;
  const nameOf = (word: string): string => {
    if (whole.hasNode(word)) return nameIn(state.language, whole.getNodeAttributes(word));
    return conditions.left[word] ?? roleIn(roleTitle, word);
  };
  return conditionsInForce(state, dataset).map(({ condition, lift }) => ({
    text: sayCondition(condition, conditions, nameOf, words.list),
    lift,
    condition: condition.name,
  }));
}

/** What the picture is coloured and sized by. */
function lookChips({ state, words, whole, dataset }: Omit<Described, "shown">): Chip[] {
  const columns = askedColumns(state, dataset, whole);
  return (["colour", "size"] as const).flatMap((part) => {
    const column = columns[part];
    if (column === null) return [];
    const text = words.chips[part](attributeName(column.key, words.language, dataset));
    return [{ text, lift: LOOK.set({ [part]: null }), condition: "look" as const }];
  });
}

/** What the rows of the table are filtered by. */
function rowChips({ state, words, dataset }: Pick<Described, "state" | "words" | "dataset">): Chip[] {
  const options = tableOptions(state, dataset);
  const columns = Object.entries(options.where) as [ColumnName, string][];
  const asked = [
    ...(options.search ? [words.quote(options.search)] : []),
    ...columns.map(
      ([column, value]) =>
        `${isOwn(column) ? attributeName(column, words.language, dataset, options.table) : words.columnNames[column]} ${words.quote(value)}`,
    ),
    ...(options.chosenOnly ? [words.chips.chosenRows] : []),
  ];
  return asked.length === 0 ? [] : [{ text: words.chips.rows(asked.join(", ")), lift: clearTable(options) }];
}

/** Of more projects that are chosen their number is said. */
const MOST_NAMED = 12;

function networkChips({ state, words, whole, dataset }: Described): Chip[] {
  const { filter } = state;
  const name = (id: string): string => nameOr(whole, id, state.language, id.slice(id.indexOf(":") + 1));
  const chosen = (["projects", "regions", "themes", "legalForms"] as const).flatMap((facet) =>
    facet === "projects" && filter.projects.length > MOST_NAMED
      ? [{ text: words.chips.chosen(filter.projects.length), lift: setFilter({ projects: [] }) }]
      : filter[facet].map((value) => ({ text: name(value), lift: toggle(facet, value) })),
  );
  const asked = Object.entries(filter.attributes).map(([column, value]) => ({
    text: attributeInWords(column, value, words, dataset),
    lift: setAttribute(column, ""),
  }));
  // What the data have none of is neither gone nor come.
  const kindsGone = FIRST_KINDS.filter((kind) => !filter.kinds.includes(kind) && hasKind(dataset, kind));
  const kindsCome = filter.kinds.filter((kind) => !FIRST_KINDS.includes(kind) && hasKind(dataset, kind));
  const rolesGone = rolesWith(dataset.roles).filter((role) => !filter.roles.includes(role));
  const list: (Chip | false)[] = [
    ...chosen,
    ...asked,
    filter.minProjects > 1 && {
      text: words.chips.minProjects(filter.minProjects),
      lift: setFilter({ minProjects: 1 }),
    },
    ...kindsGone.map((kind) => ({
      text: words.chips.without(words.kinds[kind].other),
      lift: toggleKind(kind),
    })),
    ...kindsCome.map((kind) => ({
      text: words.chips.with(words.kinds[kind].other),
      lift: toggleKind(kind),
    })),
    filter.roles.length > 0 && {
      text:
        filter.roles.length <= rolesGone.length
          ? filter.roles.map((role) => roleIn(words.roleTitle, role)).join(", ")
          : words.chips.without(words.list(rolesGone.map((role) => roleIn(words.roleTitle, role)))),
      lift: setFilter({ roles: [] }),
    },
    filter.statuses.length > 0 && {
      text: words.chips.status(words.list(filter.statuses.map((status) => words.statuses[status]))),
      lift: setFilter({ statuses: [] }),
    },
    filter.prose && { text: words.chips.prose, lift: setFilter({ prose: false }) },
    filter.merging === "strict" && { text: words.chips.strict, lift: setFilter({ merging: "reviewed" }) },
    state.focus !== null && { text: words.chips.focus(name(state.focus.id), state.focus.depth), lift: focusOn(null) },
    ...state.expanded.map((id) => ({ text: words.chips.expanded(name(id)), lift: expand(id, false) })),
    ...state.collapsed.map((id) => ({ text: words.chips.collapsed(name(id)), lift: collapse(id, false) })),
    state.core > 1 && { text: words.chips.core(state.core), lift: keepCore(1) },
    state.hidden.length > 0 && { text: words.chips.hidden(state.hidden.length), lift: show(null) },
    state.pinned.length > 0 && { text: words.chips.pinned(state.pinned.length), lift: unpin(null) },
  ];
  return list.filter((chip) => chip !== false);
}
