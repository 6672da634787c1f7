/** What sentences with gaps are filled with, by the ends of their paths, where they want something else than numbers. */
export type Fillings = Readonly<Record<string, readonly unknown[]>>;

export type Said = readonly [path: string, sentence: string];

/** Every sentence there is, gaps filled with the number given or with what the sentence wants. */
export function said(words: object, count: number, fillings: Fillings, path = ""): Said[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): Said[] => {
    const here = `${path}/${name}`;
    if (typeof word === "string") return [[here, word]];
    if (typeof word !== "function") return said(word as object, count, fillings, here);
    const own = Object.keys(fillings).find((end) => here.endsWith(`/${end}`));
    const filling = own === undefined ? [count, count, count] : fillings[own]!;
    const speak = word as (...gaps: unknown[]) => string;
    return [[here, speak(...filling)]];
  });
}

/** Those that are not whole, plain words. */
export function faultsIn(sentences: readonly Said[]): Said[] {
  return sentences.filter(
    ([, sentence]) =>
      sentence === "" ||
      sentence !== sentence.normalize("NFC") ||
      TRADE.test(sentence) ||
      / {2}|\s[,.;]|^\s|\s$/.test(sentence) ||
      sentence.length > 180,
  );
}

const TRADE =
  /undefined|null|NaN|\[object|true|false|unicode|regex|format|parse|string|boolean|array|json|xml|zip|byte|validat|schema|worker|thread|exception|error code|\btable\b/i;
