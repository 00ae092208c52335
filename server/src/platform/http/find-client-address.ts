import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const OWN_NETWORK = new BlockList();
OWN_NETWORK.addSubnet("127.0.0.0", 8, "ipv4");
OWN_NETWORK.addSubnet("10.0.0.0", 8, "ipv4");
OWN_NETWORK.addSubnet("172.16.0.0", 12, "ipv4");
OWN_NETWORK.addSubnet("192.168.0.0", 16, "ipv4");
OWN_NETWORK.addAddress("::1", "ipv6");
OWN_NETWORK.addSubnet("fc00::", 7, "ipv6");

/**
 * Finds the address of the person behind a request. A caller in our own network, the web server, is believed about
 * the last address it names; everybody else is who they are.
 */
export function findClientAddress({ socket, headers }: IncomingMessage): string | null {
  const caller = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const version = isIP(caller);
  if (version === 0) return null;
  if (!OWN_NETWORK.check(caller, version === 6 ? "ipv6" : "ipv4")) return caller;
  const named = [headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim() ?? "";
  return isIP(named) === 0 ? caller : named;
}
