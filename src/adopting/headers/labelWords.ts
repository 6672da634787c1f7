/**
 * How much a text is like what stands above a column in an office: 0 nothing of that; 1 it begins or ends like labels
 * do; 2 it is one; 3 it is the label of the running number, which stands nowhere else.
 * `folded` is without accents and letter case.
 */
export function labelStrength(folded: string): 0 | 1 | 2 | 3 {
  const plain = plainWords(folded);
  if (plain === "" || plain.length > LONGEST) return 0;
  if (RUNNING_NUMBER.has(plain.replaceAll(" ", ""))) return 3;
  const bare = plainWords(folded.replace(/\([^)]*\)?/g, " "));
  if (LABELS.has(plain) || LABELS.has(bare) || LABELS_IN_ONE_WORD.has(plain.replaceAll(" ", ""))) return 2;
  const named = /^(?:ten|ma|ngay|loai) (.+)$/.exec(plain)?.[1];
  if (named !== undefined && LABELS.has(named)) return 2;
  return BEGINNING.test(plain) || ENDING.test(plain) ? 1 : 0;
}

/** A unit or an explanation below a label: "(triệu đồng)", "Cm", "dd/mm/yyyy". */
export function isUnit(folded: string): boolean {
  return (
    folded === "%" ||
    /^\([^()]*\)$/.test(folded) ||
    UNITS.has(plainWords(folded)) ||
    /^d{1,2}[/-]m{1,2}[/-]y/.test(folded)
  );
}

/** What the row of a total says first: "Tổng cộng", "Cộng mục I", not "Công tác" or "Tổng công ty". */
export function isTotal(folded: string): boolean {
  return TOTAL.test(folded);
}

