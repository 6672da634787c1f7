/** Whether Excel shows itself dark; undefined where it does not tell, as on the web. */
export function isDark(theme: Office.OfficeTheme | undefined): boolean | undefined {
  const told = theme as Partial<Office.OfficeTheme> | undefined;
  if (told?.isDarkTheme !== undefined) return told.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(told?.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
