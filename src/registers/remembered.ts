/** The same question is answered once: in a long column the same few values come again and again. */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const memory = new Map<Key, Answer>();
  return (key) => {
    // Engines hash texts so long by their length alone: many of one length would be compared each with each.
    if (typeof key === "string" && key.length > LONGEST) return answer(key);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const fresh = answer(key);
    memory.set(key, fresh);
    return fresh;
  };
}

/** As much as can be looked up in a sheet. */
const LONGEST = 255;
