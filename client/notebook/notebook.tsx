import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { goToView, select, batch } from "../model/state.ts";
import { toAddress } from "../session/address.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { KeptViews } from "./kept-views.tsx";
import { NotebookFile } from "./notebook-file.tsx";
import "../ui/reading.css";
import "./notebook.css";

/** The reader's notebook: kept views in the order of the story, notes on entities, and the file that carries both. */
export function View(props: ViewProps) {
  const { words, notebook } = props;
  const problem = notebook.problem.value;
  return (
    <article class="ui-page notebook-page">
      <h1>{words.notebook.title}</h1>
      <p class="ui-lead">{words.notebook.lead}</p>
      {problem && (
        <p class="notebook-warning" role="alert">
          {words.notebook[problem]}
        </p>
      )}
      <KeptViews {...props} />
      <Notes {...props} />
      <NotebookFile {...props} />
    </article>
  );
}

function Notes({ state, act, words, whole, notebook }: ViewProps) {
  const { notes } = notebook.notebook.value;
  return (
    <section>
      <h2>{words.notebook.notes}</h2>
      {notes.length === 0 && <p class="ui-empty">{words.notebook.noNotes}</p>}
      <ul class="notebook-notes">
        {notes.map(({ id, name, text, changed }) => {
          const open = batch("select", [select([id]), goToView("network")]);
          const attributes = whole.hasNode(id) ? whole.getNodeAttributes(id) : null;
          return (
            <li key={id}>
              <h3>
                {attributes ? (
                  <a
                    href={`./${toAddress(open.apply(state))}`}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      act(open);
                    }}
                  >
                    {nameIn(state.language, attributes)}
                  </a>
                ) : (
                  name
                )}{" "}
                <small>
                  {attributes ? words.kinds[attributes.kind].one : words.notebook.gone},{" "}
                  {words.notebook.writtenOn(changed)}
                </small>
              </h3>
              <p class="notebook-written">{text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
