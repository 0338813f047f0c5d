import { armPannes } from "../../mocks/pannes.ts";
import { type Bench, createBench, type Reply } from "./harness.ts";

/** One line of an error table of mocks/README.md, which says there how it is written. */
export interface Ligne {
  /** The line itself, to find it again. */
  texte: string;
  /** `contrat-engagement v1`, or `connexion`. */
  api: string;
  methode: string;
  /** From the root of the simulator. */
  chemin: string;
  /** Whose jeton usager is sent. */
  numero: string | null;
  /** What stands between backquotes under « corps ou panne », in order. */
  morceaux: readonly string[];
  statut: number;
  codes: readonly string[];
}

const ENTETE = "| API | opération | personne | corps ou panne | statut | code |";

/** Every line of every error table of a README. Throws, with the line, when one is not written as it should. */
export function readLignes(readme: string): Ligne[] {
  return readme
    .split(ENTETE)
    .slice(1)
    .flatMap((table) => (/^\n\|[-|]+\|\n((?:\|.*\n)*)/.exec(table)?.[1] ?? "").split("\n").filter(Boolean))
    .map(readLigne);
}

function readLigne(texte: string): Ligne {
  const cells = texte.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
  const [, api = "", operation = "", personne = "", corps = "", statut = "", code = ""] = cells;
  const [methode = "", chemin = ""] = quoted(operation)[0]?.split(" ") ?? [];
  const [nom, version] = api.split(" ");
  const numero = /^\d{11}$/.test(personne) ? personne : null;
  const isWellFormed =
    cells.length === 8 &&
    (api === "connexion" || /^[a-z-]+ v\d$/.test(api)) &&
    /^[A-Z]+$/.test(methode) &&
    chemin.startsWith("/") &&
    (numero !== null || personne === "—") &&
    /^\d{3}$/.test(statut) &&
    (code === "—" || quoted(code).length > 0);
  if (!isWellFormed) throw new Error(`badly written line: ${texte}`);
  return {
    texte,
    api,
    methode,
    chemin: api === "connexion" ? chemin : `/partenaire/${nom}/${version}${chemin}`,
    numero,
    morceaux: quoted(corps),
    statut: Number(statut),
    codes: quoted(code),
  };
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
}

/** Does what a line says on a simulator of its own, and gives what was answered. */
export async function play(ligne: Ligne): Promise<Reply> {
  const bench = createBench();
  const find = (prefix: RegExp) =>
    ligne.morceaux.flatMap((morceau) => {
      const [, ...rest] = prefix.exec(morceau) ?? [];
      return rest.length ? [rest.map((part) => part ?? "")] : [];
    });
  const [scopes] = find(/^portées (.+)$/)[0] ?? [];
  const [collectivite = "33"] = find(/^collectivité (\w+)$/)[0] ?? [];
  const [owner = collectivite] = find(/^jeton de (\w+)$/)[0] ?? [];
  const headers = new Headers({
    ...(ligne.numero && (await bench.accompany(ligne.numero, { collectivite: owner }))),
    ...(await bench.connect({ collectivite, ...(scopes && { scopes: scopes.split(" ") }) })),
  });
  for (const [name = "", value = ""] of find(/^([A-Za-z-]+): ?(.*)$/)) headers.set(name, value);
  for (const [name = ""] of find(/^sans ([A-Za-z-]+)$/)) headers.delete(name);
  const base = ligne.chemin.split("/").slice(0, 4).join("/");
  for (const [methode = "", chemin = "", body] of find(/^avant ([A-Z]+) (\/\S+) ?(.*)$/)) {
    await bench.call(methode, base + chemin, { headers, body: body || undefined });
  }
  for (const [seconds = ""] of find(/^attendre (\d+) s$/)) bench.clock.advance(Number(seconds) * 1000);
  for (const [reglages = ""] of find(/^réglages (\{.*\})$/)) {
    await bench.call("PUT", "/_reglages", { body: reglages });
  }
  const api = ligne.api.split(" ")[0] ?? "";
  const pannes = find(/^panne (\{.*\})$/).map(([panne = ""]) => ({ api, ...JSON.parse(panne) }));
  armPannes(bench.memory, pannes);
  const times = Number(find(/^(\d+) fois$/)[0]?.[0] ?? 1);
  let reply = await send(bench, ligne, headers);
  for (let nth = 2; nth <= times; nth++) reply = await send(bench, ligne, headers);
  return reply;
}

function send(bench: Bench, ligne: Ligne, headers: Headers): Promise<Reply> {
  const { methode, chemin, morceaux } = ligne;
  const corps = morceaux
    .find((morceau) => /^[{[]/.test(morceau))
    ?.replace(/«(\d+) (.)»/g, (_all, times: string, letter: string) => letter.repeat(Number(times)));
  if (ligne.api !== "connexion") return bench.call(methode, chemin, { headers, body: corps });
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "bac-a-sable-33",
    client_secret: "secret",
    scope: "profil_accedant",
    ...Object(JSON.parse(corps ?? "{}")),
  });
  return bench.call(methode, chemin, { body: form });
}

/** Whether that code stands in an answer: a text of it that is equal, or that begins so where the code ends with « … ». */
export function hasCode(body: unknown, code: string): boolean {
  if (typeof body === "string")
    return code.endsWith("…") ? body.startsWith(code.slice(0, -1)) : body === code;
  return (
    typeof body === "object" && body !== null && Object.values(body).some((value) => hasCode(value, code))
  );
}
