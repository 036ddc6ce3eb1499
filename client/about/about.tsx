import type { ViewProps } from "../ui/view-props.ts";
import { goToView, select, together } from "../model/state.ts";
import { Merging } from "../ui/merging.tsx";
import "../ui/reading.css";
import "../ui/listing.css";
import "./about.css";

/** What the page is, what it counts, where the data come from and how complete each card is. */
export function View(props: ViewProps) {
  const { state, act, words, dataset, whole } = props;
  const own = words.about;
  const help = words.help;
  const open = dataset.completeness.filter(({ openPartners }) => openPartners).length;
  const unnamed = dataset.completeness.reduce((sum, { unnamedPartners }) => sum + unnamedPartners, 0);
  return (
    <article class="ui-page about-page">
      <h1>{own.title}</h1>
      <p class="ui-lead">{own.what}</p>
      <div class="about-columns">
        {(["ect", "shared", "absence", "ground"] as const).map((topic) => (
          <section key={topic}>
            <h2>{help[topic].title}</h2>
            <p>{help[topic].text}</p>
          </section>
        ))}
      </div>
      <h2>{own.data}</h2>
      <dl class="about-facts">
        <dt>{own.source}</dt>
        <dd>
          {dataset.source.url ? <a href={dataset.source.url}>{dataset.source.title}</a> : dataset.source.title},{" "}
          {own.version(dataset.version)}
        </dd>
        <dt>{own.cite}</dt>
        <dd>{dataset.citation}</dd>
        <dt>{own.licence}</dt>
        {dataset.packages.map(({ name, licence }) => (
          <dd key={name}>{own.terms[name] ?? licence}</dd>
        ))}
      </dl>
      <p>{own.persons}</p>
      <div class="about-columns">
        <section>
          <h2>{own.howTo}</h2>
          <p>{own.howToText}</p>
        </section>
        <section>
          <h2>{own.places}</h2>
          <p>{own.positions}</p>
        </section>
        <section>
          <h2>{own.makers}</h2>
          <p>{own.makersText}</p>
        </section>
      </div>
      <h2>{own.complete}</h2>
      <p class="ui-finding">{own.summary(open, unnamed, dataset.completeness.length)}</p>
      <div class="ui-scroll" tabIndex={0} role="region" aria-label={own.complete}>
        <table class="ui-listing">
          <thead>
            <tr>
              <th scope="col">{own.project}</th>
              <th scope="col" class="ui-figure">
                {own.named}
              </th>
              <th scope="col" class="ui-figure">
                {own.unnamed}
              </th>
              <th scope="col">{own.open}</th>
              <th scope="col">{own.missing}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.completeness.map(({ project, name, missing, namedPartners, unnamedPartners, openPartners }) => (
              <tr key={project}>
                <th scope="row">
                  {whole.hasNode(project) ? (
                    <button
                      type="button"
                      class="ui-link"
                      onClick={() => act(together("select", [select([project]), goToView("network")]))}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                <td class="ui-figure">{words.number(namedPartners)}</td>
                <td class="ui-figure">{words.number(unnamedPartners)}</td>
                <td>{openPartners ? own.yes : ""}</td>
                <td>{missing.length === 0 ? own.none : words.list(missing.map(own.field))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.merging.title}</h2>
      <Merging {...props} act={(step) => act(together("select", [step, goToView("network")]))} />
      <h2>{own.tools}</h2>
      <p>
        <a href="./api/docs">{own.api}</a>
      </p>
    </article>
  );
}
