import type { Cohesion } from "../../server/contract/cohesion.ts";
import { useAnswer } from "../answer.ts";
import { filterParameters } from "../api.ts";
import { option } from "../state.ts";
import { Asked } from "./asked.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";

const CHOICES = ["coaches", "funder", "partners", "selection"] as const;
type Choice = (typeof CHOICES)[number];

/** How the projects hang together with every actor, and without some. */
export function Without({ state, act, words, api, whole, own }: QuestionProps) {
  const picked = (state.options["without.choice"] ?? "coaches")
    .split(" ")
    .filter((one): one is Choice => CHOICES.some((c) => c === one));
  const funder = whole.findNode((_, { kind, name }) => kind === "organisation" && name === "ADEME");
  const meant: Record<Choice, readonly string[]> = {
    coaches: ["accompanies"],
    funder: funder ? [funder] : [],
    partners: ["partners"],
    selection: state.selection.filter(
      (id) => whole.hasNode(id) && ["organisation", "person"].includes(whole.getNodeAttribute(id, "kind")),
    ),
  };
  const left = [...new Set(picked.flatMap((choice) => meant[choice]))];
  const { kinds: _, minProjects: __, ...filter } = filterParameters(state.filter);
  const answer = useAnswer<Cohesion>(api, "cohesion", { ...filter, without: left });
  return (
    <section>
      <p class="lead">{own.without.lead}</p>
      <fieldset class="radios">
        <legend>{own.without.leave}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={picked.includes(choice)}
              disabled={meant[choice].length === 0}
              onChange={() =>
                act(
                  option(
                    "without.choice",
                    (picked.includes(choice) ? picked.filter((one) => one !== choice) : [...picked, choice]).join(
                      " ",
                    ) || "none",
                  ),
                )
              }
            />
            {own.without.choices[choice]}
          </label>
        ))}
      </fieldset>
      {left.length === 0 ? <p class="empty">{own.without.nothing}</p> : null}
      <Asked answer={answer} words={own}>
        {({ before, after }) => {
          const total = before.components.reduce((sum, size) => sum + size, 0);
          const rows: [string, string, string][] = [
            [own.without.components, words.number(before.components.length), words.number(after.components.length)],
            [own.without.largest, words.number(before.components[0] ?? 0), words.number(after.components[0] ?? 0)],
            [own.without.isolates, words.number(before.isolates), words.number(after.isolates)],
            [own.without.distance, distance(before.meanDistance), distance(after.meanDistance)],
          ];
          return (
            <>
              {left.length > 0 ? (
                <p class="finding" aria-live="polite">
                  {own.without.sentence(before.components[0] ?? 0, after.components[0] ?? 0, total, after.isolates)}{" "}
                  {(after.components[0] ?? 0) * 2 < (before.components[0] ?? 0)
                    ? own.without.direct
                    : own.without.still}
                </p>
              ) : null}
              <table class="listing">
                <thead>
                  <tr>
                    <th scope="col">{own.without.measure}</th>
                    <th scope="col" class="figure">
                      {own.without.before}
                    </th>
                    <th scope="col" class="figure">
                      {own.without.after}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([label, a, b]) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      <td class="figure">{a}</td>
                      <td class="figure">{b}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p class="caveat">{own.unnamed}</p>
            </>
          );
        }}
      </Asked>
    </section>
  );

  function distance(value: number | null): string {
    return value === null ? "—" : own.decimal(value);
  }
}
