import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLUX } from "./flux.ts";
import {
  type Attempt,
  computeBackoff,
  DEPENDANCES,
  nextEtat,
  OUTCOMES,
  RETRY_LIMIT_MS,
} from "./transmission.ts";

const NOW = Date.parse("2026-02-12T11:00:00Z");
const attempt = (changed: Partial<Attempt>): Attempt => ({
  kind: "unavailable",
  cause: "france-travail-indisponible",
  tentatives: 1,
  repriseDepuis: NOW,
  now: NOW,
  retryAt: null,
  reconciles: true,
  aVerifier: false,
  sent: true,
  random: 1,
  ...changed,
});

describe("nextEtat", () => {
  it("is final for what France Travail accepted or refused", () => {
    expect(nextEtat(attempt({ kind: "accepted", cause: null }))).toEqual({ etat: "acceptee" });
    expect(nextEtat(attempt({ kind: "refused", cause: "refus-france-travail" }))).toEqual({
      etat: "refusee",
      cause: "refus-france-travail",
    });
  });

  it("waits for a person where the person is not found or the answer is not understood", () => {
    expect(nextEtat(attempt({ kind: "unidentified", cause: "usager-inconnu" }))).toEqual({
      etat: "bloquee",
      cause: "usager-inconnu",
    });
    expect(nextEtat(attempt({ kind: "unreadable", cause: "reponse-illisible" }))).toEqual({
      etat: "bloquee",
      cause: "reponse-illisible",
    });
  });

  it("tries again after 1, 2, 4, 8 seconds, and never more than 15 minutes apart", () => {
    const delays = [1, 2, 3, 4, 11, 40].map((tentatives) => computeBackoff(tentatives, 1));
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 900_000, 900_000]);
    expect(computeBackoff(1, 0)).toBe(500);
    expect(nextEtat(attempt({ tentatives: 4 }))).toMatchObject({ prochaineTentative: NOW + 8_000 });
  });

  it("obeys a later date that France Travail asked for", () => {
    const suite = nextEtat(attempt({ retryAt: NOW + 60_000 }));
    expect(suite).toMatchObject({ etat: "en-attente", prochaineTentative: NOW + 60_000, aVerifier: false });
  });

  it("comes back when France Travail asked, however many attempts came before", () => {
    const suite = nextEtat(attempt({ tentatives: 12, retryAt: NOW + 5_000 }));
    expect(suite).toMatchObject({ etat: "en-attente", prochaineTentative: NOW + 5_000 });
    const past = nextEtat(attempt({ tentatives: 12, retryAt: NOW - 5_000 }));
    expect(past).toMatchObject({ etat: "en-attente", prochaineTentative: NOW + 1_000 });
  });

  it("gives up seven days after the creation or the replay, and not a millisecond before", () => {
    const before = nextEtat(attempt({ repriseDepuis: NOW - RETRY_LIMIT_MS + 1 }));
    const after = nextEtat(attempt({ repriseDepuis: NOW - RETRY_LIMIT_MS }));
    expect(before.etat).toBe("en-attente");
    expect(after).toEqual({ etat: "bloquee", cause: "delai-de-reprise-epuise" });
  });

  it("never sends an uncertain act again without looking first", () => {
    expect(nextEtat(attempt({ kind: "uncertain", cause: "issue-incertaine" }))).toMatchObject({
      etat: "en-attente",
      aVerifier: true,
    });
    expect(nextEtat(attempt({ kind: "uncertain", cause: "issue-incertaine", reconciles: false }))).toEqual({
      etat: "bloquee",
      cause: "issue-incertaine",
    });
    const looked = { kind: "uncertain", cause: "issue-incertaine", aVerifier: true } as const;
    expect(nextEtat(attempt({ ...looked, tentatives: 7 }))).toMatchObject({ etat: "en-attente" });
    expect(nextEtat(attempt({ ...looked, tentatives: 8 }))).toEqual({
      etat: "bloquee",
      cause: "issue-incertaine",
    });
  });

  it("looks at least once, however many attempts came before the doubt", () => {
    const first = attempt({ kind: "uncertain", cause: "issue-incertaine", tentatives: 20 });
    expect(nextEtat(first)).toMatchObject({ etat: "en-attente", aVerifier: true });
  });

  it("keeps the doubt through an outage in which nothing was sent, and to its end", () => {
    const down = { aVerifier: true, sent: false, tentatives: 20 };
    expect(nextEtat(attempt(down))).toMatchObject({ etat: "en-attente", aVerifier: true });
    expect(nextEtat(attempt({ ...down, sent: true }))).toMatchObject({ aVerifier: false });
    expect(nextEtat(attempt({ ...down, repriseDepuis: NOW - RETRY_LIMIT_MS }))).toEqual({
      etat: "bloquee",
      cause: "issue-incertaine",
    });
  });

  it("puts every next attempt in the future, whatever the attempt", () => {
    const attempts = fc.record({
      kind: fc.constantFrom(...OUTCOMES),
      cause: fc.constant("france-travail-indisponible" as const),
      tentatives: fc.integer({ min: 1, max: 10_000 }),
      repriseDepuis: fc.integer({ min: NOW - 2 * RETRY_LIMIT_MS, max: NOW }),
      now: fc.constant(NOW),
      retryAt: fc.option(fc.integer({ min: 0, max: NOW * 2 })),
      reconciles: fc.boolean(),
      aVerifier: fc.boolean(),
      sent: fc.boolean(),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(attempts, (given) => {
        const suite = nextEtat(given);
        if (suite.etat !== "en-attente") return;
        expect(suite.prochaineTentative).toBeGreaterThan(NOW);
        expect(suite.prochaineTentative).toBeGreaterThanOrEqual(given.retryAt ?? 0);
        expect(suite.aVerifier).toBe(given.kind === "uncertain" || (given.aVerifier && !given.sent));
      }),
    );
  });
});

