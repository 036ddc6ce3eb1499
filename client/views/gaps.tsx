import type { Gaps as GapsAnswer } from "../../server/contract/gaps.ts";
import { useAnswer } from "../answer.ts";
import { Asked } from "./asked.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";

/** Pairs with common themes and no shared actor: a shortlist for exchanges between peers. */
export function Gaps({ words, api, own, level }: QuestionProps) {
  const answer = useAnswer<GapsAnswer>(api, "gaps", { level, limit: 100 });
  return (
    <section>
      <p class="lead">{own.gaps.lead}</p>
      <Asked answer={answer} words={own}>
        {({ pairs, total }) => (
          <>
            <p class="finding" aria-live="polite">
              {total === 0 ? own.gaps.none : own.gaps.found(total)}
            </p>
            <div class="scroll" tabIndex={0} role="region" aria-label={own.questions.gaps}>
              <table class="listing">
                <thead>
                  <tr>
                    <th scope="col">{own.matrix.pair}</th>
                    <th scope="col">{own.gaps.themes}</th>
                    <th scope="col" class="figure">
                      {own.gaps.share}
                    </th>
                    <th scope="col" class="figure">
                      {own.gaps.hidden}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {pairs.map(({ a, b, themes, jaccard, unnamed }) => (
                    <tr key={`${a.id} ${b.id}`}>
                      <th scope="row">
                        {a.name} <small>{level === "project" ? a.region?.name : null}</small> – {b.name}{" "}
                        <small>{level === "project" ? b.region?.name : null}</small>
                      </th>
                      <td>{themes.map(({ name }) => name).join(", ")}</td>
                      <td class="figure">{own.decimal(jaccard)}</td>
                      <td class="figure">{words.number(unnamed)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p class="caveat">{own.gaps.caveat}</p>
          </>
        )}
      </Asked>
    </section>
  );
}
