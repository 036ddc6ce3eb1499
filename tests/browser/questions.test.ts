import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { triadsOf } from "../../client/model/triads.ts";
import { ROLES } from "../../client/model/vocabulary.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import { openPage, serveDatasets, servePage } from "./page.ts";

/** What the answer says of ranks with names apart. */
interface Ranks {
  strictRank: number | null;
  strictTied: number | null;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let example: Awaited<ReturnType<typeof servePage>>;
const EXAMPLE = fileURLToPath(new URL("../fixtures/packages/example", import.meta.url));

describe.skipIf(missing.browser !== null)("the questions", () => {
  beforeAll(async () => {
    [browser, server, example] = await Promise.all([launchBrowser(), servePage(), servePage([EXAMPLE])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await example?.close();
  });

  const open = (query: string, options = {}) => openPage(browser, `${server.address}/${query}`, options);
  const ask = async (path: string) => (await fetch(`${server.address}/api/${path}`)).json();
  const finding = (page: Page) => page.locator(".ui-finding").first().textContent();
  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

  test("hands over the rows of a question as the table that is read", async () => {
    const { page, errors } = await openPage(
      browser,
      `${server.address}/?view=territories&territories.question=bridges&regions=11,28`,
    );
    const button = page.getByRole("button", { name: /^Ce tableau en CSV \(\d+ lignes\)$/ });
    await button.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^maillage-[0-9a-f]{12}-bridges-actors-[0-9a-f]{6}\.csv$/);
    const rows = parse(await readFile(await download.path(), "utf8"), { bom: true, delimiter: ";", columns: true });
    const [first] = rows as Record<string, string>[];
    const read = await page.locator("table.ui-listing tbody tr").first().textContent();
    expect(read).toContain(first!["entity.name"]);
    expect(first!["betweenness.rank"]).toBe("1");
    // A table says what it was made under, wherever it is read.
    expect(new Set((rows as Record<string, string>[]).map(({ conditions }) => conditions))).toEqual(
      new Set(["Île-de-France · Normandie · les 50 premières de 87 lignes"]),
    );
    expect(await button.textContent()).toContain(`${rows.length} lignes`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("count whom the text mentions once that is asked, the same with a role less, and say it", async () => {
    const { page } = await open("?view=territories&prose=true");
    await page.locator(".ties-matrix").waitFor();
    const mentioned = await ask(`project-pairs?prose=true&roles=${ROLES.join(",")}`);
    expect(mentioned.total).toBeGreaterThan((await ask("project-pairs")).total);
    expect(await finding(page)).toMatch(new RegExp(`— ${mentioned.total} des 253 `));
    await page.goto(
      `${server.address}/?view=territories&prose=true&roles=${ROLES.filter((one) => one !== "part_of").join(",")}`,
    );
    await page.locator(".ties-matrix").waitFor();
    expect(await finding(page)).toMatch(new RegExp(`— ${mentioned.total} des 253 `));
    await page.goto(`${server.address}/?view=territories&territories.question=without`);
    await page.getByText("Sûr pour ce que les fiches impriment.").waitFor();
    await page.goto(`${server.address}/?view=territories&territories.question=without&prose=true`);
    await page.getByText("Sûr pour ce que le carnet imprime").waitFor();
    await page.context().close();
  });

  test("walk the matrix by keyboard to the printed words, and keep the cell on reload", async () => {
    const { page, errors } = await open("?view=territories");
    const { total, pairs } = await ask("project-pairs");
    await page.locator(".ties-matrix").waitFor();
    expect(await finding(page)).toMatch(new RegExp(`^${total} des 253 paires`));
    await expect
      .poll(() => page.locator(".ties-matrix .ties-cell:has(.evidence-by-coaches, .evidence-by-others)").count())
      .toBe(total);
    await page.locator('.ties-matrix [tabindex="0"]').focus();
    const said = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const first = await said();
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).not.toBe(first);
    const { a, b, shared } = pairs[0];
    await page.getByRole("gridcell", { name: new RegExp(`${b.name} et ${a.name}|${a.name} et ${b.name}`) }).focus();
    await page.keyboard.press("Enter");
    for (const { name } of shared) await page.locator(".ui-notes", { hasText: name }).waitFor();
    await expect.poll(() => page.locator(".ui-notes .evidence-entry").count()).toBe(2 * shared.length);
    expect(await page.locator(".ui-notes .evidence-entry").first().textContent()).toMatch(/Carnet 2024, l\. \d+/);
    await page.reload();
    await page.locator(".ui-notes .evidence-entry").first().waitFor();
    await page.getByRole("radio", { name: "liste" }).check();
    await expect.poll(() => page.locator("[data-part=ties] tbody tr").count()).toBe(total);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(["?view=territories", "?view=shared-actors"])(
    "%s says what to read first, and nothing stands out before it is pointed at or reached",
    async (query) => {
      const { page, errors } = await open(query);
      const svg = page.locator(".ties-matrix, .shared-actors-upset");
      await svg.waitFor();
      const bold = svg.locator(".ties-near, .shared-actors-near");
      expect(await bold.count()).toBe(0);
      await svg.locator("[tabindex='0']").first().focus();
      await expect.poll(() => bold.count()).toBeGreaterThan(1);
      await page.locator(".ui-first-choices button").first().click();
      await page.locator(".ui-notes .ui-first-choices").waitFor({ state: "detached" });
      await expect.poll(() => svg.locator(".ties-chosen, .shared-actors-chosen").count()).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test("draw the network of projects alone with the same ties, each leading to what makes it", async () => {
    const { page, errors } = await open("?view=territories&ties.as=network&ties.part=coaches");
    const { total } = await ask("project-pairs?roles=accompanies");
    await expect.poll(() => page.locator(".ties-network .ties-line").count()).toBe(total);
    await page.locator('.ties-network [tabindex="0"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".ties-around .ui-link").first().click();
    await page.locator(".ui-notes .evidence-entry").first().waitFor();
    expect(await page.locator(".ui-notes").textContent()).toContain("accompagne");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("show the ties within a region on the diagonal, by keyboard and as a list", async () => {
    const { page, errors } = await open("?view=territories&territories.level=region");
    const { total } = await ask("project-pairs?regions=11&limit=1");
    const cell = page.locator(".ties-matrix .ties-cell[aria-label^='Île-de-France, entre ses projets']");
    await expect.poll(() => cell.getAttribute("aria-label")).toContain(`${total} paires de ses projets`);
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.locator(".ui-notes", { hasText: "CARMA et Nunaat" }).waitFor();
    await expect.poll(() => query(page)).toMatch(/ties\.cell=territory:region-11[ +]territory:region-11/);
    await page.reload();
    await page.locator(".ui-notes", { hasText: "CARMA et Nunaat" }).waitFor();
    await page.getByRole("radio", { name: "liste" }).check();
    await page.locator("[data-part=ties] tbody tr", { hasText: /CARMA.*–.*Nunaat/ }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say whom a filter hides that its projects share with others, and name them in one click", async () => {
    const { page, errors } = await open("?view=shared-actors&regions=territory:region-76");
    const hint = page.locator("[data-part=outside]");
    await hint.filter({ hasText: "3 acteurs qui ne sont chacun que dans un de ces projets" }).waitFor();
    await hint.getByRole("button").click();
    const row = page.locator("[data-part=shared-outside] tbody tr", { hasText: "Pierre Wolf" });
    await row.filter({ hasText: "Fab-T" }).waitFor();
    expect(await page.locator("[data-part=shared-outside] tbody tr").count()).toBe(3);
    // One who counts partners alone is told of partners alone.
    await page.goto(`${server.address}/?view=shared-actors&regions=territory:region-76&ties.part=partners`);
    await page.locator(".ui-finding").waitFor();
    expect(await hint.count()).toBe(0);
    await page.goto(`${server.address}/?view=territories&regions=territory:region-76`);
    await hint.filter({ hasText: "3 acteurs" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say first on a sheet what a project is tied to and through whom, and walk from name to name", async () => {
    const { page, errors } = await open("?select=project:coopter-2024-carma");
    const fact = page.locator(".evidence-main-fact");
    await fact.filter({ hasText: "Partage 1 acteur avec 1 autre projet." }).waitFor();
    await fact.filter({ hasText: "1 de ses 4 partenaires nommés est partagé" }).waitFor();
    await fact.getByRole("button", { name: "Centre social Empreinte" }).first().click();
    await fact.filter({ hasText: /Île-de-France.*CARMA.*Nunaat/ }).waitFor();
    await fact.getByRole("button", { name: "Île-de-France" }).click();
    await fact.filter({ hasText: "Partage 4 acteurs avec 5 autres régions." }).waitFor();
    await fact.filter({ hasText: "Entre ces projets, 5 paires partagent des acteurs." }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("tell actors of one project in both départements from those that tie two projects", async () => {
    const { page, errors } = await open("?view=territories&territories.level=departement");
    const { pairs } = await ask("territory-pairs?level=departement&limit=5000");
    const inBoth = pairs.filter(({ sameProject }: { sameProject: number }) => sameProject > 0);
    expect(inBoth.length).toBeGreaterThan(0);
    await page
      .locator(".ui-caveat", { hasText: `${inBoth.length} des ${pairs.length} paires de départements` })
      .waitFor();
    await expect.poll(() => page.locator(".ties-matrix .evidence-in-both").count()).toBe(inBoth.length);
    await page.locator(".ties-matrix .ties-cell:has(.evidence-in-both)").first().click();
    await page.locator(".ui-notes", { hasText: "un seul projet qui est dans les deux" }).waitFor();
    await page.getByRole("radio", { name: "liste" }).check();
    await expect
      .poll(() =>
        page.locator("[data-part=ties] tbody tr", { hasText: "un seul projet qui est dans les deux" }).count(),
      )
      .toBe(inBoth.length);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("turn from question to question, and Back turns back", async () => {
    const { page, errors } = await open("?view=territories");
    await page.getByRole("button", { name: /^Que reste-t-il sans/ }).click();
    const { after } = await ask("cohesion?without=accompanies");
    await expect.poll(() => finding(page)).toContain(`le plus grand groupe en réunit ${after.components[0]}`);
    await expect.poll(() => page.locator("[data-part=ties] > tbody > tr").count()).toBe(after.ties);
    await page.getByRole("checkbox", { name: "les partenaires" }).check();
    // Taken away together, they leave every project alone.
    expect((await ask("cohesion?without=accompanies,partners")).after.components[0]).toBe(1);
    await expect.poll(() => finding(page)).toContain("aucun ne partage plus d’acteur avec un autre");
    await page.getByRole("button", { name: /^Qui fait le pont/ }).click();
    await page.locator(".bridges-listing").waitFor();
    await page.goBack();
    await expect.poll(() => finding(page)).toContain("aucun ne partage plus d’acteur avec un autre");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say why taking away changes nothing, and over how many pairs a distance is the mean", async () => {
    const { page, errors } = await open("?view=territories&territories.question=without&without.choice=networks");
    await expect.poll(() => finding(page)).toContain("aucun acteur retiré n’est engagé dans deux");
    await page.getByRole("checkbox", { name: "les réseaux nationaux" }).uncheck();
    await page.getByRole("checkbox", { name: "l’accompagnement" }).check();
    const { before, after } = await ask("cohesion?without=accompanies");
    const pairs = (sizes: number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const distance = page.locator(".exclusion-before-after tbody tr").last();
    await expect.poll(() => distance.textContent()).toContain(`(${pairs(after.components)} paires)`);
    expect(await distance.textContent()).toContain(`(${pairs(before.components)} paires)`);
    await page.locator(".ui-caveat", { hasText: "ne se compare pas" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say how chance is found under each model", async () => {
    const { page, errors } = await open("?view=territories&territories.question=backbone");
    await page.locator(".ui-listing tbody tr").first().waitFor();
    expect(await page.locator(".ui-question").textContent()).not.toMatch(
      /milliers|les réseaux tirés au sort|^Au moins/,
    );
    await page.getByRole("combobox", { name: "Hasard" }).selectOption("swap");
    await page.locator(".ui-caveat", { hasText: "sur tous les réseaux tirés au sort" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("find the paths between two names typed, with and without the coaches", async () => {
    const { page, errors } = await open("?view=territories&territories.question=paths");
    for (const [label, name] of [
      ["De", "baobab"],
      ["À", "smicval"],
    ]) {
      const picker = page.getByRole("group", { name: label!, exact: true });
      await picker.getByRole("combobox").fill(name!);
      await picker.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
    }
    const ends = "paths?max=12&from=organisation:baobab&to=organisation:smicval";
    const { paths } = await ask(ends);
    await expect.poll(() => page.locator(".paths-path").count()).toBe(paths.length);
    expect(await page.locator(".paths-path .paths-step").first().textContent()).toMatch(/Carnet 2024, l\. \d+/);
    await page.getByRole("checkbox", { name: "l’accompagnement" }).check();
    const { length } = await ask(`${ends}&without=accompanies`);
    expect(length).toBeNull();
    await expect.poll(() => finding(page)).toMatch(/— Aucun chemin ne mène de baObab à SMICVAL/);
    await expect.poll(() => query(page)).toContain("paths.without=accompanies");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say which end of a path an address asks for in vain, and go on without", async () => {
    const { page } = await open(
      "?view=territories&territories.question=paths&paths.from=theme:alimentation&paths.to=organisation:ademe",
    );
    const notice = page.getByRole("alert").filter({ hasText: "theme:alimentation" });
    await notice.getByText("ni un projet, ni une organisation, ni une personne").waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
    await notice.getByRole("button", { name: "Continuer sans" }).click();
    await expect.poll(() => query(page)).toContain("paths.from=-");
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  test("rank who bridges with how sure it is, and open a row on its evidence", async () => {
    const { page, errors } = await open("?view=territories&territories.question=bridges&lang=en");
    const { actors } = await ask("bridges");
    await page.locator(".bridges-listing tbody tr").first().waitFor();
    const row = page.locator(".bridges-listing tbody tr").first();
    expect(await row.textContent()).toContain(actors[0].entity.name);
    expect(await row.textContent()).toContain(
      `from ${actors[0].betweenness.range[0]} to ${actors[0].betweenness.range[1]}`,
    );
    await row.getByRole("button", { name: /^Read it/ }).click();
    await page.locator(".ui-opened .evidence-entry").first().waitFor();
    // Ranks that several hold are said so, with names apart too.
    const all = (await ask("bridges?limit=50")).actors as { entity: { name: string }; betweenness: Ranks }[];
    const held = all.find(({ betweenness: { strictTied } }) => strictTied !== null && strictTied > 1)!;
    const { strictRank, strictTied } = held.betweenness;
    const strict = page.locator(".bridges-listing tr", { hasText: held.entity.name }).locator("td.ui-figure").nth(1);
    expect(await strict.textContent()).toBe(
      `${strictRank}tied with ${strictTied! - 1} ${strictTied === 2 ? "other" : "others"}`,
    );
    const sole = actors[0].soleTies.total.value;
    await expect.poll(() => page.locator(".evidence-actor-opened > div li").count()).toBe(sole);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say nothing of other ties for an actor of one project, which ties none", async () => {
    const { page, errors, settled } = await open("?view=territories&territories.question=bridges");
    const { actors } = await ask("bridges?limit=50");
    const at = actors.findIndex(({ projects }: { projects: number }) => projects === 1);
    const row = page.locator(".bridges-listing tbody tr").nth(at);
    // Both answers that could name other ties.
    const pairs = (one: { url: () => string }, sole: boolean) =>
      one.url().includes("/project-pairs?") &&
      one.url().includes("through=") &&
      one.url().includes("sole=true") === sole;
    await Promise.all([
      page.waitForResponse((one) => pairs(one, true)),
      page.waitForResponse((one) => pairs(one, false)),
      row.getByRole("button", { name: /^Lire la preuve/ }).click(),
    ]);
    const opened = page.locator(".ui-opened .evidence-actor-opened");
    await opened.locator(".evidence-entry").first().waitFor();
    await settled();
    expect(await opened.textContent()).not.toMatch(/Deux à deux|Rien d’autre/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say so where other actors tie what an actor ties", async () => {
    const { page, errors } = await openPage(
      browser,
      `${example.address}/?view=territories&territories.question=bridges`,
    );
    await page
      .getByRole("button", { name: /^Lire la preuve Bo Martin/ })
      .first()
      .click();
    await page.locator(".ui-opened").getByText("Deux à deux, les projets où il est engagé").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("draw every tie on the map, names apart, and filter by a region chosen from the keyboard", async () => {
    const { page, errors } = await open("?view=map");
    const { total } = await ask("project-pairs");
    await expect.poll(() => page.locator(".map-france .map-arcs > g").count()).toBe(total);
    await expect.poll(() => page.locator(".map-region-list tbody tr").count()).toBe(10);
    // Each has a line that can be pointed at, the pairs of one département too.
    const lengths = await page
      .locator(".map-france .map-arcs > g")
      .evaluateAll((ties) =>
        ties.map((tie) =>
          Math.max(...[...tie.querySelectorAll<SVGPathElement>(".map-arc")].map((path) => path.getTotalLength())),
        ),
      );
    expect(Math.min(...lengths)).toBeGreaterThan(15);
    const boxes = await page.locator(".map-france .map-spot text").evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { name: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
      }),
    );
    expect(boxes).toHaveLength(23);
    const covered = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return apart ? [] : [`${a.name} / ${b.name}`];
      }),
    );
    expect(covered).toEqual([]);
    await page.getByRole("button", { name: /^Occitanie : / }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toContain("regions=territory:region-76");
    const inside = await ask("project-pairs?regions=76");
    await expect.poll(() => page.locator(".map-france .map-arcs > g").count()).toBe(inside.total);
    await expect.poll(() => page.locator("[data-part=ties] tbody tr").count()).toBe(inside.total);
    await expect.poll(() => finding(page)).toMatch(/, dans la seule région du choix\./);
    expect(await page.locator(".map-page header .ui-caveat").textContent()).toMatch(
      /^Seuls les liens entre projets du choix/,
    );
    expect(await page.locator(".map-page header .ui-caveat").textContent()).not.toContain("23");
    const rows = page.locator(".map-region-list tbody tr");
    expect(await rows.first().locator("td").allTextContents()).toEqual(["4", String(inside.total), "—"]);
    expect(await rows.locator(".map-left-aside").allTextContents()).toEqual(Array(9).fill("hors du choix"));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("enlarge the map around a choice and come back, and sum its pairs between regions", async () => {
    const { page, errors } = await open("?view=map");
    const { total } = await ask("project-pairs");
    await page.getByLabel("Cadre").selectOption({ label: "autour de\u202f: Occitanie" });
    await expect.poll(() => query(page)).toContain("map.around=territory:region-76");
    await page.getByText(/paires ne sont pas dessinées\s: l’arc tombe hors du cadre/).waitFor();
    await page.getByRole("button", { name: "Revenir à toute la carte" }).click();
    await expect.poll(() => query(page)).toBe("?view=map");
    await page.getByLabel("régions (paires sommées)").check();
    await expect.poll(() => finding(page)).toMatch(/^Paires sommées entre régions/);
    const counts = await page.locator("[data-part=flows] tbody td:nth-child(2)").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    await expect.poll(() => page.locator(".map-france .map-arcs > g").count()).toBe(counts.length);
    await page.goBack();
    await expect.poll(() => query(page)).toBe("?view=map");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("lead from a project on a phone's map to the printed words", async () => {
    const { page, errors } = await open("?view=map", { viewport: { width: 390, height: 844 } });
    await page.locator(".map-france .map-spot .map-number").first().waitFor();
    await page.locator(".map-numbered-names .ui-link").first().click();
    await page.locator(".ui-notes .evidence-names-list .ui-link").first().click();
    expect(await page.locator(".ui-notes .evidence-entry").first().textContent()).toMatch(/Carnet 2024, l\. \d+/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("walk the combinations of shared actors, the same in plot, table and answer", async () => {
    const { page, errors } = await open("?view=shared-actors");
    const { rows, totalActors } = await ask("intersections?minMembers=2&limit=5000");
    await expect.poll(() => page.locator(".shared-actors-upset .shared-actors-column").count()).toBe(rows.length);
    expect(await finding(page)).toMatch(new RegExp(`^${totalActors} acteurs sont engagés dans au moins 2 projets`));
    await expect.poll(() => page.locator("[data-part=shared-actors] tbody tr").count()).toBe(totalActors);
    const dots = await page
      .locator(".shared-actors-upset .shared-actors-column")
      .first()
      .locator(".shared-actors-in")
      .count();
    expect(dots).toBe(rows[0].members.length);
    await page.locator('.shared-actors-upset [tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toContain(`shared.row=${rows[1].members.join(" ")}`);
    await page.locator(".ui-notes .evidence-entry").first().waitFor();
    await expect.poll(() => page.locator(".ui-notes .evidence-proofs > li").count()).toBe(rows[1].members.length);
    await page.reload();
    await page.locator(".ui-notes", { hasText: rows[1].actors[0].name }).waitFor();
    await page.locator(".ui-notes").getByRole("button", { name: "Voir sur le réseau" }).click();
    await expect.poll(() => query(page)).toContain(rows[1].actors[0].id);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say who is in exactly the chosen projects, and what to do when there is nobody", async () => {
    const two = "project:coopter-2024-baobab,project:coopter-2024-parc-naturel-regional-des-ballons-des-vosges";
    const { page, errors } = await open(`?view=shared-actors&projects=${two}&shared.mode=exactly`);
    await expect
      .poll(() => page.locator("[data-part=shared-actors] tbody th").allTextContents())
      .toEqual([" ADEME organisation"]);
    await page.getByRole("combobox", { name: "Qui" }).selectOption({ label: "personnes" });
    await expect.poll(() => finding(page)).toMatch(/— Aucun acteur n’est engagé dans les 2 projets/);
    expect(await page.locator(".ui-answer .ui-caveat").first().textContent()).toMatch(/^Baissez|comparez/);
    await page.getByRole("button", { name: "Tout reprendre" }).click();
    await page.getByRole("radio", { name: "dans au moins…" }).check();
    const { totalActors } = await ask("intersections?minMembers=2&kinds=project,person&limit=5000");
    await expect.poll(() => page.locator("[data-part=shared-actors] tbody tr").count()).toBe(totalActors);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("count among « nowhere else » the projects that the filter leaves out, and say which role is counted", async () => {
    const two = "coopter-2024-compagnons-batisseurs-centre-val-de-loire,coopter-2024-compagnons-batisseurs-occitanie";
    // Two coaches are in both, and in projects of other legal forms.
    const { page, errors } = await open(
      `?view=shared-actors&shared.mode=exactly&legalForms=Association&projects=${two}`,
    );
    await expect
      .poll(() => finding(page))
      .toMatch(/— Aucun acteur n’est engagé dans les 2 projets comparés et nulle part ailleurs\.\s*$/);
    await page.getByRole("radio", { name: "dans tous" }).check();
    await page.getByRole("combobox", { name: "Rôle" }).selectOption({ label: "Accompagnement" });
    await expect
      .poll(() => finding(page))
      .toMatch(/— 2 acteurs sont engagés .* à la fois\.\s*Rôle compté\s*: accompagnement/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say that no answer came where the projects compared cannot be asked for", async () => {
    for (const view of ["shared-actors", "map", "territories"]) {
      const { page } = await openPage(browser, `${server.address}/?view=${view}`, {}, (fresh) =>
        fresh.route(/\/api\/shared-actors/, (route) => route.abort()),
      );
      await expect.poll(() => page.getByText("La réponse n’est pas venue.").count(), { message: view }).toBe(1);
      await page.context().close();
    }
  });

  test("lead from an actor's sheet to the pairs that it alone ties, and to the printed words", async () => {
    const { page, errors } = await open("?select=person:florence-brunet-chauveau");
    const { pairs } = await ask("project-pairs?through=person:florence-brunet-chauveau&sole=true");
    const listed = page.locator(".evidence-sheet .evidence-sole-ties li");
    await expect.poll(() => listed.count()).toBe(pairs.length);
    expect(await listed.first().textContent()).toContain(pairs[0].a.name);
    await listed.first().getByRole("button").click();
    await page.locator(".ui-notes", { hasText: "Florence Brunet-Chauveau" }).waitFor();
    expect(await page.locator(".ui-notes .evidence-entry").first().textContent()).toMatch(/Carnet 2024, l\. \d+/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say with whom a project is grouped, and which ties make a region open", async () => {
    const { page, errors } = await open("?view=territories&territories.question=bridges&bridges.what=projects");
    const { communities, projects, regions } = await ask("bridges");
    const first = projects[0].entity.id;
    const others = communities.together.filter(({ a, b }: { a: string; b: string }) => a === first || b === first);
    await page
      .locator(".bridges-listing tbody tr")
      .first()
      .getByRole("button", { name: /^Avec qui/ })
      .click();
    await expect.poll(() => page.locator(".bridges-together li").count()).toBe(others.length);
    const { pairs } = await ask("project-pairs?limit=10000");
    for (const { entity, brokerage } of projects)
      expect(triadsOf(entity.id, pairs), entity.id).toHaveLength(brokerage.total.value);
    await page
      .getByRole("button", { name: /^Lire ses liens/ })
      .first()
      .click();
    await expect.poll(() => page.locator("[data-part=triads] li").count()).toBe(projects[0].brokerage.total.value);
    await page
      .locator(".ui-opened [data-part=ties]")
      .getByRole("button", { name: /^Lire la preuve/ })
      .first()
      .click();
    await page.locator(".ui-opened .evidence-entry").first().waitFor();
    await page.getByRole("radio", { name: "les régions" }).check();
    await page
      .getByRole("button", { name: /^Lire ses liens/ })
      .first()
      .click();
    const { internal, external } = regions[0];
    await expect.poll(() => page.locator(".ui-opened [data-part=ties] > tbody > tr").count()).toBe(internal + external);
    await page
      .locator(".ui-opened [data-part=ties]")
      .getByRole("button", { name: /^Lire la preuve/ })
      .first()
      .click();
    expect(await page.locator(".ui-opened .evidence-entry").first().textContent()).toMatch(/Carnet 2024, l\. \d+/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("offer no network where the filter keeps only what is left out", async () => {
    const { page } = await open("?view=territories&territories.question=without&roles=accompanies");
    await page.getByText("il ne reste aucun réseau à voir").waitFor();
    expect(await page.getByRole("button", { name: "Voir ce réseau après ce retrait" }).count()).toBe(0);
    await page.getByRole("checkbox", { name: /accompagn/ }).uncheck();
    await page.getByRole("checkbox", { name: /partenaires/ }).check();
    await expect.poll(() => page.getByText("il ne reste aucun réseau à voir").count()).toBe(0);
    await page.context().close();
  });

  test("say that two actors share projects, and offer no order that they do not have", async () => {
    const { page, errors } = await open("?view=territories&territories.level=actor&ties.order=community");
    await page.locator(".ties-matrix .ties-cell").first().waitFor();
    const said = await page
      .locator(".ties-matrix .ties-cell")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));
    expect(said.filter((label) => /\d projets? communs?$/.test(label!)).length).toBeGreaterThan(0);
    expect(said.filter((label) => /acteurs? partagé/.test(label!))).toEqual([]);
    const orders = page.getByRole("combobox", { name: "Ordre" });
    expect(await orders.locator("option").allTextContents()).toEqual(["par ressemblance", "par nom"]);
    expect(await page.locator(".ui-question .ui-hint", { hasText: "Louvain" }).count()).toBe(0);
    await page.locator(".ties-matrix .ties-cell[aria-label$='aucun projet commun']").first().click();
    await page.locator(".ui-notes", { hasText: "Aucun projet commun." }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("keep a way into the matrix by keyboard when fewer rows are left", async () => {
    const { page, errors } = await open("?view=territories");
    const stop = page.locator('.ties-matrix [tabindex="0"]');
    await stop.focus();
    await page.keyboard.press("End");
    for (let i = 0; i < 21; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.locator("details.ui-scope summary").click();
    await page.getByRole("checkbox", { name: /^Occitanie/ }).check();
    await expect.poll(() => page.locator(".ties-matrix [role=rowheader]").count()).toBe(4);
    await expect.poll(() => stop.count()).toBe(1);
    expect(await page.locator(".ui-finding").first().textContent()).toContain("paires possibles de projets");
    await page.getByRole("combobox", { name: "Compter" }).selectOption({ label: "l’accompagnement seul" });
    await expect.poll(() => finding(page)).toMatch(/— \d des 6 paires possibles de projets .*acteur\.\s*$/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say of one region alone, or of one project, that it takes two to compare", async () => {
    const { page } = await openPage(browser, `${example.address}/?view=shared-actors&shared.level=region`);
    await expect.poll(() => finding(page)).toBe("Choisissez au moins deux régions à comparer, ci-dessus.");
    await page.context().close();
    for (const question of ["ties", "backbone", "without", "gaps"]) {
      const { page, errors } = await openPage(
        browser,
        `${example.address}/?view=territories&territories.question=${question}&projects=exemple-2025-verger`,
      );
      await expect
        .poll(() => finding(page), { message: question })
        .toMatch(
          question === "gaps"
            ? /(^|— )Aucune paire du choix n’a de thème commun/
            : /(^|— )Il faut au moins deux projets/,
        );
      expect(await page.locator(".ui-answer table, .ui-answer svg").count(), question).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });

  test.each([
    ["?view=shared-actors", /^Lire la preuve/],
    ["?view=map", /^Lire la preuve/],
    ["?view=territories&ties.as=list", /^Lire la preuve/],
    ["?view=territories&territories.question=backbone", /^Lire la preuve/],
    ["?view=territories&territories.question=without", /^Lire la preuve/],
    ["?view=territories&territories.question=bridges", /^Lire la preuve/],
    ["?view=territories&territories.question=gaps", /^Lire les mots/],
  ])("keep the row that is opened on its evidence in %s, on reload and on Back", async (address, name) => {
    const { page, errors } = await open(address);
    const button = page.getByRole("button", { name });
    await button.nth(1).focus();
    await page.keyboard.press("Enter");
    const evidence = page.locator(".ui-opened .evidence-entry").first();
    await evidence.waitFor();
    expect(await evidence.textContent()).toMatch(/Carnet 2024, l\. \d+/);
    const words = await evidence.textContent();
    await page.reload();
    await expect.poll(() => evidence.textContent()).toBe(words);
    await page.locator("nav").getByRole("link", { name: "Table", exact: true }).click();
    await page.locator(".ui-opened").waitFor({ state: "detached" });
    await page.goBack();
    await expect.poll(() => evidence.textContent()).toBe(words);
    await page.getByRole("button", { name: /^Replier/ }).click();
    await page.locator(".ui-opened").waitFor({ state: "detached" });
    await expect.poll(() => query(page)).toBe(address);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("leave the names of a picture apart from its legend, however long, and say them whole", async () => {
    const long = `🍎 ${"Association de préfiguration de la coopérative des jardins partagés ".repeat(4)}`;
    const [dataset] = packagesAt([EXAMPLE]);
    const named = (row: { name: string }) => ({ ...row, name: `${long}${row.name}` });
    const own = await serveDatasets([
      {
        ...dataset!,
        package: { ...dataset!.package, vocabulary: { apart: "accompanies" } },
        projects: dataset!.projects.map((row) => ({ ...row, ...named(row) })),
        organisations: dataset!.organisations.map((row) => ({ ...row, ...named(row) })),
      },
    ]);
    for (const view of ["territories&territories.level=actor", "territories&ties.as=network", "map"]) {
      const { page, errors } = await openPage(browser, `${own.address}/?view=${view}`);
      await page.locator(".ui-question svg text, .map-france text").first().waitFor();
      const [drawn, legend] = await Promise.all([
        page.locator(".ties-matrix text, .ties-network text, .map-france text").evaluateAll((texts) =>
          texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        ),
        page.locator(".evidence-tie-legend").evaluate((node) => {
          const { left, right, top, bottom } = node.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      ]);
      expect(
        drawn.filter(
          (text) =>
            text.left < legend.right &&
            text.right > legend.left &&
            text.top < legend.bottom &&
            text.bottom > legend.top,
        ),
        view,
      ).toEqual([]);
      expect(await page.getByLabel(new RegExp(long.trim())).count(), view).toBeGreaterThan(0);
      expect(errors).toEqual([]);
      await page.context().close();
    }
    await own.close();
  });

  test("go on by keyboard from what is chosen, not from the top of the page", async () => {
    const { page, errors } = await open("?view=territories&territories.question=paths");
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel);
    const type = async (label: string, name: string) => {
      const group = page.getByRole("group", { name: label, exact: true });
      await group.getByRole("combobox").fill(name);
      await group.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
    };
    await type("De", "baobab");
    await expect.poll(focused).toMatch(/^Changer/);
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/^À/);
    await type("À", "smicval");
    await expect.poll(focused).toMatch(/^Changer/);
    await type("Retirer un acteur…", "debuc");
    await page.getByRole("button", { name: "Remettre Thierry Debuc" }).waitFor();
    await expect.poll(focused).toMatch(/^Retirer un acteur/);
    await page.getByRole("button", { name: "Remettre Thierry Debuc" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remettre Thierry Debuc" }).waitFor({ state: "detached" });
    await expect.poll(focused).toMatch(/^Retirer un acteur/);
    await page.getByRole("button", { name: "Échanger" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toContain("paths.from=project:coopter-2024-smicval");
    await expect.poll(focused).toBe("Échanger");

    await page.goto(`${server.address}/?view=map&select=project:coopter-2024-inco`);
    await page.locator(".ui-notes .evidence-names-list .ui-link").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".ui-notes .evidence-entry").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".ui-notes") !== null)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("say why a name that the text alone mentions cannot be chosen", async () => {
    const { page, errors } = await openPage(browser, `${example.address}/?view=territories&territories.question=paths`);
    const group = page.getByRole("group", { name: "De", exact: true });
    await group.getByRole("combobox").fill("lys habitat");
    await group.getByRole("option", { name: /^Lys Habitat/ }).click();
    await group.getByText("Ce nom n’a de rôle dans aucun projet").waitFor();
    expect(query(page)).not.toContain("paths.from");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("count no tie on the map before the ties are there", async () => {
    const { page } = await openPage(
      browser,
      `${server.address}/?view=map&select=project:coopter-2024-inco`,
      {},
      (fresh) => fresh.route(/\/api\/project-pairs/, (route) => route.abort()),
    );
    await page.getByText("La réponse n’est pas venue.").waitFor();
    await page.locator(".ui-notes h3").waitFor();
    expect(await page.locator(".map-page").textContent()).not.toMatch(/Aucun acteur partagé|Aucun des projets/);
    await page.getByRole("button", { name: "Revenir aux régions" }).click();
    const first = page.locator(".map-region-list tbody tr").first().locator("td");
    await expect.poll(() => first.allTextContents()).toEqual(["6", "—", "—"]);
    await page.context().close();
  });

  test("say that there are too many pairs to read, rather than read some as all", async () => {
    const [dataset] = packagesAt([EXAMPLE]);
    const [model] = dataset!.projects.filter(({ id }) => id.endsWith("verger"));
    const numbered = Array.from({ length: 145 }, (_, i) => `project:exemple-2025-p${i}`);
    const own = await serveDatasets([
      {
        ...dataset!,
        projects: [...dataset!.projects, ...numbered.map((id) => ({ ...model!, id, name: id.slice(8) }))],
        links: [
          ...dataset!.links,
          ...numbered.flatMap((target) =>
            dataset!.links
              .filter((link) => link.source === "person:bo-martin" && link.target === model!.id)
              .map((link) => ({ ...link, target })),
          ),
        ],
      },
    ]);
    const { total } = await (await fetch(`${own.address}/api/project-pairs?limit=1`)).json();
    expect(total).toBeGreaterThan(10_000);
    const said = `${new Intl.NumberFormat("fr").format(total)} paires sont liées`;
    const { page, errors } = await openPage(
      browser,
      `${own.address}/?view=territories&territories.question=without&without.choice=partners`,
    );
    await page.getByText(said).waitFor();
    expect(await page.locator("table[data-part=ties]").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
    await own.close();
  });

  test("go back from level to level", async () => {
    const { page } = await open("?view=territories");
    await page.locator(".ties-matrix").waitFor();
    await page
      .getByLabel(/^Comparer/)
      .first()
      .selectOption("region");
    await expect.poll(() => query(page)).toContain("territories.level=region");
    await page.goBack();
    await expect.poll(() => query(page)).toBe("?view=territories");
    await page.context().close();
  });

  test("correct a number that cannot be asked, in the field and in the address", async () => {
    const { page, settled } = await open("?view=shared-actors&shared.k=0");
    await page.locator(".ui-finding").waitFor();
    await expect.poll(() => query(page)).toBe("?view=shared-actors&shared.k=2");
    const field = page.getByRole("spinbutton");
    await field.fill("");
    await field.blur();
    await expect.poll(() => field.inputValue()).toBe("2");
    await field.fill("3");
    await field.blur();
    await expect.poll(() => query(page)).toContain("shared.k=3");
    // What is typed stays while the answer for 3 arrives, and draws the page anew.
    await field.fill("999");
    await settled();
    expect(await field.inputValue()).toBe("999");
    await field.blur();
    await expect.poll(() => field.inputValue()).toBe("23");
    await expect.poll(() => query(page)).toContain("shared.k=23");
    await page.goto(`${server.address}/?view=shared-actors&shared.k=999&regions=76`);
    await expect.poll(() => query(page)).not.toContain("999");
    const most = await field.getAttribute("max");
    expect(Number(most)).toBeLessThan(23);
    expect(await field.inputValue()).toBe(most);
    await expect.poll(() => finding(page)).toMatch(new RegExp(`\\b${most}\\b`));
    await page.context().close();
  });
});
