import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { asc } from "drizzle-orm";
import { describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/persistence/database.ts";
import { collectivite } from "../../src/persistence/schema.ts";
import { VerrouError } from "../../src/persistence/verrou-dossier.ts";

function createDossier(): string {
  const dossier = mkdtempSync(join(tmpdir(), "passerelle-pglite-"));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  return dossier;
}

function startWriter(dossier: string): ChildProcessByStdio<null, Readable, null> {
  const script = fileURLToPath(new URL("./ecrivain.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, dossier], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

const listCodes = (db: Awaited<ReturnType<typeof openDatabase>>) =>
  db.acrossCollectivites(async (tx) => {
    const rows = await tx
      .select({ code: collectivite.code })
      .from(collectivite)
      .orderBy(asc(collectivite.code));
    return rows.map(({ code }) => code);
  });

describe.runIf(process.env.PASSERELLE_TEST_BASE === "pglite")("the folder of PGlite", () => {
  test("a second process is refused while the first lives; killed, it leaves every row it had committed", {
    timeout: 60_000,
  }, async () => {
    const dossier = createDossier();
    const writer = startWriter(dossier);
    const printed: string[] = [];

    for await (const line of createInterface({ input: writer.stdout })) {
      printed.push(line);
      if (printed.length < 30) continue;
      if (printed.length === 30)
        await expect(openDatabase({ dossierDonnees: dossier })).rejects.toThrow(VerrouError);
      writer.kill("SIGKILL");
    }
    if (writer.signalCode === null) await once(writer, "exit");
    const db = await openDatabase({ dossierDonnees: dossier });
    onTestFinished(() => db.close());

    // The last one may have been committed and not yet printed.
    const kept = await listCodes(db);
    expect(printed.length).toBeGreaterThanOrEqual(30);
    expect(kept).toEqual(expect.arrayContaining(printed));
    expect(kept.length).toBeLessThanOrEqual(printed.length + 1);
  });

  test("closed and opened again, it holds what was written, and the folder is free", {
    timeout: 60_000,
  }, async () => {
    const dossier = createDossier();
    const first = await openDatabase({ dossierDonnees: dossier });
    await first.inCollectivite("33", (tx) =>
      tx.insert(collectivite).values({ code: "33", creeLe: new Date(0) }),
    );
    await first.close();
    expect(readdirSync(dossier)).toEqual(["pglite"]);

    const second = await openDatabase({ dossierDonnees: dossier });
    onTestFinished(() => second.close());

    expect(await listCodes(second)).toEqual(["33"]);
  });

  test("a first start that was cut begins again", { timeout: 60_000 }, async () => {
    const dossier = createDossier();
    mkdirSync(join(dossier, "pglite"));
    writeFileSync(join(dossier, "pglite", "PG_VERSION"), "18\n");
    writeFileSync(join(dossier, "initialisation-en-cours"), "");

    const db = await openDatabase({ dossierDonnees: dossier });
    onTestFinished(() => db.close());

    expect(await listCodes(db)).toEqual([]);
    expect(existsSync(join(dossier, "initialisation-en-cours"))).toBe(false);
  });

  test("files that PGlite cannot open are told, left as they are, and the folder is let go of", {
    timeout: 60_000,
  }, async () => {
    const dossier = createDossier();
    mkdirSync(join(dossier, "pglite"));
    writeFileSync(join(dossier, "pglite", "PG_VERSION"), "18\n");

    await expect(openDatabase({ dossierDonnees: dossier })).rejects.toThrow();

    expect(readdirSync(dossier)).toEqual(["pglite"]);
    expect(readdirSync(join(dossier, "pglite"))).toContain("PG_VERSION");
  });
});
