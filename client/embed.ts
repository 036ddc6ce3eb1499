import { openApi } from "./api.ts";
import { kCore } from "./cores.ts";
import { permanentAddress } from "./extent.ts";
import { withoutNodes } from "./network.ts";
import { load } from "./session.ts";
import { standaloneBody } from "./standalone.ts";
import { MOST_STANDALONE, networkOf, standaloneOf } from "./standalone-view.ts";
import { fromAddress } from "./url.ts";
import { startViewing } from "./viewing.ts";
import { pick, wordsOf } from "./words.ts";
import { STANDALONE } from "./words/standalone.ts";
import "./styles/fonts.css";
import "./standalone.css";

const state = networkOf(fromAddress(location.search));
const words = wordsOf(state.language);
const own = pick(state.language, STANDALONE);
const root = document.body;
document.documentElement.lang = state.language;

try {
  root.textContent = own.loading;
  const { dataset, whole, cut } = await load(openApi("./api/"), state);
  const shown = kCore(withoutNodes(cut, state.hidden, state.collapsed), state.core);
  const page = new URL("./", location.href).href;
  const address = permanentAddress(page, state, dataset.version);
  if (shown.order > MOST_STANDALONE) {
    const link = Object.assign(document.createElement("a"), { href: address, target: "_blank", rel: "noopener" });
    link.textContent = own.whole;
    const paragraph = document.createElement("p");
    paragraph.textContent = own.tooMany(words.number(shown.order), words.number(MOST_STANDALONE));
    root.replaceChildren(paragraph, link);
  } else {
    const version = new URLSearchParams(location.search).get("version");
    const view = standaloneOf({ state, words, whole, shown, dataset }, address, version);
    document.title = view.title;
    // Every value in it is escaped.
    root.innerHTML = standaloneBody(view);
    startViewing(root);
    // What the address chose stands open; the list has its points in the order of the drawing, that of their ids.
    const order = shown.nodes().toSorted();
    for (const id of state.selection)
      for (const fold of root.querySelectorAll<HTMLDetailsElement>(`details[data-of="${order.indexOf(id)}"]`))
        fold.open = true;
  }
} catch (error) {
  root.textContent = own.failed(error instanceof Error ? error.message : "");
}
