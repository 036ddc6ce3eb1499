import type { Editions as EditionsAnswer } from "../../server/contract/editions.ts";
import { nameOrder } from "../model/name-order.ts";
import { EDITIONS } from "../model/options/editions.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { Listing } from "../ui/listing.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { editionColumns, editionLabel, GROUPS, type Edition, type EditionActor } from "./columns.tsx";
import { Years } from "./years.tsx";

/** Which actors stay, leave and come between two editions, the older first. */
export function Editions(props: ViewProps) {
  const { state, words, api } = props;
  const packages = inTime(props.dataset.packages, state.language);
  const chosen = (end: "from" | "to", otherwise: Edition): Edition =>
    packages.find(({ name }) => name === EDITIONS.read(state)[end]) ?? otherwise;
  const editions = { from: chosen("from", packages[0]!), to: chosen("to", packages.at(-1)!) };
  const { from, to } = editions;
  const different = from.name !== to.name;
  const answer = useAnswer<EditionsAnswer>(api, different ? "editions" : null, { from: from.name, to: to.name });
  if (packages.length < 2) return <p class="ui-empty">{words.editions.one}</p>;
  return (
    <section data-part="editions">
      <p class="ui-lead">{words.editions.lead}</p>
      {packages.length > 2 && <Years {...props} packages={packages} />}
      <EditionControls {...props} {...editions} packages={packages} />
      {!different ? (
        <p class="ui-empty">{words.editions.same}</p>
      ) : (
        <AnswerBoundary answer={answer} words={words.editions}>
          {(data) => (
            <>
              <p class="ui-finding" aria-live="polite">
                {words.editions.finding(
                  data.stayed.length,
                  data.left.length,
                  data.came.length,
                  editionLabel(from),
                  editionLabel(to),
                )}
              </p>
              <p class="ui-caveat">{words.editions.caveat}</p>
              {GROUPS.map((group) => (
                <Group key={group} {...props} {...editions} title={words.editions[group]} actors={data[group]} />
              ))}
            </>
          )}
        </AnswerBoundary>
      )}
    </section>
  );
}

/**
 * Editions in the order of time, as far as their names say it (2009 before 2024); in whichever order they were loaded.
 */
function inTime(packages: readonly Edition[], language: string): Edition[] {
  const byName = nameOrder(language);
  return packages.toSorted((a, b) => byName(a.edition ?? a.name, b.edition ?? b.name) || (a.name < b.name ? -1 : 1));
}

/** The two editions that are compared. */
function EditionControls(props: ViewProps & { from: Edition; to: Edition; packages: readonly Edition[] }) {
  const { act, words, packages } = props;
  return (
    <div class="ui-controls">
      {(["from", "to"] as const).map((end) => (
        <label class="ui-field" key={end}>
          {words.editions[end]}
          <select value={props[end].name} onChange={(event) => act(EDITIONS.set({ [end]: event.currentTarget.value }))}>
            {packages.map((choice) => (
              <option key={choice.name} value={choice.name}>
                {editionLabel(choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

/** The actors that stay, leave or come, folded away where there are none. */
function Group(props: ViewProps & { title: string; actors: readonly EditionActor[]; from: Edition; to: Edition }) {
  const { title, actors, words } = props;
  return (
    <details open={actors.length > 0}>
      <summary>
        {title} <span>{words.number(actors.length)}</span>
      </summary>
      {actors.length > 0 && (
        <Listing
          label={title}
          columns={editionColumns(actors, props, props)}
          rows={actors}
          keyOf={({ id }) => id}
          words={words}
        />
      )}
    </details>
  );
}
