import { hash, verify } from "@node-rs/argon2";

/** Sign-ins that hash at the same moment; the rest wait, so a flood cannot take the memory of the server. */
const CONCURRENT_HASHES = 4;

/** Hashes a password with argon2id. */
export function hashPassword(password: string): Promise<string> {
  // 2 is argon2id: the library's enum cannot be imported by isolated modules.
  return oneOfFew(() => hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }));
}

/** Whether this password made this hash; false for a hash that cannot be read. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return oneOfFew(() => verify(passwordHash, password).catch(() => false));
}

let running = 0;
const waiting: (() => void)[] = [];

async function oneOfFew<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= CONCURRENT_HASHES) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
