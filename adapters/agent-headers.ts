import type { Agent } from "./contract.ts";

const LENGTH_MAX = 255;

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  ß: "ss",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  "’": "'",
};

/** The acting agent as France Travail's `pa-*` headers: without them it answers 302, with empty ones 401. */
export function toAgentHeaders({ nom, prenom, identifiant }: Agent): Record<string, string> {
  return {
    "pa-nom-agent": toHeaderText(nom),
    "pa-prenom-agent": toHeaderText(prenom),
    "pa-identifiant-agent": toHeaderText(identifiant),
  };
}

/** G48: how to encode accents is unknown, `|` is forbidden; a name with nothing left is sent as a dash. */
function toHeaderText(text: string): string {
  const plain = text
    .replace(/[œŒæÆßøØłŁđĐ’]/g, (letter) => LIGATURES[letter] ?? "")
    .normalize("NFD")
    .replace(/[^ -{}~]/g, "")
    .trim()
    .slice(0, LENGTH_MAX)
    .trim();
  return plain === "" ? "-" : plain;
}
