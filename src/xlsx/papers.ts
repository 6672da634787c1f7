/** What a file has a number for, by its name; "A4" for the 9th, and a number without a name as it is. */
export function paperName(number: string | undefined): string {
  // A file that says nothing means the first.
  return PAPERS[Number(number ?? 1) - 1] ?? number ?? "";
}

/** Null where files have no number for it. */
export function paperNumber(name: string): string | null {
  const place = PAPERS.findIndex((paper) => paper.toLowerCase() === name.toLowerCase());
  if (place >= 0) return String(place + 1);
  return /^[1-9]\d{0,5}$/.test(name) ? name : null;
}

/** In the order in which files number them, named as Excel names them to add-ins. */
const PAPERS = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");
