// Whether a text holds an e-mail address, which no package takes: the page says so where the text is typed.
export { holdsEmail } from "../../seed/package/email.ts";
