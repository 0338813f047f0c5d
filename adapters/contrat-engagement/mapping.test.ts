import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes, type Reponse } from "../../test/support/portes.ts";
import type { FranceTravail } from "../client.ts";
import type { ContexteRegle } from "../contract.ts";
import { contratEngagementAdapter } from "./adapter.ts";
import { contratExamples, refusExamples, signatureExamples } from "./examples.ts";
import { fromContrat, fromLecture, isAlready, toDateEtat, toInstant } from "./mapping.ts";
import { contratSchema, refusSchema, signatureSchema } from "./schema.ts";

const maintenant = Date.parse("2026-07-01T06:00:00Z");
const contexteOf = (code: string) => createContexte({ code, dateActe: "2026-07-01", maintenant });

describe("date of a contract", () => {
  it.each([
    ["33", "2026-02-10", "2026-02-10T11:00:00.000Z"],
    ["33", "2026-06-10", "2026-06-10T10:00:00.000Z"],
    ["971", "2026-02-10", "2026-02-10T16:00:00.000Z"],
    ["974", "2026-02-10", "2026-02-10T08:00:00.000Z"],
  ])("is sent from %s for %s as its local noon (G63)", (code, date, instant) => {
    expect(toInstant(date, contexteOf(code))).toBe(instant);
  });

  it("is never sent later than now (G63)", () => {
    expect(toInstant("2026-07-01", contexteOf("33"))).toBe("2026-07-01T06:00:00.000Z");
  });

  it("is read in the collectivité's zone, and is the one of the state", () => {
    const contrat = {
      etat: "SIGNE",
      dateSignature: "2026-02-09T23:30:00.000Z",
      dateRefus: "2025-01-01T11:00:00.000Z",
    };

    expect(toDateEtat(contrat, "Europe/Paris")).toBe("2026-02-10");
    expect(toDateEtat(contrat, "America/Guadeloupe")).toBe("2026-02-09");
    expect(toDateEtat({ ...contrat, etat: "REFUSE" }, "Europe/Paris")).toBe("2025-01-01");
    expect(toDateEtat({ etat: "SIGNE", dateSignature: "2026-02-09" }, "America/Guadeloupe")).toBe(
      "2026-02-09",
    );
    expect(toDateEtat({ etat: "SIGNE", dateSignature: null }, "Europe/Paris")).toBeNull();
    expect(toDateEtat({ etat: "SIGNE", dateSignature: "hier" }, "Europe/Paris")).toBeNull();
  });

  it("makes a contract the one wanted only with its state", () => {
    const wanted = { etat: "SIGNE", date: "2026-02-10" } as const;

    expect(
      isAlready({ etat: "SIGNE", dateSignature: "2026-02-10T11:00:00.000Z" }, wanted, "Europe/Paris"),
    ).toBe(true);
    expect(
      isAlready({ etat: "A_SIGNER", dateSignature: "2026-02-10T11:00:00.000Z" }, wanted, "Europe/Paris"),
    ).toBe(false);
    expect(isAlready(null, wanted, "Europe/Paris")).toBe(false);
  });
});

describe("contract read", () => {
  it("passes as it is, nulls and unknown fields included (G33, G34)", () => {
    const contrat = {
      etat: "NOUVEL_ETAT",
      dateSignature: null,
      engagements: {
        engagementsUsager: [{ titre: "Je participe", libelles: [] }],
        engagementsConseiller: [],
      },
      mentionsLegales: { niveauSanction: null, articles: [] },
      champNeuf: true,
    };

    expect(fromContrat(contrat)).toEqual(contrat);
  });

  it("is null where there is none, and undefined where it is not one", () => {
    expect(fromLecture(null)).toBeNull();
    expect(fromContrat(null)).toBeUndefined();
    expect(fromContrat([])).toBeUndefined();
    expect(fromContrat({ etat: 1 })).toBeUndefined();
  });

  it("proves a signature on its local day, and nothing else does", () => {
    const faits = (contrat: unknown) =>
      contratEngagementAdapter.operations.lecture.toFaits?.(fromContrat(contrat) ?? {}, contexteOf("33"));

    expect(faits({ etat: "SIGNE", dateSignature: "2026-02-09T23:30:00.000Z" })).toEqual([
      { type: "contrat-signe", date: "2026-02-10" },
    ]);
    expect(faits({ etat: "A_SIGNER", dateSignature: "2026-02-09T23:30:00.000Z" })).toEqual([]);
    expect(faits({ etat: "SIGNE" })).toEqual([]);
  });
});

