import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "./draft";

/** The text a person is writing, in the cell or in the bar above, which always show the same. */
export function useDraft() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(focus, [focus]);

  /** The field keeps its text where that is right already: a letter may still be composed in it. */
  const fill = (text: string) => {
    const field = box.current;
    if (!field || field.value === text) return;
    field.value = text;
    field.setSelectionRange(text.length, text.length);
  };
  const begin = (next: Draft) => {
    setDraft(next);
    fill(next.text);
  };
  const write = (text: string) => begin(draft ? { ...draft, text } : { text, before: null, typedOver: true });
  const drop = () => {
    setDraft(null);
    fill("");
    focus();
  };
  return { box, draft, begin, write, drop, focus };
}
