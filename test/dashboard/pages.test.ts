import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchGarde } from "../../src/jobs/garde.ts";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { chiffrementBanc } from "../support/cles.ts";
import { createAppels, DOSSIER, NUMERO } from "../support/dossiers.ts";
import { createVisiteur, PAGES, RACINE } from "./navigation.ts";

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare, tell } = createAppels(() => banc);
const read = async (path: string) =>
  (await visiteur.get(`${RACINE}${path}`)).html.replace(/[\u00a0\u202f]/g, " ");
/** What a page says, without its tags. */
const readText = async (path: string) => (await read(path)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
/** Of the address that a link leads to, by what it says. */
const findLink = (html: string, text: string): string => {
  const found = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].find(
    ([, , inside = ""]) => inside.replace(/<[^>]+>/g, "").trim() === text,
  );
  return (found?.[1] ?? "").replaceAll("&amp;", "&").replace(RACINE, "");
};

/** Received on a Monday of January, decided after so many days; null: not decided. */
const person = async (
  reference: string,
  dateReception: string,
  decidee: string | null,
  signe: string | null,
) => {
  await declare(reference, { ...DOSSIER, droitRsa: { dateReception } });
  if (decidee) await tell(reference, "orientation-decidee", decidee);
  if (signe) await tell(reference, "contrat-signe", signe);
};

beforeAll(async () => {
  banc = await openBanc();
  // Thursday 23 April 2026. January is over: 2 on time, 1 late, 1 not done.
  banc.clock.set("2026-04-23T10:00:00Z");
  await person("D-TEMPS-1", "2026-01-05", "2026-01-15", "2026-02-10");
  await person("D-TEMPS-2", "2026-01-05", "2026-02-16", "2026-03-16");
  await person("D-TARD", "2026-01-05", "2026-02-17", null);
  await person("D-ECHU", "2026-01-12", null, null);
  // Deadlines: today, in 7 days, in 8 days; and one that passed on Monday.
  await person("D-JOUR", "2026-03-12", null, null);
  await person("D-SEPT", "2026-03-19", null, null);
  await person("D-HUIT", "2026-03-20", null, null);
  await person("D-LUNDI", "2026-03-09", null, null);
  await visiteur.connect(CLE);
});
afterAll(() => banc.close());

describe("Accueil", () => {
  it("says what is due within seven days and what is overdue, and links to both lists", async () => {
    const text = await readText("");
    const html = await read("");

    expect(text).toContain("2 orientations dues sous 7 jours , la plus proche aujourd’hui");
    expect(text).toContain("2 orientations échues, non décidées , dont 1 depuis lundi");
    expect(await readText(findLink(html, "orientations dues sous 7 jours"))).toMatch(
      /2 dossiers.* D-JOUR .* D-SEPT /,
    );
    expect(await readText(findLink(html, "orientations échues, non décidées"))).toMatch(
      /2 dossiers, .* D-ECHU .* D-LUNDI /,
    );
  });

  it("shows the share on time of the last month that is over", async () => {
    expect(await readText("")).toContain("50 % à temps , droits reçus en janvier 2026 (4)");
  });
});

