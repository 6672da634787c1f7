import { useId } from "react";

import type { GridView } from "../../../actions/adopting";
import { useLayout } from "../../frame/useLayout";
import { useAdoptWords } from "./adoptWords";

/** What is marked in a month grid and what it is taken for. */
export function Marks({ grid: { field, marks } }: { readonly grid: GridView }) {
  const layout = useLayout();
  const words = useAdoptWords().marks;
  const heading = useId();
  if (marks.length === 0) return null;
  return (
    <section className={layout.stack} aria-labelledby={heading}>
      <h3 id={heading} className={layout.subheading}>
        {words.heading}
      </h3>
      <p className={layout.quiet}>{words.into(field)}</p>
      <ul className={layout.list}>
        {marks.map((mark) => (
          <li key={`${mark.written} ${mark.value ?? ""}`}>{words.mark(mark)}</li>
        ))}
      </ul>
    </section>
  );
}
