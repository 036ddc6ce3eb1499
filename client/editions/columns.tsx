import type { Editions } from "../../server/contract/editions.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import { goToView, select, batch, type Step } from "../model/state.ts";
import type { Column } from "../ui/column.ts";
import { KindSign } from "../ui/signs.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** An actor of either edition, with its projects in each. */
export type EditionActor = Editions["stayed"][number];

/** What an actor does from one edition to another. */
export const GROUPS = ["stayed", "left", "came"] as const satisfies readonly (keyof Editions)[];

/** A package, of which each is an edition. */
export type Edition = ViewProps["dataset"]["packages"][number];

/** The edition's name where it says enough, else with its year; with the package's name where it says none. */
export const editionLabel = ({ title, name, edition }: Edition): string =>
  title.includes(edition ?? name) ? title : `${title} (${edition ?? name})`;

/** What is told of each actor: its projects in the editions where any of them has some. */
export function editionColumns(
  actors: readonly EditionActor[],
  editions: { from: Edition; to: Edition },
  props: { words: Words; whole: Network; act: (step: Step) => void },
): Column<EditionActor>[] {
  const { words, whole, act } = props;
  const nameOf = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : id);
  const held = (["from", "to"] as const).filter((end) => actors.some((actor) => actor[end].length > 0));
  return [
    {
      key: "name",
      header: words.editions.actor,
      cell: ({ id, kind, name }) => (
        <button type="button" class="ui-link" onClick={() => act(batch("select", [select([id]), goToView("network")]))}>
          <KindSign kind={kind} /> {name}
        </button>
      ),
    },
    ...held.map((end) => ({
      key: end,
      header: words.editions.projects(editionLabel(editions[end])),
      cell: (actor: EditionActor) => actor[end].map(nameOf).join(" · "),
    })),
  ];
}
