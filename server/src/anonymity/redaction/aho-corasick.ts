/**
 * Is told of each found pattern, by its index in the list and where it ends (exclusive): by their ends, and at one end
 * the longest first. Says `true` where the shorter ones that end there need not be told.
 */
type Visit = (pattern: number, end: number) => boolean;

interface Node {
  next: Map<string, number>;
  fail: number;
  patterns: number[];
}

/**
 * Builds a search for many patterns at once, linear in the length of the text however many patterns there are
 * (Aho and Corasick, 1975). Empty patterns are never found.
 */
export function buildSearch(patterns: readonly string[]): (text: string, visit: Visit) => void {
  const nodes: Node[] = [{ next: new Map(), fail: 0, patterns: [] }];
  patterns.forEach((pattern, index) => {
    if (pattern === "") return;
    let at = 0;
    for (let unit = 0; unit < pattern.length; unit += 1) {
      const key = pattern[unit] as string;
      let to = nodes[at]?.next.get(key);
      if (to === undefined) {
        to = nodes.push({ next: new Map(), fail: 0, patterns: [] }) - 1;
        nodes[at]?.next.set(key, to);
      }
      at = to;
    }
    nodes[at]?.patterns.push(index);
  });
  linkFailures(nodes);

  return (text, visit) => {
    let at = 0;
    for (let unit = 0; unit < text.length; unit += 1) {
      at = step(nodes, at, text[unit] as string);
      for (const pattern of (nodes[at] as Node).patterns) if (visit(pattern, unit + 1)) break;
    }
  };
}

function linkFailures(nodes: Node[]): void {
  const queue = [...(nodes[0] as Node).next.values()];
  for (let head = 0; head < queue.length; head += 1) {
    const at = queue[head] as number;
    const node = nodes[at] as Node;
    for (const [key, to] of node.next) {
      const child = nodes[to] as Node;
      child.fail = step(nodes, node.fail, key);
      child.patterns.push(...(nodes[child.fail] as Node).patterns);
      queue.push(to);
    }
  }
}

function step(nodes: readonly Node[], from: number, key: string): number {
  let at = from;
  for (;;) {
    const to = nodes[at]?.next.get(key);
    if (to !== undefined) return to;
    if (at === 0) return 0;
    at = (nodes[at] as Node).fail;
  }
}
