/** Pseudonyms that look alike, how many they are, and the classes of units that may be behind each. */
export interface Side {
  readonly size: number;
  readonly neighbours: readonly number[];
}

/** One link that every largest matching holds: nobody else can be behind that pseudonym. */
export interface ForcedEdge {
  readonly left: number;
  readonly right: number;
}

/** A largest matching of left groups to right groups, and the links no such matching can do without. */
export interface Matching {
  readonly size: number;
  readonly forced: readonly ForcedEdge[];
}

/**
 * Hopcroft–Karp over groups: each group stands for `size` alike, and takes as many partners.
 * A link can be forced only between two that are alone in their group, for two alike could change places.
 */
export function matchGroups(left: readonly Side[], rightSizes: readonly number[]): Matching {
  const network = new Network(left.length + rightSizes.length + 2);
  const source = left.length + rightSizes.length;
  const sink = source + 1;
  const links: { left: number; right: number; edge: number }[] = [];
  left.forEach(({ size, neighbours }, index) => {
    network.connect(source, index, size);
    for (const right of neighbours) {
      const edge = network.connect(index, left.length + right, Math.min(size, rightSizes[right]!));
      if (size === 1 && rightSizes[right] === 1) links.push({ left: index, right, edge });
    }
  });
  rightSizes.forEach((size, right) => network.connect(left.length + right, sink, size));

  const size = network.fill(source, sink);
  // A used link that lies on no cycle of what could be changed is in every largest matching.
  const component = network.findComponents();
  const forced = links
    .filter(({ edge }) => network.room[edge] === 0)
    .filter(({ left: from, right }) => component[from] !== component[left.length + right])
    .map(({ left, right }) => ({ left, right }));
  return { size, forced };
}

/** A network of whole amounts; edge `e ^ 1` leads back along edge `e`. */
class Network {
  readonly room: number[] = [];
  readonly #to: number[] = [];
  readonly #from: number[][];

  constructor(nodes: number) {
    this.#from = Array.from({ length: nodes }, () => []);
  }

  connect(from: number, to: number, room: number): number {
    const edge = this.#to.length;
    this.#to.push(to, from);
    this.room.push(room, 0);
    this.#from[from]!.push(edge);
    this.#from[to]!.push(edge + 1);
    return edge;
  }

  /** Fills shortest ways first, as many as there are at each length, until there is none. */
  fill(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const distance = this.#measure(source);
      if (distance[sink] === -1) return total;
      total += this.#fillShortest(source, sink, distance);
    }
  }

  #measure(source: number): Int32Array {
    const distance = new Int32Array(this.#from.length).fill(-1);
    distance[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const edge of this.#from[node]!) {
        const next = this.#to[edge]!;
        if (this.room[edge]! === 0 || distance[next] !== -1) continue;
        distance[next] = distance[node]! + 1;
        queue.push(next);
      }
    }
    return distance;
  }

  #fillShortest(source: number, sink: number, distance: Int32Array): number {
    const tried = new Int32Array(this.#from.length);
    let total = 0;
    const path: number[] = [];
    let node = source;
    for (;;) {
      if (node === sink) {
        const amount = Math.min(...path.map((edge) => this.room[edge]!));
        for (const edge of path) {
          this.room[edge]! -= amount;
          this.room[edge ^ 1]! += amount;
        }
        total += amount;
        path.length = 0;
        node = source;
        continue;
      }
      const edges = this.#from[node]!;
      let found = -1;
      for (; tried[node]! < edges.length; tried[node]!++) {
        const edge = edges[tried[node]!]!;
        if (this.room[edge]! > 0 && distance[this.#to[edge]!] === distance[node]! + 1) {
          found = edge;
          break;
        }
      }
      if (found !== -1) {
        path.push(found);
        node = this.#to[found]!;
        continue;
      }
      const back = path.pop();
      if (back === undefined) return total;
      node = this.#to[back ^ 1]!;
      tried[node]!++;
    }
  }

  /** Numbers the strongly connected parts of what still has room (Tarjan, without recursion). */
  findComponents(): Int32Array {
    const count = this.#from.length;
    const component = new Int32Array(count).fill(-1);
    const order = new Int32Array(count).fill(-1);
    const low = new Int32Array(count);
    const next = new Int32Array(count);
    const open: number[] = [];
    let time = 0;
    let components = 0;
    for (let start = 0; start < count; start++) {
      if (order[start] !== -1) continue;
      const way = [start];
      while (way.length > 0) {
        const node = way.at(-1)!;
        if (order[node] === -1) {
          order[node] = low[node] = time++;
          open.push(node);
        }
        const edges = this.#from[node]!;
        let deeper = -1;
        for (; next[node]! < edges.length; next[node]!++) {
          const edge = edges[next[node]!]!;
          const to = this.#to[edge]!;
          if (this.room[edge]! === 0) continue;
          if (order[to] === -1) {
            deeper = to;
            break;
          }
          if (component[to] === -1) low[node] = Math.min(low[node]!, low[to]!);
        }
        if (deeper !== -1) {
          way.push(deeper);
          continue;
        }
        way.pop();
        if (low[node] === order[node]) {
          for (let member = -1; member !== node;) {
            member = open.pop()!;
            component[member] = components;
          }
          components++;
        }
      }
    }
    return component;
  }
}
