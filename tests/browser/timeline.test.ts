import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

/** Projects of a programme as CORDIS publishes them: the last without dates. */
const PROJECTS = [
  "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;topics;frameworkProgramme;fundingScheme",
  '"1";"LYS";"CLOSED";"Lively soils";"2014-03-01";"2016-02-28";"1";"1";"A";"H2020";"RIA"',
  '"2";"SOL";"CLOSED";"Solar roofs";"2015-01-01";"2018-12-31";"1";"1";"A";"H2020";"RIA"',
  '"3";"MAR";"SIGNED";"Marshes";"2019-06-01";"2022-05-31";"1";"1";"A";"H2020";"CSA"',
  '"4";"OAK";"SIGNED";"Oaks";"";"";"1";"1";"A";"H2020";"CSA"',
].join("\n");
const ORGANISATIONS = [
  "projectID;projectAcronym;organisationID;name;SME;activityType;city;country;role;ecContribution",
  '"1";"LYS";"9001";"FARM GMBH";"true";"PRC";"Berlin";"DE";"coordinator";"1"',
  '"2";"SOL";"9001";"FARM GMBH";"true";"PRC";"Berlin";"DE";"coordinator";"1"',
  '"3";"MAR";"9002";"CENTRE NATIONAL";"false";"REC";"Paris";"FR";"coordinator";"1"',
  '"4";"OAK";"9002";"CENTRE NATIONAL";"false";"REC";"Paris";"FR";"coordinator";"1"',
  '"2";"SOL";"9002";"CENTRE NATIONAL";"false";"REC";"Paris";"FR";"participant";"1"',
].join("\n");

let browser: Browser;
let site: Awaited<ReturnType<typeof servePage>>;

const caption = (page: Page): Promise<string> => page.locator(".app-caption p").first().innerText();
const asked = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe.skipIf(missing.browser !== null)("a timeline", () => {
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("stands beside the filters where projects have dates, and keeps by keyboard those under way", async () => {
    const { page, errors } = await openPage(browser, `${site.address}/?view=data`, { bypassCSP: true });
    const buffers = Object.entries({ "project.csv": PROJECTS, "organization.csv": ORGANISATIONS }).map(
      ([name, text]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) }),
    );
    await page.locator(".data-drop input").setInputFiles(buffers);
    // Where such projects are is said, and what countries there are is offered first.
    await page.getByText("Un projet est placé là où est l’organisation qui le porte").waitFor();
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=/);
    await ready(page);
    expect(await page.locator(".network-starts p", { hasText: "un pays" }).innerText()).toMatch(/Allemagne · France/);
    const timeline = page.locator("[data-part=timeline]");
    await timeline.getByText("1 projet sans date").waitFor();
    expect(await timeline.getByRole("img").getAttribute("aria-label")).toMatch(/^De 2014 à 2022.*2015\s: 2 projets/);
    expect(await violations(page)).toEqual([]);

    const first = timeline.getByRole("slider", { name: "Première période" });
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => first.getAttribute("aria-valuetext")).toBe("2015");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => asked(page)["attr.enddate"]).toBe("2017-01-01..");
    await expect
      .poll(() => caption(page))
      .toMatch(/^2 projets sur 4.*Filtre\s: endDate\s: à partir du 1er janvier 2017\./s);
    await timeline.getByText("1 projet sans date\u202f: la période choisie l’écarte.").waitFor();

    const years = timeline.getByRole("group", { name: "Dans le temps" });
    await years.getByLabel("à", { exact: true }).fill("2018");
    await years.getByLabel("à", { exact: true }).press("Enter");
    await expect.poll(() => caption(page)).toMatch(/^1 projet sur 4.*startDate\s: jusqu’au 31 décembre 2018/s);
    expect(asked(page)).toMatchObject({ "attr.startdate": "..2018-12-31", "attr.enddate": "2017-01-01.." });

    await timeline.getByText("En chiffres").click();
    const rows = await timeline.locator("tbody tr").allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/))).toContainEqual(["2015", "1", "sur", "2"]);
    await timeline.getByRole("button", { name: "Toute la durée" }).click();
    await expect.poll(() => caption(page)).toMatch(/^4 projets.*Sans filtre\./s);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is not there where no project has a date", async () => {
    const { page, settled } = await openPage(browser, site.address);
    await settled();
    expect(await page.locator("[data-part=timeline]").count()).toBe(0);
    await page.context().close();
  });
});
