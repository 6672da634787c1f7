export const ACTIVITIES: readonly string[] = [
  "Thể dục dưỡng sinh buổi sáng",
  "Văn nghệ: khắp Thái, thổi pí, múa xòe",
  "Trồng và chăm sóc vườn rau",
  "Đan lát, thêu khăn piêu",
  "Đọc báo, nghe đài",
  "Lớp kỹ năng sống cho trẻ em",
  "Sinh hoạt nhóm nhỏ 'Bạn cùng phòng'",
];

export const OUTREACH: readonly string[] = [
  "Phòng, chống đuối nước cho trẻ em",
  "Vệ sinh an toàn thực phẩm",
  "Phòng bệnh giao mùa & rửa tay đúng cách",
  'Nói chuyện chuyên đề "Sống vui, sống khỏe"',
  "Phòng cháy, chữa cháy khu nhà ở",
  "Quyền của người khuyết tật",
  "Phòng, chống bạo lực gia đình",
  "Tuyên truyền sử dụng VNeID",
];
