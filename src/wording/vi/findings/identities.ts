import type { IdentitiesFindings } from "../../../checking/findings/identities";
import type { SentencesFor } from "../../wording";

export const identities: SentencesFor<IdentitiesFindings> = {
  unique: ({ value, first }) => ({
    message: `Mã “${value}” đã có ở ô ${first}.`,
    todo: "Sửa một trong hai mã, hoặc xóa dòng bị ghi trùng.",
  }),
  "identity-shape": ({ value, because, means }) => ({
    message:
      because === "zeros-lost"
        ? `Số định danh bị mất số 0 ở đầu, chỉ còn “${value}”.`
        : because === "separators"
          ? `Số định danh “${value}” có dấu xen giữa các chữ số.`
          : `“${value}” không phải số định danh gồm 12 chữ số.`,
    todo:
      means !== null
        ? because === "separators"
          ? `Gõ dấu nháy đơn (') rồi gõ liền 12 chữ số: ${means}.`
          : `Gõ dấu nháy đơn (') rồi gõ ${means}: giới tính và năm sinh đều khớp với số này.`
        : because === "zeros-lost"
          ? "Gõ dấu nháy đơn (') rồi gõ đủ 12 chữ số, kể cả số 0 ở đầu."
          : "Gõ lại đủ 12 chữ số, không có dấu cách.",
  }),
  "identity-old": ({ value, because }) => ({
    message:
      because === "nine"
        ? `“${value}” có 9 chữ số, là số chứng minh nhân dân cũ.`
        : `“${value}” có lẽ là số chứng minh nhân dân cũ, bị mất số 0 ở đầu.`,
    todo: "Khi có căn cước thì thay bằng số định danh 12 chữ số.",
  }),
  "identity-parts": ({ value, because, part }) => ({
    message:
      because === "place"
        ? `Số định danh “${value}” bắt đầu bằng ${part}, không phải mã của tỉnh nào.`
        : `Số định danh “${value}” là của người sinh năm ${part}, năm chưa tới.`,
    todo: "Xem lại giấy tờ và sửa số định danh.",
  }),
  "identity-mismatch": ({ value, conflicts }) => ({
    message: `Số định danh “${value}” là của người ${conflicts.map(({ says }) => (/\d/.test(says) ? `sinh năm ${says}` : `giới tính ${says}`)).join(", ")}; dòng này ghi ${conflicts.map(({ field, value: there }) => `“${field}” ${there}`).join(", ")}.`,
    todo: "Xem lại giấy tờ và sửa ô ghi sai.",
  }),
  "insurance-shape": ({ value, because, means }) => ({
    message:
      because === "zeros-lost"
        ? `Số thẻ BHYT gõ thành số nên mất số 0 ở đầu, chỉ còn “${value}”.`
        : because === "separators"
          ? `Số thẻ BHYT “${value}” có dấu xen giữa các ký tự.`
          : `“${value}” không phải số thẻ BHYT.`,
    todo:
      means !== null
        ? `Gõ dấu nháy đơn (') rồi gõ liền: ${means}.`
        : because === "zeros-lost"
          ? "Gõ dấu nháy đơn (') rồi gõ đủ 10 chữ số, kể cả số 0 ở đầu."
          : "Gõ lại 10 chữ số, hoặc 2 chữ cái và 13 chữ số, không có dấu cách.",
  }),
  "insurance-level": ({ value, level }) => ({
    message: `Số thẻ BHYT “${value}” có ký tự thứ ba là ${level}; mức hưởng chỉ từ 1 đến 5.`,
    todo: "Xem lại thẻ và sửa số thẻ.",
  }),
  "insurance-identity": ({ field, value }) => ({
    message: `“${field}” ghi “${value}”, là số định danh của chính người này.`,
    todo: "Nếu có số thẻ BHYT thì ghi số thẻ; nếu người này dùng số định danh thay thẻ thì để nguyên.",
  }),
  "number-twice": ({ field, value, first }) => ({
    message: `“${field}” ghi “${value}”, trùng với ô ${first.cell} của trang “${first.sheet}”.`,
    todo: "Xem lại giấy tờ: sửa số ghi sai, hoặc xóa dòng bị ghi trùng người.",
  }),
  "same-person": ({ value, first, other, because }) => ({
    message:
      because === "code"
        ? `“${value}” trùng họ tên và ngày sinh với ô ${first.cell}, nhưng khác mã.`
        : `“${value}” có thể là “${other}” ở ô ${first.cell}, chỉ khác cách viết tên.`,
    todo: "Nếu là một người thì giữ một dòng; nếu là hai người thì ghi số định danh của từng người.",
  }),
};
