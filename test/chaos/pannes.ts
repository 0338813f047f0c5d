/** What happens to one call: before the act, after it, or in its place. */
export interface Panne {
  nom: string;
  /** The act is done, whatever is answered. */
  faite: boolean;
  /** Answered in place of the true answer; absent with `coupe` or `tronque`. */
  reponse?: { statut: number; entetes?: Record<string, string>; corps?: string };
  /** The connection is cut without a word. */
  coupe?: boolean;
  /** The true answer, cut in its middle. `longueur`: cut by the connection, not by its author. */
  tronque?: "corps" | "connexion";
  /** Waits beyond the caller's patience before it answers. */
  lente?: boolean;
  /** From now on the token is refused; or the jeton usager is. */
  revoque?: "acces" | "jeton";
}

const HTML = "<!doctype html><title>Maintenance</title><h1>Service indisponible</h1>";
const html = { "content-type": "text/html" };
const attends = (valeur: string) => ({ "retry-after": valeur });

/** Share of the calls, in thousandths, and what strikes them. `soon`: an instant as HTTP writes it. */
const PANNES: readonly (readonly [number, (soon: string) => Panne])[] = [
  [4, () => ({ nom: "302", faite: false, reponse: { statut: 302, entetes: { location: "/connexion" } } })],
  [4, () => ({ nom: "401", faite: false, reponse: { statut: 401 } })],
  [
    4,
    () => ({ nom: "jeton d'accès révoqué en vol", faite: false, revoque: "acces", reponse: { statut: 401 } }),
  ],
  [4, () => ({ nom: "jeton usager révoqué en vol", faite: false, revoque: "jeton" })],
  [5, () => ({ nom: "429 en secondes", faite: false, reponse: { statut: 429, entetes: attends("1") } })],
  [5, (soon) => ({ nom: "429 à une date", faite: false, reponse: { statut: 429, entetes: attends(soon) } })],
  [2, () => ({ nom: "429 sans durée", faite: false, reponse: { statut: 429 } })],
  [10, () => ({ nom: "500", faite: false, reponse: { statut: 500 } })],
  [10, () => ({ nom: "500 après l'écriture", faite: true, reponse: { statut: 500 } })],
  [6, () => ({ nom: "503", faite: false, reponse: { statut: 503 } })],
  [4, () => ({ nom: "503 en secondes", faite: false, reponse: { statut: 503, entetes: attends("1") } })],
  [4, () => ({ nom: "HTML en 200", faite: false, reponse: { statut: 200, entetes: html, corps: HTML } })],
  [
    4,
    () => ({ nom: "HTML en 200, fait", faite: true, reponse: { statut: 200, entetes: html, corps: HTML } }),
  ],
  [6, () => ({ nom: "JSON tronqué", faite: true, tronque: "corps" })],
  [6, () => ({ nom: "réponse coupée en route", faite: true, tronque: "connexion" })],
  [10, () => ({ nom: "connexion coupée après l'écriture", faite: true, coupe: true })],
  [8, () => ({ nom: "connexion coupée avant", faite: false, coupe: true })],
  [4, () => ({ nom: "trop lent, fait", faite: true, lente: true })],
  [4, () => ({ nom: "trop lent, oublié", faite: false, lente: true, coupe: true })],
];

/** What strikes this call; null for nine calls in ten. `maintenant` in epoch milliseconds. */
export function drawPanne(hasard: () => number, maintenant: number): Panne | null {
  let drawn = hasard() * 1_000;
  for (const [share, describe] of PANNES) {
    if (drawn < share) return describe(new Date(maintenant + 2_000).toUTCString());
    drawn -= share;
  }
  return null;
}
