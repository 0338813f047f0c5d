import type { ContexteRegle } from "../../adapters/contract.ts";
import { findCollectivite } from "../../src/domain/collectivite.ts";

/** What an act or a rule knows, for tests: a named agent of Gironde on 25 January 2026, a dossier of which little is known. */
export function createContexte(changes: Partial<ContexteRegle> & { code?: string } = {}): ContexteRegle {
  const { code = "33", ...others } = changes;
  const collectivite = findCollectivite(code);
  if (!collectivite) throw new Error(`unknown collectivité ${code}`);
  return {
    collectivite,
    agent: { identifiant: "A", nom: "N", prenom: "P" },
    dateActe: "2026-01-25",
    maintenant: Date.parse("2026-01-25T09:00:00Z"),
    parametres: {},
    ressource: null,
    ressources: [],
    agentNomme: true,
    dossier: { soumisDroitsDevoirs: true, faits: [] },
    ...others,
  };
}
