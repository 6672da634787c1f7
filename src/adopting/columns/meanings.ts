/**
 * Labels that mean the same wherever they stand, as `plainWords` writes them. A label may have several meanings:
 * "Đối tượng" is a person to one and a group to another; the values decide.
 */
const MEANINGS: readonly string[] = [
  // people
  "ho va ten|ho ten|ten|ten doi tuong|ho ten doi tuong|ho va ten doi tuong|ten nguoi|nguoi|doi tuong|ten vien chuc|ho ten vien chuc|ho ten can bo|ho va ten can bo|ten can bo|ho ten nguoi huong|ho va ten nguoi huong|ho va ten khai sinh|ho ten khai sinh|ho chu dem va ten khai sinh|ho va ten nguoi khuyet tat|ho va ten nguoi cao tuoi",
  "gioi tinh|gioi|phai|nam nu|nam hay nu|gioi tinh nam nu",
  "ngay sinh|nam sinh|ngay thang nam sinh|ngay thang sinh|sinh ngay|sinh nam|ngay thang nam|ngay nam sinh|ngay sinh nam sinh",
  "so dinh danh|so dinh danh ca nhan|ma dinh danh|ma dinh danh ca nhan|cccd|cmnd|so cccd|so cmnd|cmnd cccd|cccd cmnd|so cmnd cccd|so cccd cmnd|can cuoc|so can cuoc|the can cuoc|can cuoc cong dan|so can cuoc cong dan|so the can cuoc|chung minh nhan dan|so chung minh nhan dan|cmnd so|cccd so|giay to tuy than|so giay to tuy than",
  "so the bhyt|bhyt|so bhyt|the bhyt|ma the bhyt|ma bhyt|bao hiem y te|the bao hiem y te|so the bao hiem y te|ma the bao hiem y te|so bao hiem y te",
  "dan toc|thanh phan dan toc",
  "nhom doi tuong|loai doi tuong|doi tuong|dien doi tuong|dien|nhom|phan loai|phan loai doi tuong|phan nhom|dien chinh sach|loai hinh doi tuong|dien bao tro|dang doi tuong",
  "ngay tiep nhan|ngay vao|ngay vao trung tam|ngay vao tt|ngay nhap|ngay nhap trai|ngay tiep nhan vao trung tam|tiep nhan|thoi gian tiep nhan|ngay nhan vao|ngay nhan vao trung tam|thoi gian vao trung tam|ngay thang tiep nhan",
  "ngay ra|ngay ra trung tam|ngay ra khoi trung tam|ngay roi trung tam|ngay roi di|ngay ve|ngay ve gia dinh|ngay dung nuoi duong|ngay dung tro cap|ngay hoi gia",
  "ma doi tuong|ma dt|ma so doi tuong|ma nguoi|id doi tuong|ma so|ma|so hieu doi tuong|ma quan ly|ma ho so doi tuong|ma doi tuong hoac vien chuc",
  "ma|ma vien chuc|ma nhan vien|ma can bo|ma so vien chuc|ma so can bo|ma so nhan vien|so hieu cong chuc|so hieu vien chuc|ma so",
  "phong o|so phong|phong so|phong|buong|so buong",
  "phong|phong ban|khoa phong|don vi|bo phan|phong chuyen mon|phong khoa|to|phong bo phan",
  "chuc danh|chuc vu|vi tri viec lam|vi tri|chuc danh chuc vu|chuc vu chuc danh|chuc danh nghe nghiep",
  "ngay vao|ngay vao lam|ngay tuyen dung|ngay bat dau|ngay vao co quan|ngay ky hop dong|ngay tiep nhan",
  "ngay nghi|ngay nghi viec|ngay nghi huu|ngay thoi viec|ngay chuyen cong tac|ngay ra",
  "xep loai|ket qua xep loai|ket qua danh gia|danh gia xep loai|xep loai danh gia",
  // what happens on a day
  "ngay|ngay thang|thoi gian|thoi diem|ngay thuc hien|ngay ghi|ngay ghi so",
  "ngay kham|ngay|thoi gian kham|ngay thang kham|ngay kham suc khoe",
  "ngay yeu cau|ngay|ngay de nghi|ngay tiep nhan|ngay dang ky",
  "ngay nhan|ngay tiep nhan|ngay nop|ngay nhan ho so|ngay tiep nhan ho so|ngay nop ho so",
  "ngay chi dinh|ngay|ngay y lenh",
  "ngay can thiep|ngay thuc hien|ngay tap|ngay phuc hoi",
  "ngay dap ung|ngay ho tro|ngay thuc hien|ngay tra loi|ngay tu van",
  "ngay hoan thanh|hoan thanh|ngay xong|ngay ket thuc|ngay thuc hien xong|ngay hoan thanh thuc te",
  "ngay giai quyet|ngay tra ket qua|ngay hoan thanh|ngay tra|ngay xong",
  "han giai quyet|han tra|han tra ket qua|ngay hen tra|ngay hen|han|thoi han giai quyet|thoi han",
  "han|thoi han|han xu ly|han hoan thanh|thoi han hoan thanh|ngay het han|han cuoi|deadline|han thuc hien",
  "thang|thang huong|ky chi tra|thang chi tra|thang nam",
  "ghi chu|chu thich|luu y|ghi chu khac",
  // documents
  "so ky hieu|so hieu|so ki hieu|so van ban|so cong van|so va ky hieu|so hieu van ban|so ky hieu van ban|so kh",
  "ten loai|loai van ban|ten loai van ban|the loai|loai",
  "trich yeu|noi dung|trich yeu noi dung|noi dung trich yeu|ve viec|trich yeu van ban|noi dung van ban",
  "chieu|van ban di den|di den|chieu van ban|loai di den",
  // care, benefits, services
  "noi dung|noi dung cham soc|dien bien|mo ta|noi dung ghi nhat ky|noi dung theo doi|tinh hinh|cong viec",
  "nguoi thuc hien|nguoi cham soc|can bo thuc hien|nguoi phu trach|can bo phu trach|nhan vien cham soc|can bo|nguoi ghi|nguoi truc",
  "loai che do|che do|ten che do|loai tro cap|tro cap|che do tro cap|che do huong|noi dung che do",
  "muc huong|so tien|muc tro cap|muc chi|thanh tien|muc|tien huong|so tien tro cap|muc huong tro cap",
  "hoat dong|ten hoat dong|noi dung|noi dung sinh hoat|noi dung hoat dong|ten buoi sinh hoat",
  "tham gia|co tham gia|diem danh|co mat",
  "an toan|bao dam an toan|tinh trang an toan",
  "nhu cau|noi dung yeu cau|yeu cau|noi dung tu van|noi dung ho tro|nhu cau ho tro|van de",
  "ket qua|ket qua ho tro|ket qua giai quyet|ket qua tu van",
  "ket luan|ket qua|ket qua kham|phan loai suc khoe|ket luan kham",
  "ma ho so|so ho so|ma so ho so|so bien nhan",
  "hinh thuc|hinh thuc truyen thong|hinh thuc to chuc",
  "so nguoi tham gia|so nguoi|so luong|so luong tham gia|so luot|so luong nguoi tham gia",
  "so suat|so suat an|so luong|so luong suat|tong so suat",
  "bua|bua an|buoi",
  "minh chung|tai lieu kiem chung|san pham|dan chung",
  "ten|ten sang kien|ten mo hinh|ten sang kien mo hinh|sang kien",
  "khac phuc|bien phap khac phuc|xu ly|bien phap xu ly|ket qua xu ly",
  "nguoi xac nhan|nguoi ky|nguoi ky xac nhan|ho ten nguoi xac nhan",
];

const byLabel = new Map<string, Set<number>>();
MEANINGS.forEach((labels, meaning) => {
  for (const label of labels.split("|")) {
    const known = byLabel.get(label);
    if (known) known.add(meaning);
    else byLabel.set(label, new Set([meaning]));
  }
});

/** Whether two labels can mean the same. */
export function meanSame(one: string, other: string): boolean {
  const meanings = byLabel.get(one);
  const others = byLabel.get(other);
  return !!meanings && !!others && [...meanings].some((meaning) => others.has(meaning));
}
