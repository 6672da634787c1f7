import { LARGEST_FILE, readFiles } from "../../src/taskpane/exchange/receive/readFiles";
import { defaultLimits } from "../../src/xlsx/limits";

const file = (name: string, content: string) => new File([content], name);

function fileThat(more: Partial<File>): File {
  return Object.create(file("a.xlsx", "abc"), Object.getOwnPropertyDescriptors(more)) as File;
}

describe("chosen files", () => {
  it("are read with their names, in their order", async () => {
    const read = await readFiles([file("a.xlsx", "abc"), file("b.xlsm", "")]);
    expect(read.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["a.xlsx", "abc"],
      ["b.xlsm", ""],
    ]);
  });

  it("are not read at all where one is larger than would be merged", async () => {
    let reads = 0;
    const counting = fileThat({
      ...{ name: "a.xlsx", size: 3 },
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(++reads)),
    });
    const large = fileThat({ name: "b.xlsx", size: LARGEST_FILE + 1 });
    await expect(readFiles([counting, large])).rejects.toMatchObject({
      code: "file-too-large",
      details: { file: "b.xlsx", limit: defaultLimits.bytes },
    });
    expect(reads).toBe(0);
  });

  it("are said to be gone where they were moved meanwhile", async () => {
    const gone = fileThat({
      ...{ name: "c.xlsx", size: 3 },
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    await expect(readFiles([gone])).rejects.toMatchObject({
      code: "file-not-found",
      details: { file: "c.xlsx" },
    });
  });
});
