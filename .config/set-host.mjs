/**
 * Writes the address that the files are served from into manifest.xml:
 *   node set-host.mjs https://may-chu.noi-bo.vn/so-chi-tieu [manifest.xml]
 * Stands beside the built files, needs nothing but Node, speaks Vietnamese: an administrator runs it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const EXAMPLE = "https://may-chu.noi-bo.vn/so-chi-tieu";
/** The page that every manifest of ours names first; what stands before it is the address of the folder. */
const PAGE = "taskpane.html";
const ADDRESS = /((?:DefaultValue|Value)=")(https?:\/\/[^"]*)(")/g;

/** A sentence for the person, and nothing has been written. */
class Refusal extends Error {}

/** The folder's address as it is written into the manifest, without a slash at the end; throws `Refusal`. */
function folderAddress(typed) {
  const text = typed.trim();
  if (!URL.canParse(text)) throw new Refusal(`"${text}" không phải là một địa chỉ. Ví dụ đúng: ${EXAMPLE}`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw new Refusal(`Địa chỉ phải bắt đầu bằng https:// vì Excel không mở địa chỉ khác. Ví dụ: ${EXAMPLE}`);
  if (url.username !== "" || url.password !== "")
    throw new Refusal("Địa chỉ không được chứa tên đăng nhập hay mật khẩu.");
  if (url.search !== "" || url.hash !== "" || /[?#]$/.test(text))
    throw new Refusal("Chỉ ghi địa chỉ thư mục, bỏ phần từ dấu ? hoặc # trở đi.");
  if (/\.(html|xml|js|mjs|png)\/?$/i.test(url.pathname))
    throw new Refusal("Chỉ ghi địa chỉ thư mục, không ghi tên tệp ở cuối.");
  if (!/^[\w.~%/-]*$/.test(url.pathname))
    throw new Refusal("Tên thư mục trong địa chỉ chỉ nên có chữ, số, dấu chấm, dấu - và dấu _.");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** The manifest with every address moved into that folder, and how many there are; throws `Refusal`. */
function withHost(manifest, folder) {
  const pages = [...manifest.matchAll(ADDRESS)].map((match) => match[2]);
  const page = pages.find((address) => address.endsWith(`/${PAGE}`));
  if (page === undefined)
    throw new Refusal(`Tệp này không phải manifest.xml của Sổ Chỉ Tiêu: không thấy ${PAGE}.`);
  const old = page.slice(0, -PAGE.length - 1);
  const stranger = pages.find((address) => !address.startsWith(`${old}/`));
  if (stranger !== undefined)
    throw new Refusal(
      `Trong manifest.xml có địa chỉ nằm ngoài ${old}: ${stranger}. Hãy lấy lại tệp gốc rồi chạy lại.`,
    );
  const text = manifest.replaceAll(ADDRESS, (_all, before, address, after) => {
    return before + folder + address.slice(old.length) + after;
  });
  return { text, count: pages.length };
}

/** Exit codes: 0 written · 2 refused, with one sentence on standard error. */
function main([typed, path]) {
  if (typed === undefined)
    throw new Refusal(`Hãy ghi địa chỉ thư mục sẽ đặt các tệp: node set-host.mjs ${EXAMPLE}`);
  const folder = folderAddress(typed);
  const file = path ?? fileURLToPath(new URL("manifest.xml", import.meta.url));
  const { text, count } = withHost(read(file), folder);
  writeFileSync(file, text);
  console.log(`Đã ghi ${count} địa chỉ vào ${file}.`);
  console.log(`Tiếp theo: chép các tệp lên ${folder}/ và mở thử ${folder}/${PAGE} trong trình duyệt.`);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Refusal(
      `Không đọc được ${file} (${error.code}). Hãy chạy lệnh này trong thư mục có manifest.xml.`,
    );
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
