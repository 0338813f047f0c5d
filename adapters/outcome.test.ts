import { describe, expect, it } from "vitest";
import { Reply } from "./exchange.ts";
import type { Origin } from "./known-answers.ts";
import { isKnownRefusal, type Outcome, readOutcome } from "./outcome.ts";
import type { Answer } from "./transport.ts";

const probleme = (title: string, detail: string, status = 400) => ({
  type: "about:blank",
  status,
  title,
  detail,
});
const spring = (message: string, status = 400) => ({
  timestamp: "2024-08-01T12:51:59.196+00:00",
  status,
  error: status === 400 ? "Bad Request" : "Internal Server Error",
  message,
  path: "/api-orientationusager/v1/orientation/decider",
});

interface Case {
  from: Origin;
  status?: number;
  body?: unknown;
  /** A write, unless said otherwise. */
  reading?: boolean;
  answer?: Answer;
  retryAt?: number;
}

function reply({ from, status = 200, body = "", reading = false, answer, retryAt }: Case): Reply {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Reply({
    kind: "made",
    call: { from, path: "", reading, scopes: "api_x x", retryAt: retryAt ?? null },
    answer: answer ?? { kind: "answered", status, text, header: () => null },
  });
}

/** What a door hands over: openapi-fetch's own result, of which only `data` and `response` count. */
function read(one: Case): Outcome<unknown> {
  const response = reply(one);
  const data = response.ok ? response.json() : undefined;
  // a Reply stands where openapi-fetch's types say Response
  return readOutcome({ data, response: response as unknown as Response }, (value) => value);
}

const usager = { from: "rechercher-usager", reading: true } as const;
const contrat = { from: "contrat-engagement" } as const;
const orientation = { from: "orientationusager" } as const;
const diagnostic = { from: "diagnosticargumente" } as const;

describe("outcome of a known answer", () => {
  it.each<[string, Case, string, string]>([
    [
      "S002 in a 200",
      { ...usager, body: { codeRetour: "S002", jetonUsager: null } },
      "unidentified",
      "usager-inconnu",
    ],
    [
      "S003 in a 200",
      { ...usager, body: { codeRetour: "S003", jetonUsager: "null" } },
      "unidentified",
      "usager-ambigu",
    ],
    ["204 of a search", { ...usager, status: 204 }, "unidentified", "usager-inconnu"],
    ["404 of a search", { ...usager, status: 404 }, "unidentified", "usager-inconnu"],
    ["R001", { ...usager, status: 403, body: { codeRetour: "R001" } }, "unidentified", "usager-acces-refuse"],
    ["R002", { ...usager, status: 403, body: { codeRetour: "R002" } }, "unidentified", "usager-non-rattache"],
    ["R997", { ...usager, status: 400, body: { codeRetour: "R997" } }, "refused", "usager-refuse"],
    [
      "R998 in a 500",
      { ...usager, status: 500, body: { codeRetour: "R998" } },
      "unidentified",
      "usager-sans-adresse",
    ],
    [
      "R999",
      { ...usager, status: 503, body: { codeRetour: "R999" } },
      "unavailable",
      "france-travail-indisponible",
    ],
    [
      "SignatureException",
      {
        ...contrat,
        status: 400,
        body: probleme("SignatureException", "Impossible de signer un contrat d'engagemenet déjà signé."),
      },
      "refused",
      "refus-france-travail",
    ],
    [
      "RefusException",
      {
        ...contrat,
        status: 400,
        body: probleme("RefusException", "Impossible de refuser un contrat d'engagement déjà refusé."),
      },
      "refused",
      "refus-france-travail",
    ],
    [
      "HabilitationException",
      {
        ...contrat,
        status: 403,
        body: probleme("HabilitationException", "Vous n'êtes pas habilité à signer ce contrat", 403),
      },
      "unidentified",
      "usager-acces-refuse",
    ],
    [
      "a suspended contract in a 500",
      {
        ...contrat,
        status: 500,
        body: probleme(
          "Exception",
          "Un contrat d'engagement existe déjà à l'état suspendu, impossible de signer le contrat.",
          500,
        ),
      },
      "refused",
      "contrat-suspendu",
    ],
    [
      "a technical failure in the same clothes",
      { ...contrat, status: 500, body: probleme("Exception", "Une erreur technique s'est produite", 500) },
      "uncertain",
      "issue-incertaine",
    ],
    [
      "a date refused",
      {
        ...contrat,
        status: 400,
        body: probleme(
          "DonneeEnEntreeInvalideException",
          "La date de signature doit être antérieur ou égale à la date du jour.",
        ),
      },
      "refused",
      "refus-france-travail",
    ],
    [
      "a jeton that is not understood",
      {
        ...contrat,
        status: 400,
        body: probleme(
          "DonneeEnEntreeInvalideException",
          "Le header 'ft-jeton-usager' est obligatoire dans ce context",
        ),
      },
      "unreadable",
      "reponse-illisible",
    ],
    [
      "Spring 400",
      { ...orientation, status: 400, body: spring("Le champ etatDecision est obligatoire") },
      "refused",
      "refus-france-travail",
    ],
    [
      "Spring 500",
      { ...orientation, status: 500, body: spring("Une erreur inconnue est survenue", 500) },
      "uncertain",
      "issue-incertaine",
    ],
    [
      "idRci",
      {
        from: "informations-administratives",
        reading: true,
        status: 400,
        body: { code: "Non déterminé", erreur: "L'idRci ne peut pas être vide", status: "BAD_REQUEST" },
      },
      "unreadable",
      "reponse-illisible",
    ],
    [
      "an error in a 200",
      {
        from: "contrat-usager",
        reading: true,
        body: {
          message: "Type de population non géré par l'API",
          codeErreur: "ERT_200_FONCT",
          codeHttp: 200,
        },
      },
      "refused",
      "refus-france-travail",
    ],
    [
      "an error in a 200 whose code is new",
      { from: "contrat-usager", reading: true, body: { codeErreur: "ERT_201", message: "Autre" } },
      "refused",
      "refus-france-travail",
    ],
    [
      "JCS0011G after a write",
      { ...contrat, status: 500, body: { codeErreur: "JCS0011G", codeHttp: 500, message: "La vue service" } },
      "uncertain",
      "issue-incertaine",
    ],
    [
      "JCS0011G after a reading",
      { ...contrat, reading: true, status: 500, body: { codeErreur: "JCS0011G", codeHttp: 500 } },
      "unavailable",
      "france-travail-indisponible",
    ],
  ])("reads %s", (_, one, kind, cause) => {
    expect(read(one)).toMatchObject({ kind, cause });
  });
});

