/** The centres write everything in Times New Roman 12; sizes in points. */
export const CENTRE_FONT = { name: "Times New Roman", size: 12 } as const;
