import { beginningOf, plainText } from "../../src/taskpane/exchange/receive/plainText";

describe("a text from elsewhere", () => {
  it.each([
    ["a control", "a\u0000b", "a▯b"],
    ["a turn of direction", "gpj\u202Eexe.xlsx", "gpj▯exe.xlsx"],
    ["marks of direction", "\u200Fa\u2067b\u2069", "▯a▯b▯"],
    ["a space without width", "02\u200B/TTr", "02▯/TTr"],
    ["a mark of byte order", "\uFEFFMã", "▯Mã"],
  ])("shows %s as a box", (_what, text, shown) => expect(plainText(text)).toBe(shown));

  it("keeps lines and tabs, whichever way they are written", () => {
    expect(plainText("một\r\nhai\rba\u2028bốn\tnăm")).toBe("một\nhai\nba\nbốn\tnăm");
  });

  it.each(["Nguyễn Thị Ánh", "Nguyễn".normalize("NFD"), "<b>=1+1</b>", "🙂 ok"])("leaves %s alone", (text) =>
    expect(plainText(text)).toBe(text),
  );

  it("is cut only where it is long, and not through a character", () => {
    expect(beginningOf("abc", 3)).toBeNull();
    expect(beginningOf("abcd", 3)).toBe("abc…");
    expect(beginningOf("ab🙂cd", 3)).toBe("ab…");
  });
});
