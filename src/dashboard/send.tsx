import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { type Chemin, Document, Message, Page } from "./layout.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { RACINE } from "./session.ts";

type Statut = 200 | 403 | 404 | 409 | 422 | 500;

/** The spaces that French sets before « : ; ? ! » and inside its quotes do not break at the end of a line; tags are left alone. */
const polishText = (markup: string): string =>
  markup.replace(/>[^<]+</g, (text) => text.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0"));

/** Answers a whole document. */
export const sendDocument = (c: Context<DashboardEnv>, document: Child, statut: Statut = 200) =>
  c.html(`<!doctype html>${polishText(String(document))}`, statut);

/** Answers a page of the menu; `message` is said above it. */
export function sendPage(
  c: Context<DashboardEnv>,
  parts: DashboardParts,
  page: {
    titre: string;
    chemin: Chemin;
    contenu: Child;
    message?: { ton: "bon" | "refus"; texte: string } | null;
    statut?: Statut;
  },
) {
  const { titre, chemin, contenu, message, statut } = page;
  return sendDocument(
    c,
    <Page titre={titre} chemin={chemin} parts={parts} vars={c.var}>
      {message && <Message ton={message.ton}>{message.texte}</Message>}
      {contenu}
    </Page>,
    statut,
  );
}

/** Answers what went wrong, in one sentence, with the way back. */
export function sendRefus(
  c: Context<DashboardEnv>,
  parts: DashboardParts,
  statut: Statut,
  titre: string,
  texte: string,
) {
  return sendDocument(
    c,
    <Document titre={titre} parts={parts}>
      <main id="contenu" class="container-xl" tabindex={-1}>
        <div class="carte connexion">
          <h1>{titre}</h1>
          <p>{texte}</p>
          <a href={RACINE}>Revenir à l’accueil</a>
        </div>
      </main>
    </Document>,
    statut,
  );
}
