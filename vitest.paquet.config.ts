import { defineConfig } from "vitest/config";

/** Packs, then installs from the npm registry: for the continuous integration alone (.ci/run). */
export default defineConfig({
  test: { include: ["test/paquet/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 600_000 },
});
