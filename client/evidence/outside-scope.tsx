import { useMemo } from "preact/hooks";
import type { Role } from "../../server/contract/shared.ts";
import { SCOPE } from "../model/options/scope.ts";
import { scopeParameters } from "../model/scope.ts";
import { sharedOutside, type SharedOutside } from "../model/shared-projects.ts";
import { actorRolesWith } from "../model/vocabulary.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { fileRows, type Column } from "../ui/column.ts";
import { Listing } from "../ui/listing.tsx";
import { TakeTable } from "../ui/take-answer.tsx";
import { ActorName } from "./actor-name.tsx";

/** Rows listed before one asks for the rest. */
const FIRST = 100;

/**
 * Where a filter leaves out projects: how many actors of those in scope are shared with projects outside of it, which
 * no answer within the scope can show, and one click away which. Counted by the roles and statuses that the view
 * counts.
 */
export function OutsideScope(
  props: ViewProps & {
    projects: readonly { id: string }[] | null;
    /** Roles that the view counts, where it is more narrow than the filter. */
    roles?: readonly Role[];
    /** The kind of actors that the view counts, where it is one. */
    kind?: "organisation" | "person";
  },
) {
  const { projects, kind, state, act, whole, words, dataset } = props;
  const asked = scopeParameters(state, dataset).roles as readonly Role[] | undefined;
  const roles = props.roles ?? (asked && asked.length > 0 ? asked : actorRolesWith(dataset.roles));
  const { statuses, kinds } = state.filter;
  const found = useMemo(() => {
    const inScope = new Set(projects?.map(({ id }) => id));
    if (projects === null || inScope.size === 0 || inScope.size === countProjects(whole)) return [];
    return sharedOutside(
      whole,
      inScope,
      (link) =>
        roles.includes(link.role) && (statuses.length === 0 || link.statuses.some((one) => statuses.includes(one))),
    ).filter(({ id }) => {
      const own = whole.getNodeAttribute(id, "kind");
      return kinds.includes(own) && (kind === undefined || own === kind);
    });
  }, [whole, projects, roles.join(), statuses.join(), kinds.join(), kind]);
  if (found.length === 0) return null;
  const more = found.filter(({ inside }) => inside.length === 1).length;
  const listed = SCOPE.read(state).outside === "listed";
  return (
    <section>
      <p class="ui-caveat" data-part="outside">
        {words.questions.outside.found(more, found.length - more)}{" "}
        <button
          type="button"
          class="ui-link"
          aria-expanded={listed}
          onClick={() => act(SCOPE.set({ outside: listed ? "folded" : "listed" }))}
        >
          {listed ? words.questions.outside.fold : words.questions.outside.list}
        </button>
      </p>
      {listed && <OutsideTable found={found} {...props} />}
    </section>
  );
}

/** Each actor with its projects on either side, and the same as a file. */
function OutsideTable({ found, ...props }: ViewProps & { found: readonly SharedOutside[] }) {
  const { whole, words } = props;
  const nameOf = (id: string): string => whole.getNodeAttribute(id, "name");
  const names = (ids: readonly string[], isPlaced: boolean) =>
    ids.map((id) => (
      <span key={id}>
        <ActorName {...props} id={id} name={nameOf(id)} />{" "}
        {isPlaced && <small>{whole.getNodeAttribute(id, "region")?.name}</small>}{" "}
      </span>
    ));
  const said = (ids: readonly string[]): string => ids.map(nameOf).join(" ; ");
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: words.sharedActors.actor,
      cell: ({ id, name }) => <ActorName {...props} id={id} name={name} />,
    },
    { key: "inside", header: words.questions.outside.inside, cell: ({ id }) => names(byId.get(id)!.inside, false) },
    { key: "outside", header: words.questions.outside.outside, cell: ({ id }) => names(byId.get(id)!.outside, true) },
  ];
  const byId = new Map(found.map((one) => [one.id, one]));
  const rows = found.map(({ id, inside, outside }) => ({
    ...{ id, name: nameOf(id) },
    ...{ inside: said(inside), outside: said(outside) },
  }));
  return (
    <>
      <Listing
        {...{ columns, rows, words }}
        part="shared-outside"
        label={words.questions.outside.title}
        keyOf={({ id }) => id}
        first={FIRST}
      />
      <TakeTable name="shared-outside" count={rows.length} rows={() => fileRows(columns, rows)} view={props} />
    </>
  );
}

/** A row as the file has it: names, those of several projects one after the other. */
interface Row {
  id: string;
  name: string;
  inside: string;
  outside: string;
}

const countProjects = (whole: ViewProps["whole"]): number =>
  whole.filterNodes((_id, { kind }) => kind === "project").length;
