import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** What is kept of a person is sealed, or only recognisable, under keys that no other collectivité has. */
export interface Chiffrement {
  /**
   * Seals text (UTF-8) or bytes with AES-256-GCM, for one collectivité and one `contexte` (table.column, and
   * the row where it has an id): moved elsewhere, it no longer opens.
   */
  seal(collectivite: string, contexte: string, clair: Buffer | string): Buffer;
  /** @throws ChiffrementError when it was sealed for something else, under another secret, or was altered */
  open(collectivite: string, contexte: string, scelle: Buffer): Buffer;
  /** The pseudonym of `text` in one collectivité and one `domaine`: HMAC-SHA-256, 32 bytes (DON-11). */
  computeEmpreinte(collectivite: string, domaine: string, text: string): Buffer;
  /** What an API key is found by, 32 bytes: the same for all, since the key alone says whose it is. */
  computeEmpreinteCle(cle: string): Buffer;
}

/** A sealed value that does not open; says nothing of its content. */
export class ChiffrementError extends Error {}

/** First byte of what is sealed: another algorithm or derivation would take another number. */
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES;

/**
 * Derives every key from one master secret.
 * @param secret 32 bytes; lost, what is sealed is lost
 */
export function createChiffrement(secret: Buffer): Chiffrement {
  if (secret.length !== 32) throw new ChiffrementError("the master secret is not 32 bytes long");
  const keys = new Map<string, Buffer>();
  const derive = (...usage: string[]): Buffer => {
    const info = JSON.stringify(["passerelle", VERSION, ...usage]);
    const known = keys.get(info);
    if (known) return known;
    const key = Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), info, 32));
    keys.set(info, key);
    return key;
  };
  return {
    seal(collectivite, contexte, clair) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", derive("chiffrement", collectivite), iv);
      cipher.setAAD(associate(collectivite, contexte));
      const body = [
        cipher.update(typeof clair === "string" ? Buffer.from(clair, "utf8") : clair),
        cipher.final(),
      ];
      return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), ...body]);
    },
    open(collectivite, contexte, scelle) {
      if (scelle[0] !== VERSION || scelle.length < HEAD_BYTES + TAG_BYTES) {
        throw new ChiffrementError("a sealed value has an unknown form");
      }
      const iv = scelle.subarray(1, HEAD_BYTES);
      const key = derive("chiffrement", collectivite);
      const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(associate(collectivite, contexte));
      decipher.setAuthTag(scelle.subarray(HEAD_BYTES, HEAD_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(scelle.subarray(HEAD_BYTES + TAG_BYTES)), decipher.final()]);
      } catch (cause) {
        throw new ChiffrementError("a sealed value does not open: other secret, other place, or altered", {
          cause,
        });
      }
    },
    computeEmpreinte: (collectivite, domaine, text) =>
      createHmac("sha256", derive("empreinte", collectivite, domaine))
        .update(text, "utf8")
        .digest(),
    computeEmpreinteCle: (cle) => createHmac("sha256", derive("cle-api")).update(cle, "utf8").digest(),
  };
}

/** JSON, so that no pair of names runs into another. */
const associate = (collectivite: string, contexte: string): Buffer =>
  Buffer.from(JSON.stringify([VERSION, collectivite, contexte]), "utf8");
