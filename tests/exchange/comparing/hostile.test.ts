import { comparing } from "./world";

/** Files that would take hours if each row were compared with each. */

const MANY = 20_000;
const SOON = 20_000;

const numbered = (line: (n: string) => string) => Array.from({ length: MANY }, (_, i) => line(String(i)));

test.each([
  [
    "the same row again and again",
    () => {
      const same = numbered(() => "B1 | 001 | An | ");
      comparing("people", { sent: same, here: same, there: same });
    },
  ],
  [
    "rows with nothing that names them",
    () => {
      const nameless = numbered((n) => ` | | | ${n}`);
      comparing("people", { here: nameless, there: [...nameless].reverse() });
    },
  ],
  [
    "rows that differ in nothing that names them",
    () => {
      const sent = numbered((n) => `B${n} | #1 | 001 | #${n} | `);
      comparing("visits", { sent, here: sent, there: numbered((n) => ` | #1 | 001 | | ${n}`) });
    },
  ],
  [
    "the same rows without ids, the other way round",
    () => {
      const sent = numbered((n) => `B${n} | #1 | 001 | #${n} | `);
      comparing("visits", { sent, here: sent, there: numbered((n) => ` | #1 | 001 | #${n} | `).reverse() });
    },
  ],
])(
  "%s",
  (_, compared) => {
    const started = performance.now();
    compared();
    expect(performance.now() - started).toBeLessThan(SOON);
  },
  6 * SOON,
);
