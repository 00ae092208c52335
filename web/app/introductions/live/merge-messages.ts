/** Both lists as one, each message once and in the order of their numbers. */
export function mergeMessages<Message extends { number: number }>(
  one: readonly Message[],
  other: readonly Message[],
): Message[] {
  const all = new Map([...one, ...other].map((message) => [message.number, message]));
  return [...all.values()].sort((a, b) => a.number - b.number);
}