describe("outcome by status", () => {
  it.each<[string, Case, string, string]>([
    [
      "429",
      { ...contrat, status: 429, body: "Too many requests" },
      "unavailable",
      "france-travail-indisponible",
    ],
    [
      "503 whatever the body",
      { ...contrat, status: 503, body: probleme("SignatureException", "") },
      "unavailable",
      "france-travail-indisponible",
    ],
    ["500 without a body", { ...contrat, status: 500 }, "uncertain", "issue-incertaine"],
    ["502", { ...contrat, status: 502, body: "<html>" }, "uncertain", "issue-incertaine"],
    ["504", { ...contrat, status: 504 }, "uncertain", "issue-incertaine"],
    [
      "500 of a reading",
      { ...contrat, reading: true, status: 500 },
      "unavailable",
      "france-travail-indisponible",
    ],
    [
      "400 with words that no table knows",
      { ...contrat, status: 400, body: { title: "Nouvelle" } },
      "refused",
      "refus-france-travail",
    ],
    [
      "422 with words",
      { ...orientation, status: 422, body: { message: "non" } },
      "refused",
      "refus-france-travail",
    ],
    ["400 without words", { ...contrat, status: 400 }, "unreadable", "reponse-illisible"],
    [
      "400 without a body, of an API that publishes none",
      { ...diagnostic, status: 400 },
      "refused",
      "refus-france-travail",
    ],
    [
      "400 of the same in HTML",
      { ...diagnostic, status: 400, body: "<p>" },
      "unreadable",
      "reponse-illisible",
    ],
    ["400 in HTML", { ...contrat, status: 400, body: "<html></html>" }, "unreadable", "reponse-illisible"],
    ["302", { ...contrat, status: 302 }, "unreadable", "en-tetes-agent-refuses"],
    ["307", { ...contrat, status: 307 }, "unreadable", "reponse-illisible"],
    ["401 without a body", { ...contrat, status: 401 }, "unreadable", "identifiants-refuses"],
    ["403 without a body", { ...contrat, status: 403 }, "unreadable", "habilitation-insuffisante"],
    ["404", { ...contrat, status: 404 }, "unreadable", "reponse-illisible"],
    ["405", { ...contrat, status: 405 }, "unreadable", "reponse-illisible"],
    ["HTML in a 200 after a write", { ...contrat, body: "<html></html>" }, "uncertain", "issue-incertaine"],
    [
      "HTML in a 200 of a reading",
      { ...contrat, reading: true, body: "<html></html>" },
      "unreadable",
      "reponse-illisible",
    ],
    [
      "a connection never made",
      { ...contrat, answer: { kind: "not-sent" } },
      "unavailable",
      "france-travail-indisponible",
    ],
    [
      "a lost answer after a write",
      { ...contrat, answer: { kind: "lost", status: null } },
      "uncertain",
      "issue-incertaine",
    ],
    [
      "a lost answer of a reading",
      { ...contrat, reading: true, answer: { kind: "lost", status: null } },
      "unavailable",
      "france-travail-indisponible",
    ],
  ])("reads %s", (_, one, kind, cause) => {
    expect(read(one)).toMatchObject({ kind, cause });
  });

  it.each([200, 201, 202])("accepts a %i with its value", (status) => {
    expect(read({ ...contrat, status, body: { etat: "SIGNE" } })).toEqual({
      kind: "accepted",
      value: { etat: "SIGNE" },
      reponse: { statut: status, code: null, message: null },
    });
  });

  it("accepts a 201 and a 204 without a body, with null", () => {
    expect(read({ ...contrat, status: 201 })).toMatchObject({ kind: "accepted", value: null });
    expect(read({ ...contrat, status: 204 })).toMatchObject({ kind: "accepted", value: null });
  });

  it("does not take for a success a 2xx whose shape is not understood", () => {
    const response = reply({ ...contrat, body: [] }) as unknown as Response; // where openapi-fetch's types say Response

    expect(readOutcome({ data: [], response }, () => undefined)).toMatchObject({ kind: "uncertain" });
  });

  it("hands over when to come back", () => {
    expect(read({ ...contrat, status: 429, retryAt: 60_000 })).toMatchObject({ retryAt: 60_000 });
  });
});

