import type { Noun } from "../numbers.ts";

/** What is called a project with its article, as texts name it. */
export const projectForms = ({ one }: Noun) => ({ aProject: `${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}` });
