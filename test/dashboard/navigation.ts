import type { Banc } from "../support/banc.ts";

export const RACINE = "/tableau-de-bord";

/** Every page that a session opens, without what its address may ask. */
export const PAGES = [
  "/annexe-5",
  "/annexe-5/orientation",
  "/annexe-5/orientation/dossiers",
  "/annexe-5/orientation/actes",
  "/annexe-5/chefferie/2026",
  "",
  "/delais",
  "/delais/dossiers",
  "/contrats",
  "/contrats/dossiers",
  "/intensite",
  "/intensite/personnes",
  "/intensite/semaines",
  "/intensite/mois",
  "/sanctions",
  "/sanctions/propositions",
  "/sanctions/actes",
  "/sanctions/connues",
  "/indicateurs",
  "/indicateurs/dossiers",
  "/transmissions",
  "/transmissions/actes?flux=orientation&etat=en-attente",
  "/aide",
];

export interface Page {
  status: number;
  html: string;
  headers: Headers;
}

/** A browser without a screen: keeps its cookies, follows nothing by itself. */
export interface Visiteur {
  get(path: string): Promise<Page>;
  post(path: string, champs: Record<string, string>): Promise<Page>;
  /** The hidden token of the forms of a page. */
  readJeton(path: string): Promise<string>;
  /** Through the form, as a person does it. */
  connect(cle: string): Promise<Page>;
  cookies: Map<string, string>;
}

export function createVisiteur(banc: () => Banc, host = "http://127.0.0.1"): Visiteur {
  const cookies = new Map<string, string>();
  async function ask(
    path: string,
    init: { method?: string; body?: string; type?: string } = {},
  ): Promise<Page> {
    const { type, ...request } = init;
    const response = await banc().gateway.app.request(`${host}${path}`, {
      ...request,
      headers: {
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(type && { "Content-Type": type }),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, html: await response.text(), headers: response.headers };
  }
  const visiteur: Visiteur = {
    cookies,
    get: (path) => ask(path),
    post: (path, champs) =>
      ask(path, {
        method: "POST",
        body: new URLSearchParams(champs).toString(),
        type: "application/x-www-form-urlencoded",
      }),
    async readJeton(path) {
      const { html } = await ask(path);
      return /name="jeton" value="([^"]+)"/.exec(html)?.[1] ?? "";
    },
    async connect(cle) {
      const jeton = await visiteur.readJeton(`${RACINE}/connexion`);
      return visiteur.post(`${RACINE}/connexion`, { jeton, cle });
    },
  };
  return visiteur;
}

/** The figures of the tables of a page that are links: where each leads, and what it says. */
export const listFigures = (html: string): { adresse: string; nombre: string }[] =>
  [...html.matchAll(/<td class="n[^"]*"><a href="([^"]+)">([\d\s\u202f]+)<\/a>/g)].map(
    ([, adresse = "", nombre = ""]) => ({ adresse: adresse.replaceAll("&amp;", "&"), nombre }),
  );

/** What a page says, without its tags, its spaces being spaces. */
export const toTexte = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ");

/** The address that a link leads to, by what it says. */
export function findLien(html: string, texte: string): string {
  const found = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].find(
    ([, , inside = ""]) => toTexte(inside).trim() === texte,
  );
  if (!found) throw new Error(`no link says « ${texte} »`);
  return (found[1] ?? "").replaceAll("&amp;", "&");
}

/** What stands behind each figure of a page: how many lines its list says that it has. */
export async function readComptes(
  visiteur: Visiteur,
  html: string,
): Promise<{ adresse: string; dit: number; liste: number }[]> {
  const comptes = [];
  for (const { adresse, nombre } of listFigures(html)) {
    const texte = toTexte((await visiteur.get(adresse)).html);
    const caption = /([\d ]+) (?:dossier|semaine|mois|proposition|acte|décision|sanction)s?, /.exec(
      texte,
    )?.[1];
    const liste = caption === undefined ? (/ Aucune? [^.]+\./.test(texte) ? 0 : -1) : toEntier(caption);
    comptes.push({ adresse, dit: toEntier(nombre), liste });
  }
  return comptes;
}

const toEntier = (texte: string) => Number(texte.replace(/\D/g, ""));
