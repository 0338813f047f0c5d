import { defineConfig } from "vitest/config";

/** What `npm run test:mutation` runs for each mutant: the tests of the two files that hold the promises, and no base. */
export default defineConfig({
  test: {
    include: [
      "src/domain/transmission*.test.ts",
      "src/domain/delai*.test.ts",
      "src/domain/parcours-dossier.test.ts",
    ],
    pool: "forks",
  },
});
