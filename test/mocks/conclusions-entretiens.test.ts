import { expect, test } from "vitest";
import { createBench } from "./harness.ts";

test("interviews are read newest first; somebody who has none has an empty list", async () => {
  const path = "/partenaire/conclusions-entretiens/v1/entretiens";

  const { call, accompany } = createBench();

  const two = await call("GET", path, { headers: await accompany("99000000072") });
  const none = await call("GET", path, { headers: await accompany("10429447247") });

  expect(two.body).toMatchObject([
    { typeEntretien: "EDA", dateEntretien: "2026-02-03", codeModaliteContact: "I" },
    { typeEntretien: "EDO", dateEntretien: "2026-01-20", codeModaliteContact: "T" },
  ]);
  expect(none).toMatchObject({ status: 200, body: [] });
});
