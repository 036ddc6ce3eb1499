import type { Backbone as BackboneAnswer, NullModel } from "../../server/contract/backbone.ts";
import { useAnswer } from "../answer.ts";
import { option } from "../state.ts";
import { Asked } from "./asked.tsx";
import { Radios } from "./radios.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";

const MODELS = ["sdsm", "swap"] as const satisfies readonly NullModel[];

/** Pairs that share more actors than chance, with p-values raw and corrected. */
export function Backbone({ state, act, api, own, level }: QuestionProps) {
  const model = MODELS.find((one) => one === state.options["backbone.model"]) ?? "sdsm";
  const answer = useAnswer<BackboneAnswer>(api, "backbone", { level, model });
  return (
    <section>
      <p class="lead">{own.backbone.lead}</p>
      <Radios
        legend={own.backbone.model}
        name="backbone-model"
        value={model}
        choices={MODELS.map((one) => [one, own.backbone.models[one]])}
        onChoose={(value) => act(option("backbone.model", value))}
      />
      <Asked answer={answer} words={own}>
        {({ pairs, tested }) => (
          <>
            <p class="finding" aria-live="polite">
              {own.backbone.kept(pairs.filter(({ significant }) => significant).length, tested)}
            </p>
            <div class="scroll" tabIndex={0} role="region" aria-label={own.questions.backbone}>
              <table class="listing">
                <thead>
                  <tr>
                    <th scope="col">{own.matrix.pair}</th>
                    {[own.backbone.shared, own.backbone.expected, own.backbone.p, own.backbone.corrected].map(
                      (title) => (
                        <th key={title} scope="col" class="figure">
                          {title}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {pairs.slice(0, 100).map(({ a, b, shared, expected, p, pCorrected, significant }) => (
                    <tr key={`${a.id} ${b.id}`} class={significant ? "significant" : ""}>
                      <th scope="row">
                        {a.name} – {b.name}
                      </th>
                      <td class="figure">{shared}</td>
                      <td class="figure">{own.decimal(expected)}</td>
                      <td class="figure">{probability(p, state.language)}</td>
                      <td class="figure">{probability(pCorrected, state.language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p class="caveat">{own.unnamed}</p>
          </>
        )}
      </Asked>
    </section>
  );
}

const probability = (p: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(p);
