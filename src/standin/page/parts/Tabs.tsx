import { useEffect, useRef } from "react";
import type { BookView } from "../keeper/keeper";
import type { Words } from "../words";

interface TabsProps {
  readonly book: BookView;
  readonly words: Words;
  readonly onShow: (sheet: string) => void;
}

/** The sheets, at the bottom as in Excel. */
export function Tabs({ book, words, onShow }: TabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [book.active]);
  const step = (by: number) => {
    const at = book.tabs.findIndex(({ id }) => id === book.active);
    const next = book.tabs[at + by];
    if (!next) return;
    onShow(next.id);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[at + by]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={words.sheets}
      className="tabs"
      ref={strip}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") step(-1);
        if (key === "ArrowRight") step(1);
      }}
    >
      {book.tabs.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === book.active}
          tabIndex={id === book.active ? 0 : -1}
          style={color ? { borderBottomColor: `#${color}` } : undefined}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
