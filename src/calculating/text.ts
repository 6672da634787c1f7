/** Letter case taken away, one UTF-16 unit for one: nothing else is normalised, and the length stays. */
export function fold(text: string): string {
  if (!UNSTEADY.test(text)) return text.toLowerCase();
  return String.fromCharCode(
    ...Array.from({ length: text.length }, (_, i) => LOWER[text.charCodeAt(i)] ?? 0),
  );
}

export function upper(text: string): string {
  return text.length === text.toUpperCase().length
    ? text.toUpperCase()
    : Array.from({ length: text.length }, (_, i) =>
        sameLength(text.charAt(i), text.charAt(i).toUpperCase()),
      ).join("");
}

export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y && LOWER[x] !== LOWER[y]) return false;
  }
  return true;
}

/** Negative, zero or positive; zero only for texts that are the same but for letter case. */
export function compareTexts(a: string, b: string): number {
  if (sameText(a, b)) return 0;
  return COLLATOR.compare(a, b) || (fold(a) < fold(b) ? -1 : 1);
}

/** `İ` has no single lower case unit, `Σ` has two that depend on the neighbours. */
const UNSTEADY = /[\u0130\u03a3\ud800-\udfff]/;

/** The lower case of every UTF-16 unit, where it is one unit too. */
const LOWER = Uint16Array.from({ length: 65536 }, (_, code) => {
  const unit = String.fromCharCode(code);
  return sameLength(unit, unit.toLowerCase()).charCodeAt(0);
});

function sameLength(unit: string, other: string): string {
  return other.length === 1 ? other : unit;
}

const COLLATOR = new Intl.Collator("en", { sensitivity: "accent" });