describe("body", () => {
  it.each([
    ["a date that does not exist", { dateSignature: "2026-02-30" }, "/dateSignature"],
    ["an instant", { dateSignature: "2026-02-10T11:00:00Z" }, "/dateSignature"],
    ["another field", { dateRefus: "2026-02-10" }, ""],
  ])("refuses %s", (_, corps, chemin) => {
    const { error } = signatureSchema.safeParse(corps);

    expect(error?.issues.map(({ path }) => ["", ...path].join("/"))).toEqual([chemin]);
  });

  it.each([
    [signatureSchema, signatureExamples],
    [refusSchema, refusExamples],
    [contratSchema, contratExamples],
  ])("has valid examples (%#)", (schema, examples) => {
    for (const { corps } of examples) expect(schema.safeParse(corps).error?.issues ?? []).toEqual([]);
  });
});

const signed = { etat: "SIGNE", dateSignature: "2026-02-10T15:35:00.000Z", organisme: "Cap Emploi" };
const probleme = (title: string, detail: string, status = 400) => ({
  status,
  body: { type: "about:blank", status, title, detail },
});
const dejaExistant = probleme(
  "SignatureException",
  "Un contrat d'engagement est déjà existant, impossible de créer un contrat d'engagmeent à l'état signé.",
);

const none = { status: 204 };
const ok = (body: unknown) => ({ status: 200, body });

let sent: string[] = [];
/** A France Travail that answers this, call after call; what went out is in `sent`. */
function answering(...reponses: Reponse[]): FranceTravail {
  const portes = openPortes(reponses);
  sent = portes.sent;
  return portes.franceTravail;
}
const { signature, refus, lecture } = contratEngagementAdapter.operations;
const contexte: ContexteRegle = {
  ...contexteOf("33"),
  dateActe: "2026-02-10",
  maintenant: Date.parse("2026-02-12T08:00:00Z"),
};

describe("signature", () => {
  it("creates the first contract, at local noon", async () => {
    const outcome = await signature.send(answering(none, ok(signed)), {}, contexte);

    expect(outcome).toMatchObject({ kind: "accepted", value: { etat: "SIGNE", organisme: "Cap Emploi" } });
    expect(sent).toEqual([
      "GET /contrat-engagement/v1/lecture",
      'POST /contrat-engagement/v1/signer {"dateSignature":"2026-02-10T11:00:00.000Z"}',
    ]);
  });

  it.each([
    ["to be signed again", { etat: "A_SIGNER", dateSignature: "2026-02-10T15:35:00.000Z" }],
    ["refused", { etat: "REFUSE", dateRefus: "2026-02-10T15:35:00.000Z" }],
    ["signed on another day", { ...signed, dateSignature: "2026-02-09T15:35:00.000Z" }],
    ["suspended", { etat: "SUSPENDU" }],
    ["waiting for a signature", { etat: "EN_ATTENTE_SIGNATURE" }],
  ])("changes a contract that is %s", async (_, contrat) => {
    await signature.send(answering(ok(contrat), ok(signed)), { dateSignature: "2026-02-10" }, contexte);

    expect(sent).toEqual([
      "GET /contrat-engagement/v1/lecture",
      'PATCH /contrat-engagement/v1/signer {"dateSignature":"2026-02-10T11:00:00.000Z"}',
    ]);
  });

  it("is accepted without writing where the contract is already signed on that local day", async () => {
    const late = { ...signed, dateSignature: "2026-02-09T23:30:00.000Z" };

    expect(await signature.send(answering(ok(late)), {}, contexte)).toMatchObject({
      kind: "accepted",
      value: late,
    });
    expect(sent).toEqual(["GET /contrat-engagement/v1/lecture"]);
  });

  it("changes instead of creating, once, where a contract appeared meanwhile", async () => {
    const franceTravail = answering(none, dejaExistant, ok({ etat: "REFUSE" }), ok(signed));

    expect(await signature.send(franceTravail, {}, contexte)).toMatchObject({ kind: "accepted" });
    expect(sent.map((one) => one.split(" {")[0])).toEqual([
      "GET /contrat-engagement/v1/lecture",
      "POST /contrat-engagement/v1/signer",
      "GET /contrat-engagement/v1/lecture",
      "PATCH /contrat-engagement/v1/signer",
    ]);
  });

  it("is done where the contract that appeared meanwhile is the one wanted", async () => {
    expect(await signature.send(answering(none, dejaExistant, ok(signed)), {}, contexte)).toMatchObject({
      kind: "accepted",
    });
    expect(sent).toHaveLength(3);
  });

  it("keeps the refusal of France Travail where it contradicts itself", async () => {
    expect(await signature.send(answering(none, dejaExistant, none), {}, contexte)).toMatchObject({
      kind: "refused",
      reponse: { code: "SignatureException" },
    });
  });

  it("hands over the refusal of a second signature and of a suspended contract", async () => {
    const deja = probleme("SignatureException", "Impossible de signer un contrat d'engagemenet déjà signé.");
    const suspendu = probleme("Exception", "Un contrat d'engagement existe déjà à l'état suspendu.", 500);

    expect(await signature.send(answering(ok({ etat: "A_SIGNER" }), deja), {}, contexte)).toMatchObject({
      kind: "refused",
      cause: "refus-france-travail",
    });
    expect(await signature.send(answering(ok({ etat: "SUSPENDU" }), suspendu), {}, contexte)).toMatchObject({
      kind: "refused",
      cause: "contrat-suspendu",
    });
  });

  it("is certainly not done when the reading before it fails, perhaps done when the writing does", async () => {
    expect(await signature.send(answering("lost"), {}, contexte)).toMatchObject({ kind: "unavailable" });
    expect(await signature.send(answering({ status: 500 }), {}, contexte)).toMatchObject({
      kind: "unavailable",
    });
    expect(await signature.send(answering(none, "lost"), {}, contexte)).toMatchObject({ kind: "uncertain" });
    expect(await signature.send(answering(none, ok([])), {}, contexte)).toMatchObject({ kind: "uncertain" });
  });

  it("is never dated after now, and admits no day to come (G63)", async () => {
    const matin = { ...contexte, dateActe: "2026-02-12" };

    await signature.send(answering(none, ok(signed)), {}, matin);

    expect(sent.at(-1)).toBe(
      'POST /contrat-engagement/v1/signer {"dateSignature":"2026-02-12T08:00:00.000Z"}',
    );
    expect(signature.check?.({ dateSignature: "2026-02-12" }, matin)).toMatchObject({ kind: "admis" });
    expect(signature.check?.({ dateSignature: "2026-02-13" }, matin)).toMatchObject({
      kind: "refuse",
      code: "regle-non-respectee",
    });
    expect(refus.check?.({ dateRefus: "2026-02-13" }, matin)).toMatchObject({ kind: "refuse" });
  });

  it("CTR-11 : avertit qu'un contrat antérieur au 1er janvier 2025 n'est pas un contrat d'engagement", () => {
    expect(signature.check?.({ dateSignature: "2024-12-31" }, contexte)).toMatchObject({
      kind: "admis",
      avertissements: [{ regle: "CTR-11" }],
    });
  });

  it("proves a signature on its date", () => {
    expect(signature.toFait?.({}, contexte)).toEqual({ type: "contrat-signe", date: "2026-02-10" });
    expect(refus.toFait?.({ dateRefus: "2026-02-03" }, contexte)).toEqual({
      type: "contrat-refuse",
      date: "2026-02-03",
    });
  });
});

