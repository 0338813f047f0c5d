import type { Child } from "hono/jsx";
import { toInstantLocal } from "./format.ts";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { RACINE } from "./session.ts";

/** The menu: what is measured has its page, in the order in which it is read. */
export const MENU = [
  ["", "Accueil"],
  ["/annexe-5", "Annexe 5"],
  ["/delais", "Délais"],
  ["/contrats", "Contrats"],
  ["/intensite", "Intensité"],
  ["/sanctions", "Sanctions"],
  ["/indicateurs", "Indicateurs"],
  ["/transmissions", "Transmissions"],
  ["/aide", "Aide"],
] as const;
export type Chemin = (typeof MENU)[number][0];

type Vars = DashboardEnv["Variables"];

interface CadreProps {
  titre: string;
  parts: DashboardParts;
  children: Child;
}

/** The document around every page: French, one style, the way past the menu for those who do not see it. */
export function Document({ titre, parts, children }: CadreProps) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titre} · Passerelle</title>
        <link rel="icon" type="image/svg+xml" href={`${RACINE}/icone.svg`} />
        <link rel="stylesheet" href={`${RACINE}/bootstrap.css`} />
        <link rel="stylesheet" href={`${RACINE}/style.css`} />
      </head>
      <body>
        <a class="visually-hidden-focusable saut" href="#contenu">
          Aller au contenu
        </a>
        {parts.mode === "bac-a-sable" && (
          <div class="bandeau" role="note">
            <div class="container-xl">
              <strong>Données fictives.</strong> Bac à sable : personne de réel, et rien ne part vers France
              Travail.
            </div>
          </div>
        )}
        {children}
      </body>
    </html>
  );
}

/** A page of the menu, for who has a session. */
export function Page({ titre, chemin, parts, vars, children }: CadreProps & { chemin: Chemin; vars: Vars }) {
  const { collectivite } = vars.acces;
  return (
    <Document titre={titre} parts={parts}>
      <header class="entete">
        <div class="container-xl">
          <div class="d-flex flex-wrap justify-content-between align-items-center gap-2 pt-2 pb-1">
            <div class="d-flex align-items-center gap-3">
              {parts.apparence.logo && <img class="logo" src={`${RACINE}/logo`} alt="" />}
              <div class="marque">
                {parts.apparence.nom ?? `${collectivite.nom} (${collectivite.code})`}
                <span>Passerelle vers le SI plateforme</span>
              </div>
            </div>
            <div class="note text-sm-end">
              Situation au {toInstantLocal(vars.maintenant, collectivite.fuseau)}
              {parts.cleOuverte === null && (
                <form class="deconnexion" method="post" action={`${RACINE}/deconnexion`}>
                  <input type="hidden" name="jeton" value={vars.jeton} />
                  <button class="btn btn-link btn-sm p-0" type="submit">
                    Se déconnecter
                  </button>
                </form>
              )}
            </div>
          </div>
          <nav aria-label="Principale">
            <ul class="menu">
              {MENU.map(([path, nom]) => (
                <li>
                  <a href={`${RACINE}${path}`} aria-current={path === chemin ? "page" : undefined}>
                    {nom}
                    {path === "/transmissions" && vars.bloquees > 0 && (
                      <>
                        {" "}
                        <span class="pastille">
                          {vars.bloquees}
                          <span class="visually-hidden"> bloquées</span>
                        </span>
                      </>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="contenu" class="container-xl py-3" tabindex={-1}>
        <h1 class={chemin === "" ? "visually-hidden" : undefined}>{titre}</h1>
        {children}
      </main>
      <footer>
        <div class="container-xl py-3">
          Ces chiffres viennent des échanges et de faits datés, jamais d’une saisie. Ils servent de contrôle :
          le tableau de bord national fait foi. <a href={`${RACINE}/aide`}>Ce que mesure chaque chiffre</a>
        </div>
      </footer>
    </Document>
  );
}

/** What is told once, after a form or instead of a page. */
export function Message({ ton, children }: { ton: "bon" | "refus"; children: Child }) {
  return (
    <div
      class={`alert ${ton === "bon" ? "alert-success" : "alert-danger"} py-2`}
      role={ton === "bon" ? "status" : "alert"}
    >
      {children}
    </div>
  );
}

/** What may be wider than a telephone: scrolled by itself, by the keyboard too (WCAG 2.1.1). */
export function Defile({
  nom,
  recent = false,
  children,
}: {
  nom: string;
  /** Shown from its right end, where the latest stands. */
  recent?: boolean;
  children: Child;
}) {
  return (
    <section class={recent ? "defile recent" : "defile"} tabindex={0} aria-label={nom}>
      {children}
    </section>
  );
}
