import type { BrowserContextOptions, Locator } from "playwright-core";

import { needsBrowser } from "../needs";
import { HOSTILE, MANY_CHANGES, SOME_CHANGES } from "../taskpane/exchangeScenes";
import { hindrances, type Visit } from "../taskpane/house";
import type { Pretended } from "../taskpane/pretendDesk";
import { paneOpener } from "./panes";

const keyOf = (label: string) => SOME_CHANGES.changes.find((change) => change.label.startsWith(label))!.key;

needsBrowser("Nhận bản gửi về", () => {
  const openPane = paneOpener();

  /** The page where files are chosen. */
  const open = async (pretended: Pretended, options?: BrowserContextOptions) => {
    const pane = await openPane({ book: "sample", run: "share", pretended }, options);
    await pane.page.getByRole("button", { name: /^Nhận bản gửi về/ }).click();
    await pane.page.getByRole("heading", { name: "Nhận bản gửi về" }).waitFor();
    return pane;
  };
  const choose = async ({ page }: Visit, ...names: string[]) => {
    const files = names.map((name) => ({ name, mimeType: "", buffer: Buffer.from("abc") }));
    await page.locator("input[type=file]").setInputFiles(files);
  };
  const received = async (pretended: Pretended, options?: BrowserContextOptions) => {
    const pane = await open(pretended, options);
    await choose(pane, ...pretended.files.map(({ name }) => name));
    await pane.page.getByRole("heading", { name: /^Đã xem/ }).waitFor();
    return pane;
  };
  const group = ({ page }: Visit, kind: string) =>
    page.getByRole("button", { name: new RegExp(`^${kind}\\s*đã chọn`) });
  const rows = ({ page }: Visit, kind: string) =>
    page.getByRole("list", { name: kind, exact: true }).locator(":scope > li");
  /** A row out of sight has no text yet, nor has one of a group that is just opening. */
  const toldIn = async (row: Locator) => {
    await row.scrollIntoViewIfNeeded();
    return row.innerText();
  };
  const asked = async ({ page }: Visit, call: string) =>
    (await page.evaluate(() => window.harness.asked))
      .filter(([one]) => one === call)
      .map(([, ...given]) => given);

  it("takes files from the dialog, names each, and says why nothing is taken of one", async () => {
    const pane = await received(SOME_CHANGES);
    await pane.reads("Đã xem 2 tệp, có 9 thay đổi.");
    expect(await asked(pane, "receive")).toEqual([
      [
        [
          ["So HCTH da ghi.xlsx", 3],
          ["Bảng lương.xlsx", 3],
        ],
      ],
    ]);
    await pane.reads("Bản gửi Phòng Hành chính - Tổng hợp, gửi ngày 30/09/2026");
    await pane.reads("Thêm 2 · Sửa 2 · Xóa 1 · Xung đột 3 · Ngoài phạm vi 1");
    await pane.reads("Tệp đã bị bỏ khóa cấu trúc");
    await pane.reads("Tệp này không có sổ theo dõi nào của phong trào");
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("takes files that are dropped on the pane, and shows where they may be let go", async () => {
    const pane = await open(SOME_CHANGES);
    const drop = async (event: "dragover" | "drop") =>
      pane.page.evaluate((type) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["abcd"], "tha.xlsx"));
        const dropped = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector("h1")?.dispatchEvent(dropped);
        return dropped.defaultPrevented;
      }, event);
    expect(await drop("dragover")).toBe(true);
    await pane.reads("Thả tệp ra để xem");
    expect(await hindrances(pane.page)).toEqual([]);
    expect(await drop("drop")).toBe(true);
    await pane.reads("Đã xem 2 tệp");
    expect(await asked(pane, "receive")).toEqual([[[["tha.xlsx", 4]]]]);

    // Elsewhere in the pane nothing is received, but the page is not left for the file either.
    await pane.openStep("2 Kiểm tra");
    expect(await drop("drop")).toBe(true);
    expect(await asked(pane, "receive")).toHaveLength(1);
  });

  it("shows a change with what was sent, what is here and what came back, and goes to its cell", async () => {
    const pane = await received(SOME_CHANGES);
    expect(await toldIn(rows(pane, "Thêm").first())).toMatch(/Ngày\s+20\/10\/2026[\s\S]*“20\/10\/26” là chữ/);
    await group(pane, "Sửa").click();
    expect(await toldIn(rows(pane, "Sửa").first())).toMatch(
      /Đúng thể thức\s+Gốc và ở đây\s+Không\s+Gửi về\s+Có/,
    );
    await group(pane, "Xung đột").click();
    const conflicts = rows(pane, "Xung đột");
    expect(await toldIn(conflicts.nth(0))).toMatch(
      /Cả hai bên đã sửa[\s\S]*Bản gốc\s+trống\s+Ở đây\s+Có\s+Gửi về\s+Không/,
    );
    expect(await toldIn(conflicts.nth(1))).toMatch(/Bản gốc\s+không rõ/);
    await conflicts.nth(1).getByRole("button", { name: "Văn bản · D7" }).click();
    expect(await pane.visits()).toEqual(["Văn bản!D7"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("ticks at first what is added or changed, and says how many rows a tick would empty", async () => {
    const pane = await received(SOME_CHANGES);
    for (const kind of ["Sửa", "Xóa", "Xung đột", "Ngoài phạm vi"]) await group(pane, kind).click();
    const ticked = async (kind: string) => {
      const boxes = await rows(pane, kind).getByRole("checkbox").all();
      return Promise.all(boxes.map((box) => box.isChecked()));
    };
    expect(await ticked("Thêm")).toEqual([true, true]);
    expect(await ticked("Sửa")).toEqual([true, true]);
    expect(await ticked("Xóa")).toEqual([false]);
    expect(await ticked("Xung đột")).toEqual([false, false, false]);
    expect(await ticked("Ngoài phạm vi")).toEqual([false]);
    await pane.reads("Nhận 4 thay đổi đã chọn");
    expect(await pane.page.getByText("Sẽ xóa trắng").count()).toBe(0);

    await pane.page.getByLabel(/^Nhận 03\/BC/).check();
    await pane.reads("Sẽ xóa trắng 1 dòng ở sổ này.");
    // A conflict in which the row is gone there empties it as well.
    await pane.page.getByLabel(/^Nhận 07\/BC/).check();
    await pane.reads("Sẽ xóa trắng 2 dòng ở sổ này.");
    await pane.page.getByLabel(/^Nhận 14\/TTr/).uncheck();
    expect(
      await pane.page
        .getByLabel("Chọn tất cả 2")
        .first()
        .evaluate((box: HTMLInputElement) => box.indeterminate),
    ).toBe(true);
    expect(await hindrances(pane.page)).toEqual([]);

    await pane.click("Nhận 5 thay đổi đã chọn");
    await pane.reads("Đã nhận 5 thay đổi vào sổ này.");
    expect(await asked(pane, "accept")).toEqual([
      [
        {
          kinds: ["added", "changed"],
          except: [keyOf("14/TTr")],
          also: [keyOf("03/BC"), keyOf("07/BC")],
        },
      ],
    ]);
  });

  it("ticks all but conflicts at one click, with the deletions in words", async () => {
    const pane = await received(SOME_CHANGES);
    await pane.click("Chọn tất cả trừ xung đột");
    await pane.reads("Sẽ xóa trắng 1 dòng ở sổ này.");
    await pane.click("Nhận 5 thay đổi đã chọn");
    await pane.reads("Đã nhận 5 thay đổi");
    expect(await asked(pane, "accept")).toEqual([
      [{ kinds: ["added", "changed", "deleted"], except: [], also: [] }],
    ]);
  });

  it("accepts nothing where nothing is ticked", async () => {
    const pane = await received(MANY_CHANGES);
    await pane.reads("Chưa chọn thay đổi nào.");
    await pane.page.getByRole("button", { name: "Nhận 0 thay đổi đã chọn" }).click({ force: true });
    expect(await asked(pane, "accept")).toEqual([]);
  });

  it("shows more at a click, and one tick covers those that were never shown", async () => {
    const pane = await received(MANY_CHANGES);
    await rows(pane, "Xóa").nth(199).waitFor();
    expect(await rows(pane, "Xóa").count()).toBe(200);
    await pane.page.getByLabel("Chọn tất cả 450").check();
    await pane.reads("Sẽ xóa trắng 450 dòng ở sổ này.");
    await pane.click("Xem thêm 200 dòng");
    await rows(pane, "Xóa").nth(399).waitFor();
    expect(
      await rows(pane, "Xóa")
        .nth(200)
        .getByRole("checkbox")
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await pane.click("Xem thêm 50 dòng");
    await rows(pane, "Xóa").nth(449).waitFor();
    expect(await rows(pane, "Xóa").count()).toBe(450);
    expect(await pane.page.getByRole("button", { name: /^Xem thêm/ }).count()).toBe(0);
    await pane.page.getByLabel("Nhận Dòng 450").uncheck();
    await pane.reads("Sẽ xóa trắng 449 dòng ở sổ này.");
    await pane.click("Nhận 449 thay đổi đã chọn");
    await pane.reads("Đã nhận 449 thay đổi");
    expect(await asked(pane, "accept")).toEqual([
      [{ kinds: ["added", "changed", "deleted"], except: ["deleted|Dòng 450"], also: [] }],
    ]);
  }, 60_000);

  it("closes a long list a few rows at a time, and keeps it open where a second click follows at once", async () => {
    const pane = await received(MANY_CHANGES);
    await rows(pane, "Xóa").nth(199).waitFor();
    const header = group(pane, "Xóa");
    const fewest = await header.evaluate(async (button: HTMLElement) => {
      const count = () => document.querySelectorAll("li input[type=checkbox]").length;
      button.click();
      // The rows go while the group is still open; a step of them must be seen before the second click.
      while (count() === 200) await new Promise(requestAnimationFrame);
      const left = count();
      button.click();
      return left;
    });
    expect(fewest).toBeGreaterThan(0);
    await rows(pane, "Xóa").nth(199).waitFor();
    expect(await header.getAttribute("aria-expanded")).toBe("true");

    await header.click();
    await rows(pane, "Xóa").first().waitFor({ state: "detached" });
    expect(await header.getAttribute("aria-expanded")).toBe("false");
    await header.click();
    await rows(pane, "Xóa").nth(199).waitFor();
    await header.click();
    await rows(pane, "Xóa").first().waitFor({ state: "detached" });
  });

  it("reports by file, leads to what could not be written, and to the check", async () => {
    const pane = await received({ ...SOME_CHANGES, failing: [keyOf("02/TTr")] });
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.reads("Đã nhận 3 thay đổi vào sổ này.");
    expect(await pane.focused()).toContain("Đã nhận 3 thay đổi");
    await pane.reads("Có trong tệp: Thêm 2 · Sửa 2 · Xóa 1 · Xung đột 3 · Ngoài phạm vi 1");
    await pane.reads("Đã nhận 3 · Bỏ qua 5");
    await pane.reads("1 chỗ đã chọn mà không ghi được");
    await pane.page.getByRole("button", { name: /^Văn bản · D7/ }).click();
    expect(await pane.visits()).toEqual(["Văn bản!D7"]);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Kiểm tra lại số liệu");
    await pane.reads("Không thấy chỗ nào cần sửa.");
  });

  it("undoes what was taken in, and names the cells it left alone", async () => {
    const pane = await received({ ...SOME_CHANGES, kept: [{ sheet: "Văn bản", cell: "D7" }] });
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.click("Hoàn tác lần nhận này");
    await pane.reads("Đã trả 7 ô về như trước lần nhận.");
    expect(await pane.focused()).toContain("Đã trả 7 ô");
    await pane.reads("1 ô đã được sửa sau lần nhận nên giữ nguyên:");
    await pane.click("Văn bản · D7");
    expect(await pane.visits()).toEqual(["Văn bản!D7"]);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Xem những thay đổi còn lại");
    await pane.reads("Đã xem 2 tệp, có 9 thay đổi.");
    expect(await pane.focused()).toBe("Chọn tệp khác");
  });

  it("offers to undo the last time on the first page", async () => {
    const pane = await received(SOME_CHANGES);
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.reads("Đã nhận 4 thay đổi");
    await pane.click("Quay lại");
    await pane.reads("Ngày 14/10/2026 12:00, đã ghi 7 ô vào sổ này.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Hoàn tác");
    await pane.reads("Đã trả 7 ô về như trước lần nhận.");
    expect(await pane.focused()).toContain("Đã trả 7 ô");
    await pane.page.getByText("Lần nhận gần nhất").waitFor({ state: "detached" });
  });

  it("says so where the last time was cut off", async () => {
    const pane = await received({ ...SOME_CHANGES, cutOff: true });
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.reads("Việc ghi bị ngắt giữa chừng");
    await pane.click("Quay lại");
    await pane.reads("việc ghi bị ngắt giữa chừng. Hãy hoàn tác rồi nhận lại.");
  });

  it("can be stopped, and a desk that forgot its files is given them again", async () => {
    const pane = await received(SOME_CHANGES);
    await pane.page.evaluate(() => window.harness.takeTime(3000));
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.click("Hủy");
    await pane.reads("Đã dừng. Sổ vẫn như trước.");
    await pane.page.evaluate(() => window.harness.takeTime(0));
    await pane.click("Nhận 4 thay đổi đã chọn");
    await pane.reads("Đã nhận 4 thay đổi");
    expect(await asked(pane, "receive")).toHaveLength(2);
    expect(await asked(pane, "accept")).toHaveLength(1);
  });

  it("shows text from elsewhere as text, cut where it is long and whole at a click", async () => {
    const pane = await received(HOSTILE);
    await pane.reads("<img src=x onerror=alert(1)>▯xslx.exe");
    expect(await pane.page.locator("#pane img, #pane script").count()).toBe(0);
    expect(await pane.page.title()).toBe("Sổ Chỉ Tiêu");
    await pane.reads("a▯b▯c▯d");
    await pane.reads('=HYPERLINK("https://example.org")');
    expect(await pane.page.getByText("END").count()).toBe(0);
    expect(await pane.page.evaluate(() => document.body.innerText.length)).toBeLessThan(3000);
    expect(await hindrances(pane.page)).toEqual([]);

    const note = rows(pane, "Thêm").first().locator("dd").first();
    await note.getByRole("button", { name: /^Xem hết: <script>/ }).click();
    expect(await note.innerText()).toContain("zEND");
    expect(await hindrances(pane.page)).toEqual([]);
    await note.getByRole("button", { name: "Thu gọn" }).click();
    expect(await note.innerText()).not.toContain("END");

    await pane.page.getByText("3 điều cần biết về tệp này").click();
    await pane.reads("Tệp có macro");
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("can be read %s", async (_name, options) => {
    const pane = await received(SOME_CHANGES, options);
    await group(pane, "Xung đột").click();
    await pane.page.getByRole("button", { name: "Văn bản · D7" }).first().click();
    await pane.click("Chọn tất cả trừ xung đột");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Nhận 5 thay đổi đã chọn");
    await pane.reads("Đã nhận 5 thay đổi");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Quay lại");
    await pane.reads("Lần nhận gần nhất");
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
