import type { ViewProps } from "../ui/view-props.ts";
import { goToView, select, batch } from "../model/state.ts";
import { Merging } from "../ui/merging.tsx";
import "../ui/reading.css";
import "../ui/listing.css";
import "./about.css";

/** What the page is, what it counts, where the data come from and how complete each card is. */
export function View(props: ViewProps) {
  const { act, words, dataset, whole } = props;
  const help = words.help;
  const open = dataset.completeness.filter(({ openPartners }) => openPartners).length;
  const unnamed = dataset.completeness.reduce((sum, { unnamedPartners }) => sum + unnamedPartners, 0);
  const topics = (["explanation", "shared", "absence", "ground"] as const).filter((topic) => help[topic].title !== "");
  // What no project has is no gap of one of them.
  const absent = (missing: readonly string[]): string[] =>
    missing.filter((field) => dataset.completeness.some((one) => !one.missing.includes(field)));
  return (
    <article class="ui-page about-page">
      <h1>{words.about.title}</h1>
      <p class="ui-lead">{words.about.what}</p>
      <div class="about-columns">
        {topics.map((topic) => (
          <section key={topic}>
            <h2>{help[topic].title}</h2>
            <p>{help[topic].text}</p>
          </section>
        ))}
      </div>
      <h2>{words.about.data}</h2>
      <dl class="about-facts">
        <dt>{words.about.source}</dt>
        <dd>
          {dataset.source.url ? <a href={dataset.source.url}>{dataset.source.title}</a> : dataset.source.title},{" "}
          {words.about.version(dataset.version)}
        </dd>
        <dt>{words.about.cite}</dt>
        <dd>{dataset.citation}</dd>
        <dt>{words.about.licence}</dt>
        {dataset.packages.map(({ name, licence }) => (
          <dd key={name}>{words.about.terms[name] ?? licence}</dd>
        ))}
      </dl>
      {words.about.persons === "" ? null : <p>{words.about.persons}</p>}
      <div class="about-columns">
        <section>
          <h2>{words.about.howTo}</h2>
          <p>{words.about.howToText}</p>
        </section>
        <section>
          <h2>{words.about.places}</h2>
          <p>{words.about.positions}</p>
        </section>
        <section>
          <h2>{words.about.makers}</h2>
          <p>{words.about.makersText}</p>
        </section>
      </div>
      <h2>{words.about.complete}</h2>
      {open + unnamed > 0 && (
        <p class="ui-finding">{words.about.summary(open, unnamed, dataset.completeness.length)}</p>
      )}
      <div class="ui-scroll" tabIndex={0} role="region" aria-label={words.about.complete}>
        <table class="ui-listing">
          <thead>
            <tr>
              <th scope="col">{words.about.project}</th>
              <th scope="col" class="ui-figure">
                {words.about.named}
              </th>
              <th scope="col" class="ui-figure">
                {words.about.unnamed}
              </th>
              <th scope="col">{words.about.open}</th>
              <th scope="col">{words.about.missing}</th>
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
                      onClick={() => act(batch("select", [select([project]), goToView("network")]))}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                <td class="ui-figure">{words.number(namedPartners)}</td>
                <td class="ui-figure">{words.number(unnamedPartners)}</td>
                <td>{openPartners === null ? words.about.unknown : openPartners ? words.about.yes : ""}</td>
                <td>
                  {absent(missing).length === 0 ? words.about.none : words.list(absent(missing).map(words.about.field))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.merging.title}</h2>
      <Merging {...props} act={(step) => act(batch("select", [step, goToView("network")]))} />
      <h2>{words.about.tools}</h2>
      <p>
        <a href="./api/docs">{words.about.api}</a>
      </p>
    </article>
  );
}
