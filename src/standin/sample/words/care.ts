export const CARE: readonly string[] = [
  "Ăn hết suất, ngủ tốt",
  "Tắm gội, thay quần áo, cắt móng tay",
  "Đo huyết áp 120/80, mạch 76",
  "Uống thuốc theo đơn, có người giám sát",
  "Dạo sân buổi chiều cùng nhóm",
  "Ho nhẹ, báo y tế theo dõi",
  "Xoa bóp chân, tập vận động 20 phút",
  "Thay ga giường, vệ sinh phòng ở",
  "Gọi điện cho người thân, tinh thần vui",
  "Ăn kém (nửa suất), đổi sang cháo",
  "Học chữ, tô màu cùng bạn",
  "Đêm ngủ ít, cán bộ trực động viên",
];

export const NEEDS: readonly string[] = [
  "Tư vấn tâm lý sau khi mới vào",
  "Tìm lại người thân",
  "Làm căn cước, đăng ký thường trú",
  "Hỗ trợ học nghề",
  'Muốn "về ăn Tết" cùng gia đình',
  "Hòa giải mâu thuẫn trong phòng",
  "Hỗ trợ thủ tục hưởng trợ cấp & BHYT",
];

export const REHABILITATION: readonly string[] = [
  "Tập vận động sau tai biến",
  "Tập đi với khung",
  "Ngôn ngữ trị liệu",
  "Xoa bóp, kéo giãn khớp vai",
  "Nẹp chỉnh hình bàn chân",
];

export const CONCLUSIONS: readonly string[] = [
  "Sức khỏe ổn định",
  "Tăng huyết áp, tiếp tục dùng thuốc",
  "Thoái hóa khớp gối, tập nhẹ",
  "Suy dinh dưỡng nhẹ, tăng khẩu phần",
  "Đục thủy tinh thể, hẹn khám chuyên khoa",
];
