import { open } from "../workbooks";
import { cellOf, deskAt, named, RECEIVED, sent, typedInto } from "./centre";
import { residentGone, RESIDENTS } from "./residents";

test.each([
  ["first", 0],
  ["last", 1],
])(
  "a row that one file deletes and another fills, both accepted, the deletion %s: one is done and one told",
  async (_, place) => {
    const { master, copies } = await sent(["CTXH"]);
    const book = open(master);
    expect(await cellOf(book, RESIDENTS, "Q7")).toBeNull();
    const gone = await typedInto(copies["CTXH"], { [RESIDENTS]: residentGone(7) });
    const filled = await typedInto(copies["CTXH"], { [RESIDENTS]: { Q7: "Đã chuyển phòng" } });
    const desk = deskAt(book);
    const { pages } = await desk.receive(named(place === 0 ? [gone, filled] : [filled, gone]));
    const also = pages.conflict.changes.map(({ key }) => key);
    const { files } = await desk.accept({ accepted: { kinds: [], except: [], also }, now: RECEIVED });
    expect(files.flatMap(({ failed }) => failed.map(({ code }) => code))).toEqual(["changed-meanwhile"]);
    const [name, note] = [await cellOf(book, RESIDENTS, "B7"), await cellOf(book, RESIDENTS, "Q7")];
    expect(name === null).toBe(note === null);
  },
);
