import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "./Grid";

/** Over a cell, going along with it when the grid scrolls. */
export function cssOf({ left, top, width, height, slidesX, slidesY }: Place): CSSProperties {
  return {
    left: slidesX ? `calc(${String(left)}px + var(--x))` : left,
    top: slidesY ? `calc(${String(top)}px + var(--y))` : top,
    minWidth: width,
    minHeight: height,
  };
}

/** For what hangs below a cell while it is open: it goes above, or to the left, where there is no room. */
export function useRoom<Thing extends HTMLElement>(place: Place, isOpen: boolean): RefObject<Thing | null> {
  const thing = useRef<Thing>(null);
  useLayoutEffect(() => {
    const here = thing.current;
    const frame = here?.closest(".scroller")?.getBoundingClientRect();
    if (!here || !frame || !isOpen) return;
    here.classList.remove("above", "leftwards");
    const { bottom, right } = here.getBoundingClientRect();
    here.classList.toggle("above", bottom > frame.bottom);
    here.classList.toggle("leftwards", right > frame.right);
  }, [place, isOpen]);
  return thing;
}
