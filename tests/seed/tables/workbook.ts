import { strToU8, zipSync } from "fflate";

/**
 * A workbook of these sheets (ECMA-376), every cell an inline text or a number; empty ones are left out. `merged` are
 * cells of the first sheet that are shown as one.
 */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
  merged: readonly string[] = [],
): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (value: string | number, row: number, column: number): string => {
    const at = `r="${String.fromCharCode(65 + column)}${row}"`;
    if (value === "") return "";
    if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const sheet = (rows: readonly (readonly (string | number)[])[]): string =>
    rows.map((cells, i) => `<row r="${i + 1}">${cells.map((one, j) => cell(one, i + 1, j)).join("")}</row>`).join("");
  const merges = `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
  const listed = names
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
    .join("");
  const targets = names.map(
    (_, i) => `<Relationship Id="r${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(`<workbook ${main} xmlns:r="${relations}"><sheets>${listed}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${targets.join("")}</Relationships>`),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(
          `<worksheet ${main}><sheetData>${sheet(sheets[name]!)}</sheetData>${i === 0 && merged.length > 0 ? merges : ""}</worksheet>`,
        ),
      ]),
    ),
  });
}
