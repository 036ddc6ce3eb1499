import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A code that no language has (ISO 639-2 leaves it to private use). */
export const THIRD = "qaa";

/** Builds the page with a third language, made from French, into a folder of its own; answers that folder. */
export async function buildInThirdLanguage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "maillage-third-language-"));
  await build({
    configFile: file("vite.config.ts"),
    root: file("client/app"),
    logLevel: "error",
    plugins: [registerThird()],
    build: { outDir, emptyOutDir: true, minify: false },
  });
  return outDir;
}

/** Adds one line to the list of languages, as anyone does who adds a language, and the modules that it loads. */
function registerThird(): Plugin {
  const id = "virtual:third-language";
  const line = `{ code: "${THIRD}", name: "Ṫḣỉṙḋ", first: () => import("${id}/first"), late: () => import("${id}/late") },`;
  return {
    name: "third-language",
    enforce: "pre",
    resolveId: (source) => (source.startsWith(`${id}/`) ? `\0${source}` : null),
    load: (asked) => {
      const part = /\/(first|late)$/.exec(asked)?.[1];
      if (!asked.startsWith(`\0${id}/`) || !part) return null;
      const language = part === "first" ? `language: "${THIRD}"` : "";
      return `import { ${part}Words as french } from ${JSON.stringify(file(`client/i18n/fr/${part}-words.ts`))};
        import { accented } from ${JSON.stringify(file("tests/browser/third-language/accented.ts"))};
        export const ${part}Words = { ...accented(french), ${language} };`;
    },
    transform(code, path) {
      if (path !== file("client/i18n/languages.ts")) return null;
      const added = code.replace(/(?=\n\];)/, `\n${line}`);
      if (added === code) throw new Error("The list of languages does not read as it did");
      return added;
    },
  };
}
