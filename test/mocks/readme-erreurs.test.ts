import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMemory, franceTravailHandlers } from "../../mocks/index.ts";
import { AUJOURDHUI, createManualClock } from "./harness.ts";
import { hasCode, play, readLignes } from "./tableau-erreurs.ts";

const README = readFileSync(new URL("../../mocks/README.md", import.meta.url), "utf8");
const LIGNES = readLignes(README);

test("no line of an error table is left unread", () => {
  expect(LIGNES.map(({ texte }) => texte)).toEqual(README.match(/^\|.* \| \d{3} \| .* \|$/gm));
});

test.each(LIGNES)("$texte", async ({ statut, codes, ...ligne }) => {
  const { status, body } = await play({ statut, codes, ...ligne });

  expect(status).toBe(statut);
  if (codes.length === 0) expect(body).toBeNull();
  expect({ body, absents: codes.filter((code) => !hasCode(body, code)) }).toEqual({ body, absents: [] });
});

interface Vecteur {
  name: string;
  request: { path: string };
  response: { status: number; body: unknown } | null;
}

/** `/partenaire/orientationusager/v1` */
const baseOf = (path: string) => /\/(partenaire\/[^/]+\/v\d|connexion)\//.exec(path)?.[1];
/** Nobody found, several found, or a population not handled: refusals that come in a 200. */
const isError = ({ status, body }: NonNullable<Vecteur["response"]>) =>
  status >= 300 || ["S002", "S003", "ERT_200_FONCT"].some((code) => hasCode(body, code));

test("every error published for an API that is simulated has its line", () => {
  const handlers = franceTravailHandlers(createMemory({ clock: createManualClock(AUJOURDHUI) }));
  const simulated = new Set(handlers.map(({ info }) => baseOf(String(info.path))));
  const folder = new URL("../vecteurs/", import.meta.url);
  const errors = readdirSync(folder)
    .flatMap((file): Vecteur[] => JSON.parse(readFileSync(new URL(file, folder), "utf8")))
    .filter(({ request }) => simulated.has(baseOf(request.path)))
    .flatMap(({ name, request, response }) =>
      response && isError(response) ? [{ name, request, response }] : [],
    );

  // What has no body comes from in front of the APIs, whichever was called.
  const isTold = ({ request, response: { status, body } }: (typeof errors)[number]) =>
    LIGNES.filter(({ statut }) => statut === status).some(({ chemin, codes }) =>
      body === null
        ? codes.length === 0
        : baseOf(chemin) === baseOf(request.path) &&
          codes.length > 0 &&
          codes.every((code) => hasCode(body, code)),
    );

  expect(errors.length).toBeGreaterThan(70);
  expect(errors.filter((error) => !isTold(error)).map(({ name }) => name)).toEqual([]);
});
