import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useCheckWords } from "../checkWords";
import type { Piece, Sign } from "./compared";

/** A text with signs for what of it nobody would see; whoever listens hears the text itself. */
export function ShownText({ pieces }: { readonly pieces: readonly Piece[] }) {
  const styles = useStyles();
  const { blank } = useCheckWords().repair;
  const text = pieces.map((piece) => piece.text).join("");
  if (text === "") return <i className={styles.blank}>{blank}</i>;
  if (pieces.every(({ sign }) => sign === null)) return <bdi className={styles.text}>{text}</bdi>;
  return (
    <>
      <bdi className={styles.text} aria-hidden>
        {pieces.map((piece, index) => (
          <span key={index} className={classOf(piece.sign, styles)}>
            {shown(piece)}
          </span>
        ))}
      </bdi>
      <span className={styles.heard}>{text}</span>
    </>
  );
}

/** What is seen in the place of each character; the others are shown as they are. */
const SIGNS: Readonly<Partial<Record<Sign, string>>> = {
  space: "·",
  "odd-space": "°",
  tab: "→",
  "line-break": "↵\n",
  hidden: "▯",
};

function shown({ text, sign }: Piece): string {
  if (sign === null) return text;
  if (sign === "apart") return text.replace(/\p{M}/gu, "◌$&");
  const instead = SIGNS[sign];
  return instead === undefined ? text : Array.from(text, () => instead).join("");
}

function classOf(sign: Sign | null, styles: ReturnType<typeof useStyles>): string | undefined {
  if (sign === null) return undefined;
  return mergeClasses(styles.sign, sign === "letter" && styles.letter);
}

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  blank: { color: tokens.colorNeutralForeground2 },
  sign: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
  letter: { textDecorationLine: "underline", textDecorationThickness: "2px" },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});
