import { openApi } from "../session/api.ts";
import { openPageEngine } from "../session/page-engine.ts";
import { kCore } from "../model/cores.ts";
import { permanentAddress } from "../session/export-scope.ts";
import { withoutNodes } from "../model/network.ts";
import { load } from "../session/loading.ts";
import { standaloneBody } from "../standalone/standalone.ts";
import { MOST_STANDALONE, networkOf, standaloneOf } from "../standalone/from-view.ts";
import { fromAddress } from "../session/address.ts";
import { startInteraction } from "../standalone/interaction.ts";
import { wordsOf } from "../i18n/of-dataset.ts";
import { saidError } from "../ui/said-error.ts";
import { loadWords } from "../i18n/languages.ts";
import "./styles/fonts.css";
import "../standalone/standalone.css";

const state = networkOf(fromAddress(location.search));
// What is asked does not wait for the words.
const answer = load(openApi(openPageEngine(window), { dataset: state.dataset }), state);
answer.catch(() => undefined);
const words = await loadWords(state.language);
const root = document.body;
document.documentElement.lang = state.language;

try {
  root.textContent = words.standalone.loading;
  const { dataset, whole, cut, evidence } = await answer;
  const shown = kCore(withoutNodes(cut, state.hidden, state.collapsed), state.core);
  const page = new URL("./", location.href).href;
  const address = permanentAddress(page, state, dataset.version);
  if (shown.order > MOST_STANDALONE) {
    const link = Object.assign(document.createElement("a"), { href: address, target: "_blank", rel: "noopener" });
    link.textContent = words.standalone.whole;
    const paragraph = document.createElement("p");
    paragraph.textContent = words.standalone.tooMany(words.number(shown.order), words.number(MOST_STANDALONE));
    root.replaceChildren(paragraph, link);
  } else {
    const version = new URLSearchParams(location.search).get("version");
    const evidenceOf = await evidence.load();
    const described = { state, words: wordsOf(words, dataset), whole, shown, dataset, evidenceOf };
    const view = standaloneOf(described, address, version);
    document.title = view.title;
    // Every value in it is escaped.
    root.innerHTML = standaloneBody(view);
    startInteraction(root);
    // What the address chose stands open; the list has its points in the order of the drawing, that of their ids.
    const order = shown.nodes().toSorted();
    for (const id of state.selection)
      for (const fold of root.querySelectorAll<HTMLDetailsElement>(`details[data-of="${order.indexOf(id)}"]`))
        fold.open = true;
  }
} catch (error) {
  root.textContent = words.standalone.failed(error instanceof Error ? saidError(error, words) : "");
}
