import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { createVisiteur, PAGES, RACINE } from "./navigation.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
});
afterAll(() => banc.close());

const visit = (host?: string) => createVisiteur(() => banc, host);

describe("without a session", () => {
  it.each(PAGES)("%s sends to the form, and shows nothing", async (path) => {
    const { status, headers, html } = await visit().get(`${RACINE}${path}`);

    expect(status).toBe(303);
    expect(headers.get("location")).toBe(`${RACINE}/connexion`);
    expect(html).toBe("");
  });

  it.each(["/bootstrap.css", "/style.css", "/icone.svg"])("%s is served all the same", async (path) => {
    expect((await visit().get(`${RACINE}${path}`)).status).toBe(200);
  });

  it("commands nothing", async () => {
    const { status } = await visit().post(`${RACINE}/transmissions/usager-inconnu`, {
      id: "1",
      commande: "abandon",
    });

    expect(status).toBe(303);
  });
});

describe("the form", () => {
  it("opens to a key of right pilotage, in a cookie that no script and no other site can use", async () => {
    const visiteur = visit();

    const { status, headers } = await visiteur.connect(CLE);

    expect([status, headers.get("location")]).toEqual([303, RACINE]);
    const session = headers.getSetCookie().find((line) => line.startsWith("passerelle_session="));
    expect(session).toMatch(/Path=\/tableau-de-bord; HttpOnly; SameSite=Strict$/);
    expect(session).not.toContain(CLE);
    expect((await visiteur.get(RACINE)).status).toBe(200);
  });

  it("asks for TLS anywhere but on this machine", async () => {
    const { headers } = await visit("https://passerelle.exemple.fr").connect(CLE);

    expect(headers.getSetCookie()).toHaveLength(1);
    expect(headers.getSetCookie()[0]).toContain("; Secure");
  });

  it("says the same of a key that is unknown and of one without the right", async () => {
    const strip = (html: string) => html.replace(/name="jeton" value="[^"]+"/, "");
    const unknown = await visit().connect("cle-inconnue");
    const reader = await visit().connect("cle-lecture");

    expect([unknown.status, reader.status]).toEqual([403, 403]);
    expect(strip(unknown.html)).toBe(strip(reader.html));
    expect(unknown.html).toContain("Cette clé n’ouvre pas le tableau de bord");
  });

  it("is refused without the token of this browser", async () => {
    const jeton = await visit().readJeton(`${RACINE}/connexion`);
    const { status, headers } = await visit().post(`${RACINE}/connexion`, { jeton, cle: CLE });

    expect(status).toBe(403);
    expect(headers.getSetCookie().some((line) => line.startsWith("passerelle_session="))).toBe(false);
  });
});

describe("a session", () => {
  it("ends after ten hours", async () => {
    await banc.reset();
    const visiteur = visit();
    await visiteur.connect(CLE);

    banc.clock.set("2026-02-12T20:59:59Z");
    expect((await visiteur.get(RACINE)).status).toBe(200);
    banc.clock.set("2026-02-12T21:00:00Z");
    expect((await visiteur.get(RACINE)).status).toBe(303);
    await banc.reset();
  });

  it("ends with its key", async () => {
    const visiteur = visit();
    await visiteur.connect(CLE);
    await banc.db.acrossCollectivites((tx) => tx.execute(sql`delete from cle_api`));

    expect((await visiteur.get(RACINE)).status).toBe(303);
    await banc.reset();
  });

  it("ends when one says so, by a form that carries the token", async () => {
    const visiteur = visit();
    await visiteur.connect(CLE);

    expect((await visiteur.post(`${RACINE}/deconnexion`, { jeton: "autre" })).status).toBe(403);
    const jeton = await visiteur.readJeton(RACINE);
    const { status } = await visiteur.post(`${RACINE}/deconnexion`, { jeton });

    expect(status).toBe(303);
    expect((await visiteur.get(RACINE)).status).toBe(303);
  });

  it("that was altered is none", async () => {
    const visiteur = visit();
    await visiteur.connect(CLE);
    const sealed = visiteur.cookies.get("passerelle_session") ?? "";
    const other = sealed[40] === "A" ? "B" : "A";
    visiteur.cookies.set("passerelle_session", `${sealed.slice(0, 40)}${other}${sealed.slice(41)}`);

    expect((await visiteur.get(RACINE)).status).toBe(303);
  });

  it("shows its own collectivité alone", async () => {
    const visiteur = visit();
    await visiteur.connect("cle-59");
    const { html } = await visiteur.get(RACINE);

    expect(html).toContain("Nord (59)");
    expect(html).not.toContain("Gironde");
  });
});

describe("every page", () => {
  it.each(PAGES)("%s lets no script run, is kept by nobody, and says where one is", async (path) => {
    const visiteur = visit();
    await visiteur.connect(CLE);
    const { status, headers, html } = await visiteur.get(`${RACINE}${path}`);

    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("script-src");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(html).toMatch(/^<!doctype html><html lang="fr">/);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('href="#contenu"');
    expect(html).not.toMatch(/<script|style="|https?:\/\//);
  });

  it("tells in the same dress that an address does not exist", async () => {
    const visiteur = visit();
    await visiteur.connect(CLE);
    const { status, html } = await visiteur.get(`${RACINE}/ailleurs`);

    expect(status).toBe(404);
    expect(html).toContain("Page introuvable");
  });
});
