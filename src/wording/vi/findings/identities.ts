import type { IdentitiesFindings } from "../../../checking/findings/identities";
import type { SentencesFor } from "../../wording";

export const identities: SentencesFor<IdentitiesFindings> = {
  unique: ({ value, first }) => ({
    message: `Mã “${value}” đã có ở ô ${first}.`,
    todo: "Sửa một trong hai mã, hoặc xóa dòng bị ghi trùng.",
  }),
  "identity-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `Số định danh gõ thành số nên mất số 0 ở đầu, chỉ còn “${value}”.`
        : `“${value}” không phải số định danh gồm 12 chữ số.`,
    todo:
      because === "zeros-lost"
        ? "Gõ dấu nháy đơn (') rồi gõ đủ 12 chữ số, kể cả số 0 ở đầu."
        : "Gõ lại đủ 12 chữ số, không có dấu cách.",
  }),
  "insurance-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `Số thẻ BHYT gõ thành số nên mất số 0 ở đầu, chỉ còn “${value}”.`
        : `“${value}” không phải số thẻ BHYT.`,
    todo:
      because === "zeros-lost"
        ? "Gõ dấu nháy đơn (') rồi gõ đủ 10 chữ số, kể cả số 0 ở đầu."
        : "Gõ lại 10 chữ số, hoặc 2 chữ cái và 13 chữ số, không có dấu cách.",
  }),
};
