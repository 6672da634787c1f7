import { zipSync } from "fflate";

import { countedAs, copyOf } from "../sheets/copies/superior/counted";
import { bytesIn, unpack } from "./parts";
import { bytesOf, searchFor, writingsOf } from "./search";

const SECRET = "Lò Thị Kẻn Đèo";
const WRITINGS = writingsOf(SECRET).map(([writing, bytes], index) => [index, writing, bytes] as const);

/** What the search for leaks rests on: what it does not see, nobody has seen. */
describe("the search for secrets", () => {
  const search = searchFor([SECRET, "012345678901"]);
  let copy: Uint8Array;
  beforeAll(async () => {
    copy = await copyOf(countedAs({}));
  });

  test("finds nothing in a copy without any", () => {
    expect(search(bytesOf(copy))).toEqual([]);
  });

  test.each(WRITINGS)("sees a leak in a part of a copy: writing %i, %s", (index, writing, bytes) => {
    const all = Object.entries(parts(copy));
    const [name, content] = all[index % all.length] ?? ["", new Uint8Array()];
    const middle = Math.floor(content.length / 2);
    const leaking = Buffer.concat([content.subarray(0, middle), bytes, content.subarray(middle)]);
    const found = search(bytesOf(zipSync({ ...parts(copy), [name]: leaking })));
    expect(found).toContainEqual({ part: name, secret: SECRET, writing });
  });

  test("sees it at the very beginning and end of a part", () => {
    const bytes = Buffer.from(SECRET);
    const found = search([
      ["beginning", Buffer.concat([bytes, Buffer.from("x")])],
      ["end", Buffer.concat([Buffer.from("x"), bytes])],
      ["alone", bytes],
    ]);
    expect(found.map(({ part }) => part)).toEqual(["beginning", "end", "alone"]);
  });

  test("sees it in base64 whatever stands before and behind", () => {
    for (const before of ["", "a", "ab", "abc"]) {
      const text = Buffer.from(`${before}${SECRET}zz`).toString("base64");
      expect(search([["x", Buffer.from(text)]])).toHaveLength(1);
    }
  });

  test("sees it in the name of a part and beside the parts", () => {
    const named = bytesOf(zipSync({ ...parts(copy), [`xl/${SECRET}.xml`]: new Uint8Array(1) }));
    expect(search(named).map(({ part }) => part)).toContain("the names of the parts");
    const behind = bytesOf(Buffer.concat([copy, Buffer.from(SECRET)]));
    expect(search(behind)).toEqual([{ part: "the file itself", secret: SECRET, writing: "as it is, UTF-8" }]);
  });

  test("sees a number", () => {
    expect(search([["x", Buffer.from("<v>012345678901</v>")]])).toHaveLength(1);
  });
});

function parts(file: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from(unpack(file), ([name, content]) => [name, bytesIn(content)]));
}
