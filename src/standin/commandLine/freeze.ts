import { freeze, type Frozen } from "../../actions/freeze";
import { today } from "../../taskpane/frame/today";
import { askedOf } from "./commands";
import { openFile, saveFile } from "./files";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Freezes a period: what it came to, as values. */
export async function runFreeze(options: Options): Promise<string> {
  const path = onlyFile(options);
  const out = outOf(options);
  const { by = "" } = options;
  if (by.trim() === "") throw new Usage('Thiếu --by "Họ và tên" người chốt.');
  const workbook = openFile(path);
  const frozen = await freeze(workbook, {
    ...askedOf(options),
    ...{ by, today: today(), again: options.again ?? false },
  });
  saveFile(workbook, out);
  const { losses: _, ...told } = frozen;
  return options.json ? `${JSON.stringify({ file: out, ...told })}\n` : freezeText(frozen, out);
}

function freezeText({ period, sheet, instead, rows, fingerprint }: Frozen, out: string): string {
  return [
    `Đã chốt kỳ ${period} vào ${out}: trang ${sheet}, ${String(rows)} dòng ở trang Kỳ đã chốt.`,
    `Dấu vân của các dòng số liệu: ${fingerprint}.`,
    ...(instead === null ? [] : [`Bản chốt trước vẫn ở trang ${instead}.`]),
    "",
  ].join("\n");
}
