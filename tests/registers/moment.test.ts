import { formatMoment } from "../../src/registers/text/dates";
import { d } from "../books";

describe("a moment", () => {
  it.each([
    [0, "14/10/2026 00:00"],
    [9 / 24 + 5 / 1440, "14/10/2026 09:05"],
    [1 - 1 / 1440, "14/10/2026 23:59"],
    // A second before midnight.
    [1 - 1 / 86_400, "15/10/2026 00:00"],
  ])("with %d of a day is %s", (part, shown) => expect(formatMoment(d("14/10/2026") + part)).toBe(shown));
});
