import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createEnvoiRappel } from "../../src/dispatch/rappel-envoi.ts";
import { AUCUN_RESEAU, BOUCLAGE, parseReseaux } from "../../src/domain/reseaux.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createTestClock } from "../support/horloge.ts";
import { openRecepteur, type Recepteur, type Recu } from "../support/recepteur.ts";
import { CAMILLE, decide, declare, EN_ATTENTE, SANS_ORIENTATION, settle } from "./scene.ts";

let banc: Banc;
let recepteur: Recepteur;
beforeAll(async () => {
  banc = await openBanc();
  recepteur = await openRecepteur();
});
afterAll(async () => {
  await banc.close();
  await recepteur.close();
});
beforeEach(async () => {
  await banc.reset();
  recepteur.recus = [];
  recepteur.repondre = () => ({ statut: 204 });
});

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const register = async (): Promise<string> =>
  (await banc.call("PUT", "/v1/rappels", { body: { url: recepteur.url } })).body.secret;
const state = async () => (await banc.call("GET", "/v1/rappels")).body;

/** Lets all that is due be told. */
async function tell(milliseconds = 0): Promise<void> {
  if (milliseconds > 0) banc.clock.set(new Date(banc.clock.now() + milliseconds).toISOString());
  banc.gateway.rappels.nudge();
  await banc.gateway.rappels.idle();
}

/** An act of this dossier that ends at once, and is told. */
async function act(reference: string, numero: string | null = EN_ATTENTE): Promise<void> {
  await declare(banc, reference, numero);
  await settle(banc, await decide(banc, reference));
  await banc.gateway.rappels.idle();
}

const bodies = (recus: readonly Recu[] = recepteur.recus) => recus.map(({ corps }) => JSON.parse(corps));
const told = (recus?: readonly Recu[]) => bodies(recus).map(({ dossier, type }) => `${dossier} ${type}`);

/** Verified as an editor does it, with the library, at the time of the bench. */
function verify(secret: string, { corps, entetes }: Recu): unknown {
  vi.useFakeTimers({ now: banc.clock.now(), toFake: ["Date"] });
  try {
    const headers = Object.fromEntries(Object.entries(entetes).map(([name, value]) => [name, String(value)]));
    return new Webhook(secret).verify(corps, headers);
  } finally {
    vi.useRealTimers();
  }
}

describe("a callback", () => {
  it("tells the outcome, signed as Standard Webhooks say, without a word of the person", async () => {
    const secret = await register();
    await act("D-1");

    const [recu] = recepteur.recus;
    if (!recu) throw new Error("nothing was received");
    expect(recepteur.recus).toHaveLength(1);
    expect(verify(secret, recu)).toEqual({
      id: recu.entetes["webhook-id"],
      type: "transmission-acceptee",
      date: "2026-02-12T11:00:00.000Z",
      dossier: "D-1",
      transmission: expect.any(String),
      flux: "orientation",
      etat: "acceptee",
      curseur: expect.any(String),
    });
    expect(() => verify(secret, { ...recu, corps: recu.corps.replace("D-1", "D-2") })).toThrow("No matching");
    expect((await state()).enAttente).toEqual({ nombre: 0, plusAncien: null });
  });

  it("that fails is sent again under the same id, later and later, and nothing of its dossier passes it", async () => {
    await register();
    recepteur.repondre = (corps) => ({ statut: corps.includes('"D-1"') ? 500 : 204 });
    await act("D-1", null);
    await banc.call("POST", `/v1/transmissions/${bodies()[0].transmission}/abandon`);
    await act("D-2");
    expect(told()).toEqual(["D-1 transmission-bloquee", "D-2 transmission-acceptee"]);
    expect(await state()).toMatchObject({
      enAttente: { nombre: 2 },
      echecsConsecutifs: 0,
      dernierEssai: { statut: 204, echec: null },
    });

    recepteur.repondre = () => ({ statut: 204 });
    await tell(4_999);
    expect(recepteur.recus).toHaveLength(2);
    await tell(1);
    expect(told().slice(2)).toEqual(["D-1 transmission-bloquee", "D-1 transmission-abandonnee"]);
    expect(bodies()[2].id).toBe(bodies()[0].id);
  });

  it("carries both signatures for 24 hours after a new secret, then that one alone", async () => {
    const former = await register();
    const { body } = await banc.call("POST", "/v1/rappels/secret");
    await act("D-1");
    const [first] = recepteur.recus;
    if (!first) throw new Error("nothing was received");
    expect(verify(former, first)).toEqual(verify(body.secret, first));

    await tell(DAY_MS);
    await act("D-2", CAMILLE);
    const second = recepteur.recus.at(-1);
    if (!second) throw new Error("nothing was received");
    expect(verify(body.secret, second)).toMatchObject({ dossier: "D-2" });
    expect(() => verify(former, second)).toThrow("No matching signature");
  });

  it("answered 410 is the last one, until the address is registered again; what was not received is read by cursor", async () => {
    await register();
    recepteur.repondre = () => ({ statut: 410 });
    await act("D-1");
    expect(await state()).toMatchObject({ etat: "desactive", abandonnes: 1, dernierEssai: { statut: 410 } });

    await act("D-2", CAMILLE);
    expect(recepteur.recus).toHaveLength(1);
    const { aRelireDepuis } = await state();
    const { body } = await banc.call("GET", `/v1/evenements?curseur=${aRelireDepuis}`);
    expect(body.elements.map(({ dossier }: { dossier: string }) => dossier)).toEqual(["D-1", "D-2"]);

    recepteur.repondre = () => ({ statut: 204 });
    expect((await banc.call("PUT", "/v1/rappels", { body: { url: recepteur.url } })).status).toBe(200);
    await act("D-3", SANS_ORIENTATION);
    expect(told().at(-1)).toMatch(/^D-3 /);
  });

  it("follows no redirect", async () => {
    await register();
    recepteur.repondre = () => ({ statut: 307, entetes: { location: `${recepteur.url}/ailleurs` } });
    await act("D-1");

    expect(recepteur.recus).toHaveLength(1);
    expect((await state()).dernierEssai).toMatchObject({ statut: 307, echec: "redirection" });
  });

  it("waits as long as Retry-After asks", async () => {
    await register();
    recepteur.repondre = () => ({ statut: 503, entetes: { "retry-after": "600" } });
    await act("D-1");
    await tell(599_999);
    expect(recepteur.recus).toHaveLength(1);
    await tell(1);
    expect(recepteur.recus).toHaveLength(2);
  });

  it("is given up after five days, which is said, with where to read it again", async () => {
    await register();
    recepteur.repondre = () => ({ statut: 500 });
    await act("D-1");
    await tell(5 * DAY_MS - MINUTE_MS);
    expect(await state()).toMatchObject({ abandonnes: 0, enAttente: { nombre: 1 }, aRelireDepuis: null });

    await tell(DAY_MS);
    expect(await state()).toMatchObject({ etat: "actif", abandonnes: 1, enAttente: { nombre: 0 } });
    const { body } = await banc.call("GET", `/v1/evenements?curseur=${(await state()).aRelireDepuis}`);
    expect(body.elements).toHaveLength(1);
  });

  it("of an address that is down is tried one at a time, and all is told once it is back", async () => {
    await register();
    recepteur.repondre = () => ({ statut: 500 });
    for (let rang = 0; rang < 8; rang += 1) await act(`D-${rang}`, null);
    expect(recepteur.recus.length).toBeLessThan(8);
    expect((await state()).prochainEssai).not.toBeNull();

    recepteur.repondre = () => ({ statut: 204 });
    for (let turn = 0; turn < 4; turn += 1) await tell(60 * MINUTE_MS);
    expect(await state()).toMatchObject({ enAttente: { nombre: 0 }, echecsConsecutifs: 0, abandonnes: 0 });
  });
});