const TOTAL =
  /^(?:tong cong(?! ty)|tong so|tong|cong)(?:\s*[:(.,;]|$| (?:so|cong|tien|chi|thu|kinh phi|muc|khoan|nhom|phan|toan|theo|trang|trong|ca|nam|thang|quy|diem|bang|\d+|[ivx]+|[a-z])\b(?! (?:ty|trinh|viec)\b))|^toan (?:tinh|huyen|truong|xa|don vi|quoc|nganh)\b/;

/** A longer text is a sentence. */
const LONGEST = 90;

function plainWords(folded: string): string {
  return folded.replace(/[^\p{L}\d]+/gu, " ").trim();
}

const list = (text: string): string[] => text.split("|").map((word) => word.trim());

const RUNNING_NUMBER = new Set(list("stt|tt|sott|sothutu|thutu|sostt|no|stttt"));

const LABELS = new Set(
  list(
    "ho va ten|ho ten|ho ten khai sinh|ho va ten nhan vien|ho va ten hoc sinh|ho va ten sinh vien|ho va ten benh nhan|" +
      "ho|ten|dem|ho dem|ho lot|ho va dem|ho va chu lot|ho va ten dem|ten dem|ho va ten chu ho|ten chu ho|chu ho|" +
      "ho ten chu ho|ngay sinh|nam sinh|ngay thang nam sinh|ngay thang nam|sinh ngay|sinh nam|tuoi|do tuoi|gioi tinh|gioi|nam nu|nam|nu|phai|" +
      "dan toc|ton giao|quoc tich|que quan|nguyen quan|tru quan|noi sinh|noi o|noi o hien nay|noi cu tru|dia chi|" +
      "dia chi thuong tru|dia chi lien he|dia chi tam tru|ho khau|ho khau thuong tru|thuong tru|tam tru|thon|ban|xom|ap|to|khu|" +
      "thon ban|thon xom|xa|phuong|xa phuong|huyen|quan|quan huyen|tinh|tinh thanh|tinh thanh pho|thanh pho|khu vuc|dia ban|" +
      "so dien thoai|dien thoai|sdt|so dt|dt|dtdd|di dong|email|mail|website|facebook|zalo|fax|" +
      "cmnd|cccd|so cmnd|so cccd|cmnd cccd|so cmnd cccd|cccd cmnd|can cuoc|so can cuoc|can cuoc cong dan|so can cuoc cong dan|" +
      "chung minh nhan dan|so dinh danh|ma dinh danh|so dinh danh ca nhan|ngay cap|noi cap|bhyt|so bhyt|the bhyt|so the bhyt|ma the bhyt|" +
      "bhxh|so bhxh|ma so bhxh|so so bhxh|ma so thue|mst|so tai khoan|tai khoan|ngan hang|ten ngan hang|chi nhanh|" +
      "ghi chu|chu thich|luu y|mo ta|giai thich|dien giai|noi dung|noi dung chi|noi dung cong viec|cong viec|chi tiet|tieu de|chu de|trich yeu|" +
      "chi tieu|ten chi tieu|chi so|muc tieu|tieu chi|don vi|don vi tinh|dvt|ten don vi|co quan|ten co quan|co quan don vi|phong ban|phong|khoa|" +
      "khoa phong|bo phan|to chuc|cong ty|ten cong ty|truong|ten truong|lop|ten lop|khoi|khoa hoc|nganh|chuyen nganh|nganh nghe|nghe nghiep|nghe|" +
      "so luong|sl|don gia|gia|gia tien|thanh tien|so tien|tong tien|tien|kinh phi|von|nguon von|nguon|nguon kinh phi|gia tri|" +
      "tong|tong so|tong cong|cong|trong do|chia ra|tong diem|diem|diem so|xep loai|xep hang|hang|ty le|ti le|phan tram|binh quan|" +
      "ke hoach|thuc hien|ket qua|du toan|quyet toan|so sanh|tang giam|tang|giam|luy ke|con lai|ton|ton dau|ton cuoi|nhap|xuat|" +
      "dau ky|cuoi ky|trong ky|no|co|so du|so ngay|so thang|so gio|so buoi|so lan|so nguoi|so ho|so khau|dien tich|san luong|nang suat|" +
      "ma|ma so|ma don vi|ma nhan vien|ma nv|ma so nhan vien|ma hs|ma hoc sinh|ma sinh vien|mssv|msv|ma ho|ma doi tuong|ma bn|ma benh nhan|" +
      "ma hang|ten hang|ma hang hoa|ten hang hoa|ma vat tu|ten vat tu|ma loai|ten loai|ma san pham|ten san pham|san pham|loai|nhom|phan loai|hinh thuc|muc|khoan|" +
      "tieu muc|dieu|chuong|ma chuong|doi tuong|loai doi tuong|doi tuong huong|tinh trang|trang thai|hien trang|tinh trang hon nhan|" +
      "thoi gian|thoi diem|thoi han|thoi gian thuc hien|thoi gian bat dau|thoi gian ket thuc|bat dau|ket thuc|ngay|thang|nam|gio|quy|tuan|thu|" +
      "ngay thang|tu ngay|den ngay|tu|den|tu thang|den thang|ngay bat dau|ngay ket thuc|ngay vao|ngay vao lam|ngay ky|han|han nop|" +
      "ngay nhan|ngay den|ngay di|ngay ban hanh|so ky hieu|so hieu|ky hieu|so van ban|so cong van|so quyet dinh|quyet dinh|so qd|ngay qd|hop dong|so hop dong|" +
      "nguoi ky|nguoi nhan|nguoi nop|nguoi lap|nguoi thuc hien|nguoi phu trach|phu trach|nguoi giam ho|nguoi lien he|can bo|nhan vien|" +
      "giao vien|hoc sinh|sinh vien|benh nhan|ten benh nhan|khach hang|ten khach hang|nha cung cap|chuc vu|chuc danh|vi tri|chuc vu chuc danh|trinh do|" +
      "trinh do chuyen mon|trinh do hoc van|hoc van|trinh do van hoa|chuyen mon|he so|he so luong|luong|bac|bac luong|ngach|ma ngach|phu cap|" +
      "khen thuong|danh hieu|ky luat|ly do|nguyen nhan|bien phap|giai phap|kien nghi|de xuat|y kien|xac nhan|ky nhan|chu ky|ky ten|" +
      "quan he|quan he voi chu ho|moi quan he|dang tat|dang khuyet tat|muc do|muc do khuyet tat|muc huong|muc tro cap|tro cap|" +
      "chan doan|can nang|chieu cao|huyet ap|mach|nhiet do|suc khoe|loai suc khoe|ten thuoc|ham luong|lieu luong|cach dung|" +
      "hinh anh|anh|file|link|duong dan|tai lieu|ten tai lieu|van ban|loai van ban|noi nhan|noi gui|noi den|noi di|" +
      "cot du lieu|ten cot|truong du lieu|kieu du lieu|bat buoc|gia tri cho phep|huong dan|vi du|" +
      "id|code|name|full name|first name|last name|fullname|dob|birthday|date of birth|gender|sex|age|address|phone|phone number|mobile|" +
      "description|note|notes|remark|remarks|comment|type|category|group|status|state|date|time|start date|end date|from|to|unit|" +
      "quantity|qty|price|amount|total|value|title|department|position|role|username|user|password|class|subject|score|rank|year|month|" +
      "level|key|label|country|city|district|ward|province|company|customer|product|item|number|index|url|order|" +
      "t2|t3|t4|t5|t6|t7|cn|hai|ba|bay|sau|chu nhat|thu hai|thu ba|thu tu|thu nam|thu sau|thu bay|sang|chieu|toi|" +
      "thang 1|thang 2|thang 3|thang 4|thang 5|thang 6|thang 7|thang 8|thang 9|thang 10|thang 11|thang 12|" +
      "quy 1|quy 2|quy 3|quy 4|quy i|quy ii|quy iii|quy iv|ca nam|nam truoc|nam nay|nam hoc|hoc ky|hoc ki|ky bao cao|" +
      "ngan sach tw|ngan sach tp|ngan sach|khac|toan|ly|hoa|ngu van|vat ly|hoa hoc|sinh hoc|lich su|dia ly|ngoai ngu|tieng anh|gdcd|tin hoc",
  ),
);
/** Import templates name their columns "hoten", "ngay_sinh". */
const LABELS_IN_ONE_WORD = new Set(
  [...LABELS].filter((label) => label.includes(" ")).map((label) => label.replaceAll(" ", "")),
);

const BEGINNING =
  /^(?:so |ngay |ma |ten |ho ten |ho va ten |nam sinh|noi |dia chi |dien thoai |trinh do |chuc |don gia|don vi |tong |ty le |ti le |muc |loai |phan loai |hinh thuc |doi tuong |tinh trang |thoi gian |thoi diem |tu ngay |den ngay |co quan |nguoi |diem |he so |phu cap |kinh phi |nguon |gia tri |du toan |ke hoach |thuc hien |ket qua |quan he |co bao nhieu|tien |luong |thu nhap |chi phi |mat hang |nhom |dien tich |san luong |chieu |can nang |so$|trong do|chia theo |chia ra|thong tin |ghi chu|noi dung |tham nien |luy ke|uoc |dang ky |cap |bien che|chenh lech|don vi$|lan |hoc ky |hk|date |number of |total |no of )/;
const ENDING =
  /(?: so| luong| tien| ngay| thang| nam| sinh| ten| chi| loai| thuc| cap| vu| danh| do| le| muc| chu| nhan| hieu| vi| date| name| code| no| id| number| type| status)$/;

const UNITS = new Set(
  list(
    "dong|trieu dong|ty dong|nghin dong|1000 dong|vnd|usd|kg|tan|ta|gam|g|m|m2|m3|km|ha|cm|mm|lit|cai|chiec|bo|nguoi|ho|khau|luot|" +
      "luot nguoi|ngay|gio|thang|lan|buoi|phan tram|van ban|truong hop|con|suat|xa|thon|lop|hoc sinh|bat buoc|khong bat buoc|tuy chon|" +
      "text|date|so|chu|required|optional|string|number|int|varchar",
  ),
);
