import { basePathOf, type Chemins } from "../../adapters/apis.ts";
import { type FranceTravail, openDoors, type VersionOrientation } from "../../adapters/client.ts";
import type { Answer } from "../../adapters/transport.ts";

/** What France Travail answers to one call; `lost` is a connection cut after sending. */
export type Reponse = { status: number; body?: unknown } | "lost";

export interface Portes {
  franceTravail: FranceTravail;
  /** What went out, in order: method, path under `/partenaire`, body. */
  sent: string[];
  /** Headers of the last call. */
  headers(): Readonly<Record<string, string>>;
}

/** As in sandbox: the assumed address is the one that the simulator serves. */
export const CHEMINS_SUPPOSES: Chemins = {
  "suivi-intensite-accompagnement": basePathOf("suivi-intensite-accompagnement"),
};

/** The doors of France Travail without a network behind them: it answers what it is told, call after call. */
export function openPortes(
  reponses: readonly Reponse[],
  versionOrientation: VersionOrientation = "v1",
  chemins: Chemins = CHEMINS_SUPPOSES,
): Portes {
  const waiting = [...reponses];
  const sent: string[] = [];
  let last: Readonly<Record<string, string>> = {};
  const doors = openDoors(
    {
      clock: { now: () => 0, setTimeout: () => () => {} },
      chemins,
      throttle: { acquire: async () => ({ kind: "granted", release: () => {} }), close: () => {} },
      tokens: {
        get: async () => ({
          kind: "accepted",
          value: "acces",
          reponse: { statut: 200, code: null, message: null },
        }),
        drop: () => {},
      },
      transport: {
        async send({ method, path, headers, body }): Promise<Answer> {
          sent.push([method, path.replace("/partenaire", ""), body].filter(Boolean).join(" "));
          last = headers;
          const reponse = waiting.shift();
          if (reponse === undefined) throw new Error(`nothing was to be asked any more: ${sent.at(-1)}`);
          if (reponse === "lost") return { kind: "lost", status: null };
          const text = reponse.body === undefined ? "" : JSON.stringify(reponse.body);
          return { kind: "answered", status: reponse.status, text, header: () => null };
        },
        close: async () => {},
      },
    },
    {
      collectivite: "33",
      identifiants: { clientId: "", clientSecret: "" },
      agent: { identifiant: "AG-1", nom: "Doe", prenom: "John" },
      prioritaire: false,
      jeton: null,
    },
  );
  return {
    franceTravail: { ...doors, versionOrientation, numeroFranceTravail: null },
    sent,
    headers: () => last,
  };
}