describe("Délais", () => {
  it("gives the same figures as the API", async () => {
    const { body } = await banc.call("GET", "/v1/indicateurs/delais?depuis=2025-05-01");
    const mesure = body.orientation["primo-entrant"];
    const text = await readText("/delais");

    expect(mesure).toMatchObject({ effectif: 8, taux: 0.4, mediane: 42, p90: 43 });
    expect(mesure.mature).toEqual({ effectif: 5, respecte: 2, horsDelai: 1, echu: 2, taux: 0.4 });
    expect(mesure.enCours).toEqual({ effectif: 3, respecte: 0, enCours: 3 });
    expect(text).toContain("part à temps, échéance passée 40 % 2 sur 5 dossiers");
    expect(text).toContain("encore en cours 3 échéance à venir , dont 0 déjà fait");
    expect(text).toContain("médiane 42 j 9 sur 10 en au plus 43 j , sur 3 actes faits");
    expect(text).toContain("complétude 100 % 8 dossiers , dont 0 incohérent");
    expect(text).toContain("42e jour : le délai légal 40 % 2 5");
    for (const { jours, part, faits, concernes } of mesure.seuils)
      expect(text).toContain(
        ` ${jours} j ${part === null ? "sans objet" : `${String(Math.round(part * 1000) / 10).replace(".", ",")} %`} ${faits} ${concernes} `,
      );
  });

  it("gives the same dossiers in the file as the API gives in its own", async () => {
    const { body } = await banc.call("GET", "/v1/exports/delais.csv?depuis=2025-05-01");
    const html = await read("/delais");
    const { status, headers, html: file } = await visiteur.get(`${RACINE}${findLink(html, "delais.csv")}`);

    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/csv");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(file).toContain("D-TEMPS-1;primo-entrant");
    expect(file.replace("\ufeff", "")).toBe(String(body).replace("\ufeff", ""));
  });

  it("links each figure of its tables to as many dossiers", async () => {
    const html = await read("/delais");
    const figures = [...html.matchAll(/<td class="n"><a href="([^"]+)">(\d+)<\/a><\/td>/g)];
    // Two months of seven statuses and a total, five thresholds and the legal one, three different numbers of days.
    expect(figures.length).toBe(2 * 8 + 2 * 6 + 3);

    for (const [, address = "", count = ""] of figures) {
      const list = await readText(address.replaceAll("&amp;", "&").replace(RACINE, ""));
      expect(list, address).toContain(count === "0" ? "Aucun dossier." : ` ${count} dossier`);
    }
  });

  it("links what stands above them too", async () => {
    const html = await read("/delais");
    for (const [link, told] of [
      ["5 dossiers", "5 dossiers,"],
      ["échéance à venir", "3 dossiers,"],
      ["0 déjà fait", "Aucun dossier."],
      ["3 actes faits", "3 dossiers,"],
      ["8 dossiers", "8 dossiers,"],
      ["0 incohérent", "Aucun dossier."],
      ["0 au départ estimé", "Aucun dossier."],
    ] as const) {
      const address = findLink(html, link);
      expect(address, link).toContain("/delais/dossiers?");
      expect(await readText(address), link).toContain(told);
    }
  });

  it("lists the deadlines of seven and of fourteen days, and what is overdue", async () => {
    expect(await readText("/delais")).toContain("sous 7 jours (2) , sous 14 jours (3) , échus (2)");
  });

  it("narrows to a period, and to an orientation", async () => {
    expect(await readText("/delais?depuis=2026-01-05&jusqua=2026-01-05")).toContain(
      "complétude 100 % 3 dossiers , dont",
    );
    expect(await readText("/delais?parcours=PSO")).toContain("complétude sans objet 0 dossier , dont");
  });

  it("measures the contract too, and takes what is wrong in an address for not given", async () => {
    expect(await readText("/delais?delai=contrat")).toContain("jugés à ce jour : 66,7 %");
    expect(await readText("/delais?delai=x&depuis=2026-02-30&page=-1&statut=y")).toContain(
      "8 dossiers , dont",
    );
  });
});

