import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

const FAB_T = "project:coopter-2024-fab-t";
const SMICVAL = "project:coopter-2024-smicval";
const COMBRAILLES = "project:coopter-2024-combrailles-durables";

describe.skipIf(missing.browser !== null)("exploring", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (query = "") => openPage(browser, `${server.address}/${query}`);
  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
  const caption = (page: Page) => page.locator(".app-caption strong").textContent();
  const address = async (page: Page, expected: string | RegExp): Promise<void> => {
    const wanted = typeof expected === "string" ? expected : (expect.stringMatching(expected) as string);
    await expect.poll(() => query(page)).toEqual(wanted);
  };

  test("is walked by keyboard alone: to a side, in order, and back, each step told with its evidence", async () => {
    const { page, errors } = await open();
    const said = () => page.locator("[aria-live=assertive]").textContent();
    await page.locator(".picture-stage").focus();
    await page.keyboard.press("Home");
    await expect.poll(said).toMatch(/, projet, \d+ liens\.$/);
    await page.keyboard.press("Enter");
    await address(page, /^\?select=project:[^,]+$/);
    const project = query(page);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expect.poll(said).toMatch(/Imprimé\s: «\s.+\s», Carnet 2024, l\. \d+.*\. Voisin 2 sur \d+\.$/);
    await page.keyboard.press("Backspace");
    await expect.poll(said).not.toMatch(/Voisin/);
    const sides = new Set<string | null>();
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
      await page.keyboard.press(key);
      sides.add(await said());
      if (!/Aucun/.test((await said())!)) await page.keyboard.press("Backspace");
    }
    // A project stands amid its petals: each side has another neighbour.
    expect(sides.size).toBeGreaterThan(2);
    await page.keyboard.press("PageDown");
    await page.keyboard.press(" ");
    await address(page, new RegExp(`^${project.replace("?", "\\?")},`));
    await page.keyboard.press("Delete");
    await address(page, /hidden=/);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await address(page, project);
    await page.keyboard.press("+");
    await address(page, /camera=/);
    await page.keyboard.press("0");
    await page.keyboard.press("Escape");
    await address(page, "");
    await expect.poll(said).toBe("Fiche fermée.");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("undoes and redoes by keyboard, and jumps in a named list of steps", async () => {
    const { page, errors } = await open();
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await page.getByRole("radio", { name: /au moins 2 projets/ }).check();
    await address(page, "?regions=territory:region-76&minProjects=2");
    // What a screen reader is told, each time once.
    const said = page.locator("[data-part=step-said]");
    const plain = async () => (await said.textContent())!.replaceAll(/[\u202f\u00a0]/g, " ");
    await page.keyboard.press("Control+z");
    await address(page, "?regions=territory:region-76");
    await expect.poll(plain).toBe("Annulé : Filtrer au moins 2 projets.");
    await page.keyboard.press("Control+Shift+Z");
    await address(page, "?regions=territory:region-76&minProjects=2");
    await expect.poll(plain).toBe("Rétabli : Filtrer au moins 2 projets.");
    const before = await said.locator("span").elementHandle();
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(plain).toBe("Rien à rétablir.");
    await expect.poll(() => before!.evaluate((span) => span.isConnected)).toBe(false);
    // A reload loses no step.
    await page.reload();
    await ready(page);
    await page.keyboard.press("Control+z");
    await address(page, "?regions=territory:region-76");
    await page.keyboard.press("Control+Shift+Z");
    await address(page, "?regions=territory:region-76&minProjects=2");
    await page.getByText("Étapes").click();
    const steps = page.locator(".app-steps ol button");
    expect(await steps.allTextContents()).toEqual(["Première vue", "Filtrer Occitanie", "Filtrer au moins 2 projets"]);
    await steps.first().focus();
    await page.keyboard.press("Enter");
    await address(page, "");
    await page.keyboard.press("Escape");
    await expect.poll(() => steps.first().isVisible()).toBe(false);
    // Typing is not a shortcut: the field undoes its own letters.
    await page.keyboard.press("/");
    await page.keyboard.type("a?");
    await page.keyboard.press("Control+z");
    await address(page, "");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("shows every key on ?, and closes it on Escape", async () => {
    const { page, errors } = await open();
    await page.locator("main").press("?");
    await page.getByRole("dialog", { name: "Tout faire au clavier" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("tells whom two unconnected projects have in common, with the printed words of both", async () => {
    const { page, errors } = await open(`?select=${FAB_T},${COMBRAILLES}`);
    const several = page.locator(".evidence-several");
    await several.getByText("Liés aux deux").waitFor();
    const coach = several.locator(".evidence-links > li").filter({ hasText: "Pierre Wolf" });
    await expect.poll(() => coach.locator(".network-tie").count()).toBe(2);
    expect(await coach.textContent()).toMatch(/Fab-T · accompagne.*Pierre Wolf.*l\. \d+.*Combrailles Durables/);
    // What the picture leaves out is listed all the same, and marked.
    expect(
      await several.locator(".evidence-links > li").filter({ hasText: "Auvergne-Rhône-Alpes" }).textContent(),
    ).toContain("hors du filtre");
    await several.getByRole("button", { name: "Choisir aussi ces voisins" }).click();
    await address(page, `?select=${FAB_T},${COMBRAILLES},person:pierre-wolf`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("tells and chooses the shortest path between two that touch nowhere", async () => {
    const { page, errors } = await open(`?select=${FAB_T},${SMICVAL}`);
    const way = page.locator(".network-ways > li").first();
    await way.waitFor();
    expect(await way.textContent()).toMatch(/^\s*Fab-Taccompagne\s*Pierre Wolf.*Marie Papin.*SMICVAL/);
    await way.getByRole("button", { name: "Choisir ce chemin" }).click();
    await address(
      page,
      new RegExp(`^\\?select=${FAB_T},person:pierre-wolf,project:[^,]+,person:marie-papin,${SMICVAL}$`),
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("chooses by a drag with Shift, by a frame and by a lasso", async () => {
    const { page, errors } = await open();
    const { x, y, width, height } = (await page.locator(".picture-stage").boundingBox())!;
    const drag = async (corners: [number, number][]): Promise<void> => {
      const [first, ...others] = corners.map(([a, b]) => [x + a * width, y + b * height] as const);
      await page.mouse.move(...first!);
      await page.mouse.down();
      for (const corner of others) await page.mouse.move(...corner, { steps: 4 });
      await page.mouse.up();
    };
    const chosen = () => query(page).split("select=")[1]?.split(",").length ?? 0;
    await page.keyboard.down("Shift");
    await drag([
      [0.02, 0.02],
      [0.98, 0.98],
    ]);
    await page.keyboard.up("Shift");
    await expect.poll(chosen).toBeGreaterThan(150);
    await page.keyboard.press("Control+z");
    await address(page, "");
    await page.getByRole("button", { name: "Choisir dans un cadre" }).click();
    await drag([
      [0.02, 0.02],
      [0.5, 0.98],
    ]);
    await expect.poll(chosen).toBeGreaterThan(30);
    const half = chosen();
    await page.keyboard.press("Control+z");
    await address(page, "");
    await page.getByRole("button", { name: "Choisir au lasso" }).click();
    // The half without its upper triangle.
    await drag([
      [0.02, 0.02],
      [0.5, 0.98],
      [0.02, 0.98],
    ]);
    await expect.poll(chosen).toBeGreaterThan(3);
    expect(chosen()).toBeLessThan(half);
    await page.getByRole("button", { name: "Choisir au lasso" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".picture-selection").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("keeps the core, says how much each leaves, and gives it back", async () => {
    const { page, errors } = await open();
    const two = page.getByRole("radio", { name: /au moins 2 voisins/ });
    const left = Number(/\d+$/.exec((await two.locator("xpath=..").textContent())!)![0]);
    await two.check();
    await address(page, "?core=2");
    const figures = [...(await caption(page))!.split("\u202f; ")[0]!.matchAll(/(\d+) [a-z]+ sur/g)].map(([, n]) =>
      Number(n),
    );
    expect(figures.reduce((sum, n) => sum + n, 0)).toBe(left);
    await page.reload();
    await page.getByRole("button", { name: /^Retirer\s: noyau/ }).click();
    await address(page, "");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("counts beside each region what choosing it would add", async () => {
    const { page, errors } = await open("?regions=territory:region-76");
    const count = (name: RegExp) =>
      page.getByRole("checkbox", { name }).locator("xpath=..").locator(".ui-facet-count").textContent();
    await expect.poll(() => caption(page)).toMatch(/^4 projets sur 23/);
    expect(await count(/Île-de-France/)).toBe("6");
    await page.getByRole("checkbox", { name: /Île-de-France/ }).check();
    await expect.poll(() => caption(page)).toMatch(/^10 projets sur 23/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("finds the right entity first however it is typed, with its kind and region", async () => {
    const typed: [string, string, RegExp][] = [
      ["energie citoyenne avignon", "Energie citoyenne du Pays d’Avignon", /projet · Provence-Alpes-Côte d’Azur/],
      ["rateleurs les", "Les Râteleurs", /projet · Nouvelle-Aquitaine/],
      ["WOLF pierre", "Pierre Wolf", /personne/],
      ["vent douest", "Association Vent d’Ouest", /projet · Normandie/],
      ["ballons vosges", "Parc naturel régional des Ballons des Vosges", /projet · Grand Est/],
      ["combraille durables", "Combrailles Durables", /projet · Auvergne-Rhône-Alpes/],
      ["projet k", "SMICVAL", /projet · Nouvelle-Aquitaine/],
      ["amelie colombell", "Amélie Colombel", /personne/],
      ["brunet chauveau", "Florence Brunet-Chauveau", /personne/],
      ["auvergne rhone alpes", "Auvergne-Rhône-Alpes", /territoire/],
    ];
    const { page, errors } = await open();
    const first = page.locator("[role=option]").first();
    for (const [query, name, where] of typed) {
      await page.getByRole("combobox").fill(query);
      await expect.poll(() => first.locator(".ui-search-name").textContent()).toMatch(new RegExp(`^${name}`));
      expect(await first.locator(".ui-search-where").textContent()).toMatch(where);
    }
    // Another name that was meant is said.
    await page.getByRole("combobox").fill("projet k");
    await expect.poll(() => first.textContent()).toMatch(/aussi «\sProjet K\s»/);
    await page.getByRole("combobox").fill("zzzz");
    await page.getByText("Rien ne ressemble à « zzzz »").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
