import type { Child } from "hono/jsx";

/** Figures side by side, each with what it is about and the way to the list behind it. */
export function Mesures({ children }: { children: Child }) {
  return <dl class="chiffres">{children}</dl>;
}

/** One of them; `fort` where it is what the page is about. */
export function Mesure({
  nom,
  valeur,
  fort = false,
  children,
}: {
  nom: string;
  valeur: Child;
  fort?: boolean;
  children?: Child;
}) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>
        <span class={fort ? "chiffre" : "fw-bold"}>{valeur}</span>
        {children && <span class="note">{children}</span>}
      </dd>
    </div>
  );
}

/** What the colours of a drawing stand for. */
export function Legende({ entrees }: { entrees: readonly { classe: string; nom: string }[] }) {
  return (
    <div class="legende note">
      {entrees.map(({ classe, nom }) => (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class={classe} width="12" height="12" />
          </svg>
          {nom}
        </span>
      ))}
    </div>
  );
}
