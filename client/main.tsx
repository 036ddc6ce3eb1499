import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import { render } from "preact";
import { openApi } from "./api.ts";
import { openNotebook } from "./notebook-store.ts";
import { startSession } from "./session.ts";
import { openTheme } from "./theme.ts";
import { Page } from "./views/page.tsx";

const root = document.querySelector("#page")!;
root.replaceChildren();
const session = startSession(openApi("./api/"), window);
render(<Page session={session} theme={openTheme(window)} notebook={openNotebook(window)} />, root);