describe("Transmissions", () => {
  it("says whose turn it is, why and what to do; replays and abandons from the page", async () => {
    await declare("D-INCONNU", { ...DOSSIER, usager: { numeroFranceTravail: "99999999999" } });
    const act = { etatDecision: "ACCEPTEE", dateDecision: "2026-04-20" };
    await banc.call("POST", "/v1/dossiers/D-INCONNU/orientation/decision", { body: act });
    const text = await readText("/transmissions");
    const html = await read("/transmissions/usager-inconnu");
    const id = /name="id" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const send = (jeton: string, commande: string) =>
      visiteur.post(`${RACINE}/transmissions/usager-inconnu`, { jeton, id, commande });

    expect(text).toMatch(/À traiter par le département .* 1 : France Travail ne connaît pas cette personne/);
    expect((await send("autre", "abandon")).status).toBe(403);
    expect((await banc.call("GET", `/v1/transmissions/${id}`)).body.etat).toBe("bloquee");

    const jeton = await visiteur.readJeton(`${RACINE}/transmissions/usager-inconnu`);
    expect((await send(jeton, "rejeu")).headers.get("location")).toContain("?fait=rejeu");
    await expect
      .poll(async () => (await banc.call("GET", `/v1/transmissions/${id}`)).body.etat)
      .toBe("bloquee");
    expect((await send(jeton, "abandon")).status).toBe(303);
    expect((await banc.call("GET", `/v1/transmissions/${id}`)).body.etat).toBe("abandonnee");
    // Done already: said, not done again.
    expect((await send(jeton, "abandon")).status).toBe(409);
    expect(await readText("/transmissions")).toContain("Aucune transmission bloquée");
  });

  it("leads from each count of a row to its acts, and says why those that wait do", async () => {
    await declare("D-BLOQUE", { ...DOSSIER, usager: { numeroFranceTravail: "99999999999" } });
    const decision = { body: { etatDecision: "ACCEPTEE", dateDecision: "2026-04-20" } };
    const { body } = await banc.call("POST", "/v1/dossiers/D-BLOQUE/orientation/decision", decision);
    const signature = { body: { dateSignature: "2026-04-21" }, headers: { Prefer: "respond-async" } };
    const behind = await banc.call("POST", "/v1/dossiers/D-BLOQUE/contrat-engagement/signature", signature);
    const html = await read("/transmissions");
    const lead = async (flux: string, etat: string) => {
      const adresse = `/transmissions/actes?flux=${flux}&etat=${etat}`;
      const [, count] =
        new RegExp(`href="${RACINE}${adresse.replaceAll("&", "&amp;").replace("?", "\\?")}">(\\d+)<`).exec(
          html,
        ) ?? [];
      return { count, text: await readText(adresse) };
    };

    const bloquees = await lead("orientation", "bloquee");
    expect(bloquees.count).toBe("1");
    expect(bloquees.text).toMatch(
      /1 transmission, .*D-BLOQUE decision .* France Travail ne connaît pas cette personne/,
    );
    const attentes = await lead("contrat-engagement", "en-attente");
    expect(attentes.count).toBe("1");
    expect(attentes.text).toMatch(/D-BLOQUE signature .* attend l’issue d’un acte antérieur du dossier/);
    const abandonnees = await lead("orientation", "abandonnee");
    expect(abandonnees.text).toContain(`${abandonnees.count} transmission`);
    // Nothing there is no link; an address that asks for nothing is not found.
    expect((await lead("sanction", "refusee")).count).toBeUndefined();
    expect((await visiteur.get(`${RACINE}/transmissions/actes?flux=x&etat=y`)).status).toBe(404);
    for (const { id } of [behind.body, body]) await banc.call("POST", `/v1/transmissions/${id}/abandon`);
  });
});

describe("an act blocked for nearly thirty days", () => {
  it("is shown as soon to be given up, on Accueil, on Transmissions and in the list of its cause", async () => {
    await declare("D-DELAISSE", { ...DOSSIER, usager: { numeroFranceTravail: "99999999999" } });
    const act = { etatDecision: "ACCEPTEE", dateDecision: "2026-04-20" };
    const { body } = await banc.call("POST", "/v1/dossiers/D-DELAISSE/orientation/decision", { body: act });
    expect(await readText("/transmissions/usager-inconnu")).toMatch(/D-DELAISSE .* — /);

    const parts = { db: banc.db, chiffrement: chiffrementBanc };
    await watchGarde(parts, banc.clock.now() + 23 * 86_400_000);

    expect(await readText("")).toContain("dont 1 bientôt abandonnée");
    expect(await readText("/transmissions")).toContain("1 abandon annoncé , le premier pour le ");
    expect(await readText("/transmissions/usager-inconnu")).toMatch(/D-DELAISSE .* le \d\d/);
    await banc.call("POST", `/v1/transmissions/${body.id}/abandon`);
  });
});

describe("nothing personal", () => {
  it.each(PAGES)("on %s", async (path) => {
    const html = await read(path);

    expect(html).not.toContain(NUMERO);
    expect(html).not.toContain("99999999999");
    expect(html).not.toMatch(/\d{11}/);
  });
});
