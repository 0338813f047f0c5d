import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Etat,
  nextEtat,
  OUTCOMES,
  type OutcomeKind,
  RETRY_LIMIT_MS,
  type Suite,
} from "./transmission.ts";

/*
 * The life of one transmission under anything that may happen to it: outcomes of every kind, crashes at any instant, a
 * person's commands, time that passes, in any order. The attempt goes as dispatch/deliver.ts makes it go; France Travail is
 * a ledger that counts how often the act was done.
 */

const FINAL: readonly Etat[] = ["acceptee", "refusee", "abandonnee"];

interface World {
  now: number;
  etat: Etat;
  /** Left, and its answer is not known. */
  envoyee: boolean;
  tentatives: number;
  repriseDepuis: number | null;
  prochaineTentative: number;
  reconciles: boolean;
  /** At France Travail. */
  faite: number;
  /** Sent since it was last read as not done, or since it was created. */
  envoisSansLecture: number;
  history: Etat[];
}

type Step =
  | {
      kind: "tentative";
      issue: OutcomeKind;
      faite: boolean;
      lecture: "lue" | "en-panne";
      retryAt: number | null;
    }
  /** The process dies while the call is out; France Travail may or may not have done the act. */
  | { kind: "mort"; apresEnvoi: boolean; faite: boolean }
  | { kind: "rejeu" }
  | { kind: "abandon" }
  | { kind: "temps"; milliseconds: number };

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("tentative" as const),
      issue: fc.constantFrom(...OUTCOMES),
      faite: fc.boolean(),
      lecture: fc.constantFrom("lue" as const, "en-panne" as const),
      retryAt: fc.option(fc.integer({ min: 0, max: 3_600_000 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("mort" as const),
      apresEnvoi: fc.boolean(),
      faite: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "rejeu" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "abandon" as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("temps" as const),
      milliseconds: fc.integer({ min: 0, max: 3 * 86_400_000 }),
    }),
  },
);

const START = Date.parse("2026-02-12T11:00:00Z");
const birth = (reconciles: boolean): World => ({
  now: START,
  etat: "en-attente",
  envoyee: false,
  tentatives: 0,
  repriseDepuis: null,
  prochaineTentative: START,
  reconciles,
  faite: 0,
  envoisSansLecture: 0,
  history: ["en-attente"],
});

/** What the dispatcher, a person or fate does; null where the état does not allow it. */
function live(world: World, step: Step): World | null {
  switch (step.kind) {
    case "temps":
      return { ...world, now: world.now + step.milliseconds };
    case "rejeu":
      if (world.etat !== "bloquee") return null;
      return {
        ...world,
        etat: "en-attente",
        prochaineTentative: world.now,
        repriseDepuis: null,
        tentatives: 0,
      };
    case "abandon":
      return FINAL.includes(world.etat) ? null : { ...world, etat: "abandonnee" };
    case "mort":
      if (!isDue(world)) return null;
      if (!step.apresEnvoi || !mayLeave(world)) return cutShort(world);
      return send({ ...cutShort(world), envoisSansLecture: 0 }, step.faite);
    case "tentative":
      return isDue(world) ? attempt(take(world), step) : null;
  }
}

/** Nothing is in doubt, or France Travail was read and the act is not there. */
const mayLeave = (world: World) => !world.envoyee || (world.reconciles && world.faite === 0);
const isDue = (world: World) => world.etat === "en-attente" && world.prochaineTentative <= world.now;
const take = (world: World): World => ({
  ...world,
  tentatives: world.tentatives + 1,
  repriseDepuis: world.repriseDepuis ?? world.now,
});
/** Taken by an instance that dies: the next one that takes it counts no attempt for it. */
const cutShort = (world: World): World => ({ ...take(world), tentatives: world.tentatives });
const send = (world: World, faite: boolean): World => ({
  ...world,
  envoyee: true,
  envoisSansLecture: world.envoisSansLecture + 1,
  faite: world.faite + (faite ? 1 : 0),
});

function attempt(world: World, step: Extract<Step, { kind: "tentative" }>): World {
  const aVerifier = world.envoyee;
  if (aVerifier) {
    if (!world.reconciles) return settle(world, { issue: "uncertain", sent: false, aVerifier });
    if (step.lecture === "en-panne") return settle(world, { issue: "unavailable", sent: false, aVerifier });
    if (world.faite > 0) return settle(world, { issue: "accepted", sent: false, aVerifier });
    // Read, and not there.
    world = { ...world, envoisSansLecture: 0 };
  }
  const faite = step.issue === "accepted" || (step.issue === "uncertain" && step.faite);
  return settle(send(world, faite), { issue: step.issue, sent: true, aVerifier, retryAt: step.retryAt });
}

