import { z } from "zod";
import type { Fermetures, Intervalle } from "./domain/fermetures.ts";
import { MODES, type Mode } from "./domain/mode.ts";
import { BOUCLAGE, parseReseaux, type Reseaux } from "./domain/reseaux.ts";
import { ARRIERE_MAX } from "./domain/transmission.ts";

/** Public on purpose: it protects fictitious people only, and no other mode accepts it. */
const SANDBOX_SECRET = Buffer.from("passerelle bac a sable, publique").toString("base64");

/** Everything the process is told, parsed once; no other file reads the environment. */
export interface Config {
  mode: Mode;
  port: number;
  host: string;
  /** Absent: PGlite in `dossierDonnees`. */
  databaseUrl: string | undefined;
  dossierDonnees: string;
  /** Absent in sandbox: the built-in simulator. */
  franceTravail: { authUrl: string; apiUrl: string } | undefined;
  identifiants: { clientId: string; clientSecret: string } | undefined;
  /** Calls per second, and in flight, per API and collectivité. */
  debit: number;
  enVol: number;
  /** When France Travail is known beforehand not to take everything. */
  fermetures: Fermetures;
  /** Transmissions that may wait at once, per collectivité. */
  arriereMax: number;
  orientation: "v1" | "v2";
  /** Path of the intensity API, once published, under the API host. Absent: closed, save in sandbox (G01). */
  intensite: string | undefined;
  /** What the pages wear: a name in place of that of the list of the 103, a colour, the path of a logo. */
  apparence: { nom: string | undefined; couleur: string; logo: string | undefined };
  collectivite: string | undefined;
  cle: string | undefined;
  /** 32 bytes. */
  secret: Buffer;
  /** Sandbox: whether a year of fictitious life is played at the first start. */
  histoire: boolean;
  /** Networks that callbacks may reach besides the public Internet. */
  reseauxRappels: Reseaux;
  niveauJournal: string;
}

const url = z
  .url({ protocol: /^https?$/, error: "doit être une adresse http ou https" })
  .transform((text) => text.replace(/\/+$/, ""));
/** An address under the API host: `/partenaire/suivi-intensite-accompagnement/v1`, without a final slash. */
const chemin = z
  .string()
  .transform((text) => text.replace(/\/+$/, ""))
  .refine(
    (text) => /^\/partenaire(\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/.test(text),
    "doit être le chemin de l'API publié par France Travail, sans l'hôte, tel que /partenaire/nom-de-l-api/v1",
  );
const entier = (min: number, max: number) =>
  z.coerce
    .number({ error: "doit être un nombre" })
    .int("doit être un nombre entier")
    .min(min, `doit valoir au moins ${min}`)
    .max(max, `doit valoir au plus ${max}`);

const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;
/** `00:00-01:00`. */
const fenetre = z.string().transform((text, context) => {
  const [debut = "", fin = "", ...others] = text.split("-").map((heure) => heure.trim());
  if (HEURE.test(debut) && HEURE.test(fin) && debut !== fin && others.length === 0) return { debut, fin };
  context.addIssue("doit être une plage d'heures de Paris, telle que 00:00-01:00");
  return z.NEVER;
});
const INSTANT = z.iso.datetime({ offset: true });
/** `2026-03-07T20:00:00+01:00/2026-03-08T06:00:00+01:00`, several separated by a comma. */
const intervalles = z.string().transform((text, context): Intervalle[] =>
  text.split(",").map((one) => {
    const [debut = "", fin = "", ...others] = one.trim().split("/");
    const interval = { debut: Date.parse(debut), fin: Date.parse(fin) };
    const instants = [debut, fin].every((instant) => INSTANT.safeParse(instant).success);
    if (instants && others.length === 0 && interval.debut < interval.fin) return interval;
    context.addIssue(
      "doit être une liste d'intervalles, tels que 2026-03-07T20:00:00+01:00/2026-03-08T06:00:00+01:00, séparés par des virgules",
    );
    return interval;
  }),
);

/** Dark enough for white text to be read on it (WCAG 1.4.3: 4.5 to 1). */
const couleur = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, "doit être une couleur #rrvvbb, telle que #1f4e79")
  .refine(
    (text) => computeContraste(text) >= 4.5,
    "doit être plus foncée : un texte blanc doit s'y lire (contraste de 4,5 au moins)",
  );

