import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { RACINE } from "./navigation.ts";

const CHROMIUM = "/usr/bin/chromium";
/** The width of a sheet, in CSS pixels. */
const A4 = 794;
const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Elsewhere the pages are looked at without a browser; the continuous integration installs it, and has no excuse. */
const ABSENT = !existsSync(CHROMIUM) && process.env.CI === undefined;

let banc: Banc;
let server: ServerType;
let browser: Browser;
let url: string;
let axe: string;
const { declare, tell } = createAppels(() => banc);

beforeAll(async () => {
  if (ABSENT) return;
  banc = await openBanc();
  banc.clock.set("2026-04-23T10:00:00Z");
  for (const [rank, reception] of ["2026-01-05", "2026-02-09", "2026-03-12", "2026-03-19"].entries()) {
    const reference = `D-${rank}`;
    await declare(reference, { ...DOSSIER, droitRsa: { dateReception: reception } });
    if (rank < 2) await tell(reference, "orientation-decidee", `2026-02-${20 + rank}`);
  }
  const intensif = {
    type: "accompagnement-intensif-commence",
    date: "2026-03-02",
    referent: "R-1",
    quotite: "cible",
  };
  await banc.call("POST", "/v1/dossiers/D-0/evenements", { body: intensif });
  await banc.call("PUT", "/v1/dossiers/D-0/intensite/2026-W11", {
    body: { heuresRealisees: 15, entretiens: 2 },
  });
  await banc.call("GET", "/v1/dossiers/D-0/sanctions/366");
  await declare("D-9", { ...DOSSIER, usager: { numeroFranceTravail: "99999999999" } });
  const body = { etatDecision: "ACCEPTEE", dateDecision: "2026-04-20" };
  await banc.call("POST", "/v1/dossiers/D-9/orientation/decision", { body });
  server = serve({ fetch: banc.gateway.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${RACINE}`; // a TCP server that listens has one
  // A folder of its own for each start, which the browser makes and takes away.
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(async () => {
  if (ABSENT) return;
  await browser.close();
  await new Promise((closed) => server.close(closed));
  await banc.close();
});

interface Fenetre {
  page: Page;
  /** What went wrong since it was last asked for. */
  fautes: string[];
}
const fenetres = new Map<number, Promise<Fenetre>>();

/** The window of that width, one for all its tests: what a page leaves there is gone with the next. */
function open(width: number): Promise<Fenetre> {
  const opened = (fenetres.get(width) ?? openFenetre(width)).then((fenetre) => {
    fenetre.fautes.length = 0;
    return fenetre;
  });
  fenetres.set(width, opened);
  return opened;
}

/** Gives the key as a person does; from then on writes down what goes wrong. */
async function openFenetre(width: number): Promise<Fenetre> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "fr-FR" });
  const page = await context.newPage();
  const fautes: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) fautes.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => fautes.push(`page: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      fautes.push(`outside: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) fautes.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${url}/connexion`);
  await page.fill("#cle", CLE);
  await page.click("button[type=submit]");
  await page.waitForURL(url);
  return { page, fautes };
}

const PAGES = [
  "/annexe-5",
  "/annexe-5/orientation",
  "/annexe-5/orientation/dossiers?transmis=tous",
  "/annexe-5/orientation/actes",
  "/annexe-5/chefferie/2026",
  "",
  "/delais",
  "/delais?delai=contrat&regime=stock",
  "/delais/dossiers?statut=echu",
  "/contrats",
  "/contrats/dossiers?couvert=non",
  "/intensite",
  "/intensite/semaines",
  "/sanctions",
  "/sanctions/propositions",
  "/indicateurs",
  "/transmissions",
  "/transmissions/usager-inconnu",
  "/transmissions/actes?flux=orientation&etat=bloquee",
  "/aide",
];

/** What the keyboard has to reach; from then on the page writes down what it has, and whether that shows. */
const MARK = `(() => {
  const shown = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility());
  window.atteints = new Map();
  document.addEventListener("focusin", ({ target }) => {
    const rang = shown.indexOf(target);
    if (rang >= 0) window.atteints.set(rang, getComputedStyle(target).outlineStyle !== "none");
  });
  return shown.length;
})()`;
/** How many it has reached so far, and on how many of them nothing showed it. */
const REACHED =
  "({ atteints: window.atteints.size, muets: [...window.atteints.values()].filter((vu) => !vu).length })";

describe.skipIf(ABSENT).each([1280, 390])("in chromium, %i pixels wide", { timeout: 60_000 }, (width) => {
  it.each(PAGES)("%s loads without a fault and without axe's blame", async (path) => {
    const { page, fautes } = await open(width);
    await page.goto(`${url}${path}`);

    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    // Closed, its table would not be looked at.
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    await page.evaluate(axe);
    const blamed = await page.evaluate(
      "axe.run().then(({ violations }) => violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
    );
    expect(blamed).toEqual([]);
    expect(fautes).toEqual([]);
  });

  it.each(PAGES)("%s is all within reach of the keyboard, and shows where it is", async (path) => {
    const { page } = await open(width);
    await page.goto(`${url}${path}`);
    const count = Number(await page.evaluate(MARK));
    expect(count).toBeGreaterThan(4);

    let reached = { atteints: 0, muets: 0 };
    // A date takes several keys; nothing takes more than five.
    for (let turn = 0; turn < 5 && reached.atteints < count; turn++) {
      for (let key = 0; key < count; key++) await page.keyboard.press("Tab");
      reached = await page.evaluate<typeof reached>(REACHED);
    }
    expect(reached).toEqual({ atteints: count, muets: 0 });
  });
});

describe.skipIf(ABSENT)("on paper", { timeout: 60_000 }, () => {
  it.each([
    ["/delais", "form.filtres"],
    ["/annexe-5", ".deconnexion"],
    ["/annexe-5/orientation", ".formulaire"],
    ["", ".deconnexion"],
  ])(
    "%s leaves the menu and the forms away, keeps the figures, and holds on the sheet",
    async (path, hidden) => {
      const { page } = await open(A4);
      await page.goto(`${url}${path}`);
      await page.emulateMedia({ media: "print" });

      expect(await page.isVisible(".menu")).toBe(false);
      expect(await page.isVisible(hidden)).toBe(false);
      expect(await page.isVisible("main section.carte")).toBe(true);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(A4);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    },
  );
});
