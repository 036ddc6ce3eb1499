import type { Browser } from "playwright-core";

/**
 * A booklet of two pages as a browser prints it: the second has a title over two columns, with words parted at ends of
 * lines and fonts whose « fi » may be one glyph.
 */
export async function printed(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const column = `<p>La ré&shy;gie of&shy;fi&shy;cielle et la fi&shy;lière ont ${"re&shy;lié des ate&shy;liers ".repeat(30)}</p>`;
  await page.setContent(`<html lang="fr"><style>
      body { font: 14px/1.4 sans-serif; font-variant-ligatures: common-ligatures }
      h1 { break-before: page } div { columns: 2; column-gap: 3em; height: 30em; column-fill: auto }
    </style><h2>Le carnet</h2><h1>L’atelier des deux rives, ouvert à toutes et à tous</h1>
    <div>${column}<p>Partenaires : l’Ade&shy;me, la Ville de Lys</p>${column}</div></html>`);
  const file = await page.pdf({ format: "A4" });
  await page.close();
  return file;
}
