import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/not-found.css";
import { openTheme } from "./theme.ts";

openTheme(window);
