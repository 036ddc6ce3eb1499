import type { PlaceMention, Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { type Change, setPlace } from "./choices.ts";

/** Places that are named: how many are found, and those that only the reader can tell. */
export function Places(props: {
  places: readonly PlaceMention[];
  programme: Understanding["programme"];
  words: Words;
  change: (change: Change) => void;
}) {
  const { places, programme, words, change } = props;
  const asked = places.filter(
    ({ state, candidates }) => state === "ambiguous" || (state === "chosen" && candidates.length > 1),
  );
  const unknown = places.filter(({ state }) => state === "unknown");
  const found = places.filter(({ territory }) => territory !== null).length;
  return (
    <section>
      <h2>{words.data.places}</h2>
      <p>{words.data.placesFound(found)}</p>
      {programme !== null && <p>{words.data.placesOfCarriers}</p>}
      {asked.length > 0 && <p class="ui-lead">{words.data.placesLead(asked.length)}</p>}
      <ul class="data-roles">
        {asked.map((place) => (
          <li key={place.key}>
            <label class="ui-field">
              <span>
                {words.quote(place.words)} <small>{words.data.sheetRows(place.rows, 0)}</small>
              </span>
              <select
                value={place.territory ?? (place.state === "chosen" ? "none" : "")}
                onChange={({ currentTarget: { value } }) =>
                  change(setPlace(place.key, value === "none" ? null : value))
                }
              >
                {place.state !== "chosen" && <option value="">{words.data.placeLater}</option>}
                {place.candidates.map(({ id, name, level, code, departements }) => (
                  <option key={id} value={id}>
                    {words.data.placeCandidate(name, words.levels[level] ?? level, code, departements)}
                  </option>
                ))}
                <option value="none">{words.data.placeNone}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class="ui-caveat">
          {words.labelled(
            words.data.placeUnknown,
            words.list(unknown.slice(0, 20).map((place) => words.quote(place.words))),
          )}
          {unknown.length > 20 && "…"}
        </p>
      )}
    </section>
  );
}