/** Contrast of white on an `#rrggbb` colour, 1 to 21. */
function computeContraste(text: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(text.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const schema = z.object({
  PASSERELLE_MODE: z.enum(MODES, { error: `doit valoir ${MODES.join(", ")}` }).default("bac-a-sable"),
  PORT: entier(0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "doit commencer par postgres:// ou postgresql://")
    .optional(),
  PASSERELLE_DONNEES: z.string().default("./donnees"),
  FRANCE_TRAVAIL_AUTH_URL: url.optional(),
  FRANCE_TRAVAIL_API_URL: url.optional(),
  FRANCE_TRAVAIL_CLIENT_ID: z.string().optional(),
  FRANCE_TRAVAIL_CLIENT_SECRET: z.string().optional(),
  FRANCE_TRAVAIL_DEBIT: entier(1, 1_000).default(4),
  FRANCE_TRAVAIL_EN_VOL: entier(1, 1_000).default(10),
  FRANCE_TRAVAIL_LECTURE_SEULE: fenetre.optional(),
  FRANCE_TRAVAIL_MAINTENANCES: intervalles.default([]),
  PASSERELLE_ARRIERE_MAX: entier(1, 10_000_000).default(ARRIERE_MAX),
  FRANCE_TRAVAIL_ORIENTATION: z.enum(["v1", "v2"], { error: "doit valoir v1 ou v2" }).default("v1"),
  FRANCE_TRAVAIL_INTENSITE: chemin.optional(),
  PASSERELLE_NOM: z.string().max(100, "doit compter au plus 100 caractères").optional(),
  PASSERELLE_COULEUR: couleur.default("#1f4e79"),
  PASSERELLE_LOGO: z
    .string()
    .regex(/\.(svg|png)$/, "doit être le chemin d'un fichier .svg ou .png")
    .optional(),
  PASSERELLE_COLLECTIVITE: z.string().optional(),
  PASSERELLE_CLE: z.string().min(8, "doit compter au moins 8 caractères").optional(),
  PASSERELLE_SECRET: z.string().optional(),
  PASSERELLE_HISTOIRE: z.enum(["oui", "non"], { error: "doit valoir oui ou non" }).default("oui"),
  PASSERELLE_RAPPELS_RESEAUX: z.string().optional(),
  PASSERELLE_JOURNAL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "niveau de journal inconnu",
    })
    .default("info"),
});

/** A wrong configuration: its message names the variable and says what is expected, in French. */
export class ConfigError extends Error {}

