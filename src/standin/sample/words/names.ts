/** Names are put together by chance from these; no person is meant. */

interface People {
  readonly ethnic: string;
  /** Of a hundred residents. */
  readonly weight: number;
  readonly families: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
}

const WOMEN = ["Thị Hương", "Thị Liên", "Thị Pánh", "Thị Xuân", "Thị Ngoan", "Thị Yêu", "Thị Thoa", "Thị Ín"];
const MEN = ["Văn Hặc", "Văn Pâng", "Văn Tiến", "Văn Ơn", "Văn Chung", "Văn Ính", "Văn Sơn", "Văn Dung"];

export const PEOPLES: readonly People[] = [
  {
    ethnic: "Thái",
    weight: 53,
    families: ["Lò", "Quàng", "Cầm", "Tòng", "Lường", "Cà", "Vì", "Bạc", "Đèo", "Hoàng"],
    men: MEN,
    women: WOMEN,
  },
  {
    ethnic: "Mông",
    weight: 16,
    families: ["Vàng", "Giàng", "Sùng", "Mùa", "Thào", "Hạng", "Lầu", "Vừ", "Sồng"],
    men: ["A Páo", "A Dơ", "A Chống", "A Sình", "A Lử", "A Tủa", "Nỏ Pó"],
    women: ["Thị Mỷ", "Thị Dúa", "Thị Pà", "Thị Sua", "Thị Chư", "Thị Mái"],
  },
  {
    ethnic: "Kinh",
    weight: 15,
    families: ["Nguyễn", "Trần", "Phạm", "Lê", "Vũ", "Đỗ", "Bùi"],
    men: ["Văn Lộc", "Đức Thuận", "Quang Hợp", "Văn Bền", "Minh Khôi"],
    women: ["Thị Thơm", "Thị Nhàn", "Thu Hiền", "Thị Mến", "Thị Cúc"],
  },
  {
    ethnic: "Mường",
    weight: 8,
    families: ["Đinh", "Hà", "Quách", "Bùi", "Phùng"],
    men: ["Văn Ển", "Văn Thiện", "Công Tình", "Văn Khiêm"],
    women: ["Thị Bưởi", "Thị Nụ", "Thị Quyên", "Thị Ẻn"],
  },
  {
    ethnic: "Xinh Mun",
    weight: 3,
    families: ["Vì", "Lò", "Lèo"],
    men: ["Văn Thỏ", "Văn Bóng"],
    women: ["Thị Viêng", "Thị Xôm"],
  },
  {
    ethnic: "Dao",
    weight: 3,
    families: ["Bàn", "Triệu", "Đặng", "Lý"],
    men: ["Văn Sếnh", "Chòi Phâu", "Văn Hín"],
    women: ["Thị Mùi", "Mùi Nái", "Thị Cói"],
  },
  {
    ethnic: "Khơ Mú",
    weight: 2,
    families: ["Moong", "Cút", "Lường"],
    men: ["Văn Hoi", "Văn Tinh"],
    women: ["Thị Ót", "Thị Chăn"],
  },
];
