import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const ORIGINAL = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const HOST = "https://may-chu.noi-bo.vn/so-chi-tieu";

/** A folder as an administrator gets it: the manifest and the script side by side. */
function folder(manifest = ORIGINAL) {
  const path = mkdtempSync(join(process.env.SO_CHI_TIEU_SCRATCH ?? "", "may-chu-"));
  const file = join(path, "manifest.xml");
  writeFileSync(file, manifest);
  copyFileSync(join(ROOT, ".config", "set-host.mjs"), join(path, "set-host.mjs"));
  const setHost = (...args: string[]) => {
    const run = spawnSync("node", ["set-host.mjs", ...args], { cwd: path, encoding: "utf8" });
    return { status: run.status, said: run.stdout, complained: run.stderr };
  };
  return { setHost, manifest: () => readFileSync(file, "utf8") };
}

const addresses = (xml: string) =>
  [...xml.matchAll(/Value="(\w+:\/\/[^"]*)"/g)].map((match) => match[1] ?? "");

it("moves every address to the new host and leaves the rest as it was", () => {
  const { setHost, manifest } = folder();
  const { status, said, complained } = setHost(HOST);
  expect([status, complained]).toEqual([0, ""]);
  expect(manifest()).toBe(ORIGINAL.replaceAll("https://localhost:3000", HOST));
  expect(addresses(manifest())).toContain(`${HOST}/taskpane.html?run=check`);
  expect(said).toContain(`Đã ghi ${String(addresses(ORIGINAL).length)} địa chỉ`);
});

it("moves them again when the server is another", () => {
  const { setHost, manifest } = folder();
  setHost(HOST);
  setHost("https://khac.vn:8443/");
  expect(manifest()).toBe(ORIGINAL.replaceAll("https://localhost:3000", "https://khac.vn:8443"));
  setHost("https://localhost:3000");
  expect(manifest()).toBe(ORIGINAL);
});

describe("refuses with a sentence and writes nothing", () => {
  it.each([
    ["no address", [], "Hãy ghi địa chỉ thư mục"],
    ["a word", ["may-chu"], '"may-chu" không phải là một địa chỉ'],
    ["http", ["http://may-chu.noi-bo.vn"], "phải bắt đầu bằng https://"],
    ["a file", ["file:///C:/so-chi-tieu"], "phải bắt đầu bằng https://"],
    ["a share", ["\\\\may-chu\\so"], "không phải là một địa chỉ"],
    ["a password", ["https://an:matkhau@may-chu.vn"], "không được chứa tên đăng nhập"],
    ["a question", ["https://may-chu.vn/?x=1"], "bỏ phần từ dấu ?"],
    ["an empty question", ["https://may-chu.vn/?"], "bỏ phần từ dấu ?"],
    ["a page", ["https://may-chu.vn/so/taskpane.html"], "không ghi tên tệp ở cuối"],
    ["the manifest", ["https://may-chu.vn/manifest.xml"], "không ghi tên tệp ở cuối"],
    ["a quotation mark that would end the attribute", ['https://may-chu.vn/a"b&c'], "chỉ nên có chữ"],
    ["a manifest that is not there", [HOST, "khac.xml"], "Không đọc được khac.xml"],
  ])("%s", (_what, args, sentence) => {
    const { setHost, manifest } = folder();
    const { status, said, complained } = setHost(...args);
    expect([status, said]).toEqual([2, ""]);
    expect(complained).toContain(sentence);
    expect(complained.trim().split("\n")).toHaveLength(1);
    expect(manifest()).toBe(ORIGINAL);
  });

  it.each([
    [
      "a manifest of something else",
      ORIGINAL.replaceAll("taskpane.html", "pane.html"),
      "không phải manifest.xml",
    ],
    [
      "an address on two hosts",
      ORIGINAL.replace("https://localhost:3000/assets", "https://khac.vn/assets"),
      "nằm ngoài https://localhost:3000: https://khac.vn/assets",
    ],
  ])("%s", (_what, broken, sentence) => {
    const { setHost, manifest } = folder(broken);
    const { status, complained } = setHost(HOST);
    expect(status).toBe(2);
    expect(complained).toContain(sentence);
    expect(manifest()).toBe(broken);
  });
});

it("keeps a folder name with Vietnamese letters as a browser writes it", () => {
  const { setHost, manifest } = folder();
  expect(setHost("https://may-chu.vn/sổ chỉ tiêu").status).toBe(0);
  expect(manifest()).toContain('"https://may-chu.vn/s%E1%BB%95%20ch%E1%BB%89%20ti%C3%AAu/taskpane.html"');
});
