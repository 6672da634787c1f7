import type { NumbersFindings } from "../../../checking/findings/numbers";
import type { SentencesFor } from "../../wording";

export const numbers: SentencesFor<NumbersFindings> = {
  "number-text": ({ value, means: [first = NaN, second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” là chữ, có thể hiểu là ${decimal(first)} hoặc ${decimal(second)}.`,
        todo: "Gõ lại số đúng, không dùng dấu ngăn cách hàng nghìn.",
      };
    }
    return {
      message: `“${value}” là chữ nên Excel không tính được.`,
      todo: Number.isInteger(first)
        ? `Gõ lại ${decimal(first)}, chỉ dùng chữ số.`
        : `Gõ lại ${decimal(first)}, hoặc ${String(first)} nếu máy dùng dấu chấm cho phần lẻ.`,
    };
  },
  "number-unreadable": ({ value }) => ({
    message: `“${value}” không phải là số.`,
    todo: "Gõ lại số, chỉ dùng chữ số, ví dụ 120.",
  }),
  whole: ({ field, value, because }) => ({
    message:
      because === "negative"
        ? `“${field}” ghi “${value}”, là số âm.`
        : `“${field}” ghi “${value}”, không phải số nguyên.`,
    todo: "Gõ lại số nguyên từ 0 trở lên.",
  }),
  "score-outside": ({ field, value, limit }) => ({
    message: `“${field}” ghi “${value}”, ngoài mức từ 0 đến ${decimal(Number(limit))} của tiêu chí, nên không được tính.`,
    todo: `Gõ lại điểm từ 0 đến ${decimal(Number(limit))}.`,
  }),
};

/** A number as it is written here: 12,5. */
function decimal(value: number): string {
  return String(value).replace(".", ",");
}
