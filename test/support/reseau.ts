import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { afterEach } from "vitest";

/*
 * No test reaches anything but this machine. Loaded before every test file: it refuses what would leave, and
 * fails the test that tried, even if the code under test took the refusal for an ordinary outage.
 */

/** What every connection goes through: `http`, `https`, `tls`, `undici` and `fetch` all end there. */
const connect = net.Socket.prototype.connect;

interface Etat {
  refus: string[];
}

// Files that share a process load this file again: one state, and one layer over the network, for all.
const CLE = Symbol.for("passerelle.test.reseau");
const global: typeof globalThis & { [CLE]?: Etat } = globalThis;
const etat: Etat = global[CLE] ?? install();

/** What was refused since the last call, and is forgiven: for the tests of the refusal itself. */
export function takeRefus(): string[] {
  return etat.refus.splice(0);
}

afterEach(() => {
  const refus = takeRefus();
  if (refus.length > 0) throw new Error(`the test tried to leave the machine: ${refus.join(", ")}`);
});

function install(): Etat {
  const installed: Etat = { refus: [] };
  global[CLE] = installed;
  const refuse = (cible: string): NodeJS.ErrnoException => {
    installed.refus.push(cible);
    return Object.assign(new Error(`refused by the tests: ${cible} is not this machine`), {
      code: "ECONNREFUSED",
    });
  };
  guardSockets(refuse);
  guardDns(refuse);
  syncBuiltinESMExports();
  return installed;
}

type Refuse = (cible: string) => NodeJS.ErrnoException;

function guardSockets(refuse: Refuse): void {
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const options = toOptions(args);
    const host = options.host ?? "localhost";
    if (!options.path && !isLoopback(host)) {
      // A lookup of the test's own may lead a public name to this machine: its answer is what counts.
      if (net.isIP(host) || !options.lookup) {
        const error = refuse(`${host}:${options.port}`);
        process.nextTick(() => this.destroy(error));
        return this;
      }
      options.lookup = guardLookup(options.lookup, refuse);
    }
    return Reflect.apply(connect, this, args);
  };
}

/** The options among the forms of `connect`: they come alone, inside an array (from `net.connect`), or as port and host. */
function toOptions(args: unknown[]): Partial<net.TcpNetConnectOpts> & { path?: string } {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === "object" && first !== null) return first;
  if (typeof first === "string" && Number.isNaN(Number(first))) return { path: first };
  return { port: Number(first), ...(typeof args[1] === "string" && { host: args[1] }) };
}

function guardLookup(lookup: net.LookupFunction, refuse: Refuse): net.LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (error, address, family) => {
      const addresses = Array.isArray(address) ? address.map((found) => found.address) : [address];
      const outside = error ? undefined : addresses.find((found) => !isLoopback(found));
      if (outside) callback(refuse(`${hostname} (${outside})`), []);
      else callback(error, address, family);
    });
}

/** Every function that asks a name server: of the module, of its promises, and of a resolver of one's own. */
function guardDns(refuse: Refuse): void {
  const asks = (name: string) =>
    /^(lookup|lookupService|resolve|resolve[A-Z]\w*|resolve4|resolve6|reverse)$/.test(name);
  const holders = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
  for (const holder of holders) {
    const promised = holder === dns.promises || holder === dns.promises.Resolver.prototype;
    const functions: Record<string, unknown> = Object.fromEntries(
      Object.getOwnPropertyNames(holder).map((name) => [name, Reflect.get(holder, name)]),
    );
    for (const [name, original] of Object.entries(functions)) {
      if (!asks(name) || typeof original !== "function") continue;
      const guarded = function (this: unknown, ...args: unknown[]) {
        const host = String(args[0]);
        if (isLoopback(host)) return Reflect.apply(original, this, args);
        const error = refuse(`dns ${host}`);
        if (promised) return Promise.reject(error);
        const callback = args.at(-1);
        if (typeof callback !== "function") throw error;
        process.nextTick(() => callback(error));
      };
      Reflect.set(holder, name, guarded);
    }
  }
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host) || /^\[?::1\]?$/.test(host);
