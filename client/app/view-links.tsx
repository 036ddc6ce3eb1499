import { useEffect, useRef } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import { viewsOf } from "../model/askable.ts";
import type { FirstWords } from "../i18n/words.ts";
import { goToView, type State, type Step } from "../model/state.ts";
import { toAddress } from "../session/address.ts";

/** A link to each view that has something to show, with all else of the state kept. */
export function ViewLinks({
  state,
  words,
  act,
  dataset,
}: {
  state: State;
  words: FirstWords;
  act: (step: Step) => void;
  dataset: Dataset | null;
}) {
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the views are a strip that one moves along: the present one is in sight.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (link) nav.current!.scrollLeft = link.offsetLeft - nav.current!.offsetWidth / 2;
  }, [state.view]);
  return (
    <nav ref={nav} aria-label={words.page.views}>
      <ul class="app-views">
        {viewsOf(dataset, state.view).map((view) => (
          <li>
            <a
              href={`./${toAddress({ ...state, view })}`}
              aria-current={view === state.view ? "page" : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                act(goToView(view));
              }}
            >
              {words.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