function settle(
  world: World,
  ended: { issue: OutcomeKind; sent: boolean; aVerifier: boolean; retryAt?: number | null },
): World {
  const suite: Suite = nextEtat({
    kind: ended.issue,
    cause: ended.issue === "accepted" ? null : "issue-incertaine",
    tentatives: world.tentatives,
    repriseDepuis: world.repriseDepuis ?? world.now,
    now: world.now,
    retryAt: ended.retryAt == null ? null : world.now + ended.retryAt,
    reconciles: world.reconciles,
    aVerifier: ended.aVerifier,
    sent: ended.sent,
    random: 0.5,
  });
  if (suite.etat === "en-attente")
    return {
      ...world,
      envoyee: suite.aVerifier,
      envoisSansLecture: suite.aVerifier ? world.envoisSansLecture : 0,
      prochaineTentative: suite.prochaineTentative,
    };
  const done = suite.etat === "acceptee" || suite.etat === "refusee";
  return { ...world, etat: suite.etat, envoyee: world.envoyee && !done };
}

function play(
  reconciles: boolean,
  steps: readonly Step[],
  check: (before: World, after: World, step: Step) => void,
) {
  let world = birth(reconciles);
  for (const step of steps) {
    const next = live(world, step);
    if (!next) continue;
    const after = next.etat === world.etat ? next : { ...next, history: [...world.history, next.etat] };
    check(world, after, step);
    world = after;
  }
  return world;
}

const lives = fc.array(stepArbitrary, { maxLength: 60 });

describe("the life of a transmission, whatever happens to it", () => {
  it("only en-attente is ever sent", () => {
    fc.assert(
      fc.property(fc.boolean(), lives, (reconciles, steps) => {
        play(reconciles, steps, (before, after) => {
          if (after.envoisSansLecture > before.envoisSansLecture || after.faite > before.faite)
            expect(before.etat).toBe("en-attente");
        });
      }),
    );
  });

  it("acceptee, refusee and abandonnee are final", () => {
    fc.assert(
      fc.property(fc.boolean(), lives, (reconciles, steps) => {
        const { history } = play(reconciles, steps, () => {});
        for (const etat of history.slice(0, -1)) expect(FINAL).not.toContain(etat);
      }),
    );
  });

  it("bloquee moves by a person's command alone", () => {
    fc.assert(
      fc.property(fc.boolean(), lives, (reconciles, steps) => {
        play(reconciles, steps, (before, after, step) => {
          if (before.etat === "bloquee" && after.etat !== "bloquee")
            expect(["rejeu", "abandon"]).toContain(step.kind);
        });
      }),
    );
  });

  it("is sent again only once France Travail was read and the act was not there: it is never done twice", () => {
    fc.assert(
      fc.property(lives, (steps) => {
        play(true, steps, (_, after) => {
          expect(after.envoisSansLecture).toBeLessThanOrEqual(1);
          expect(after.faite).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("where nothing can be read, it is sent again on a person's word alone", () => {
    fc.assert(
      fc.property(lives, (steps) => {
        play(false, steps, (_, after) => expect(after.envoisSansLecture).toBeLessThanOrEqual(1));
      }),
    );
  });

  it("retries end: an attempt made seven days after the first leaves it no longer en-attente", () => {
    fc.assert(
      fc.property(fc.boolean(), lives, (reconciles, steps) => {
        play(reconciles, steps, (before, after, step) => {
          if (step.kind !== "tentative" || before.repriseDepuis === null) return;
          if (before.now - before.repriseDepuis >= RETRY_LIMIT_MS) expect(after.etat).not.toBe("en-attente");
        });
      }),
    );
  });

  it("is never tried before the instant that it was given, nor before the one France Travail asked for", () => {
    fc.assert(
      fc.property(fc.boolean(), lives, (reconciles, steps) => {
        play(reconciles, steps, (before, after, step) => {
          if (step.kind !== "tentative" || after.etat !== "en-attente") return;
          expect(before.prochaineTentative).toBeLessThanOrEqual(before.now);
          expect(after.prochaineTentative).toBeGreaterThan(after.now);
        });
      }),
    );
  });
});