describe("refusal by the person", () => {
  it("creates or changes like a signature", async () => {
    const refused = { etat: "REFUSE", dateRefus: "2026-02-10T11:00:00.000Z" };

    const calls: string[][] = [];
    for (const reponses of [[none, ok(refused)], [ok(signed), ok(refused)], [ok(refused)]]) {
      await refus.send(answering(...reponses), {}, contexte);
      calls.push(sent);
    }

    expect(calls.flat()).toEqual([
      "GET /contrat-engagement/v1/lecture",
      'POST /contrat-engagement/v1/refuser {"dateRefus":"2026-02-10T11:00:00.000Z"}',
      "GET /contrat-engagement/v1/lecture",
      'PATCH /contrat-engagement/v1/refuser {"dateRefus":"2026-02-10T11:00:00.000Z"}',
      "GET /contrat-engagement/v1/lecture",
    ]);
  });
});

describe("a signature whose answer was lost", () => {
  it("was done where the contract is read signed on that day", async () => {
    expect(await signature.reconcile?.(answering(ok(signed)), {}, contexte)).toMatchObject({
      kind: "done",
      outcome: { value: { etat: "SIGNE" } },
    });
  });

  it("was not done where there is no contract, or another", async () => {
    const other = { ...signed, dateSignature: "2026-02-01T11:00:00.000Z" };

    expect(await signature.reconcile?.(answering(none), {}, contexte)).toEqual({ kind: "not-done" });
    expect(await signature.reconcile?.(answering(ok(other)), {}, contexte)).toEqual({ kind: "not-done" });
    expect(await refus.reconcile?.(answering(ok(signed)), {}, contexte)).toEqual({ kind: "not-done" });
  });

  it("stays in doubt while France Travail cannot be read", async () => {
    expect(await signature.reconcile?.(answering({ status: 503 }), {}, contexte)).toMatchObject({
      kind: "unsettled",
      outcome: { kind: "unavailable" },
    });
  });
});

describe("reading", () => {
  it("gives the contract, or null where there is none", async () => {
    expect(await lecture.send(answering(ok(signed)), {}, contexte)).toMatchObject({ value: signed });
    expect(await lecture.send(answering(none), {}, contexte)).toMatchObject({
      kind: "accepted",
      value: null,
    });
  });
});
