// What is said of the doubts of rules about a document, apart from the words, which come with a later view.
export { doubtIn } from "../../seed/booklet/words/doubt-words.ts";