describe("DEPENDANCES", () => {
  it.each(FLUX)("%s waits for its own earlier transmissions", (flux) => {
    expect(DEPENDANCES[flux]).toContain(flux);
  });

  it("makes a signature wait for the orientation, and a sanction for nothing but sanctions", () => {
    expect(DEPENDANCES["contrat-engagement"]).toContain("orientation");
    expect(DEPENDANCES.sanction).toEqual(["sanction"]);
  });
});

describe("what waits for what, in one dossier", () => {
  it("is the table of the contract", () => {
    expect(DEPENDANCES).toEqual({
      orientation: ["orientation"],
      "rendez-vous": ["rendez-vous", "orientation"],
      diagnostic: ["diagnostic", "orientation"],
      "contrat-engagement": ["contrat-engagement", "orientation"],
      accompagnement: ["accompagnement", "contrat-engagement"],
      sanction: ["sanction"],
      autres: ["autres"],
    });
  });

  it("an outcome that gives no cause is one that was not understood", () => {
    expect(nextEtat(attempt({ kind: "unreadable", cause: null }))).toEqual({
      etat: "bloquee",
      cause: "reponse-illisible",
    });
  });
});

describe("what was put off without a call being made", () => {
  const late = { tentatives: 14, sent: false, differe: true };

  it("is no attempt, and is due when the door opens, however many came before", () => {
    const suite = nextEtat(attempt({ ...late, retryAt: NOW + 5_000 }));

    expect(suite).toEqual({
      etat: "en-attente",
      cause: "france-travail-indisponible",
      prochaineTentative: NOW + 5_000,
      aVerifier: false,
      differee: true,
    });
    expect(nextEtat(attempt({ ...late, differe: false, retryAt: NOW + 5_000 }))).not.toHaveProperty(
      "differee",
    );
  });

  it("is always due later, and keeps the doubt of an earlier attempt", () => {
    const suite = nextEtat(attempt({ ...late, aVerifier: true, retryAt: NOW - 1 }));
    expect(suite).toMatchObject({ prochaineTentative: NOW + 1, aVerifier: true, differee: true });
  });

  it("without a date is tried again as anything else", () => {
    const suite = nextEtat(attempt({ ...late, tentatives: 1 }));
    expect(suite).toMatchObject({ etat: "en-attente", prochaineTentative: NOW + 1_000 });
    expect(suite).not.toHaveProperty("differee");
  });

  it("does not make retries endless", () => {
    const since = { repriseDepuis: NOW - RETRY_LIMIT_MS, retryAt: NOW + 5_000 };
    expect(nextEtat(attempt({ ...late, ...since }))).toEqual({
      etat: "bloquee",
      cause: "delai-de-reprise-epuise",
    });
  });
});

it("the hours during which France Travail was closed as announced are not of the seven days", () => {
  const closed = { repriseDepuis: NOW - RETRY_LIMIT_MS - 7_200_000 };
  expect(nextEtat(attempt({ ...closed, fermeeMs: 7_200_001 })).etat).toBe("en-attente");
  expect(nextEtat(attempt({ ...closed, fermeeMs: 7_200_000 })).etat).toBe("bloquee");
});
