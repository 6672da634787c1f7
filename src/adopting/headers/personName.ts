import { foldAccents } from "../../registers/text/fold";

/** Whether a text reads like the name of a person: a family name and one to five more words, all with capitals. */
export function isPersonName(text: string, folded: string): boolean {
  const words = text.split(" ");
  const [family = ""] = words;
  if (words.length < 2 || words.length > 6 || !/^[\p{L}\s.']+$/u.test(text)) return false;
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  // Written with accents, "Mã Số" is nobody of the family Ma.
  const hasAccents = folded !== text.toLowerCase();
  return hasAccents ? WITH_ACCENTS.has(family.toLowerCase()) : WITHOUT.has(family.toLowerCase());
}

const WITH_ACCENTS = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh đoàn đào lâm lương mai cao hà " +
    "tạ tô triệu thái lưu chu châu quách kiều lò vi giàng trương phùng tăng nông hứa bạch tôn khúc la đàm ma quang lữ " +
    "tống cù khuất mạc nghiêm thạch sơn danh sùng thào vàng phí lục hầu ninh hoa thiều nhữ âu vương kim lại y thân"
  ).split(" "),
);
const WITHOUT = new Set([...WITH_ACCENTS].map(foldAccents));