describe("words of France Travail", () => {
  it("keeps status, code and message in whichever format they come", () => {
    expect(
      read({ ...usager, status: 403, body: { codeRetour: "R002", message: "L'usager n'est pas rattaché" } }),
    ).toMatchObject({
      reponse: { statut: 403, code: "R002", message: "L'usager n'est pas rattaché" },
    });
    expect(read({ ...contrat, status: 400, body: probleme("RefusException", "Impossible") })).toMatchObject({
      reponse: { statut: 400, code: "RefusException", message: "Impossible" },
    });
    expect(read({ ...orientation, status: 400, body: spring("Le champ x est obligatoire") })).toMatchObject({
      reponse: { statut: 400, code: null, message: "Le champ x est obligatoire" },
    });
    expect(
      read({ ...contrat, status: 400, body: [{ code: "PARAM_INCOHERENT", message: "non" }] }),
    ).toMatchObject({
      reponse: { statut: 400, code: "PARAM_INCOHERENT", message: "non" },
    });
  });

  it("names the scopes that an empty 403 does not", () => {
    expect(read({ ...contrat, status: 403 })).toMatchObject({
      reponse: { message: expect.stringContaining("api_x x") },
    });
  });

  it("lets no number of a person through", () => {
    const outcome = read({ ...orientation, status: 400, body: spring("NIR 1720678355011 inconnu") });

    expect(JSON.stringify(outcome)).not.toContain("1720678355011");
  });
});

describe("known refusal", () => {
  it("tells a refusal of the act from what a dead jeton may give (G42)", () => {
    const signature = { ...contrat, status: 400, body: probleme("SignatureException", "déjà signé") };
    const jeton = {
      ...contrat,
      status: 400,
      body: probleme("DonneeEnEntreeInvalideException", "Le header 'ft-jeton-usager'"),
    };

    expect(isKnownRefusal(reply(signature))).toBe(true);
    expect(
      isKnownRefusal(reply({ ...orientation, status: 400, body: spring("Le champ x est obligatoire") })),
    ).toBe(true);
    expect(isKnownRefusal(reply(jeton))).toBe(false);
    expect(isKnownRefusal(reply({ ...orientation, status: 400, body: spring("Jeton illisible") }))).toBe(
      false,
    );
    expect(isKnownRefusal(reply({ ...contrat, status: 403 }))).toBe(false);
  });
});
