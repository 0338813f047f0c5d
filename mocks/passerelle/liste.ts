import { refuseErreurs } from "./probleme.ts";

/**
 * One page of a list that is in the order of its keys. The cursor is the key of the last element of the page before: it
 * still serves once that element is gone.
 * @param keyOf gives texts that begin with four digits
 * @throws Probleme `donnees-invalides` for a cursor that is none of ours
 */
export function paginate<Element>(
  elements: readonly Element[],
  { limite, curseur }: { limite?: unknown; curseur?: unknown },
  keyOf: (element: Element) => string,
): { elements: Element[]; suivant: string | null } {
  const size = Number(limite ?? 50);
  const previous = curseur === undefined ? "" : Buffer.from(String(curseur), "base64url").toString();
  if (curseur !== undefined && (!/^\d{4}/.test(previous) || toCurseur(previous) !== curseur)) {
    const message = "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.";
    refuseErreurs([{ chemin: "/curseur", message }]);
  }
  const left = elements.filter((element) => keyOf(element) > previous);
  const page = left.slice(0, size);
  const last = page.at(-1);
  return { elements: page, suivant: left.length > size && last ? toCurseur(keyOf(last)) : null };
}

const toCurseur = (key: string) => Buffer.from(key).toString("base64url");
