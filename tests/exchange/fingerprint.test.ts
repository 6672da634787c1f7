import { fingerprint } from "../../src/exchange/fingerprint";

test("the published digest of a known text, cut to sixteen digits", () => {
  expect(fingerprint("abc")).toBe("ba7816bf8f01cfea");
});

test("a text and its bytes are one content; another content is told apart", () => {
  expect(fingerprint(new TextEncoder().encode("Đối tượng"))).toBe(fingerprint("Đối tượng"));
  expect(fingerprint("Đối tượng")).not.toBe(fingerprint("Đối tượng "));
});