/** Parses the environment. An empty variable counts as absent. Throws `ConfigError` naming each wrong value. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} : ${issue.message}`).join(" ; "),
    );
  }
  const env = parsed.data;
  const sandbox = env.PASSERELLE_MODE === "bac-a-sable";
  if (env.PASSERELLE_MODE === "production" && !env.DATABASE_URL) {
    throw new ConfigError(
      "DATABASE_URL : obligatoire en production (PGlite ne couvre pas une coupure de courant)",
    );
  }
  return {
    mode: env.PASSERELLE_MODE,
    port: env.PORT,
    host: env.HOST ?? (sandbox ? "127.0.0.1" : "0.0.0.0"),
    databaseUrl: env.DATABASE_URL,
    dossierDonnees: env.PASSERELLE_DONNEES,
    franceTravail: readHosts(env.FRANCE_TRAVAIL_AUTH_URL, env.FRANCE_TRAVAIL_API_URL, sandbox),
    identifiants: readIdentifiants(env.FRANCE_TRAVAIL_CLIENT_ID, env.FRANCE_TRAVAIL_CLIENT_SECRET, sandbox),
    debit: env.FRANCE_TRAVAIL_DEBIT,
    enVol: env.FRANCE_TRAVAIL_EN_VOL,
    fermetures: {
      lectureSeule: env.FRANCE_TRAVAIL_LECTURE_SEULE ?? null,
      maintenances: env.FRANCE_TRAVAIL_MAINTENANCES,
    },
    arriereMax: env.PASSERELLE_ARRIERE_MAX,
    orientation: env.FRANCE_TRAVAIL_ORIENTATION,
    intensite: env.FRANCE_TRAVAIL_INTENSITE,
    apparence: { nom: env.PASSERELLE_NOM, couleur: env.PASSERELLE_COULEUR, logo: env.PASSERELLE_LOGO },
    collectivite: env.PASSERELLE_COLLECTIVITE ?? (sandbox ? "33" : undefined),
    cle: env.PASSERELLE_CLE ?? (sandbox ? "bac-a-sable" : undefined),
    secret: readSecret(env.PASSERELLE_SECRET, sandbox),
    histoire: sandbox && env.PASSERELLE_HISTOIRE === "oui",
    reseauxRappels: readReseaux(env.PASSERELLE_RAPPELS_RESEAUX ?? (sandbox ? BOUCLAGE : ""), sandbox),
    niveauJournal: env.PASSERELLE_JOURNAL,
  };
}

function readHosts(
  authUrl: string | undefined,
  apiUrl: string | undefined,
  sandbox: boolean,
): Config["franceTravail"] {
  if (!authUrl && !apiUrl && sandbox) return undefined;
  if (!authUrl || !apiUrl) {
    throw new ConfigError("FRANCE_TRAVAIL_AUTH_URL et FRANCE_TRAVAIL_API_URL : les deux sont obligatoires");
  }
  // The sandbox knows fictitious people only: it must not be able to reach the true ones.
  for (const [name, text] of [
    ["FRANCE_TRAVAIL_AUTH_URL", authUrl],
    ["FRANCE_TRAVAIL_API_URL", apiUrl],
  ] as const) {
    if (sandbox && !isLoopback(new URL(text).hostname)) {
      throw new ConfigError(
        `${name} : en bac à sable, seule une adresse de bouclage (127.0.0.1, localhost) est admise`,
      );
    }
  }
  return { authUrl, apiUrl };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function readIdentifiants(
  clientId: string | undefined,
  clientSecret: string | undefined,
  sandbox: boolean,
): Config["identifiants"] {
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (clientId || clientSecret) {
    throw new ConfigError(
      "FRANCE_TRAVAIL_CLIENT_ID et FRANCE_TRAVAIL_CLIENT_SECRET : l'un ne va pas sans l'autre",
    );
  }
  if (!sandbox)
    throw new ConfigError(
      "FRANCE_TRAVAIL_CLIENT_ID et FRANCE_TRAVAIL_CLIENT_SECRET : obligatoires hors du bac à sable",
    );
  return undefined;
}

function readSecret(text: string | undefined, sandbox: boolean): Buffer {
  if (!text && !sandbox)
    throw new ConfigError("PASSERELLE_SECRET : obligatoire hors du bac à sable (32 octets en base64)");
  const secret = Buffer.from(text ?? SANDBOX_SECRET, "base64");
  if (secret.length !== 32) throw new ConfigError("PASSERELLE_SECRET : doit compter 32 octets, en base64");
  if (!sandbox && text === SANDBOX_SECRET)
    throw new ConfigError(
      "PASSERELLE_SECRET : le secret public du bac à sable n'est admis qu'en bac à sable",
    );
  return secret;
}

/** Without TLS in sandbox alone, and in these networks alone. */
function readReseaux(text: string, sandbox: boolean): Reseaux {
  try {
    return parseReseaux(text, sandbox);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError(
      `PASSERELLE_RAPPELS_RESEAUX : « ${error.message} » n'est pas un réseau, tel que 10.20.0.0/16 ou fd00:12::/32`,
    );
  }
}
