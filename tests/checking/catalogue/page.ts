import { tell, wordings } from "../../../src/wording";
import { catalogue, type CatalogueEntry } from "./catalogue";

const GROUPS: Readonly<Record<CatalogueEntry["group"], string>> = {
  sheets: "Trang và cột",
  texts: "Chữ",
  dates: "Ngày tháng",
  numbers: "Số",
  identities: "Số giấy tờ và con người",
  entries: "Các dòng với nhau",
};

/** docs/rules.md */
export function page(): string {
  const all = catalogue();
  const chapters = (Object.keys(GROUPS) as CatalogueEntry["group"][]).map((group) =>
    [`## ${GROUPS[group]}`, ...all.filter((entry) => entry.group === group).map(chapter)].join("\n\n"),
  );
  return (
    [
      "# Các quy tắc kiểm tra",
      `${String(all.length)} quy tắc. Mỗi quy tắc có mức độ sẵn; trung tâm đổi được mức, hoặc tắt, ở bảng *QuyTac* của trang *Cấu hình*. Trang này được lập từ chính các quy tắc và ví dụ của chúng bằng \`npm run rules\`.`,
      ...chapters,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function chapter({ rule, says, wrong, right }: CatalogueEntry): string {
  const { vi } = wordings;
  const { message, todo } = tell(says, vi);
  const lines = [
    `- Mã: \`${rule}\` · Mức sẵn có: ${vi.severities[says.severity]}`,
    `- Câu nhắc: ${escaped(message)}`,
    `- Cần làm: ${escaped(todo)}`,
  ];
  if (wrong.length + right.length > 0) {
    lines.push(`- Ví dụ bị nhắc: ${listed(wrong)}`, `- Ví dụ không bị nhắc: ${listed(right)}`);
  }
  return [`### ${vi.ruleTitles[rule]}`, lines.join("\n")].join("\n\n");
}

function listed(cells: readonly string[]): string {
  return cells.length === 0 ? "ô đó trống" : cells.map(escaped).join("; ");
}

/** What is seen is what stands there: Markdown would make signs of some letters, and nothing of two spaces. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_<>[\]|]/g, (sign) => `\\${sign}`)
    .replace(/\u00a0/g, "⍽")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "¤")
    .replace(/\p{M}/gu, "◌$&")
    .replace(/ {2,}/g, (spaces) => "·".repeat(spaces.length));
}
