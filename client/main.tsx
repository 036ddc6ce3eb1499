import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import { render } from "preact";
import { openApi } from "./api.ts";
import { startSession } from "./session.ts";
import { openTheme } from "./theme.ts";
import { Page } from "./views/page.tsx";

const root = document.querySelector("#page")!;
root.replaceChildren();
render(<Page session={startSession(openApi("./api/"), window)} theme={openTheme(window)} />, root);
