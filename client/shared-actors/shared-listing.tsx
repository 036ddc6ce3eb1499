import { ActorOpened } from "../evidence/actor-opened.tsx";
import { goToView, select, batch } from "../model/state.ts";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { sharedColumns, type SharedColumnsProps } from "./columns.tsx";
import type { Member } from "./upset-rows.ts";

/** Actors listed before one asks for the rest. */
const FIRST = 100;

/**
 * The actors of the plot as a table; a row opens on the printed words in each project, and on what nothing else ties.
 */
export function SharedListing(props: ViewProps & SharedColumnsProps & { actors: readonly Member[] }) {
  const { actors, projects, act, words } = props;
  const { evidence, fold, proof } = words.questions.tie;
  const row = openedRow(props, "shared");
  const keyOf = ({ id }: Member): string => id;
  const show = (ids: string[]) => act(batch("select", [select(ids), goToView("network")]));
  return (
    <>
      <p class="ui-actions">
        <button type="button" onClick={() => show(actors.map(keyOf))}>
          {words.sharedActors.showAll}
        </button>
      </p>
      <Listing
        part="shared-actors"
        label={words.sharedActors.table}
        columns={[
          ...sharedColumns(props),
          openColumn({ header: proof, labels: { open: evidence, fold }, row, keyOf, nameOf: ({ name }) => name }),
        ]}
        rows={actors}
        keyOf={keyOf}
        words={words}
        first={FIRST}
        opened={({ id }) => (row.open === id ? <ActorOpened {...props} actor={id} projects={projects} /> : null)}
      />
    </>
  );
}