describe("what a callback reaches", () => {
  const clock = createTestClock("2026-02-12T11:00:00Z");
  const bac = parseReseaux(BOUCLAGE, true);
  const post = async (url: string, options: Partial<Parameters<typeof createEnvoiRappel>[0]> = {}) => {
    const envoi = createEnvoiRappel({ clock, reseaux: AUCUN_RESEAU, ...options });
    return envoi.post(url, {}, "{}").finally(() => envoi.close());
  };
  const resolveTo =
    (...adresses: string[]) =>
    async () =>
      adresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

  it.each([
    ["127.0.0.1"],
    ["10.0.0.7"],
    ["169.254.169.254"],
    ["100.64.1.1"],
    ["::1"],
    ["fd00::1"],
    ["::ffff:192.168.0.1"],
    ["93.184.216.34 10.0.0.7"],
  ])("is no name that leads to %s", async (adresses) => {
    const issue = await post("https://logiciel.exemple.fr/", { resolve: resolveTo(...adresses.split(" ")) });
    expect(issue).toMatchObject({ kind: "echec", echec: "adresse-interdite" });
  });

  it.each(["http://127.0.0.1:1/", "https://127.0.0.1:1/", "https://[::1]:1/", "https://10.0.0.1/"])(
    "is no such address given as it is: %s",
    async (url) => expect(await post(url)).toMatchObject({ kind: "echec", echec: "adresse-interdite" }),
  );

  it("looks at the name at each connection: one that was admitted and leads elsewhere since is refused", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.7"]];
    const resolve = () => resolveTo(...(answers.shift() ?? []))();
    const url = recepteur.url.replace("127.0.0.1", "logiciel.exemple.fr");
    expect(await post(url, { reseaux: bac, resolve })).toEqual({ kind: "recu", statut: 204 });
    expect(await post(url, { reseaux: bac, resolve })).toMatchObject({ echec: "adresse-interdite" });
  });

  it("does without TLS in the networks of the sandbox alone", async () => {
    const reseaux = parseReseaux(BOUCLAGE, false);
    expect(await post(recepteur.url, { reseaux })).toMatchObject({ echec: "adresse-interdite" });
    expect(recepteur.recus).toEqual([]);
  });

  it("tells a name that is unknown from an address that does not answer", async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error("none"), { code: "ENOTFOUND" }));
    expect(await post("https://logiciel.exemple.fr/", { resolve })).toMatchObject({
      echec: "nom-introuvable",
    });
    expect(await post("http://127.0.0.1:1/", { reseaux: bac })).toMatchObject({
      echec: "connexion-impossible",
    });
  });
});
