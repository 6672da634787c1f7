import { tell, wordings } from "../../../src/wording";
import { checkPane } from "../../../src/wording/vi/checkPane";
import { catalogue, type CatalogueEntry } from "./catalogue";
import { visible } from "./visible";

/** docs/rules.md */
export function page(): string {
  const all = catalogue("vi");
  const { groups } = checkPane.rules;
  const chapters = (Object.keys(groups) as CatalogueEntry["group"][]).map((group) =>
    [`## ${groups[group]}`, ...all.filter((entry) => entry.group === group).map(chapter)].join("\n\n"),
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

/** Markdown would make signs of some letters, and nothing of two spaces. */
function escaped(text: string): string {
  return visible(text.replace(/[\\`*_<>[\]|]/g, (sign) => `\\${sign}`));
}
