import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addPersonne, type Bench, createBench, field } from "./harness.ts";

const BASE = "/partenaire/rendez-vous-partenaire/v1";
const LISTE = `${BASE}/rendez-vous-usager`;
const NUMERO = "99000000060";

const MINIMAL = {
  date: "2026-07-01T10:30:00.000+02:00",
  modaliteContact: "PHYSIQUE",
  motif: "ACC",
  organisme: { code: "CD", emailContact: null },
  statut: "PRIS",
  typeReception: "IND",
};

/** A bench, and what is said of that person's meetings. */
async function open(numero = NUMERO) {
  const bench = createBench();
  const headers = await bench.accompany(numero);
  const take = (body: object) => bench.call("POST", `${BASE}/rendez-vous`, { headers, body });
  const change = (body: object) => bench.call("PUT", `${BASE}/rendez-vous`, { headers, body });
  const cancel = (id: string) => bench.call("DELETE", `${BASE}/rendez-vous/${id}`, { headers });
  const list = (query = "") => bench.call("GET", `${LISTE}${query}`, { headers });
  return { ...bench, take, change, cancel, list };
}

describe("writing", () => {
  test("is accepted, and read back under the other names, the two address labels swapped", async () => {
    const { take, list } = await open();

    const taken = await take({
      ...MINIMAL,
      id: null,
      duree: 45,
      theme: "Premier rendez-vous",
      adresse: "1 RUE DES EXEMPLES 33000 BORDEAUX",
      libelleAdresse: "Maison des solidarités",
      information: "Venir avec un CV",
      commentaire: "D'accord",
      description: "Faire connaissance",
      initiateur: "PARTENAIRE",
      telephoneContactUsager: "+33612345678",
      urlVisio: "https://visio.exemple.fr/1",
      interlocuteur: { civilite: "Mx", nom: "FICTIF" },
    });
    const read = await list();

    expect(taken.status).toBe(202);
    expect(read.body).toEqual([
      {
        idOrigine: field(taken.body, "id"),
        date: "2026-07-01T08:30:00.000Z",
        duree: 45,
        theme: "Premier rendez-vous",
        estEnConflit: false,
        modaliteContact: "PHYSIQUE",
        motif: "ACC",
        statut: "PRIS",
        typeReception: "IND",
        organisme: { code: "CD" },
        adresse: {
          adresseLibre: "Maison des solidarités",
          libelleAdresse: "1 RUE DES EXEMPLES 33000 BORDEAUX",
        },
        initiateur: "CONSEILLER",
        interlocuteur: { civilite: "MX", nom: "FICTIF" },
        informationUtile: "Venir avec un CV",
        commentaireUsager: "D'accord",
        description: "Faire connaissance",
        telephoneContactUsager: "+33612345678",
      },
    ]);
  });

  test("what nobody gave is null where reading requires it, absent elsewhere", async () => {
    const { take, list } = await open();
    await take(MINIMAL);

    const [lu] = z.array(z.unknown()).parse((await list()).body);

    expect(lu).toMatchObject({ duree: null, theme: null });
    expect(Object.keys(Object(lu))).not.toContain("adresse");
  });

  test("twice the same makes two meetings (G57)", async () => {
    const { take, list } = await open();

    const [first, second] = [await take(MINIMAL), await take(MINIMAL)];

    expect(field(first.body, "id")).not.toBe(field(second.body, "id"));
    expect((await list()).body).toHaveLength(2);
  });

  test("a change replaces the whole meeting, and keeps its id", async () => {
    const { take, change, list } = await open();
    const id = field((await take({ ...MINIMAL, theme: "Ancien" })).body, "id");

    const changed = await change({ ...MINIMAL, id, statut: "MODIFIE", modaliteContact: "VISIO" });

    expect([changed.status, changed.body]).toEqual([202, null]);
    expect((await list()).body).toMatchObject([
      { idOrigine: id, statut: "MODIFIE", modaliteContact: "VISIO", theme: null },
    ]);
  });

  test("a cancellation leaves the meeting, with its date; it can be repeated", async () => {
    const { take, cancel, clock, list } = await open();
    const id = field((await take(MINIMAL)).body, "id");

    const first = await cancel(id);
    clock.advance(60_000);
    const second = await cancel(id);

    expect([first.status, second.status]).toEqual([202, 202]);
    expect((await list()).body).toMatchObject([
      { idOrigine: id, statut: "ANNULE", dateAnnulation: "2026-06-15T10:00:00.000Z" },
    ]);
  });

  test("a change to ANNULE cancels as well", async () => {
    const { take, change, list } = await open();
    const id = field((await take(MINIMAL)).body, "id");

    await change({ ...MINIMAL, id, statut: "ANNULE" });

    expect((await list()).body).toMatchObject([{ dateAnnulation: "2026-06-15T10:00:00.000Z" }]);
  });
});

describe("the list", () => {
  const BORNES: readonly [string, string, string[]][] = [
    ["without bounds: what is to come and the last thirty days", "", ["16-05", "15-06", "01-07"]],
    ["from a day on", "?date-debut=15-05-2026", ["15-05", "16-05", "15-06", "01-07"]],
    ["until a day, that day included", "?date-fin=15-06-2026", ["16-05", "15-06"]],
    ["between two", "?date-debut=15-05-2026&date-fin=16-05-2026", ["15-05", "16-05"]],
  ];

  /** Meetings at noon of these days, and one at a minute past midnight in Paris. */
  function prepare(bench: Bench) {
    const days = [
      "2026-05-15T10:00:00Z",
      "2026-05-15T22:01:00Z",
      "2026-06-15T10:00:00Z",
      "2026-07-01T10:00:00Z",
    ];
    return addPersonne(bench.memory, { rendezVous: days.map((date) => ({ date })) });
  }

  test.each(BORNES)("%s", async (_name, query, expected) => {
    const bench = createBench();
    const headers = await bench.accompany(prepare(bench));

    const { body } = await bench.call("GET", `${LISTE}${query}`, { headers });

    const days = z
      .array(z.object({ date: z.string() }))
      .parse(body)
      .map(({ date }) =>
        new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", day: "2-digit", month: "2-digit" })
          .format(Date.parse(date))
          .replace("/", "-"),
      );
    expect(days).toEqual(expected);
  });

  test("shows the catalogue's: one to come, one kept, one cancelled", async () => {
    const { list } = await open("99000000061");

    expect((await list("?date-debut=01-01-2026")).body).toMatchObject([
      { statut: "EFFECTUE", interlocuteur: { civilite: "MME" } },
      { statut: "ANNULE", motifAnnulation: "Empêchement de la personne" },
      { statut: "PRIS", date: "2030-01-15T10:30:00.000Z", typeReception: "COL" },
    ]);
  });

  test("is one person's", async () => {
    const { list } = await open("99000000060");

    expect((await list("?date-debut=01-01-2026")).body).toEqual([]);
  });
});
