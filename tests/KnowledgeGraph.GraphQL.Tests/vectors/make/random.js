// A small seeded generator: the same seed gives the same files anywhere.
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  next() {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let z = this.state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  below(n) {
    return this.next() % n;
  }

  chance(p) {
    return this.next() / 4294967296 < p;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  some(list, p) {
    return list.filter(() => this.chance(p));
  }
}

// FNV-1a over UTF-16 code units: the replaying side computes the same.
export function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}
