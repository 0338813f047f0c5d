import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Clock } from "../clock.ts";
import { takeVerrou, VerrouError } from "./verrou-dossier.ts";

const NOW = Date.parse("2026-02-12T11:00:00Z");

function createDossier(): { dossier: string; fichier: string } {
  const dossier = mkdtempSync(join(tmpdir(), "passerelle-verrou-"));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  return { dossier, fichier: join(dossier, "passerelle.pid") };
}

/** A clock that stands still; `ring` fires what waits. */
function createStillClock(now = NOW): Clock & { ring(later: number): void; waiting(): number } {
  let current = now;
  let waiting: (() => void)[] = [];
  return {
    now: () => current,
    setTimeout(callback) {
      waiting.push(callback);
      return () => {
        waiting = waiting.filter((other) => other !== callback);
      };
    },
    waiting: () => waiting.length,
    ring(later) {
      current = later;
      for (const callback of waiting.splice(0)) callback();
    },
  };
}

/** The lock that this process would write, changed as said. */
function readOwnLock(): Record<string, unknown> {
  const { dossier, fichier } = createDossier();
  const release = takeVerrou(dossier);
  const content = JSON.parse(readFileSync(fichier, "utf8"));
  release();
  return content;
}

const finishedPid = () => spawnSync(process.execPath, ["--eval", ""]).pid;

test("a folder that is held is refused, in a sentence that names it and says what to do", () => {
  const { dossier } = createDossier();
  onTestFinished(takeVerrou(dossier));

  expect(() => takeVerrou(dossier)).toThrow(VerrouError);
  expect(() => takeVerrou(dossier)).toThrow(dossier);
  expect(() => takeVerrou(dossier)).toThrow(
    /est déjà ouvert .* Arrêtez ce processus, .*PASSERELLE_DONNEES.*DATABASE_URL/,
  );
});

test("a folder that was let go of can be taken again, and nothing is left in it", () => {
  const { dossier } = createDossier();

  takeVerrou(dossier)();
  takeVerrou(dossier)();

  expect(readdirSync(dossier)).toEqual([]);
});

test("the lock of a process that died is taken over", () => {
  const { dossier, fichier } = createDossier();
  writeFileSync(fichier, JSON.stringify({ ...readOwnLock(), pid: finishedPid() }));

  onTestFinished(takeVerrou(dossier));

  expect(JSON.parse(readFileSync(fichier, "utf8"))).toMatchObject({ pid: process.pid });
  expect(readdirSync(dossier)).toEqual(["passerelle.pid"]);
});

test.runIf(process.platform === "linux")(
  "a number that was given to a later process does not hold the folder",
  () => {
    const { dossier, fichier } = createDossier();
    writeFileSync(fichier, JSON.stringify({ ...readOwnLock(), depart: "1" }));

    onTestFinished(takeVerrou(dossier));

    expect(JSON.parse(readFileSync(fichier, "utf8")).depart).not.toBe("1");
  },
);

test("half a lock, of a machine that lost power, holds nothing", () => {
  const { dossier, fichier } = createDossier();
  writeFileSync(fichier, '{"pid":');

  onTestFinished(takeVerrou(dossier));

  expect(JSON.parse(readFileSync(fichier, "utf8"))).toMatchObject({ pid: process.pid });
});

test("another container that shows signs of life keeps the folder, whatever its process number is here", () => {
  const { dossier, fichier } = createDossier();
  writeFileSync(
    fichier,
    JSON.stringify({ ...readOwnLock(), pid: finishedPid(), espace: "another container" }),
  );
  utimesSync(fichier, NOW / 1_000, (NOW - 19_000) / 1_000);

  expect(() => takeVerrou(dossier, createStillClock())).toThrow(VerrouError);
});

test("another container that has been silent for twenty seconds has lost the folder", () => {
  const { dossier, fichier } = createDossier();
  writeFileSync(fichier, JSON.stringify({ ...readOwnLock(), espace: "another container" }));
  utimesSync(fichier, NOW / 1_000, (NOW - 20_000) / 1_000);

  onTestFinished(takeVerrou(dossier, createStillClock()));

  expect(JSON.parse(readFileSync(fichier, "utf8")).espace).not.toBe("another container");
});

test("the holder shows a sign of life at each turn of its clock, until it lets go", () => {
  const { dossier, fichier } = createDossier();
  const clock = createStillClock();
  const release = takeVerrou(dossier, clock);

  clock.ring(NOW + 5_000);
  const first = statSync(fichier).mtimeMs;
  clock.ring(NOW + 10_000);
  const second = statSync(fichier).mtimeMs;
  release();

  expect([first, second]).toEqual([NOW + 5_000, NOW + 10_000]);
  expect(clock.waiting()).toBe(0);
  expect(existsSync(fichier)).toBe(false);
});

test("who lets go late does not remove the lock of the next", () => {
  const { dossier, fichier } = createDossier();
  const release = takeVerrou(dossier);
  const next = JSON.stringify({ ...readOwnLock(), pid: 1 });
  writeFileSync(fichier, next);

  release();

  expect(readFileSync(fichier, "utf8")).toBe(next);
});
