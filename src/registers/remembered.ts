/** The same question is answered once: in a long column the same few values come again and again. */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const memory = new Map<Key, Answer>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const fresh = answer(key);
    memory.set(key, fresh);
    return fresh;
  };
}
