import { type Language, wordings } from "../../src/wording";

const languages = Object.keys(wordings) as Language[];

/** What sentences with gaps are filled with, by the ends of their paths, where they want something else than numbers. */
const FILLINGS: Readonly<Record<string, readonly unknown[]>> = {
  place: ["Văn bản", "D7"],
  lost: ["Bảng điểm", ["comments", "drawings"]],
  lacking: [["Đối tượng", "Văn bản"]],
  "check/summary": [3, { error: 1, warning: 2, note: 0 }],
  correctedCell: ["D7", 3],
  signFor: [3, "Phòng A"],
  inMonth: ["08/2026", 3],
  unsigned: [["08/2026", "09/2026"]],
  signs: [["Bỏ sót chế độ"]],
  happened: ["08/2026", ["Bỏ sót chế độ"]],
  share: [0.952, 0.9],
  wanted: ["90%"],
};

type Said = readonly [path: string, sentence: string];

/** Every sentence there is, gaps filled with the number given or with what the sentence wants. */
function said(words: object, count: number, path = ""): Said[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): Said[] => {
    const here = `${path}/${name}`;
    if (typeof word === "string") return [[here, word]];
    if (typeof word !== "function") return said(word as object, count, here);
    const own = Object.keys(FILLINGS).find((end) => here.endsWith(`/${end}`));
    const filling = own === undefined ? [count, count, count] : FILLINGS[own]!;
    const speak = word as (...gaps: unknown[]) => string;
    return [[here, speak(...filling)]];
  });
}

const TRADE =
  /undefined|null|NaN|\[object|true|false|unicode|regex|format|parse|string|boolean|array|json|xml|zip|byte|validat|schema|worker|thread|exception|error code|\btable\b/i;

describe.each(languages)("in %s the pane", (language) => {
  const { pane } = wordings[language];

  test.each([0, 1, 2, 1234])("says %d in whole, plain words", (count) => {
    const faults = said(pane, count).filter(
      ([, sentence]) =>
        sentence === "" ||
        sentence !== sentence.normalize("NFC") ||
        TRADE.test(sentence) ||
        / {2}|\s[,.;]|^\s|\s$/.test(sentence) ||
        sentence.length > 180,
    );
    expect(faults).toEqual([]);
  });

  it("groups thousands as people there do", () => {
    const grouped = language === "vi" ? "1.234" : "1,234";
    expect(pane.setup.entries(1234)).toContain(grouped);
  });

  it("leaves out what there is none of", () => {
    expect(pane.check.summary(3, { error: 1, warning: 2, note: 0 })).not.toMatch(/lưu ý|note/);
  });
});

test("both languages fill the same gaps", () => {
  const paths = (language: Language) => said(wordings[language].pane, 2).map(([path]) => path);
  expect(paths("en")).toEqual(paths("vi"));
});

test("one of a thing is one in English", () => {
  const { check, setup } = wordings.en.pane;
  expect(check.summary(1, { error: 1, warning: 0, note: 0 })).toBe("1 thing to look at: 1 error");
  expect(setup.entries(1)).toBe("1 entry");
});
